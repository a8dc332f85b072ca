/** The SOAP row: messages of about 2 KB into inboxes, each to another citizen, in another thread, with other words. */
import { createHash } from 'node:crypto';
import { requestBytes } from './http.ts';
import { around, type Shot } from './load.ts';
import type { BareAnswer } from './servers/bare.ts';
import type { Row, Stage } from './rows.ts';

const responder = 'urn:riv:infrastructure:eservicesupply:patientportal:AddMessageToPatientPortalInboxResponder:1';
const path = '/inkorg/qa/vp/infrastructure/eservicesupply/patientportal/AddMessageToPatientPortalInbox/1/rivtabp21';
const prefixes = {
  soapenv: 'http://schemas.xmlsoap.org/soap/envelope/',
  itr: 'urn:riv:itintegration:registry:1',
  core: 'urn:riv:infrastructure:eservicesupply:patientportal:1',
  am: responder,
} as const;

const headers = {
  'content-type': 'text/xml; charset=UTF-8',
  soapaction: `"${responder}:AddMessageToPatientPortalInbox"`,
};
const different = 4_000;
const words = 'Välkommen på återbesök till Ängby vårdcentral & ta med legitimation om du är över arton år så börjar vi i tid'.split(' '); // prettier-ignore

/** A number that looks drawn and is the same each time. */
function drawn(place: number, word: number, below: number): number {
  return ((place + 1) * 7_919 + (word + 1) * 104_729 + place * word) % below;
}

/** Words up to about 900 characters, with the letters and the ampersand that a real message has. */
function text(place: number): string {
  const some = Array.from({ length: 150 }, (_, word) => words[drawn(place, word, words.length)]!);
  return `Ärende ${place}: ${some.join(' ')}`.slice(0, 900).replaceAll('&', '&amp;');
}

/** A UUID, so that every answer has the same length. */
function thread(place: number): string {
  const digits = createHash('sha256').update(String(place)).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

function message(place: number, { citizens, sourceSystem }: Stage['inbox']): string {
  return [
    `<am:subjectOfCareId>${citizens[place % citizens.length]}</am:subjectOfCareId>`,
    '<am:message><core:organisationUnit><core:unitId>SE4020001175-VC01</core:unitId>',
    '<core:unitName>Ängby vårdcentral</core:unitName><core:unitAddress>Färjemansvägen 8</core:unitAddress>',
    '<core:unitPostalCode>168 41</core:unitPostalCode><core:unitPostalCity>Bromma</core:unitPostalCity>',
    '<core:unitTelephone>08-123 45 67</core:unitTelephone></core:organisationUnit>',
    `<core:messageThreadId>${thread(place)}</core:messageThreadId>`,
    `<core:messageDescription>Kallelse ${place}</core:messageDescription><core:messageText>${text(place)}</core:messageText>`,
    '</am:message><am:notify>true</am:notify>',
    `<am:sourceSystem>${sourceSystem}</am:sourceSystem>`,
  ].join('\n');
}

function envelope(place: number, { inbox }: Stage): string {
  const declared = Object.entries(prefixes).map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope${declared.join('')}>
<soapenv:Header><itr:LogicalAddress>${inbox.logicalAddress}</itr:LogicalAddress></soapenv:Header>
<soapenv:Body><am:AddMessageToPatientPortalInbox>
${message(place, inbox)}
</am:AddMessageToPatientPortalInbox></soapenv:Body>
</soapenv:Envelope>`;
}

async function captured(port: number, body: string): Promise<BareAnswer> {
  const response = await fetch(`http://localhost:${port}${path}`, { method: 'POST', headers, body });
  const answer = await response.text();
  if (response.status !== 200 || !answer.includes('>OK<')) throw new Error(`${path}: ${response.status} ${answer}`);
  const own = [...response.headers].filter(([name]) => !['connection', 'keep-alive', 'date'].includes(name));
  return { url: path, status: 200, headers: Object.fromEntries(own), body: answer };
}

/** What the peers match by: the address and the number must stand where the contract has them. */
const selector = (logicalAddress: string) =>
  `/soapenv:Envelope[soapenv:Header/itr:LogicalAddress='${logicalAddress}']/soapenv:Body/am:AddMessageToPatientPortalInbox/am:subjectOfCareId`;

/** Ours names the thread of each message; the others give one answer to all. */
export async function soap(stage: Stage): Promise<Row> {
  const sent = Array.from({ length: different }, (_, place) => envelope(place, stage));
  const answer = await captured(stage.port, sent[0]!);
  const shots = (body: (place: number) => string): Shot[] =>
    sent.map((one, place) => ({ bytes: requestBytes('POST', path, headers, one), body: Buffer.from(body(place)) }));
  const ours = shots((place) => answer.body.replace(thread(0), thread(place)));
  const fixed = shots(() => answer.body);
  return {
    title: `SOAP message of ${(Buffer.byteLength(sent[0]!) / 1000).toFixed(1)} KB, XSD-validated, stored`,
    floor: 0.1,
    order: { touch: null, restore: true },
    answers: [answer],
    pace: { warmUp: 10_000, turn: 600 },
    shots: (side) => around(side === 'ours' ? ours : fixed),
    peers: {
      method: 'POST',
      answer,
      finds: { selector: selector(stage.inbox.logicalAddress), namespaces: prefixes },
      floor: 3,
    },
  };
}
