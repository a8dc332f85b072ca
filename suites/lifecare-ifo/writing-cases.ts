/** Cases of the connection protocol about writing: users, invoices, actualisations, calculations. */
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';
import { connected, of } from './case-rows.ts';

export const writingCases: readonly CaseDraft[] = [
  {
    id: 'LI-10',
    title: {
      sv: 'Användare följer kommunens katalog',
      nb: 'Brukere følger kommunens katalog',
      en: "Users follow the municipality's directory",
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt någon börja, byta namn och sluta i katalogen, och låt klienten föra över det.',
        nb: 'La noen begynne, bytte navn og slutte i katalogen, og la klienten overføre det.',
        en: 'Let somebody enter, change names in and leave the directory, and let the client carry it over.',
      },
    ],
    rows: of('users-created', 'users-changed', 'users-disabled', 'users-password', 'users-404', 'logon-types'),
  },
  {
    id: 'LI-11',
    title: { sv: 'Vårdfakturor', nb: 'Behandlingsfakturaer', en: 'Care invoices' },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten registrera, ändra och ta bort en vårdfaktura.',
        nb: 'La klienten registrere, endre og fjerne en behandlingsfaktura.',
        en: 'Let the client register, change and remove a care invoice.',
      },
    ],
    rows: of('invoice-complete', 'invoice-row-kept'),
  },
  {
    id: 'LI-12',
    title: {
      sv: 'Aktualiseringar och bilagor',
      nb: 'Aktualiseringer og vedlegg',
      en: 'Actualisations and attachments',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten registrera en ansökan med bilaga, också när svaret uteblir.',
        nb: 'La klienten registrere en søknad med vedlegg, også når svaret uteblir.',
        en: 'Let the client register an application with an attachment, also when no answer comes.',
      },
    ],
    rows: of('codes-from-proposals', 'accepted-links', 'post-integer', 'attachment-204', 'no-blind-retry'),
  },
  {
    id: 'LI-13',
    title: { sv: 'Beräkningar', nb: 'Beregninger', en: 'Calculations' },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten göra en beräkning för en månad som flera normer täcker, med långa anteckningar.',
        nb: 'La klienten gjøre en beregning for en måned som flere normer dekker, med lange notater.',
        en: 'Let the client make a calculation for a month that several norms cover, with long notes.',
      },
    ],
    rows: of('norm-by-name', 'days', 'note-length', 'calculation-persons'),
  },
];
