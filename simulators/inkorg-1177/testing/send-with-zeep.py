"""Sends a message with python3-zeep, generated from ?wsdl alone: WSDL_CHECK WSDL_SEND CA CERT KEY ADDRESS PERSON TEXT."""
import sys

import requests
import zeep
from zeep.transports import Transport

check, send, ca, cert, key, address, person, text = sys.argv[1:]
session = requests.Session()
session.trust_env = False  # else REQUESTS_CA_BUNDLE of the machine would count more than our CA
session.verify = ca
session.cert = (cert, key)


def service(wsdl):
    return zeep.Client(wsdl, transport=Transport(session=session)).service


header = {"LogicalAddress": address}
active = service(check).IsActiveUser(subjectOfCareId=person, _soapheaders=header)
if not active.status:
    raise SystemExit("not active")
answer = service(send).AddMessageToPatientPortalInbox(
    subjectOfCareId=person,
    message={
        "organisationUnit": {"unitId": "SE4020001175-VC01", "unitName": "Ängby vårdcentral"},
        "messageDescription": "Kallelse",
        "messageText": text,
    },
    notify=True,
    sourceSystem="MOTP-117AB01",
    _soapheaders=header,
)
print(",".join(active.activeNotificationMethods), answer.resultCode, ",".join(answer.notificationSent))
try:
    service(check).IsActiveUser(subjectOfCareId=person, _soapheaders={"LogicalAddress": "SE0000000000-0000"})
except zeep.exceptions.Fault as fault:
    print(fault.message[:5], fault.detail[0].text[:44])
