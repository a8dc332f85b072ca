"""Tokens from HelseID: client credentials, private_key_jwt (RFC 7523) and DPoP (RFC 9449)."""

import base64
import hashlib
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

from es256 import Key

MARGIN = 5  # seconds that a token must still have: it has to survive the way to the API


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text):
    return base64.urlsafe_b64decode(text + "==")


def signed(header, claims, key):
    """Compact JWS with ES256."""
    parts = ".".join(encoded(json.dumps(part).encode()) for part in ({"alg": "ES256", **header}, claims))
    return f"{parts}.{encoded(key.sign(parts.encode()))}"


def send(method, url, headers, body=None):
    """Status, headers and text of the answer, whatever the status is."""
    request = urllib.request.Request(url, body, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read().decode()


class HelseId:
    def __init__(self, issuer, credentials):
        self.issuer, self.credentials = issuer, credentials
        self.key, self.proof_key = Key(decoded(credentials["jwk"]["d"])), Key.made()
        x, y = (encoded(part) for part in self.proof_key.point())
        self.proof_jwk = {"kty": "EC", "crv": "P-256", "x": x, "y": y}
        self.metadata = self.token = self.nonce = None
        self.until = 0
        self.lock = threading.Lock()

    def call(self, method, url, body=None):
        """Calls an API. A token may die before its time: 401 or 403 gets one new token, and then stands."""
        token = self.current()
        status, _, text = self.show(token, method, url, body)
        if status in (401, 403):
            status, _, text = self.show(self.current(refused=token), method, url, body)
        return status, text

    def show(self, token, method, url, body):
        ath = encoded(hashlib.sha256(token.encode()).digest())
        headers = {"Authorization": f"DPoP {token}", "DPoP": self.proof(method, url, ath=ath)}
        if body is not None:
            headers["Content-Type"] = "application/json"
        return send(method, url, headers, body)

    def current(self, refused=None):
        """One token serves all calls until it nears its end, or until somebody was refused with it."""
        with self.lock:
            if self.token is None or self.token == refused or time.time() >= self.until:
                self.token, lifetime = self.fetched()
                self.until = time.time() + max(lifetime - MARGIN, lifetime / 2)
            return self.token

    def fetched(self):
        status, answer = self.ask()
        if answer.get("error") == "use_dpop_nonce":
            status, answer = self.ask()
        if status != 200:
            raise RuntimeError(f"HelseID answered {status} {answer.get('error')}")
        return answer["access_token"], answer["expires_in"]

    def ask(self):
        if self.metadata is None:
            self.metadata = json.loads(send("GET", f"{self.issuer}/.well-known/openid-configuration", {})[2])
        url = self.metadata["token_endpoint"]
        form = {
            "grant_type": "client_credentials",
            "client_id": self.credentials["clientId"],
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": self.assertion(),
            "scope": " ".join(self.credentials["scopes"]),
        }
        proof = self.proof("POST", url, **({"nonce": self.nonce} if self.nonce else {}))
        status, headers, text = send("POST", url, {"DPoP": proof}, urllib.parse.urlencode(form).encode())
        self.nonce = headers.get("DPoP-Nonce") or self.nonce
        return status, json.loads(text)

    def assertion(self):
        """HelseID wants the issuer as aud, a jti used once and a life of at most 60 seconds."""
        client, now = self.credentials["clientId"], int(time.time())
        claims = {"iss": client, "sub": client, "aud": self.metadata["issuer"], "jti": str(uuid.uuid4())}
        header = {"typ": "client-authentication+jwt", "kid": self.credentials["jwk"]["kid"]}
        return signed(header, {**claims, "iat": now, "nbf": now, "exp": now + 30}, self.key)

    def proof(self, method, url, **more):
        """A new proof for each request; htu is the address without query."""
        claims = {"jti": str(uuid.uuid4()), "htm": method, "htu": url.split("?")[0], "iat": int(time.time()), **more}
        return signed({"typ": "dpop+jwt", "jwk": self.proof_jwk}, claims, self.proof_key)
