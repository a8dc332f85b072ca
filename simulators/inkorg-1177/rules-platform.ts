/** What the platform refuses before the portal hears of a call, in its order (`inkorg.route.check-order`). */
import type { Rule } from '../kernel/operation.ts';
import { peerDiagnosis } from '../kernel/peer-diagnosis.ts';
import { isConnected } from './connections.ts';
import type { Passage } from './passage.ts';
import { refuse } from './refuse.ts';
import { bodyFault, headerFault } from './stack-faults.ts';

const originalConsumer = 'x-rivta-original-serviceconsumer-hsaid';
const routingHistory = 'x-rivta-routing-history';

/** Words about the certificate that all listeners share. */
const certificate = {
  expected: ({ call }: Passage) =>
    peerDiagnosis(call.request)?.expected ?? 'a certificate with an HSA-id as serial number',
  got: ({ call }: Passage) =>
    peerDiagnosis(call.request)?.got ?? `the certificate of ${call.request.peer?.subject}, which has no serial number`,
  todo: ({ call }: Passage) =>
    peerDiagnosis(call.request)?.todo ?? 'use a function certificate: `motpart certs --out DIR` writes one like it',
};

/** Words about a request that cannot be read. */
const unreadable = {
  expected: 'a SOAP 1.1 envelope in UTF-8 or UTF-16',
  got: ({ unread }: Passage) => unread!.got,
  todo: ({ unread }: Passage) => unread!.todo,
};

const hasLooped = ({ call, profile }: Passage) =>
  (call.header(routingHistory) ?? '').split('#').includes(profile.instanceName);

const lasts = 29_000;

