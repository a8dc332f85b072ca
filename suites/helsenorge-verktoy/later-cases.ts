/** The cases about graphic elements, guidance services and practitioners, and those that only people can answer (VT-16 …). */
import { registered, secureCase } from '../dsl/helsenorge-report/access-cases.ts';
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';
import { own } from './sending-cases.ts';

const of = (...points: readonly string[]) => points.map((point) => `${own}${point}`);

const shownToUsers = {
  sv: 'Klientens användare kan se vad som är skickat.',
  nb: 'Klientens brukere kan se hva som er sendt.',
  en: "The client's users can see what has been sent.",
} as const;

export const laterCases: readonly CaseDraft[] = [
  {
    id: 'VT-16',
    title: { sv: 'Grafiskt element', nb: 'Grafisk element', en: 'Graphic element' },
    precondition: {
      sv: 'Ett verktyg i katalogen har ett grafiskt element.',
      nb: 'Et verktøy i katalogen har et grafisk element.',
      en: 'A tool of the catalogue has a graphic element.',
    },
    actions: [
      {
        sv: 'Hämta elementet och jämför filen byte för byte.',
        nb: 'Hent elementet, og sammenlign filen byte for byte.',
        en: 'Fetch the element, and compare the file byte by byte.',
      },
      {
        sv: 'Hämta ett element som inte finns.',
        nb: 'Hent et element som ikke finnes.',
        en: 'Fetch an element that does not exist.',
      },
    ],
    rows: of('graphic-*'),
  },
  {
    id: 'VT-17',
    title: { sv: 'Vägledningstjänst', nb: 'Veiledningstjeneste', en: 'Guidance service' },
    precondition: {
      sv: 'Leverantören har en egen vägledningstjänst och scopet verktoyadminveiledning.',
      nb: 'Leverandøren har en egen veiledningstjeneste og scopet verktoyadminveiledning.',
      en: 'The vendor has a guidance service of its own and the scope verktoyadminveiledning.',
    },
    actions: [
      {
        sv: 'Uppdatera telefon, adress och öppettider, med klockslag och med öppet hela dagen.',
        nb: 'Oppdater telefon, adresse og åpningstider, med klokkeslett og med åpent hele dagen.',
        en: 'Update telephone, address and opening hours, with times and with open all day.',
      },
      {
        sv: 'Låt API:et neka en uppdatering.',
        nb: 'La API-et avvise en oppdatering.',
        en: 'Let the API refuse an update.',
      },
    ],
    rows: of('guidance-*'),
  },
  {
    id: 'VT-18',
    title: {
      sv: 'Upplysning om behandlaren',
      nb: 'Opplysning om behandleren',
      en: 'Information about the practitioner',
    },
    precondition: {
      sv: 'En innevånare är inloggad genom Helsenorge, och en behandlare har skickat verktyget.',
      nb: 'En innbygger er logget inn gjennom Helsenorge, og en behandler har sendt verktøyet.',
      en: 'A citizen is logged in through Helsenorge, and a practitioner has sent the tool.',
    },
    actions: [
      {
        sv: 'Hämta behandlaren för verktyget.',
        nb: 'Hent behandleren for verktøyet.',
        en: 'Fetch the practitioner of the tool.',
      },
      {
        sv: 'Gör det för ett verktyg som ingen behandlare har skickat, och för ett som innevånaren inte har.',
        nb: 'Gjør det for et verktøy som ingen behandler har sendt, og for et som innbyggeren ikke har.',
        en: 'Do it for a tool that no practitioner has sent, and for one that the citizen does not have.',
      },
    ],
    rows: of('citizen-token*', 'practitioner-id-type', 'practitioner-private', 'outcome-not-sent', 'outcome-no-link'),
  },
  secureCase('VT-19', own),
  {
    id: 'VT-20',
    title: {
      sv: 'Ett skickat verktyg visas som skickat, inte som taget i bruk.',
      nb: 'Et sendt verktøy vises som sendt, ikke som tatt i bruk.',
      en: 'A tool that was sent is shown as sent, not as taken into use.',
    },
    precondition: shownToUsers,
    actions: [
      {
        sv: 'Skicka ett verktyg och se vad klienten visar sina användare.',
        nb: 'Send et verktøy, og se hva klienten viser brukerne sine.',
        en: 'Send a tool, and see what the client shows its users.',
      },
    ],
    rows: of('sent-is-not-used'),
    people: {
      sv: 'det som klienten visar sina användare; inget anrop avslöjar det',
      nb: 'det som klienten viser brukerne sine; intet kall røper det',
      en: 'what the client shows its users; no call reveals it',
    },
  },
  {
    id: 'VT-21',
    title: {
      sv: 'Klienten känner igen ett verktyg på dess GUID, inte på namnet.',
      nb: 'Klienten kjenner igjen et verktøy på GUID-en, ikke på navnet.',
      en: 'The client knows a tool by its guid, not by its name.',
    },
    precondition: registered,
    actions: [
      {
        sv: 'Se hur klienten lagrar de verktyg som den visar eller skickar.',
        nb: 'Se hvordan klienten lagrer verktøyene som den viser eller sender.',
        en: 'See how the client stores the tools that it shows or sends.',
      },
    ],
    rows: of('id-not-name'),
    people: {
      sv: 'hur klienten lagrar verktyg',
      nb: 'hvordan klienten lagrer verktøy',
      en: 'how the client stores tools',
    },
  },
];
