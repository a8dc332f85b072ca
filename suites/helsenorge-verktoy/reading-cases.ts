/** The cases about reading the catalogue, and about faults (VT-10 … VT-15). */
import { registered } from '../dsl/helsenorge-report/access-cases.ts';
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';
import { own } from './sending-cases.ts';

const of = (...points: readonly string[]) => points.map((point) => `${own}${point}`);

export const readingCases: readonly CaseDraft[] = [
  {
    id: 'VT-10',
    title: { sv: 'Verktygslista med filter', nb: 'Verktøyliste med filtre', en: 'A list of tools with filters' },
    precondition: registered,
    actions: [
      {
        sv: 'Hämta listan med vart och ett av de filter som klienten stöder, med ett och med flera värden.',
        nb: 'Hent listen med hvert av filtrene som klienten støtter, med én og med flere verdier.',
        en: 'Fetch the list with each filter that the client supports, with one value and with several.',
      },
    ],
    rows: of('filter-*'),
  },
  {
    id: 'VT-11',
    title: { sv: 'Verktygslista i sidor', nb: 'Verktøyliste i sider', en: 'A list of tools in pages' },
    precondition: {
      sv: 'Katalogen har fler verktyg än en sida rymmer.',
      nb: 'Katalogen har flere verktøy enn en side rommer.',
      en: 'The catalogue holds more tools than a page.',
    },
    actions: [
      {
        sv: 'Hämta alla verktyg.',
        nb: 'Hent alle verktøyene.',
        en: 'Fetch all tools.',
      },
      {
        sv: 'Be om fler än 50 verktyg per sida.',
        nb: 'Be om flere enn 50 verktøy per side.',
        en: 'Ask for more than 50 tools a page.',
      },
    ],
    rows: of('page-*', 'paging-complete'),
  },
  {
    id: 'VT-12',
    title: { sv: 'Sökning', nb: 'Søk i katalogen', en: 'Search' },
    precondition: registered,
    actions: [
      {
        sv: 'Sök på ett ord med norska bokstäver.',
        nb: 'Søk på et ord med norske bokstaver.',
        en: 'Search for a word with Norwegian letters.',
      },
      {
        sv: 'Sök på ord som är för korta och för långa.',
        nb: 'Søk på ord som er for korte og for lange.',
        en: 'Search for words that are too short and too long.',
      },
    ],
    rows: of('search-*', 'query-encoding'),
  },
  {
    id: 'VT-13',
    title: { sv: 'Metadata för verktyg', nb: 'Metadata om verktøy', en: 'Metadata of tools' },
    precondition: {
      sv: 'Katalogen har verktyg utan AntattTid och med värden som klienten inte känner.',
      nb: 'Katalogen har verktøy uten AntattTid og med verdier som klienten ikke kjenner.',
      en: 'The catalogue holds tools without AntattTid and with values that the client does not know.',
    },
    actions: [
      {
        sv: 'Hämta verktyg ett och ett och i lista, och visa dem.',
        nb: 'Hent verktøy ett og ett og i liste, og vis dem.',
        en: 'Fetch tools one by one and in a list, and show them.',
      },
      {
        sv: 'Hämta ett verktyg som inte finns.',
        nb: 'Hent et verktøy som ikke finnes.',
        en: 'Fetch a tool that does not exist.',
      },
    ],
    rows: of(
      'time-without-value',
      'organisation-number-type',
      'metadata-leaves',
      'catalogue-fresh',
      'unknown-*',
      'lookup-not-found',
    ),
  },
  {
    id: 'VT-14',
    title: {
      sv: 'Underliggande tjänst som felar',
      nb: 'Underliggende tjeneste som feiler',
      en: 'An underlying service that fails',
    },
    precondition: registered,
    actions: [
      {
        sv: 'Låt API:et svara 500 PVS-000204 på en sändning.',
        nb: 'La API-et svare 500 PVS-000204 på en sending.',
        en: 'Let the API answer 500 PVS-000204 to a sending.',
      },
    ],
    rows: of('underlying-service', 'retry-pause'),
  },
  {
    id: 'VT-15',
    title: {
      sv: 'Förlorade, brutna och långsamma svar',
      nb: 'Tapte, brutte og langsomme svar',
      en: 'Lost, broken and slow answers',
    },
    precondition: registered,
    actions: [
      {
        sv: 'Låt svaret på en sändning gå förlorat och skicka igen.',
        nb: 'La svaret på en sending gå tapt, og send på nytt.',
        en: 'Let the answer to a sending get lost, and send again.',
      },
      {
        sv: 'Låt svar brytas av, komma långsamt, och vara fel utan läsbar kropp.',
        nb: 'La svar brytes av, komme langsomt, og være feil uten lesbar kropp.',
        en: 'Let answers break off, come slowly, and be errors without a body that can be read.',
      },
    ],
    rows: of('lost-answer', 'broken-answer', 'split-answer', 'error-without-body'),
  },
];
