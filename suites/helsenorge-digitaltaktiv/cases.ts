/** The cases of the test report on DigitaltAktiv (DA-01 …), with the requirements that each stands for. */
import { accessCases, registered, secureCase } from '../dsl/helsenorge-report/access-cases.ts';
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';

const own = 'digitaltaktiv.client.';
const of = (...points: readonly string[]) => points.map((point) => `${own}${point}`);

const following = {
  sv: 'Klienten har patienter och ett offset från ett tidigare anrop.',
  nb: 'Klienten har pasienter og et offset fra et tidligere kall.',
  en: 'The client has patients and an offset from an earlier call.',
} as const;

export const cases: readonly CaseDraft[] = [
  ...accessCases('DA', own),
  {
    id: 'DA-04',
    title: { sv: 'Skydd av personnummer', nb: 'Vern av fødselsnumre', en: 'Protection of national numbers' },
    precondition: registered,
    actions: [
      {
        sv: 'Låt klienten hämta ändringar och fråga om status, och läs dess logg.',
        nb: 'La klienten hente endringer og spørre om status, og les loggen dens.',
        en: 'Let the client fetch changes and ask for statuses, and read its log.',
      },
    ],
    rows: of('identity-in-body', 'logs'),
  },
  {
    id: 'DA-05',
    title: { sv: 'Frågan om status', nb: 'Spørsmålet om status', en: 'The question about statuses' },
    precondition: registered,
    actions: [
      {
        sv: 'Fråga om några innevånare, bland dem en med nolla först i numret.',
        nb: 'Spør om noen innbyggere, blant dem en med null først i nummeret.',
        en: 'Ask about some citizens, among them one whose number begins with zero.',
      },
      {
        sv: 'Fråga om fler än 1 000 innevånare på en gång.',
        nb: 'Spør om flere enn 1 000 innbyggere på én gang.',
        en: 'Ask about more than 1,000 citizens at once.',
      },
    ],
    rows: of('content-type', 'number-strings', 'omraade', 'batch'),
  },
  {
    id: 'DA-06',
    title: {
      sv: 'Svaret om status',
      nb: 'Svaret om status fra HelsenorgeAktivSjekken',
      en: 'The answer about statuses',
    },
    precondition: {
      sv: 'Det finns innevånare som är aktiva själva, genom andra, med tilldelad fullmakt och inte alls.',
      nb: 'Det finnes innbyggere som er aktive selv, via andre, med tildelt fullmakt og ikke i det hele tatt.',
      en: 'There are citizens who are active on their own, by others, with assigned power, and not at all.',
    },
    actions: [
      {
        sv: 'Fråga om dem alla, och om ett nummer som ingen har.',
        nb: 'Spør om dem alle, og om et nummer som ingen har.',
        en: 'Ask about all of them, and about a number that nobody has.',
      },
      {
        sv: 'Låt API:et svara också med de kortare namnen på fälten.',
        nb: 'La API-et svare også med de kortere navnene på feltene.',
        en: 'Let the API answer with the shorter names of the fields too.',
      },
    ],
    rows: of('three-answers', 'answer-names', 'number-unknown'),
  },
  {
    id: 'DA-07',
    title: { sv: 'Offset i ändringsflödet', nb: 'Offset i endringsstrømmen', en: 'The offset of the change feed' },
    precondition: registered,
    actions: [
      {
        sv: 'Hämta ändringar för första gången.',
        nb: 'Hent endringer for første gang.',
        en: 'Fetch changes for the first time.',
      },
      {
        sv: 'Hämta ändringar igen efter att innevånare har ändrat sitt samtycke.',
        nb: 'Hent endringer igjen etter at innbyggere har endret samtykket sitt.',
        en: 'Fetch changes again after citizens have changed their consent.',
      },
    ],
    rows: of('first-call', 'offset-kept', 'no-gap', 'offset-form'),
  },
  {
    id: 'DA-08',
    title: {
      sv: 'Ändringarna mot den egna patientlistan',
      nb: 'Endringene mot egen pasientliste',
      en: "Changes against the client's own list of patients",
    },
    precondition: following,
    actions: [
      {
        sv: 'Låt samtycket ändras för egna patienter och för andra, och hämta ändringarna.',
        nb: 'La samtykket endres for egne pasienter og for andre, og hent endringene.',
        en: 'Let the consent change of its own patients and of others, and fetch the changes.',
      },
      {
        sv: 'Hämta en tom lista, och en lista med samma nummer flera gånger.',
        nb: 'Hent en tom liste, og en liste med samme nummer flere ganger.',
        en: 'Fetch an empty list, and one with the same number several times.',
      },
    ],
    rows: of('intersect', 'status-asked', 'empty-list', 'repeated-numbers', 'cache'),
  },
  {
    id: 'DA-09',
    title: {
      sv: 'Offset äldre än tre månader',
      nb: 'Offset eldre enn tre måneder',
      en: 'An offset older than three months',
    },
    precondition: following,
    actions: [
      {
        sv: 'Låt mer än tre månader gå och hämta ändringarna.',
        nb: 'La det gå mer enn tre måneder, og hent endringene.',
        en: 'Let more than three months pass, and fetch the changes.',
      },
    ],
    rows: of('offset-old'),
  },
  {
    id: 'DA-10',
    title: { sv: 'Fel under arbetet', nb: 'Feil underveis i arbeidet', en: 'Faults under way' },
    precondition: following,
    actions: [
      {
        sv: 'Låt API:et svara 500 på frågan om status mitt i en uppdatering, och uppdatera igen.',
        nb: 'La API-et svare 500 på spørsmålet om status midt i en oppdatering, og oppdater igjen.',
        en: 'Let the API answer 500 to the question about statuses in the middle of an update, and update again.',
      },
      {
        sv: 'Låt API:et svara 400.',
        nb: 'La API-et svare 400 på et kall.',
        en: 'Let the API answer 400.',
      },
    ],
    rows: of('offset-after-work', 'no-blind-retry', 'failure'),
  },
  secureCase('DA-11', own),
];
