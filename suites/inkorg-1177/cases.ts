/** The cases of the test protocol (T01–T21), with the requirements that each stands for. */
import type { CaseSpec } from '../protocols/types.ts';

export const testCases: readonly CaseSpec[] = [
  {
    id: 'T01',
    title: {
      sv: 'Anslutningen sker över TLS med ett klientcertifikat vars serialNumber är ett HSA-id.',
      nb: 'Tilkoblingen går over TLS med et klientsertifikat der serialNumber er en HSA-id.',
      en: 'The connection is made over TLS with a client certificate whose serialNumber is an HSA-id.',
    },
    level: 'must',
    rows: ['inkorg.client.certificate', 'inkorg.client.certificate-serial-number'],
  },
  {
    id: 'T02',
    title: {
      sv: 'Anropen är SOAP 1.1 med text/xml, angiven och riktig teckenkodning (UTF-8 eller UTF-16) och rätt soapAction.',
      nb: 'Kallene er SOAP 1.1 med text/xml, oppgitt og riktig tegnkoding (UTF-8 eller UTF-16) og riktig soapAction.',
      en: 'Calls are SOAP 1.1 with text/xml, a stated and true encoding (UTF-8 or UTF-16) and the right soapAction.',
    },
    level: 'must',
    rows: [
      'inkorg.client.soap-1-1',
      'inkorg.client.content-type',
      'inkorg.client.encoding',
      'inkorg.client.soap-action',
      'inkorg.client.soap-action-quoted',
    ],
  },
  {
    id: 'T03',
    title: {
      sv: 'LogicalAddress finns i rätt namnrymd, utan omgivande blanksteg, och är den adress som är beställd.',
      nb: 'LogicalAddress står i riktig navnerom, uten mellomrom rundt, og er adressen som er bestilt.',
      en: 'LogicalAddress is there in its namespace, without surrounding space, and is the address that was ordered.',
    },
    level: 'must',
    rows: [
      'inkorg.client.logical-address',
      'inkorg.client.logical-address-bare',
      'inkorg.client.logical-address-of-system',
    ],
  },
  {
    id: 'T04',
    title: {
      sv: 'IsActiveUser anropas före varje meddelande, eller ett nyligen erhållet jakande svar används.',
      nb: 'IsActiveUser kalles før hver melding, eller et nylig mottatt bekreftende svar brukes.',
      en: 'IsActiveUser is called before each message, or a recent positive answer is used.',
    },
    level: 'must',
    rows: ['inkorg.client.active-first'],
  },
  {
    id: 'T05',
    title: {
      sv: 'När svaret är status=false skickas inget meddelande.',
      nb: 'Når svaret er status=false, sendes ingen melding.',
      en: 'When the answer is status=false no message is sent.',
    },
    level: 'must',
    rows: ['inkorg.client.inactive-not-sent'],
  },
  {
    id: 'T06',
    title: {
      sv: 'Meddelandet följer schemat: element, ordning och de två namnrymderna.',
      nb: 'Meldingen følger skjemaet: elementer, rekkefølge og de to navnerommene.',
      en: 'The message follows the schema: elements, order and the two namespaces.',
    },
    level: 'must',
    rows: ['inkorg.client.schema-valid', 'inkorg.client.namespaces'],
  },
  {
    id: 'T07',
    title: {
      sv: 'sourceSystem är alltid ifyllt med det system-id som 1177 har tilldelat.',
      nb: 'sourceSystem er alltid fylt ut med system-id-en som 1177 har tildelt.',
      en: 'sourceSystem always holds the system-id that 1177 has issued.',
    },
    level: 'must',
    rows: ['inkorg.client.source-system'],
  },
  {
    id: 'T08',
    title: {
      sv: 'Avisering väljs medvetet: notify sann, falsk eller utelämnad, och notify=true åtföljs av sourceSystem.',
      nb: 'Varsling velges bevisst: notify sann, usann eller utelatt, og notify=true følges av sourceSystem.',
      en: 'Notification is chosen knowingly: notify true, false or absent, and notify=true comes with sourceSystem.',
    },
    level: 'must',
    rows: ['inkorg.client.notify-with-source-system', 'inkorg.client.notify-choice'],
  },
  {
    id: 'T09',
    title: {
      sv: 'Avsändande enhet anges med HSA-id och namn, och texten säger vilken enhet som skriver, varför, och vart man vänder sig.',
      nb: 'Avsenderenheten er oppgitt med HSA-id og navn, og teksten sier hvilken enhet som skriver, hvorfor, og hvor man henvender seg.',
      en: 'The sending unit is given with HSA-id and name, and the text says which unit writes, why, and where to turn.',
    },
    level: 'must',
    rows: [
      'inkorg.client.unit-named',
      'inkorg.client.unit-hsa-id',
      'inkorg.client.text-complete',
      'inkorg.client.care-related',
    ],
  },
  {
    id: 'T10',
    title: {
      sv: 'ssoLink har systemId, text och type, och queryString saknar schema och värdnamn.',
      nb: 'ssoLink har systemId, text og type, og queryString mangler skjema og vertsnavn.',
      en: 'ssoLink has systemId, text and type, and queryString has neither scheme nor host.',
    },
    level: 'must',
    condition: { sv: 'om SSO-länkar används', nb: 'hvis SSO-lenker brukes', en: 'if SSO links are used' },
    rows: ['inkorg.client.sso-complete', 'inkorg.client.sso-no-url', 'inkorg.client.sso-with-source-system'],
  },
  {
    id: 'T11',
    title: {
      sv: 'messageThreadId återanvänds i uppföljande meddelanden, och både utelämnat och tomt värde i svaret tåls.',
      nb: 'messageThreadId brukes om igjen i oppfølgende meldinger, og både utelatt og tom verdi i svaret tåles.',
      en: 'messageThreadId is reused in follow-ups, and both an omitted and an empty value in the answer are borne.',
    },
    level: 'should',
    rows: ['inkorg.client.thread-reuse', 'inkorg.client.thread-answer'],
  },
  {
    id: 'T12',
    title: {
      sv: 'Formaterad text är välformad DocBook inom den tillåtna delmängden, skickad som text och utan HTML.',
      nb: 'Formatert tekst er velformet DocBook innenfor den tillatte delmengden, sendt som tekst og uten HTML.',
      en: 'Formatted text is well-formed DocBook within the allowed subset, sent as text and without HTML.',
    },
    level: 'must',
    condition: { sv: 'om texten formateras', nb: 'hvis teksten formateres', en: 'if the text is formatted' },
    rows: [
      'inkorg.client.no-html',
      'inkorg.client.docbook-escaped',
      'inkorg.client.docbook-well-formed',
      'inkorg.client.docbook-only',
      'inkorg.client.docbook-structure',
    ],
  },
  {
    id: 'T13',
    title: {
      sv: 'resultCode hanteras: OK, INFO (texten visas) och ERROR (visas eller loggas, och skickas inte om).',
      nb: 'resultCode håndteres: OK, INFO (teksten vises) og ERROR (vises eller logges, og sendes ikke på nytt).',
      en: 'resultCode is handled: OK, INFO (the text is shown) and ERROR (shown or logged, and not sent again).',
    },
    level: 'must',
    rows: [
      'inkorg.client.result-ok',
      'inkorg.client.result-info',
      'inkorg.client.result-error',
      'inkorg.client.no-resend-after-error',
    ],
  },
  {
    id: 'T14',
    title: {
      sv: 'En mottagare som blir inaktiv mellan kontroll och sändning hanteras, med annan kanal där det behövs.',
      nb: 'En mottaker som blir inaktiv mellom kontroll og sending, håndteres, med en annen kanal der det trengs.',
      en: 'A recipient who becomes inactive between check and sending is handled, by another channel where needed.',
    },
    level: 'must',
    rows: ['inkorg.client.inactive-in-between', 'inkorg.client.other-channel'],
  },
  {
    id: 'T15',
    title: {
      sv: 'SOAP-fel visas som tekniskt fel, loggas med kod och korrelations-id, och omsändning sker tidigast efter fem minuter.',
      nb: 'SOAP-feil vises som teknisk feil, logges med kode og korrelasjons-id, og ny sending skjer tidligst etter fem minutter.',
      en: 'A SOAP fault shows as a technical error, is logged with code and correlation id, and is sent again after five minutes at the earliest.',
    },
    level: 'must',
    rows: [
      'inkorg.client.fault-technical',
      'inkorg.client.fault-logged',
      'inkorg.client.correlation-logged',
      'inkorg.client.resend-after-fault',
      'inkorg.client.producer-fault',
    ],
  },
  {
    id: 'T16',
    title: {
      sv: 'Uteblivet svar ger ett begränsat antal försök med växande paus, utan att samma meddelande dubbleras.',
      nb: 'Uteblitt svar gir et begrenset antall forsøk med økende pause, uten at samme melding dobles.',
      en: 'No answer leads to a bounded number of tries with growing pauses, without doubling the same message.',
    },
    level: 'must',
    rows: [
      'inkorg.client.no-answer-delay',
      'inkorg.client.no-answer-bounded',
      'inkorg.client.broken-answer',
      'inkorg.client.patience',
      'inkorg.client.no-duplicates',
    ],
  },
  {
    id: 'T17',
    title: {
      sv: 'Lasten hålls: högst ett anrop i sekunden, högst 1 000 meddelanden i följd och därefter fem minuters paus.',
      nb: 'Lasten holdes: høyst ett kall i sekundet, høyst 1 000 meldinger på rad og deretter fem minutters pause.',
      en: 'The load is kept: at most one call a second, at most 1,000 messages in a row and then a pause of five minutes.',
    },
    level: 'must',
    rows: ['inkorg.client.rate', 'inkorg.client.batch'],
  },
  {
    id: 'T18',
    title: {
      sv: 'Okända element ur andra namnrymder i svaren tåls, liksom noll eller flera aviseringssätt, Other inräknat.',
      nb: 'Ukjente elementer fra andre navnerom i svarene tåles, og likeså null eller flere varslingsmåter, også Other.',
      en: 'Unknown elements of other namespaces in answers are borne, and so are none or several kinds of notification, Other among them.',
    },
    level: 'must',
    rows: [
      'inkorg.client.unknown-elements',
      'inkorg.client.notification-methods',
      'inkorg.client.headers-without-case',
      'inkorg.client.split-answer',
    ],
  },
  {
    id: 'T19',
    title: {
      sv: 'Personens id skickas med tolv tecken utan bindestreck; samordningsnummer och tillfälliga nummer hanteras.',
      nb: 'Personens id sendes med tolv tegn uten bindestrek; samordningsnummer og midlertidige numre håndteres.',
      en: "The person's id is sent with twelve characters and no hyphen; coordination and temporary numbers are handled.",
    },
    level: 'must',
    rows: ['inkorg.client.person-id', 'inkorg.client.coordination-numbers', 'inkorg.client.temporary-numbers'],
  },
  {
    id: 'T20',
    title: {
      sv: 'Ombud anger sin huvudman i x-rivta-acting-on-behalf-of-hsaid, och plattformens egna huvuden skickas inte.',
      nb: 'Stedfortredere oppgir oppdragsgiveren i x-rivta-acting-on-behalf-of-hsaid, og plattformens egne hoder sendes ikke.',
      en: "Agents name their principal in x-rivta-acting-on-behalf-of-hsaid, and the platform's own headers are not sent.",
    },
    level: 'must',
    condition: {
      sv: 'första ledet om systemet är ombud',
      nb: 'første ledd hvis systemet er stedfortreder',
      en: 'the first part if the system is an agent',
    },
    rows: ['inkorg.client.on-behalf-of', 'inkorg.client.no-platform-headers', 'inkorg.client.no-original-consumer'],
  },
  {
    id: 'T21',
    title: {
      sv: 'å, ä och ö samt & < > kommer fram oförändrade.',
      nb: 'å, ä og ö samt & < > kommer uendret fram.',
      en: 'å, ä and ö as well as & < > arrive unchanged.',
    },
    level: 'must',
    rows: ['inkorg.client.letters', 'inkorg.client.markup-characters'],
  },
];
