/** The cases of the test report about sending a tool (VT-01 … VT-09), with the requirements that each stands for. */
import { accessCases } from '../dsl/helsenorge-report/access-cases.ts';
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';

/** Beginning of the API's rows on the client. */
export const own = 'verktoy.client.';

const of = (...points: readonly string[]) => points.map((point) => `${own}${point}`);

const everything = {
  sv: 'Det finns ett verktyg i Verktøykatalogen, en digitalt aktiv innevånare och en behandlare med HPR-nummer.',
  nb: 'Det finnes et verktøy i Verktøykatalogen, en digitalt aktiv innbygger og en behandler med HPR-nummer.',
  en: 'There is a tool in Verktøykatalogen, a citizen who is digitally active, and a practitioner with an HPR number.',
} as const;

const send = {
  sv: 'Skicka verktyget till innevånaren.',
  nb: 'Send verktøyet til innbyggeren.',
  en: 'Send the tool to the citizen.',
} as const;

export const sendingCases: readonly CaseDraft[] = [
  ...accessCases('VT', own),
  {
    id: 'VT-04',
    title: { sv: 'Sändningens form', nb: 'Formen på sendingen', en: 'The form of a sending' },
    precondition: everything,
    actions: [
      {
        sv: 'Skicka verktyget med ett meddelande som har å, æ och ø.',
        nb: 'Send verktøyet med en melding som har å, æ og ø.',
        en: 'Send the tool with a message that holds å, æ and ø.',
      },
    ],
    rows: of('content-type', 'utf8', 'member-names', 'string-members', 'identity-in-body'),
  },
  {
    id: 'VT-05',
    title: { sv: 'Innevånare och verktyg', nb: 'Innbygger og verktøy', en: 'Citizen and tool' },
    precondition: everything,
    actions: [send],
    rows: of('citizen-number', 'tool-id'),
  },
  {
    id: 'VT-06',
    title: { sv: 'Behandlarens identitet', nb: 'Behandlerens identitet', en: 'Identity of the practitioner' },
    precondition: everything,
    actions: [
      {
        sv: 'Skicka ett verktyg från en behandlare vars HPR-nummer är känt.',
        nb: 'Send et verktøy fra en behandler med kjent HPR-nummer.',
        en: 'Send a tool from a practitioner whose HPR number is known.',
      },
      {
        sv: 'Skicka ett från en behandlare av vilken bara personnumret är känt.',
        nb: 'Send et fra en behandler der bare fødselsnummeret er kjent.',
        en: 'Send one from a practitioner of whom only the national number is known.',
      },
    ],
    rows: of('practitioner-hpr', 'one-practitioner-id', 'practitioner-fnr'),
  },
  {
    id: 'VT-07',
    title: { sv: 'Frist och meddelande', nb: 'Frist og melding', en: 'Deadline and message' },
    precondition: everything,
    actions: [
      {
        sv: 'Skicka verktyget med frist och meddelande.',
        nb: 'Send verktøyet med frist og melding.',
        en: 'Send the tool with a deadline and a message.',
      },
      {
        sv: 'Försök med ett meddelande på mer än 1500 tecken, och med en frist som har passerat.',
        nb: 'Prøv med en melding på mer enn 1500 tegn, og med en frist som er passert.',
        en: 'Try a message of more than 1500 characters, and a deadline that is past.',
      },
    ],
    rows: of('message-length', 'deadline-*'),
  },
  {
    id: 'VT-08',
    title: { sv: 'Sändning som lyckas', nb: 'Sending som lykkes', en: 'A sending that succeeds' },
    precondition: everything,
    actions: [
      send,
      {
        sv: 'Låt API:et svara 200 respektive 201, och med tomt PseudoId.',
        nb: 'La API-et svare 200 og 201, og med tomt PseudoId.',
        en: 'Let the API answer 200 and 201, and with an empty PseudoId.',
      },
    ],
    rows: of('success-status', 'pseudo-id-unused'),
  },
  {
    id: 'VT-09',
    title: { sv: 'Sändning som nekas', nb: 'Sending som avvises', en: 'A sending that is refused' },
    precondition: {
      sv: 'Verktyget är redan skickat av samma och av en annan behandlare; det finns en innevånare som inte är digitalt aktiv.',
      nb: 'Verktøyet er allerede sendt av samme og av en annen behandler; det finnes en innbygger som ikke er digitalt aktiv.',
      en: 'The tool has already been sent by the same practitioner and by another; there is a citizen who is not digitally active.',
    },
    actions: [
      {
        sv: 'Skicka verktyget igen, från samma behandlare och från en annan.',
        nb: 'Send verktøyet på nytt, fra samme behandler og fra en annen.',
        en: 'Send the tool again, from the same practitioner and from another.',
      },
      {
        sv: 'Skicka till den som inte är digitalt aktiv, ett okänt verktyg, och från ett okänt HPR-nummer.',
        nb: 'Send til den som ikke er digitalt aktiv, et ukjent verktøy, og fra et ukjent HPR-nummer.',
        en: 'Send to the one who is not digitally active, an unknown tool, and from an unknown HPR number.',
      },
    ],
    rows: of(
      'outcome-same-practitioner',
      'outcome-already-sent',
      'outcome-citizen-inactive',
      'outcome-tool-unknown',
      'outcome-practitioner-unknown',
      'no-blind-retry',
    ),
  },
];
