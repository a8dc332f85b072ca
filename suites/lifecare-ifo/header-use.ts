/** Fields of the header file about what is done with the data: who may see whom, when much is taken out, who answers for it. */
import type { HeaderField, ProtocolKind } from '../protocols/types.ts';

const protocol: readonly ProtocolKind[] = ['test'];
const offered = { form: 'text' } as const;

export const use: readonly HeaderField[] = [
  {
    ...offered,
    required: protocol,
    key: 'protected.access',
    label: {
      sv: 'Skyddade personer ses av',
      nb: 'Personer med skjult identitet ses av',
      en: 'Protected persons are seen by',
    },
    help: {
      sv: 'vilka roller i mottagande system som ser en person med skyddade uppgifter, och vad av den',
      nb: 'hvilke roller i mottakersystemet som ser en person med skjulte opplysninger, og hva av den',
      en: 'which roles of the receiving system see a person whose data is protected, and what of it',
    },
    example: 'utsedda handläggare; adress och telefon visas för ingen',
  },
  {
    ...offered,
    key: 'protected.removal',
    label: {
      sv: 'När skydd införs eller upphör',
      nb: 'Når skjerming innføres eller opphører',
      en: 'When protection begins or ends',
    },
    help: {
      sv: 'hur mottagande system får veta att en person har fått skydd, och hur snart',
      nb: 'hvordan mottakersystemet får vite at en person er blitt skjermet, og hvor snart',
      en: 'how the receiving system learns that a person is protected now, and how soon',
    },
  },
  {
    ...offered,
    key: 'logs.retention',
    label: { sv: 'Loggar: vad och hur länge', nb: 'Logger: hva og hvor lenge', en: 'Logs: what and how long' },
    help: {
      sv: 'vad anropens loggar innehåller, och hur länge de sparas',
      nb: 'hva loggene over kallene inneholder, og hvor lenge de lagres',
      en: 'what the logs of calls hold, and for how long they are kept',
    },
  },
  {
    ...offered,
    key: 'load.schedule',
    label: { sv: 'Stora uttag körs', nb: 'Store uttrekk kjøres', en: 'Large extracts are run' },
    help: {
      sv: 'när och hur ofta stora mängder läses ut, enligt överenskommelse med kommunen',
      nb: 'når og hvor ofte store mengder leses ut, etter avtale med kommunen',
      en: 'when and how often much is taken out, as agreed with the municipality',
    },
    example: 'vardagar 02:00, ändringar; hela uttag första lördagen i månaden',
  },
  {
    ...offered,
    key: 'answers.customer',
    label: { sv: 'Svarar för uttagna data', nb: 'Svarer for uttatte data', en: 'Answers for data taken out' },
    help: {
      sv: 'den i kommunen som svarar för hur uttagna data hanteras och används',
      nb: 'den i kommunen som svarer for hvordan uttatte data håndteres og brukes',
      en: 'who at the municipality answers for how data that was taken out is handled and used',
    },
  },
  {
    ...offered,
    key: 'support.contact',
    label: { sv: 'Felanmälan under drift', nb: 'Feilmelding under drift', en: 'Faults are reported to' },
    help: {
      sv: 'vart kommunen vänder sig när integrationen inte fungerar',
      nb: 'hvor kommunen henvender seg når integrasjonen ikke virker',
      en: 'whom the municipality turns to when the integration does not work',
    },
  },
];
