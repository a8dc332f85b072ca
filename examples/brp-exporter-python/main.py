"""Keeps a register of persons that follows BRP's, behind Motpart's driver protocol: lines of JSON on stdin and stdout."""
import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

from brp import Brp, Later, Refused

MOST_EXPORTS = 3
clients = {}
lock = threading.Lock()


def client_of(line):
    api, own = line["endpoints"]["brp-apiv3"], line["credentials"]["brp-apiv3"]
    return clients.setdefault(json.dumps([api, own], sort_keys=True), Brp(api, own))


def pages(brp, query, template):
    """All pages, and whether the number of rows stayed the same meanwhile."""
    rows, totals = [], set()
    while True:
        page = brp.page({**query, "offset": len(rows)}, template)
        totals.add(page["total"])
        rows += page["rows"]
        if not page["rows"]:
            return rows, len(totals) == 1


def everybody(brp, query, template):
    """When the set changed under the pages, somebody may have slipped past: then once more."""
    for _ in range(MOST_EXPORTS):
        rows, steady = pages(brp, query, template)
        if steady:
            break
    return rows


def listed(persons):
    return [{"id": number, "row": row} for number, row in persons.items()]


def sync_persons(line):
    params = line["params"]
    state = params.get("state") or {"persons": {}}
    now = datetime.fromisoformat(line["now"].replace("Z", "+00:00"))
    query = {"count": params.get("count", 500), "includeAnonymized": True}
    if "since" in state:
        query["date"] = state["since"]
    try:
        rows = everybody(client_of(line), query, params.get("template"))
    except Later as later:
        again = (now + timedelta(seconds=later.seconds)).isoformat().replace("+00:00", "Z")
        return {"retryAt": again, "state": state}
    # Of somebody who was anonymised nothing is held but the number.
    fresh = {str(row.get("p_id", row.get("id"))): {} if row.get("anonymized") is True else row for row in rows}
    persons = {**state["persons"], **fresh}
    # A day of overlap: a day of BRP's begins at midnight in Stockholm.
    since = (now - timedelta(days=1)).date().isoformat()
    return {"persons": listed(persons), "state": {"persons": persons, "since": since}}


def forget(_):
    clients.clear()
    return {}


ACTIONS = {"syncPersons": sync_persons, "forget": forget}


def answer(line):
    action = ACTIONS.get(line["action"])
    if action is None:
        return {"outcome": "unsupported"}
    try:
        return {"outcome": "done", "result": action(line)}
    except Refused as refused:
        return {"outcome": "refused", "code": refused.code, "message": str(refused)}
    except Exception as error:
        return {"outcome": "failed", "message": str(error)}


def reply(text):
    line = json.loads(text)
    said = json.dumps({"id": line["id"], **answer(line)})
    with lock:
        print(said, flush=True)


with ThreadPoolExecutor(16) as pool:
    for text in sys.stdin:
        pool.submit(reply, text)
