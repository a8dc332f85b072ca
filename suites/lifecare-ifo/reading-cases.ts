/** Cases of the connection protocol about reading: persons, lists, extracts. */
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';
import { connected, of } from './case-rows.ts';

export const readingCases: readonly CaseDraft[] = [
  {
    id: 'LI-05',
    title: {
      sv: 'Personer: identitet, skyddsflaggor, ingen träff',
      nb: 'Personer: identitet, skjermingsflagg, ingen treff',
      en: 'Persons: identity, flags of protection, nobody found',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten läsa en person, en person med skydd, och en som ingen känner.',
        nb: 'La klienten lese en person, en skjermet person, og en som ingen kjenner.',
        en: 'Let the client read a person, a protected one, and one whom nobody knows.',
      },
    ],
    rows: of('person-id-form', 'protection-flags', 'person-404'),
  },
  {
    id: 'LI-06',
    title: {
      sv: 'Personens listor: sidor, perioder och datum',
      nb: 'Personens lister: sider, vindu og datoer',
      en: "The person's lists: pages, window and dates",
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten läsa en lista som har fler poster än en sida rymmer, för en period.',
        nb: 'La klienten lese en liste som har flere poster enn en side rommer, for et vindu av dager.',
        en: 'Let the client read a list with more records than a page holds, for a window of days.',
      },
    ],
    rows: of('page-base', 'page-loop', 'request-dates', 'window-ends', 'local-dates'),
  },
  {
    id: 'LI-07',
    title: {
      sv: 'Vad svaren betyder: beslut, utbetalningar, dokument',
      nb: 'Hva svarene betyr: vedtak, utbetalinger, dokumenter',
      en: 'What answers mean: decisions, payments, documents',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten läsa besluten i ett ärende, säga om en månad är utbetald, och hämta ett dokument utan PDF.',
        nb: 'La klienten lese vedtakene i en sak, si om en måned er utbetalt, og hente et dokument uten PDF.',
        en: 'Let the client read the decisions of one matter, say whether a month is paid, and fetch a document without PDF.',
      },
    ],
    rows: of('decisions-by-service', 'payment-made', 'document-404'),
  },
  {
    id: 'LI-08',
    title: {
      sv: 'Uttag: allt med, ändringar, sökning',
      nb: 'Uttrekk: alt med, endringer, søk',
      en: 'Extracts: whole, changes, search',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten göra ett fullt uttag, också medan poster tillkommer och ändras.',
        nb: 'La klienten gjøre et fullt uttrekk, også mens poster kommer til og endres.',
        en: 'Let the client take a full extract, also while records are added and changed.',
      },
      {
        sv: 'Ändra poster och låt klienten hämta det nya; låt den söka med q.',
        nb: 'Endre poster og la klienten hente det nye; la den søke med q.',
        en: 'Change records and let the client fetch what is new; let it search by q.',
      },
    ],
    rows: of('extract-complete', 'extract-increment', 'extract-no-gap', 'extract-reconciles', 'extract-quotes'),
  },
  {
    id: 'LI-09',
    title: {
      sv: 'Hur mycket som tas ut åt gången',
      nb: 'Hvor mye som tas ut om gangen',
      en: 'How much is taken out at a time',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Läs hur mycket klienten tog ut i körningen, och planen för drift.',
        nb: 'Les hvor mye klienten tok ut i kjøringen, og planen for drift.',
        en: 'Read how much the client took out in the run, and the plan for operation.',
      },
    ],
    rows: of('extract-load'),
  },
];
