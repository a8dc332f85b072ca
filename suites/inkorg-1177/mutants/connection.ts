/** Mutants of the connection, the headers, and of whom the client asks about. */
import { createAuthority } from '../../../fixtures/index.ts';
import type { Mutant } from '../../dsl/types.ts';
import { altering, rewriting, withHeaders, within, wrong } from './traffic.ts';

const soap11 = 'http://schemas.xmlsoap.org/soap/envelope/';
const soap12 = 'http://www.w3.org/2003/05/soap-envelope';
const address = 'itr:LogicalAddress';

/** Signed by the CA of the default seed, so that only its subject is wrong. */
async function withoutSerialNumber() {
  return (await createAuthority({ seed: 1177, at: Date.now() })).client('inkorg-no-serial-number');
}

function refuses(kind: RegExp) {
  return (number: string) => {
    if (kind.test(number)) throw new RangeError('not a personnummer');
    return number;
  };
}

export const connectionMutants: readonly Mutant[] = [
  wrong('inkorg.tls.certificate', 'shows no certificate', {
    certificate: async ({ ca }) => ({ pem: '', key: '', ca }),
  }),
  wrong('inkorg.tls.serial-number', 'shows a certificate without serialNumber', {
    certificate: async ({ ca }) => ({ ...(await withoutSerialNumber()), ca }),
  }),
  wrong(
    'inkorg.soap.version',
    'sends SOAP 1.2',
    rewriting((xml) => xml.replace(soap11, soap12)),
  ),
  wrong(
    'inkorg.soap.content-type',
    'declares the type of SOAP 1.2',
    withHeaders({ 'content-type': 'application/soap+xml; charset=utf-8' }),
  ),
  wrong(
    'inkorg.soap.encoding',
    'declares Latin-1 in the XML and sends UTF-8',
    rewriting((xml) => xml.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')),
  ),
  wrong('inkorg.soap.action', 'leaves SOAPAction empty', withHeaders({ soapaction: '""' })),
  wrong(
    'inkorg.soap.action-quoted',
    'writes SOAPAction without quotes',
    altering(({ headers, ...request }) => {
      return { ...request, headers: { ...headers, soapaction: headers['soapaction']!.replaceAll('"', '') } };
    }),
  ),
  wrong(
    'inkorg.address.present',
    'puts LogicalAddress into no namespace',
    rewriting((xml) => xml.replaceAll(address, 'LogicalAddress')),
  ),
  wrong(
    'inkorg.address.bare',
    'leaves a blank behind the address',
    rewriting((xml) => within(xml, address, (own) => `${own} `)),
  ),
  wrong(
    'inkorg.address.of-system',
    'addresses the care unit',
    rewriting((xml) => within(xml, address, () => 'SE4020001170-1001')),
  ),
  wrong(
    'inkorg.header.no-platform-headers',
    "sends a header of the platform's own",
    withHeaders({ 'x-vp-sender-id': 'SE4020001170-1177' }),
  ),
  wrong(
    'inkorg.header.no-original-consumer',
    'names the original consumer itself',
    withHeaders({ 'x-rivta-original-serviceconsumer-hsaid': 'SE4020001170-1177' }),
  ),
  wrong(
    'inkorg.header.on-behalf-of',
    'does not name its principal',
    altering(({ headers, ...request }) => {
      const { 'x-rivta-acting-on-behalf-of-hsaid': _, ...others } = headers;
      return { ...request, headers: others };
    }),
  ),
  wrong('inkorg.active.asked-first', 'sends without a question', { asks: 'never' }),
  wrong('inkorg.active.inactive-not-sent', 'sends whatever the answer', { asks: 'in vain' }),
  wrong('inkorg.active.lost-in-between', 'counts a message to somebody who left as delivered', {
    result: (result) => (result.resultText?.startsWith('Target person') ? { ...result, sent: true } : result),
  }),
  wrong('inkorg.person.form', 'writes a hyphen into the number', {
    person: (number) => number.replace(/(.{4})$/, '-$1'),
  }),
  wrong('inkorg.person.coordination', 'takes a samordningsnummer for a slip', { person: refuses(/^.{6}[6-9]/) }),
  wrong('inkorg.person.temporary', 'refuses a letter in the number', { person: refuses(/[a-z]/i) }),
];
