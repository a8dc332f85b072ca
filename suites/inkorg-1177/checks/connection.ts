/** T01–T03 and T20: how the client reaches the platform, and what it says before the body. */
import { decodeXml, disagreements } from '../../../simulators/kernel/codecs/xml-text.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import { sentHeader } from '../../dsl/exchange.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { at, contractOf, elements, namespaces, sentEnvelope, soapActionOf, textOf } from './envelope.ts';
import { eachCall, exercised } from './each-call.ts';
import { calls, exercise, sendIfDone, someCalls } from './traffic.ts';

const hsaId = /^SE\d{10}-[A-Z0-9]{1,20}$/;

/** The media type alone, in lower case. */
const mediaType = (exchange: Exchange) => sentHeader(exchange, 'content-type')?.split(';')[0]!.trim().toLowerCase();

function addressesIn(exchange: Exchange): string[] {
  const own = elements(at(sentEnvelope(exchange), 'Header')).filter(
    ({ name, namespace }) => name === 'LogicalAddress' && namespace === namespaces.registry,
  );
  return own.map((node) => textOf(node) ?? '');
}

const addressed = exercised((exchange) => addressesIn(exchange).length > 0);

function configured({ credentials }: Trial): string {
  return (credentials['inkorg-1177'] as { logicalAddress: string }).logicalAddress;
}

