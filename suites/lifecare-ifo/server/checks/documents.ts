/** Packages 4 and 7: caseworkers as contacts, and the content of documents. */
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, misshapen, rowsIn, seen } from '../answers.ts';
import { serverCheck } from '../make.ts';
import type { Session } from '../session.ts';
import { say } from '../texts.ts';

const common = { step: '4.3', level: 'L1' } as const;

const contentOf = (session: Session, id: string, accept = 'application/pdf') =>
  session.ask('DocumentContent', { opens: 7, query: { id }, headers: { accept } });

const contactsOf = (session: Session, personId = session.trial.cast.person) =>
  session.ask('Contacts', { opens: 4, query: { personId } });

const nameIn = (text: unknown) => String(text ?? '').trim();

export const documentChecks = [
  serverCheck({
    ...common,
    id: 'contacts',
    rows: ['contacts.package', 'contacts.operation', 'contacts.shape', 'contacts.once', 'contacts.type'],
    title: say(
      'Contacts svarar med en naken array av handläggare och medhandläggare, var och en en gång',
      'Contacts svarer med en naken array av saksbehandlere og medsaksbehandlere, hver én gang',
      'Contacts answers a bare array of caseworkers and co-caseworkers, each once',
    ),
    run: async (session, judge) => {
      const evidence = await contactsOf(session);
      const wrong = isTaken(evidence) ? misshapen(replyJson(evidence), 'PersonBasedContactDTO[]') : [seen(evidence)];
      judge(wrong.length === 0, { expected: 'PersonBasedContactDTO[]', actual: wrong.slice(0, 5), evidence }, 'contacts.package', 'contacts.operation', 'contacts.shape'); // prettier-ignore
      const rows = rowsIn(evidence);
      const keys = rows.map((row) => `${String(row['TypeOfContact'])} ${String(row['Id'])}`);
      judge(new Set(keys).size === keys.length, { expected: 'each once', actual: keys.length, evidence }, 'contacts.once'); // prettier-ignore
      const types = [...new Set(rows.map((row) => row['TypeOfContact']))];
      const known = types.every((type) => ['Handläggare', 'Medhandläggare'].includes(String(type)));
      judge(known, { expected: ['Handläggare', 'Medhandläggare'], actual: types, evidence }, 'contacts.type');
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    id: 'contacts-of-matters',
    rows: ['contacts.of-services', 'contacts.of-investigations', 'contacts.co-caseworkers', 'contacts.ongoing'],
    title: say(
      'Handläggare och medhandläggare i personens pågående insatser och utredningar är kontakter',
      'Saksbehandlere og medsaksbehandlere i personens løpende tiltak og utredninger er kontakter',
      "Caseworkers and co-caseworkers of the person's ongoing services and investigations are contacts",
    ),
    run: async (session, judge) => {
      const today = new Date(session.trial.now()).toISOString().slice(0, 10);
      const runs = (to: unknown) => nameIn(to) === '' || nameIn(to).slice(0, 10) > today;
      const services = (await session.some('Services', 13)).filter((row) => runs(row['EndDate']));
      const { Result } = await session.page('Investigations', 9);
      const evidence = await contactsOf(session);
      const names = rowsIn(evidence).map((row) => nameIn(row['Name']));
      const sources = [
        ['contacts.of-services', services.map((row) => row['Caseworker'])],
        ['contacts.co-caseworkers', services.map((row) => row['CoCaseworker'])],
        ['contacts.of-investigations', Result.filter((row) => runs(row['ToDate'])).map((row) => row['Caseworker'])],
      ] as const;
      for (const [row, wanted] of sources) {
        const missing = wanted.map(nameIn).filter((name) => name !== '' && !names.includes(name));
        judge(missing.length === 0, { expected: wanted, actual: { missing }, evidence }, row, 'contacts.ongoing');
      }
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    id: 'document-pdf',
    rows: ['document-content.package', 'document-content.by-id', 'document-content.pdf'],
    title: say(
      'Ett dokument hämtas med sitt id, och med Accept application/pdf är svaret en PDF',
      'Et dokument hentes med sin id, og med Accept application/pdf er svaret en PDF',
      'A document is fetched by its id, and with Accept application/pdf the answer is a PDF',
    ),
    run: async (session, judge) => {
      const evidence = await contentOf(session, session.member('document'));
      const start = Buffer.from(evidence.reply.body as Uint8Array)
        .subarray(0, 5)
        .toString('latin1');
      judge(isTaken(evidence) && start === '%PDF-', { expected: '%PDF-', actual: isTaken(evidence) ? start : seen(evidence), evidence }); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'document-without-pdf',
    rows: ['document-content.no-pdf'],
    title: say(
      'Ett dokument utan PDF svaras med 404',
      'Et dokument uten PDF besvares med 404',
      'A document without PDF is answered 404',
    ),
    run: async (session, judge) => {
      const evidence = await contentOf(session, session.member('documentWithoutPdf'));
      judge(evidence.reply.status === 404, { expected: 'HTTP 404', actual: seen(evidence), evidence });
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'document-unknown',
    rows: ['document-content.unknown'],
    title: say('Id på inget dokument svaras med 404', 'Id på ikke noe dokument besvares med 404', 'The id of no document is answered 404'), // prettier-ignore
    run: async (session, judge) => {
      const evidence = await contentOf(session, 'motpart-none');
      judge(evidence.reply.status === 404, { expected: 'HTTP 404', actual: seen(evidence), evidence });
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    id: 'contacts-of-actualisation',
    needs: ['control'],
    writes: true,
    rows: ['contacts.of-actualisations'],
    title: say(
      'Handläggaren av den egna aktualisering som väntar är en kontakt',
      'Saksbehandleren av den egne aktualiseringen som venter, er en kontakt',
      'The caseworker of an own actualisation that waits is a contact',
    ),
    run: async (session, judge) => {
      const [person, caseworker] = [session.member('withoutCases'), session.member('user')];
      const before = rowsIn(session.good(await contactsOf(session, person)));
      judge(before.length === 0, { expected: [], actual: before });
      await session.trial.control!.settle('lifecare-ifo', 'receive-actualisation', { person, caseworker });
      const after = rowsIn(await contactsOf(session, person));
      judge(after.length === 1, { expected: 'one contact', actual: after.length });
    },
  }),
];
