"""The rules of sending: ask first, never repeat an ERROR, wait before a repetition, keep to the agreed load.

Nothing here reads a clock: the caller says what time it is, and calls `work` now and then.
"""

from datetime import timedelta

from platform_client import NoAnswer, SoapFault, docbook

# Seconds before each repetition. After a fault no sooner than five minutes; without an answer longer and longer.
AFTER_FAULT = (300, 900, 3600)
AFTER_SILENCE = (4, 20, 300, 1800)

# A message takes two calls, so one every two seconds; a thousand in a row, then five minutes of rest.
SECONDS_APART = 2
IN_A_ROW = 1000
REST = 300

UNIT = {
    "id": "unitId",
    "name": "unitName",
    "address": "unitAddress",
    "postalCode": "unitPostalCode",
    "postalCity": "unitPostalCity",
    "telephone": "unitTelephone",
}


class Sender:
    def __init__(self, platform, base, credentials):
        self.platform = platform
        self.base = base
        self.source_system = credentials["sourceSystem"]
        self.logical_address = credentials["logicalAddress"]
        self.waiting = []
        self.log = print

    def _call(self, name, values, on_behalf_of=None):
        return self.platform.call(name, self.base, self.logical_address, values, self.log, on_behalf_of)

    def is_active(self, person, on_behalf_of=None):
        answer = self._call("IsActiveUser", {"subjectOfCareId": person}, on_behalf_of)
        return {"active": answer.status, "methods": list(answer.activeNotificationMethods or [])}

    def send(self, message, now, ask=True, repetitions=0):
        """Raises SoapFault or NoAnswer: the message is then kept for a repetition, where one may help."""
        if ask and not self.is_active(message["person"], message.get("onBehalfOf"))["active"]:
            return {"sent": False, "notSent": "inactive"}
        try:
            return self._deliver(message)
        except (SoapFault, NoAnswer) as problem:
            self._repeat_later(message, now, repetitions, problem)
            raise

    def plan(self, people, message, now):
        """When each of many messages goes out; `work` sends them."""
        moments = []
        for place, person in enumerate(people):
            at = now + timedelta(seconds=place * SECONDS_APART + place // IN_A_ROW * REST)
            self.waiting.append((at, {**message, "person": person}, True, 0))
            moments.append(at)
        return moments

    def work(self, now):
        """Sends what is due. Gives the moment when there is more to do; None when nothing waits."""
        due = [one for one in self.waiting if one[0] <= now]
        self.waiting = [one for one in self.waiting if one[0] > now]
        for _, message, ask, repetitions in due:
            try:
                self.send(message, now, ask, repetitions)
            except (SoapFault, NoAnswer) as problem:
                self.log(f"not delivered: {problem}")
        return min((at for at, *_ in self.waiting), default=None)

    def _repeat_later(self, message, now, repetitions, problem):
        waits = AFTER_SILENCE if isinstance(problem, NoAnswer) else AFTER_FAULT
        hopeless = isinstance(problem, SoapFault) and not problem.may_pass
        if hopeless or repetitions >= len(waits):
            self.log("given up: somebody must be reached in another way")
            return
        at = now + timedelta(seconds=waits[repetitions])
        self.waiting.append((at, message, False, repetitions + 1))

    def _deliver(self, message):
        """ERROR is an answer: the message was not delivered, and sending it again would not help."""
        answer = self._call("AddMessageToPatientPortalInbox", self._values(message), message.get("onBehalfOf"))
        if answer.resultCode != "OK":
            self.log(f"{answer.resultCode}: {answer.resultText}")
        return {
            "sent": answer.resultCode != "ERROR",
            "resultCode": answer.resultCode,
            "resultText": answer.resultText,
            # Left out or empty without a thread of our own.
            "threadId": answer.messageThreadId or None,
            "notified": list(answer.notificationSent or []),
        }

    def _values(self, message):
        sections = message.get("sections")
        return {
            "subjectOfCareId": message["person"],
            "message": {
                "organisationUnit": {UNIT[key]: value for key, value in message["unit"].items()},
                "messageThreadId": message.get("threadId"),
                "messageDescription": message.get("heading"),
                "messageText": docbook(message.get("heading"), sections) if sections else message["text"],
                "ssoLink": message.get("ssoLink"),
            },
            "notify": message.get("notify"),
            # 1177 wants it in every message, though the schema calls it optional.
            "sourceSystem": self.source_system,
        }
