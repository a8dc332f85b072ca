"""Keeps the statuses of a client's own patients: the change feed says who, the check says what."""

import datetime
import json
import urllib.parse

MOST_NUMBERS = 1000  # in one call; more are refused
# The feed holds three months. The shortest have 89 days; an offset of 88 is used, an older one is not.
FEED_REACHES = datetime.timedelta(days=88)


class Refused(Exception):
    """The API said no (4xx), or could not answer (5xx). Neither is repeated here: the next round asks again."""

    def __init__(self, status, text):
        try:
            error = json.loads(text)
        except ValueError:
            error = {}
        super().__init__(error.get("Message", f"HTTP {status}"))
        self.code = error.get("Code", f"HTTP {status}")


def moment(text):
    """A moment with as many decimals as Python reads."""
    return datetime.datetime.fromisoformat(text[:19] + "+00:00")


def status_of(entry):
    """An entry has longer names in the Swagger document than on the page. A number without one is nobody's, and so not active."""
    return {
        "self": entry.get("erDigitaltAktivSelv", entry.get("erAktivSelv", False)),
        "viaOthers": entry.get("erDigitaltAktivViaAndre", entry.get("erAktivViaAndre", False)),
        "assignedPower": entry.get("tildeltFullmakt", False),
    }


class DigitaltAktiv:
    def __init__(self, base, helseid):
        self.base, self.helseid = base, helseid

    def changes(self, offset=None):
        query = "" if offset is None else "?" + urllib.parse.urlencode({"offset": offset})
        return self.call("GET", f"/api/v1/DigitaltAktivStatusEndringer{query}")

    def check(self, numbers, area):
        """Of any count of numbers. They travel in the body only: a URL is logged on the way."""
        found = {}
        for start in range(0, len(numbers), MOST_NUMBERS):
            some = numbers[start : start + MOST_NUMBERS]
            answer = self.call("POST", "/helsenorgeaktivsjekken/v1", {"fnrListe": some, "omraade": area})
            found |= {number: status_of(answer["erAktivListe"].get(number, {})) for number in some}
        return found

    def call(self, method, path, body=None):
        status, text = self.helseid.call(method, self.base + path, None if body is None else json.dumps(body).encode())
        if status >= 300:
            raise Refused(status, text)
        return json.loads(text)


def sync(api, patients, area, kept, now):
    """
    One round; gives what to keep, offset and statuses together. When a call fails nothing is given, so what was kept stands, its offset
    too, and the next round meets the same changes again.
    """
    before = kept.get("offset")
    feed = api.changes(before)  # first: whoever changes while we ask is told in the next round
    too_old = before is None or moment(now) - moment(before) > FEED_REACHES
    changed, known = set(feed["fnr"]), kept.get("statuses", {})
    wanted = [number for number in dict.fromkeys(patients) if too_old or number in changed or number not in known]
    statuses = known | api.check(wanted, area)
    return {"offset": feed["offset"], "statuses": {number: statuses[number] for number in patients}}
