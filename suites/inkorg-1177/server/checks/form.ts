/** What all answers have in common: the form of faults, statuses, headers. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { at, elements, textOf } from '../../checks/envelope.ts';
import { answered, envelopeIn, faultIn, responseIn, shown } from '../answers.ts';
import { alive, reading, serverCheck } from '../check.ts';
import { ask, traced, type Inbox } from '../requests.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const correlation = 'x-skltp-correlation-id';

/** One answer of each kind, and all that came before. */
async function answers(trial: Inbox): Promise<readonly Exchange[]> {
  await ask(trial, traced(trial));
  await ask(trial, { address: '', ...traced(trial) });
  return [...trial.exchanges(), ...trial.earlier()];
}

const isFault = (exchange: Exchange) => faultIn(exchange) !== undefined;
const isSoap = (exchange: Exchange) => isFault(exchange) || responseIn(exchange) !== undefined;

/** What of the form of a platform's fault is wrong; undefined when nothing is. */
function wrongForm(exchange: Exchange): string | undefined {
  const envelope = envelopeIn(exchange.reply);
  const fault = faultIn(exchange);
  if (!envelope || !fault) return 'no fault';
  const header = at(envelope, 'Header');
  if (!header || elements(header).length > 0) return header ? 'a header with something in it' : 'no Header';
  const prefix = /<([\w-]+):Envelope/.exec(String(exchange.reply.body))?.[1];
  const faultcode = textOf(at(fault.node, 'faultcode'));
  if (prefix && faultcode !== `${prefix}:Client`) return `faultcode ${faultcode}`;
  const [detail, ...more] = elements(at(fault.node, 'detail'));
  const bare = detail?.name === 'detailString' && !detail.namespace && more.length === 0;
  return bare ? undefined : 'no detailString without namespace';
}

