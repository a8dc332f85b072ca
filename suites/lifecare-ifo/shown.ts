/** What the traffic of a run shows of the way to Lifecare's API, beside the verdicts of its checks. */
import { fill } from '../dsl/texts/fill.ts';
import type { Text } from '../dsl/types.ts';
import type { ExchangeRecord } from '../runners/document.ts';
import { packages } from './packages.ts';

const words = {
  packages: {
    sv: 'Anropade {count} av {all} paket: {numbers}.',
    nb: 'Kalte {count} av {all} pakker: {numbers}.',
    en: 'Called {count} of {all} packages: {numbers}.',
  },
  noPackage: { sv: 'Inget paket anropades.', nb: 'Ingen pakke ble kalt.', en: 'No package was called.' },
  certificate: {
    sv: 'Visade certifikatet {subject}, SHA-256 {fingerprint}, i {count} anrop (först {evidence}).',
    nb: 'Viste sertifikatet {subject}, SHA-256 {fingerprint}, i {count} kall (først {evidence}).',
    en: 'Showed the certificate {subject}, SHA-256 {fingerprint}, in {count} calls (first {evidence}).',
  },
  noCertificate: {
    sv: 'Inget anrop kom med ett certifikat som API-värden tog emot.',
    nb: 'Ingen kall kom med et sertifikat som API-verten tok imot.',
    en: 'No call came with a certificate that the host accepted.',
  },
  carriers: {
    sv: 'Nyckeln stod i X-API-Key i {header} anrop, i adressen i {query}.',
    nb: 'Nøkkelen sto i X-API-Key i {header} kall, i adressen i {query}.',
    en: 'The key stood in X-API-Key in {header} calls, in the address in {query}.',
  },
  page: {
    sv: 'Klienten läste API-värdens sida ({evidence}).',
    nb: 'Klienten leste API-vertens side ({evidence}).',
    en: 'The client read the page of the host ({evidence}).',
  },
  noPage: {
    sv: 'Klienten läste inte API-värdens sida.',
    nb: 'Klienten leste ikke API-vertens side.',
    en: 'The client did not read the page of the host.',
  },
  extracts: {
    sv: '{count} sidor uttag, varav {increments} med modifiedAfter; största limit {limit}.',
    nb: '{count} sider uttrekk, hvorav {increments} med modifiedAfter; største limit {limit}.',
    en: '{count} pages of extracts, {increments} of them with modifiedAfter; largest limit {limit}.',
  },
  noExtract: { sv: 'Inget uttag gjordes.', nb: 'Ingen uttrekk ble gjort.', en: 'No extract was taken.' },
  protected: {
    sv: 'Klienten läste personer med skydd i {count} anrop (först {evidence}).',
    nb: 'Klienten leste skjermede personer i {count} kall (først {evidence}).',
    en: 'The client read protected persons in {count} calls (first {evidence}).',
  },
  noProtected: {
    sv: 'Klienten läste ingen person med skydd.',
    nb: 'Klienten leste ingen skjermet person.',
    en: 'The client read no protected person.',
  },
} satisfies Readonly<Record<string, Text>>;

type Traffic = readonly ExchangeRecord[];
type Line = (traffic: Traffic) => Text[];

const succeeded: (exchange: ExchangeRecord) => boolean = ({ reply }) => reply.status >= 200 && reply.status < 300;
const queryOf = ({ request }: ExchangeRecord) => new URL(request.url).searchParams;

const packagesCalled: Line = (traffic) => {
  const operations = new Set(traffic.map(({ operation }) => operation));
  const numbered = packages.filter(({ article }) => article !== undefined);
  const called = numbered.filter((one) => one.operations.some(({ id }) => operations.has(id)));
  const numbers = called.map(({ number }) => number).join(', ');
  const told = fill(words.packages, { count: called.length, all: numbered.length, numbers });
  return [called.length === 0 ? words.noPackage : told];
};

/** Those that the host took; a suite tries refused ones too. */
const certificates: Line = (traffic) => {
  const taken = traffic.filter((one) => one.request.peer && succeeded(one));
  const each = Map.groupBy(taken, ({ request }) => request.peer!.fingerprint);
  const lines = [...each].map(([fingerprint, own]) => {
    const { subject } = own[0]!.request.peer!;
    return fill(words.certificate, { subject, fingerprint, count: own.length, evidence: own[0]!.id });
  });
  return lines.length > 0 ? lines.slice(0, 2) : [words.noCertificate];
};

const carriers: Line = (traffic) => {
  const header = traffic.filter(({ request }) =>
    Object.keys(request.headers).some((name) => name.toLowerCase() === 'x-api-key'),
  ).length;
  return [fill(words.carriers, { header, query: traffic.filter((one) => queryOf(one).has('key')).length })];
};

const page: Line = (traffic) => {
  const read = traffic.find((one) => /^get(HelpPage|Swagger)$/.test(one.operation ?? '') && succeeded(one));
  return [read ? fill(words.page, { evidence: read.id }) : words.noPage];
};

const extracts: Line = (traffic) => {
  const own = traffic.filter((one) => one.operation?.startsWith('extract') && succeeded(one));
  if (own.length === 0) return [words.noExtract];
  const increments = own.filter((one) => queryOf(one).has('modifiedAfter')).length;
  const limit = Math.max(...own.map((one) => Number(queryOf(one).get('limit'))));
  return [fill(words.extracts, { count: own.length, increments, limit })];
};

const flag = /"(AddressProtection|ProtectedRegistration|SecretPhone)":\s*true/;

const protectedPersons: Line = (traffic) => {
  const own = traffic.filter(({ operation, reply }) => operation === 'getPerson' && flag.test(reply.body.text));
  return [own[0] ? fill(words.protected, { count: own.length, evidence: own[0].id }) : words.noProtected];
};

/** By step: the lines that it has. */
const lines: Readonly<Record<string, readonly Line[]>> = {
  '1': [packagesCalled],
  '2': [certificates, carriers],
  '3': [page],
  '4.4': [extracts],
  '4.9': [protectedPersons],
};

/** Each line names its exchange in exchanges.ndjson. */
export function shownOf(step: string, exchanges: readonly ExchangeRecord[]): readonly Text[] {
  const traffic = exchanges.filter(({ system }) => system === 'lifecare-ifo');
  return (lines[step] ?? []).flatMap((line) => line(traffic));
}
