"""The client behind Motpart's driver protocol: a line of JSON in, a line out. Logs go to stderr: stdout belongs to the protocol."""

import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from helseid import HelseId
from patient_list import DigitaltAktiv, Refused, sync

clients = {}
lock = threading.Lock()


def client_of(line):
    """One client, and so one token, for each issuer and registration."""
    issuer, registered = line["endpoints"]["helseid"], line["credentials"]["helseid"]
    with lock:
        name = issuer + json.dumps(registered)
        if name not in clients:
            clients[name] = DigitaltAktiv(line["endpoints"]["helsenorge-digitaltaktiv"], HelseId(issuer, registered))
        return clients[name]


def list_of(statuses):
    return [{"number": number, **status} for number, status in statuses.items()]


def sync_status(params, line):
    kept = sync(client_of(line), params["patients"], params["omraade"], params.get("state", {}), line["now"])
    return {"statuses": list_of(kept["statuses"]), "state": kept}


def check_active(params, line):
    return {"statuses": list_of(client_of(line).check(params["numbers"], params["omraade"]))}


def forget(params, line):
    clients.clear()
    return {}


actions = {"syncStatus": sync_status, "checkActive": check_active, "forget": forget}


def answer(line):
    action = actions.get(line["action"])
    if action is None:
        return {"outcome": "unsupported"}
    try:
        return {"outcome": "done", "result": action(line.get("params") or {}, line)}
    except Refused as refused:
        return {"outcome": "refused", "code": refused.code, "message": str(refused)}
    except Exception as thrown:
        return {"outcome": "failed", "message": str(thrown)}


def reply(text):
    line = json.loads(text)
    said = json.dumps({"id": line["id"], **answer(line)})
    with lock:
        print(said, flush=True)


with ThreadPoolExecutor(8) as workers:
    for text in sys.stdin:
        workers.submit(reply, text)