export const formChecks = [
  serverCheck({
    id: 'inkorg.server.fault-form',
    rows: ['inkorg.fault.form', 'inkorg.soap.technical-errors'],
    level: 'L1',
    title: {
      sv: 'Ett fel från plattformen är ett kuvert med tomt huvud, en faultcode med kuvertets prefix och detailString i detail.',
      nb: 'En feil fra plattformen er en konvolutt med tomt hode, en faultcode med konvoluttens prefiks og detailString i detail.',
      en: 'A fault of the platform is an envelope with an empty header, a faultcode with its prefix, and detailString in detail.',
    },
    run: async (trial, judge) => {
      await alive(trial);
      const evidence = await ask(trial, { address: '' });
      const actual = wrongForm(evidence) ?? 'that form';
      judge(actual === 'that form', { expected: 'that form', actual, evidence });
    },
  }),
  serverCheck({
    id: 'inkorg.server.fault-string',
    rows: ['inkorg.fault.string'],
    level: 'L1',
    title: {
      sv: 'faultstring är koden, plattformens namn inom hakparentes och en text.',
      nb: 'faultstring er koden, plattformens navn i hakeparentes og en tekst.',
      en: 'faultstring is the code, the name of the platform in square brackets, and a text.',
    },
    run: async (trial, judge) => {
      await alive(trial);
      const evidence = await ask(trial, { address: '' });
      const actual = faultIn(evidence)?.faultstring ?? shown(evidence);
      judge(/^VP\d{3} \[[^\]]+\] \S/.test(String(actual)), { expected: 'VP… [name] text', actual, evidence });
    },
  }),
  reading({
    key: 'instanceName',
    level: 'L1',
    any: true,
    title: {
      sv: 'Plattformen säger vad den heter.',
      nb: 'Plattformen sier hva den heter.',
      en: 'The platform says what it is called.',
    },
    observe: async (trial) => {
      await alive(trial);
      const tried = await ask(trial, { address: 'SE0000000000-NAMELESS' });
      return [tried, /\[([^\]]+)\]/.exec(faultIn(tried)?.faultstring ?? '')?.[1]];
    },
  }),
  serverCheck({
    id: 'inkorg.server.fault-status',
    rows: ['inkorg.soap.fault-status'],
    level: 'L1',
    last: true,
    title: {
      sv: 'Ett SOAP-fel har HTTP-status 500.',
      nb: 'En SOAP-feil har HTTP-status 500.',
      en: 'A SOAP fault has HTTP status 500.',
    },
    run: async (trial, judge) => {
      const faults = (await answers(trial)).filter(isFault);
      if (faults.length === 0) trial.skip(nothing);
      const broken = faults.find(({ reply }) => reply.status !== 500);
      judge(!broken, { expected: 500, actual: broken?.reply.status ?? 500, evidence: broken ?? faults.slice(0, 3) });
    },
  }),
  serverCheck({
    id: 'inkorg.server.content-type',
    rows: ['inkorg.header.response-content-type'],
    level: 'L1',
    last: true,
    title: {
      sv: 'Svaren är text/xml med teckenkodningen angiven, och har ingen SOAPAction.',
      nb: 'Svarene er text/xml med tegnkodingen oppgitt, og har ingen SOAPAction.',
      en: 'The answers are text/xml with their encoding named, and have no SOAPAction.',
    },
    run: async (trial, judge) => {
      const soap = (await answers(trial)).filter(isSoap);
      if (soap.length === 0) trial.skip(nothing);
      const right = ({ reply: { headers } }: Exchange) =>
        /^text\/xml\s*;\s*charset="?utf-(8|16)/i.test(headers['content-type'] ?? '') &&
        headers['soapaction'] === undefined;
      const broken = soap.find((exchange) => !right(exchange));
      const actual = (broken ?? soap[0]!).reply.headers['content-type'] ?? null;
      judge(!broken, { expected: 'text/xml; charset=UTF-8', actual, evidence: broken ?? soap.slice(0, 3) });
    },
  }),
  serverCheck({
    id: 'inkorg.server.correlation-taken',
    rows: ['inkorg.header.correlation', 'inkorg.header.names-without-case'],
    level: 'L1',
    title: {
      sv: `${correlation} från den som anropar kommer tillbaka, hur namnet än skrivs.`,
      nb: `${correlation} fra den som kaller, kommer tilbake, uansett hvordan navnet skrives.`,
      en: `${correlation} of the caller comes back, in whatever casing its name is.`,
    },
    run: async (trial, judge) => {
      const given = trial.unique();
      const evidence = answered(trial, await ask(trial, { headers: { 'X-SKLTP-Correlation-ID': given } }));
      const actual = evidence.reply.headers[correlation] ?? null;
      judge(actual === given, { expected: given, actual, evidence });
    },
  }),
  serverCheck({
    id: 'inkorg.server.correlation-made',
    rows: ['inkorg.header.correlation'],
    level: 'L1',
    title: {
      sv: `Utan ${correlation} gör plattformen ett UUID, även när svaret är ett fel.`,
      nb: `Uten ${correlation} lager plattformen en UUID, også når svaret er en feil.`,
      en: `Without ${correlation} the platform makes a UUID, also when the answer is a fault.`,
    },
    run: async (trial, judge) => {
      for (const evidence of [answered(trial, await ask(trial)), await ask(trial, { address: '' })]) {
        const actual = evidence.reply.headers[correlation] ?? null;
        judge(uuid.test(actual ?? ''), { expected: 'a UUID', actual, evidence });
      }
    },
  }),
  serverCheck({
    id: 'inkorg.server.producer-time',
    rows: ['inkorg.header.producer-time'],
    level: 'L1',
    title: {
      sv: 'x-skltp-prt säger hur många millisekunder portalen tog.',
      nb: 'x-skltp-prt sier hvor mange millisekunder portalen brukte.',
      en: 'x-skltp-prt tells how many milliseconds the portal took.',
    },
    run: async (trial, judge) => {
      const evidence = answered(trial, await ask(trial));
      const actual = evidence.reply.headers['x-skltp-prt'] ?? null;
      judge(/^\d+$/.test(actual ?? ''), { expected: 'a number', actual, evidence });
    },
  }),
  serverCheck({
    id: 'inkorg.server.response-time',
    rows: ['inkorg.sla.response-time'],
    level: 'L4',
    last: true,
    title: {
      sv: 'Portalen svarar inom två sekunder på 95 procent av anropen, så vitt x-skltp-prt säger.',
      nb: 'Portalen svarer innen to sekunder på 95 prosent av kallene, så vidt x-skltp-prt sier.',
      en: 'The portal answers 95 percent of the calls within two seconds, as far as x-skltp-prt tells.',
    },
    run: async (trial, judge) => {
      const timed = (await answers(trial)).filter(({ reply }) => /^\d+$/.test(reply.headers['x-skltp-prt'] ?? ''));
      if (timed.length === 0) trial.skip(nothing);
      const took = ({ reply }: Exchange) => Number(reply.headers['x-skltp-prt']);
      const slow = timed.filter((exchange) => took(exchange) > 2_000);
      const actual = { calls: timed.length, slower: slow.length };
      judge(slow.length <= timed.length * 0.05, {
        expected: '95 % within 2,000 ms',
        actual,
        evidence: slow.slice(0, 3),
      });
    },
  }),
];

const nothing = {
  sv: 'Inget sådant svar kom under körningen.',
  nb: 'Det kom ikke noe slikt svar under kjøringen.',
  en: 'No such answer came during the run.',
};
