/** The rest of the header file: when it was tested, and what the self-declarations ask. */
import type { HeaderField, ProtocolKind } from '../protocols/types.ts';
import { history } from '../protocols/usual-fields.ts';

const every: readonly ProtocolKind[] = ['test', 'verification', 'self-declaration'];
const beforeProduction: readonly ProtocolKind[] = ['test', 'self-declaration'];
const declaration: readonly ProtocolKind[] = ['self-declaration'];

export const period: readonly HeaderField[] = [
  {
    key: 'period.from',
    label: { sv: 'Period från', nb: 'Periode fra', en: 'Period from' },
    help: {
      sv: 'testernas första dag; utan värde gäller körningens',
      nb: 'testenes første dag; uten verdi gjelder kjøringens',
      en: 'the first day of the tests; the day of the run without it',
    },
    form: 'date',
    example: '2026-11-02',
  },
  {
    key: 'period.to',
    label: { sv: 'Period till', nb: 'Periode til', en: 'Period to' },
    help: {
      sv: 'testernas sista dag; utan värde gäller körningens',
      nb: 'testenes siste dag; uten verdi gjelder kjøringens',
      en: 'the last day of the tests; the day of the run without it',
    },
    form: 'date',
    example: '2026-11-20',
  },
];

const yesNo = { form: 'yes-no', required: declaration } as const;

export const answers: readonly HeaderField[] = [
  {
    key: 'filledIn.by',
    label: { sv: 'Ifyllt av', nb: 'Fylt ut av', en: 'Filled in by' },
    help: {
      sv: 'namn och roll på den som fyller i',
      nb: 'navn og rolle på den som fyller ut',
      en: 'name and role of the person who fills it in',
    },
    form: 'text',
    example: 'Kim Exempel, testledare',
    required: every,
    shown: every,
  },
  {
    key: 'peak.callsPerHour',
    label: {
      sv: 'Anrop per timme som mest (väntat i produktion)',
      nb: 'Kall per time på det meste (ventet i produksjon)',
      en: 'Calls an hour at the peak (expected in production)',
    },
    help: {
      sv: 'det högsta antal anrop per timme som väntas i produktion',
      nb: 'det høyeste antallet kall per time som ventes i produksjon',
      en: 'the highest number of calls an hour that is expected in production',
    },
    form: 'count',
    example: '600',
    required: beforeProduction,
  },
  {
    key: 'integrity.how',
    label: {
      sv: 'Så bevaras uppgifternas riktighet',
      nb: 'Slik bevares opplysningenes riktighet',
      en: 'How the integrity of data is kept',
    },
    help: {
      sv: 'hur uppgifterna hålls oförändrade från källsystemet till meddelandet',
      nb: 'hvordan opplysningene holdes uendret fra kildesystemet til meldingen',
      en: 'how data stay unchanged from the source system to the message',
    },
    form: 'text',
    required: declaration,
  },
  {
    key: 'integrity.encoding',
    label: { sv: 'Teckenkodning', nb: 'Tegnkoding', en: 'Encoding' },
    help: {
      sv: 'den teckenkodning som anropen använder',
      nb: 'tegnkodingen som kallene bruker',
      en: 'the encoding that calls use',
    },
    form: 'text',
    example: 'UTF-8',
    required: declaration,
  },
  {
    ...yesNo,
    key: 'platform.tested',
    label: { sv: 'Testat över plattformen', nb: 'Testet over plattformen', en: 'Tested over the platform' },
    help: {
      sv: 'ja eller nej: har tester gått över Nationella tjänsteplattformen (Motpart räknas inte)',
      nb: 'ja eller nei: har tester gått over Nationella tjänsteplattformen (Motpart regnes ikke)',
      en: 'yes or no: did tests go over Nationella tjänsteplattformen (Motpart does not count)',
    },
  },
  {
    key: 'platform.comment',
    label: { sv: 'Kommentar om plattformen', nb: 'Kommentar om plattformen', en: 'Comment on the platform' },
    help: {
      sv: 'när och hur, eller varför inte',
      nb: 'når og hvordan, eller hvorfor ikke',
      en: 'when and how, or why not',
    },
    form: 'text',
  },
  {
    ...yesNo,
    key: 'access.protected',
    label: {
      sv: 'Skydd mot obehörig åtkomst',
      nb: 'Vern mot uberettiget tilgang',
      en: 'Protection against unauthorised access',
    },
    help: {
      sv: 'ja eller nej: är nycklar och uppgifter skyddade mot obehöriga',
      nb: 'ja eller nei: er nøkler og opplysninger vernet mot uberettigede',
      en: 'yes or no: are keys and data protected against the unauthorised',
    },
  },
  {
    key: 'access.comment',
    label: { sv: 'Kommentar om skyddet', nb: 'Kommentar om vernet', en: 'Comment on the protection' },
    help: { sv: 'hur, i korthet', nb: 'hvordan, i korthet', en: 'how, in short' },
    form: 'text',
  },
  {
    key: 'other',
    label: { sv: 'Övrigt', nb: 'Annet', en: 'Other' },
    help: {
      sv: 'sådant som granskaren behöver veta',
      nb: 'det som den som gjennomgår, trenger å vite',
      en: 'what the reviewer needs to know',
    },
    form: 'text',
  },
  {
    key: 'knownDeviations',
    label: { sv: 'Kända avvikelser', nb: 'Kjente avvik', en: 'Known deviations' },
    help: {
      sv: 'avvikelser som finns kvar vid driftstart, med klass (A eller B) och datum då de är åtgärdade',
      nb: 'avvik som gjenstår ved driftsstart, med klasse (A eller B) og dato da de er utbedret',
      en: 'deviations that remain when the service goes live, with class (A or B) and the date by which they are mended',
    },
    form: 'entries',
    entry: {
      what: { sv: 'Avvikelse', nb: 'Avvik', en: 'Deviation' },
      class: { sv: 'Klass', nb: 'Klasse', en: 'Class' },
      mendedBy: { sv: 'Åtgärdas senast', nb: 'Utbedres innen', en: 'Mended by' },
    },
  },
  history,
];
