"""One installation of BRP: its session, and one page of an export. Nothing beyond the standard library."""
import base64
import http.client
import json
import time
from urllib.parse import urlsplit

PASSING = (500, 502, 504)
TRIES = 3


class Refused(Exception):
    """The API said no; `code` is its errorCode."""

    def __init__(self, status, code):
        super().__init__(f"BRP answers {status} {code}")
        self.code = code


class Later(Exception):
    """Not now: maintenance, or too many calls."""

    def __init__(self, seconds):
        super().__init__(f"again in {seconds} s")
        self.seconds = seconds


def code_in(text):
    try:
        return json.loads(text).get("errorCode")
    except ValueError:
        return None


def refusal(status, headers, text):
    wanted = int(headers.get("retry-after", "60"))
    if status == 503:
        return Later(max(60, wanted))
    if status == 429:
        return Later(wanted)
    return Refused(status, code_in(text) or str(status))


def end_of(token):
    """`exp` of the token: what `expires_in` says has been read in two units."""
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))["exp"]


class Brp:
    def __init__(self, api, credentials):
        self.address = urlsplit(api)
        self.credentials = credentials
        self.template = credentials["exportTemplate"]
        self.session = None

    def send(self, method, path, body, token=None):
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        kind = http.client.HTTPSConnection if self.address.scheme == "https" else http.client.HTTPConnection
        connection = kind(self.address.netloc, timeout=60)
        try:
            connection.request(method, self.address.path + path, json.dumps(body), headers)
            response = connection.getresponse()
            headers = {name.lower(): value for name, value in response.getheaders()}
            return response.status, headers, response.read().decode()
        finally:
            connection.close()

    def log_in(self):
        if self.session:
            status, _, text = self.send("POST", "/auth/refresh", {"refreshToken": self.session["refresh_token"]})
            if status == 201:
                return json.loads(text)
        own = {name: self.credentials[name] for name in ("username", "password")}
        status, headers, text = self.send("POST", "/auth/login", own)
        if status != 200:
            raise refusal(status, headers, text)
        return json.loads(text)

    def token(self):
        if not self.session or time.time() >= self.session["end"]:
            session = self.log_in()
            self.session = {**session, "end": end_of(session["access_token"]) - 0.2}
        return self.session["access_token"]

    def page(self, parameters, template=None):
        """One page. A 401 is worth one new session; what is wrong on the way is tried three times."""
        path = f"/services/exporttemplate/{template or self.template}"
        renewed = False
        for left in range(TRIES, 0, -1):
            status, headers, text = self.send("GET", path, {**parameters, "showTotal": True}, self.token())
            if status == 200:
                # The rows are JSON within a string.
                return json.loads(json.loads(text)["result"])
            if status == 401 and not renewed and self.session:
                renewed = True
                self.session["end"] = 0
            elif status not in PASSING or left == 1:
                raise refusal(status, headers, text)
        raise refusal(status, headers, text)