export const connectionChecks: readonly Check[] = [
  eachCall({
    id: 'inkorg.tls.certificate',
    row: 'inkorg.client.certificate',
    level: 'L0',
    needs: ['tls'],
    calls: exercise,
    title: {
      sv: 'Klienten anropar över TLS och visar ett giltigt klientcertifikat.',
      nb: 'Klienten kaller over TLS og viser et gyldig klientsertifikat.',
      en: 'The client calls over TLS and shows a valid client certificate.',
    },
    judged: ({ request: { tls = false, peer } }) => ({
      holds: tls && peer !== undefined && peer.problem === undefined,
      expected: { tls: true, certificate: 'valid' },
      actual: { tls, certificate: peer ? (peer.problem ?? 'valid') : null },
    }),
  }),
  eachCall({
    id: 'inkorg.tls.serial-number',
    row: 'inkorg.client.certificate-serial-number',
    level: 'L0',
    needs: ['tls'],
    title: {
      sv: 'Certifikatets serialNumber är det anropande systemets HSA-id.',
      nb: 'Sertifikatets serialNumber er HSA-id-en til systemet som kaller.',
      en: "The certificate's serialNumber is the HSA-id of the calling system.",
    },
    calls: exercised(({ request }) => request.peer !== undefined),
    judged: ({ request: { peer } }) => ({
      holds: hsaId.test(peer?.serialNumber ?? ''),
      expected: 'SE…-…',
      actual: peer?.serialNumber ?? null,
    }),
  }),
  eachCall({
    id: 'inkorg.soap.version',
    row: 'inkorg.client.soap-1-1',
    title: {
      sv: 'Klienten skickar SOAP 1.1 med POST.',
      nb: 'Klienten sender SOAP 1.1 med POST.',
      en: 'The client sends SOAP 1.1 by POST.',
    },
    judged: (exchange) => {
      const { name, namespace } = sentEnvelope(exchange) ?? {};
      const actual = { method: exchange.request.method, envelope: namespace ?? null };
      const holds = actual.method === 'POST' && name === 'Envelope' && namespace === namespaces.envelope;
      return { holds, expected: { method: 'POST', envelope: namespaces.envelope }, actual };
    },
  }),
  eachCall({
    id: 'inkorg.soap.content-type',
    row: 'inkorg.client.content-type',
    title: {
      sv: 'Klienten anger text/xml som innehållstyp.',
      nb: 'Klienten oppgir text/xml som innholdstype.',
      en: 'The client declares the request as text/xml.',
    },
    judged: (exchange) => {
      const actual = mediaType(exchange) ?? null;
      return { holds: actual === 'text/xml', expected: 'text/xml', actual };
    },
  }),
  eachCall({
    id: 'inkorg.soap.encoding',
    row: 'inkorg.client.encoding',
    calls: exercise,
    title: {
      sv: 'Teckenkodningen är UTF-8 eller UTF-16, och huvud, XML-deklaration och byte säger samma sak.',
      nb: 'Tegnkodingen er UTF-8 eller UTF-16, og hode, XML-deklarasjon og byte sier det samme.',
      en: 'The encoding is UTF-8 or UTF-16, and header, XML declaration and bytes say the same.',
    },
    judged: (exchange) => {
      const decoded = decodeXml(exchange.request.body, sentHeader(exchange, 'content-type'));
      const expected = ['utf-8', 'utf-16'];
      if ('problem' in decoded) return { holds: false, expected, actual: decoded };
      const wrong = disagreements(decoded.encoding);
      return { holds: wrong.length === 0, expected, actual: { used: decoded.encoding.used, against: wrong } };
    },
  }),
  eachCall({
    id: 'inkorg.soap.action',
    row: 'inkorg.client.soap-action',
    calls: exercised((exchange) => contractOf(exchange) !== undefined),
    title: {
      sv: 'Klienten skickar kontraktets soapAction i SOAPAction.',
      nb: 'Klienten sender kontraktets soapAction i SOAPAction.',
      en: "The client sends the contract's soapAction in SOAPAction.",
    },
    judged: (exchange) => {
      const expected = soapActionOf(contractOf(exchange)!);
      const actual = sentHeader(exchange, 'soapaction')?.replace(/^"(.*)"$/, '$1') ?? null;
      return { holds: actual === expected, expected, actual };
    },
  }),
  eachCall({
    id: 'inkorg.soap.action-quoted',
    row: 'inkorg.client.soap-action-quoted',
    title: {
      sv: 'Värdet i SOAPAction står inom citattecken.',
      nb: 'Verdien i SOAPAction står i anførselstegn.',
      en: 'The value of SOAPAction stands in double quotes.',
    },
    calls: exercised((exchange) => Boolean(sentHeader(exchange, 'soapaction'))),
    judged: (exchange) => {
      const actual = sentHeader(exchange, 'soapaction') ?? '';
      return { holds: /^".*"$/.test(actual), expected: `"${actual.replaceAll('"', '')}"`, actual };
    },
  }),
  eachCall({
    id: 'inkorg.address.present',
    row: 'inkorg.client.logical-address',
    title: {
      sv: 'Varje anrop har exakt en LogicalAddress i registrets namnrymd i SOAP-huvudet.',
      nb: 'Hvert kall har nøyaktig én LogicalAddress i registerets navnerom i SOAP-hodet.',
      en: "Each call has exactly one LogicalAddress in the registry's namespace in the SOAP header.",
    },
    judged: (exchange) => {
      const found = addressesIn(exchange);
      const holds = found.length === 1 && found[0]!.trim() !== '';
      return { holds, expected: `one LogicalAddress in ${namespaces.registry}`, actual: found };
    },
  }),
  eachCall({
    id: 'inkorg.address.bare',
    row: 'inkorg.client.logical-address-bare',
    calls: addressed,
    title: {
      sv: 'Den logiska adressen har inga blanktecken i eller omkring sig.',
      nb: 'Den logiske adressen har ingen mellomrom i eller rundt seg.',
      en: 'The logical address has no blanks within or round it.',
    },
    judged: (exchange) => {
      const [actual = ''] = addressesIn(exchange);
      return { holds: !/\s/.test(actual), expected: actual.replaceAll(/\s/g, ''), actual };
    },
  }),
  eachCall({
    id: 'inkorg.address.of-system',
    row: 'inkorg.client.logical-address-of-system',
    calls: addressed,
    title: {
      sv: 'Den logiska adressen är portalens beställda adress, inte enhetens och inte personens.',
      nb: 'Den logiske adressen er portalens bestilte adresse, ikke enhetens og ikke personens.',
      en: "The logical address is the portal's configured one, not the unit's and not the person's.",
    },
    judged: (exchange, trial) => {
      const actual = (addressesIn(exchange)[0] ?? '').replaceAll(/\s/g, '');
      const expected = configured(trial);
      return { holds: actual.toUpperCase() === expected.toUpperCase(), expected, actual };
    },
  }),
  eachCall({
    id: 'inkorg.header.no-platform-headers',
    row: 'inkorg.client.no-platform-headers',
    title: {
      sv: 'Klienten skickar inga huvuden som börjar med x-vp-.',
      nb: 'Klienten sender ingen hoder som begynner med x-vp-.',
      en: 'The client sends no header that begins with x-vp-.',
    },
    judged: ({ request }) => {
      const actual = Object.keys(request.headers).filter((name) => name.startsWith('x-vp-'));
      return { holds: actual.length === 0, expected: [], actual };
    },
  }),
  eachCall({
    id: 'inkorg.header.no-original-consumer',
    row: 'inkorg.client.no-original-consumer',
    title: {
      sv: 'Klienten lämnar x-rivta-original-serviceconsumer-hsaid till plattformen.',
      nb: 'Klienten overlater x-rivta-original-serviceconsumer-hsaid til plattformen.',
      en: 'The client leaves x-rivta-original-serviceconsumer-hsaid to the platform.',
    },
    judged: (exchange) => {
      const actual = sentHeader(exchange, 'x-rivta-original-serviceconsumer-hsaid') ?? null;
      return { holds: actual === null, expected: null, actual };
    },
  }),
  check({
    id: 'inkorg.header.on-behalf-of',
    rows: ['inkorg.client.on-behalf-of'],
    level: 'L1',
    step: '3.3',
    title: {
      sv: 'Ett ombud anger sin huvudman i x-rivta-acting-on-behalf-of-hsaid.',
      nb: 'En stedfortreder oppgir oppdragsgiveren i x-rivta-acting-on-behalf-of-hsaid.',
      en: 'An agent names its principal in x-rivta-acting-on-behalf-of-hsaid.',
    },
    run: async (trial, judge) => {
      const principal = 'SE4020001188-2020';
      await sendIfDone(trial, { onBehalfOf: principal });
      someCalls(trial);
      const named = calls(trial).map((one) => sentHeader(one, 'x-rivta-acting-on-behalf-of-hsaid') ?? null);
      judge(
        named.every((name) => name === principal),
        { expected: principal, actual: named },
      );
    },
  }),
];
