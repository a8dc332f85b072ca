"""The sender behind Motpart's driver protocol: lines of JSON on stdin and stdout. Logs go to stderr: stdout belongs to the protocol."""

import json
import sys
from datetime import datetime

from platform_client import ANSWER_WITHIN_SECONDS, NoAnswer, Platform, SoapFault
from sender import Sender

# WSDL and certificate are read once; each address has a sender of its own, with what waits in it.
platforms = {}
senders = {}


def sender_of(request):
    base = request["endpoints"]["inkorg-1177"]
    own = request["credentials"]["inkorg-1177"]
    certificate = own["certificate"]
    key = certificate["pem"]
    if key not in platforms:
        platforms[key] = Platform(base, certificate)
    if base not in senders:
        senders[base] = Sender(platforms[key], base, own)
        senders[base].log = lambda line: print(line, file=sys.stderr, flush=True)
    return senders[base]


def send_batch(sender, params, now):
    message = {key: value for key, value in params.items() if key != "people"}
    return {"schedule": [{"at": at.isoformat()} for at in sender.plan(params["people"], message, now)]}


def work(sender, _, now):
    following = sender.work(now)
    return {"next": following.isoformat() if following else None}


ACTIONS = {
    "isActive": lambda sender, params, _: sender.is_active(params["person"]),
    "sendMessage": lambda sender, params, now: sender.send(params, now),
    "sendBatch": send_batch,
    "work": work,
    "settings": lambda *_: {"answerWithinSeconds": ANSWER_WITHIN_SECONDS},
}


def answer(request):
    act = ACTIONS.get(request["action"])
    if act is None:
        return {"outcome": "unsupported"}
    try:
        now = datetime.fromisoformat(request["now"].replace("Z", "+00:00"))
        return {"outcome": "done", "result": act(sender_of(request), request["params"], now)}
    except SoapFault as fault:
        return {"outcome": "refused", "code": fault.code, "message": str(fault)}
    except NoAnswer as silence:
        return {"outcome": "failed", "message": str(silence)}


for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], **answer(request)}), flush=True)