export const platformRules: readonly Rule<Passage>[] = [
  refuse('VP011', 'inkorg.route.plain-http', ({ plain, profile }) => plain && profile.plainHttp === 'VP011', {
    ...certificate,
    todo: (passage) => `${certificate.todo(passage)}; or set the profile key plainHttp to dev`,
  }),
  refuse(
    'VP002',
    'inkorg.route.certificate-refusal',
    ({ call: { request } }) => request.peer?.problem !== undefined && request.peer.problem !== 'malformed',
    { ...certificate, detail: ({ call }) => `No senderId found in Certificate: ${call.request.peer!.subject}` },
  ),
  refuse('VP002', 'inkorg.fault.vp002', ({ sender }) => sender === undefined, certificate),
  refuse('VP014', 'inkorg.header.routing-history', hasLooped, {
    expected: `a ${routingHistory} without this platform`,
    got: ({ call }) => call.header(routingHistory)!,
    todo: 'leave the header to the platforms',
  }),
  refuse('VP015', 'inkorg.soap.encoding', ({ unread }) => unread?.row === 'inkorg.soap.encoding', unreadable),
  refuse('VP015', 'inkorg.soap.no-doctype', ({ unread }) => unread?.row === 'inkorg.soap.no-doctype', unreadable),
  refuse(
    'VP015',
    'inkorg.soap.other-envelope',
    ({ unread }) => unread?.row === 'inkorg.soap.other-envelope',
    unreadable,
  ),
  refuse('VP015', 'inkorg.fault.vp015', ({ unread }) => unread !== undefined, {
    ...unreadable,
    detail: ({ unread }) => unread!.detail ?? '',
  }),
  refuse(
    'VP013',
    'inkorg.header.original-consumer-restricted',
    ({ call, profile }) => profile.originalConsumer === 'nobody' && call.header(originalConsumer) !== undefined,
    {
      expected: `no ${originalConsumer}, which this sender is not approved to set`,
      got: ({ call }) => call.header(originalConsumer)!,
      todo: 'leave the header out: the platform sets it to the sender',
    },
  ),
  refuse('VP003', 'inkorg.fault.vp003', ({ address }) => address === undefined || address.trim() === '', {
    expected: 'LogicalAddress in the SOAP header (inkorg.schema.logical-address)',
    got: (passage) => headerFault(passage)?.got ?? (passage.address === undefined ? 'none' : 'an empty one'),
    todo: (passage) => headerFault(passage)?.todo ?? 'send the address of the portal there',
  }),
  refuse('VP004', 'inkorg.route.responder-namespace', ({ interaction }) => interaction === undefined, {
    expected: 'the responder namespace of a contract on the first element of the body',
    got: (passage) => bodyFault(passage)?.got ?? `${passage.first.name} in the namespace ${passage.namespace}`,
    todo: (passage) =>
      bodyFault(passage)?.todo ?? 'generate the client from ?wsdl of the contract; version 2.0 is a profile',
  }),
  refuse(
    'VP004',
    'inkorg.route.address-of-another',
    ({ isOther, profile }) => isOther && profile.wrongPortalAddress === 'VP004',
    {
      expected: ({ profile }) => `LogicalAddress ${profile.logicalAddress}, the portal's`,
      got: ({ address }) => `${address}, the address of another system`,
      todo: 'send the address of the portal: not that of the care unit, nor of the citizen',
    },
  ),
  refuse('VP004', 'inkorg.fault.vp004', ({ isPortal, isOther }) => !isPortal && !isOther, {
    expected: ({ profile }) => `LogicalAddress ${profile.logicalAddress}, the portal's`,
    got: ({ address }) => (/\s/.test(address!) ? `"${address}", with blanks` : address!),
    todo: 'send the configured address of the portal, without blanks: not that of the care unit, nor of the citizen',
  }),
  refuse('VP007', 'inkorg.route.connection-ordered', (passage) => !isOrdered(passage), {
    expected: ({ place, interaction }) => `a connection to ${interaction!.id} in ${place.environment} that was ordered`,
    got: ({ sender }) => `none for ${sender}`,
    todo: 'order it: POST /_motpart/v1/controls/inkorg-1177/order-connection (steps 3.1 and 4.1)',
  }),
  refuse('VP005', 'inkorg.fault.vp005', ({ envelope }) => envelope.addresses.length === 0, {
    expected: 'LogicalAddress in the SOAP header, as rivtabp21 has it',
    got: 'wsa:To, as rivtabp20 has it',
    todo: 'generate the client from ?wsdl',
  }),
  refuse('VP012', 'inkorg.v2.schema-folder', ({ missingResource }) => missingResource !== undefined, {
    expected: 'schemas of version 2.0 in the folder that the profile key version2Schemas names',
    got: ({ missingResource }) => missingResource!,
    todo: 'unpack the official release there, or set version to 2.0-derived',
  }),
  refuse('VP009', 'inkorg.sla.beyond-load', ({ beyondLoad, profile }) => beyondLoad && profile.beyondLoad === 'VP009', {
    expected: 'at most one call a second, and a pause of five minutes after 1,000 messages',
    got: 'more than that',
    todo: 'space the calls out',
  }),
  refuse(
    'SIM-RATE',
    'inkorg.sla.beyond-load',
    ({ beyondLoad, profile }) => beyondLoad && profile.beyondLoad === 'SIM-RATE',
    {
      expected: 'at most one call a second, and a pause of five minutes after 1,000 messages',
      got: 'more than that',
      todo: 'space the calls out',
    },
  ),
  refuse('VP009', 'inkorg.route.producer-timeout', ({ profile }) => profile.responseMilliseconds >= lasts, {
    expected: `an answer of the portal within ${lasts / 1_000} seconds`,
    got: ({ profile }) => `none, since responseMilliseconds is ${profile.responseMilliseconds}`,
    todo: 'repeat with growing delay, or lower the profile key',
  }),
];

function isOrdered({ call, place, sender, namespace, address, profile }: Passage): boolean {
  const wanted = { environment: place.environment, consumer: sender!, contract: namespace, address: address! };
  return isConnected(call.world, wanted, profile.connectionsAtStart);
}
