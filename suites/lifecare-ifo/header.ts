/** What the parties tell about themselves: the fields of `motpart-lifecare-ifo.yaml`. Never a key. */
import type { HeaderField, ProtocolKind } from '../protocols/types.ts';
import { history, knownDeviations } from '../protocols/usual-fields.ts';
import { certificate } from './header-certificate.ts';
import { use } from './header-use.ts';
import { articles } from './packages.ts';

const protocol: readonly ProtocolKind[] = ['test'];
const needed = { form: 'text', required: protocol, shown: protocol } as const;
const offered = { form: 'text', shown: protocol } as const;

const supplier: readonly HeaderField[] = [
  {
    ...needed,
    key: 'organisation.name',
    label: { sv: 'Leverantör av mottagande system', nb: 'Leverandør av mottakersystemet', en: 'Receiving party' },
    help: {
      sv: 'namnet på den som bygger integrationen',
      nb: 'navnet på den som bygger integrasjonen',
      en: 'the name of the party that builds the integration',
    },
    example: 'Exempelleverantören AB',
  },
  {
    ...offered,
    key: 'organisation.number',
    label: { sv: 'Organisationsnummer', nb: 'Organisasjonsnummer', en: 'Organisation number' },
    help: {
      sv: 'leverantörens organisationsnummer',
      nb: 'leverandørens organisasjonsnummer',
      en: "the receiving party's organisation number",
    },
    form: 'organisation-number',
    example: '499900-0005',
  },
  {
    ...needed,
    key: 'contact.name',
    label: { sv: 'Kontaktperson', nb: 'Kontaktperson hos leverandøren', en: 'Contact' },
    help: {
      sv: 'namnet på den som svarar på frågor om protokollet',
      nb: 'navnet på den som svarer på spørsmål om protokollen',
      en: 'the name of the person who answers questions about the protocol',
    },
    example: 'Kim Exempel',
  },
  {
    ...needed,
    key: 'contact.email',
    label: { sv: 'Kontaktpersonens e-post', nb: 'E-post til kontaktpersonen', en: "The contact's e-mail" },
    help: {
      sv: 'kontaktpersonens e-postadress',
      nb: 'kontaktpersonens e-postadresse',
      en: "the contact's e-mail address",
    },
    form: 'email',
    example: 'kim@leverantoren.example',
  },
  {
    ...needed,
    key: 'product.name',
    label: { sv: 'Mottagande system', nb: 'Mottakersystem', en: 'Receiving system' },
    help: {
      sv: 'namnet på systemet som anropar API:erna',
      nb: 'navnet på systemet som kaller API-ene',
      en: 'the name of the system that calls the APIs',
    },
    example: 'Exempelportalen',
  },
  {
    ...needed,
    key: 'product.version',
    label: { sv: 'Systemets version', nb: 'Systemets versjon', en: 'Version of the system' },
    help: { sv: 'den version som är testad', nb: 'versjonen som er testet', en: 'the version that was tested' },
    example: '1.0',
  },
];

const customer: readonly HeaderField[] = [
  {
    ...needed,
    key: 'customer.name',
    label: { sv: 'Kommun (kund hos Tieto)', nb: 'Kommune (kunde hos Tieto)', en: 'Municipality (customer of Tieto)' },
    help: {
      sv: 'den kommun vars Lifecare det gäller',
      nb: 'kommunen som Lifecare tilhører',
      en: 'the municipality whose Lifecare it is',
    },
    example: 'Sundköpings kommun',
  },
  {
    ...offered,
    key: 'customer.unit',
    label: { sv: 'Nämnd eller förvaltning', nb: 'Utvalg eller etat', en: 'Committee or department' },
    help: {
      sv: 'den del av kommunen som svarar för uppgifterna',
      nb: 'den delen av kommunen som svarer for opplysningene',
      en: 'the part of the municipality that answers for the data',
    },
    example: 'Socialnämnden',
  },
  {
    ...needed,
    key: 'customer.contact',
    label: { sv: 'Kontaktperson i kommunen', nb: 'Kontakt i kommunen', en: 'Contact at the municipality' },
    help: {
      sv: 'namnet på kommunens kontaktperson för integrationen',
      nb: 'navnet på kommunens kontaktperson for integrasjonen',
      en: "the name of the municipality's contact for the integration",
    },
    example: 'Sam Exempel, systemförvaltare',
  },
  {
    ...needed,
    key: 'api.url',
    label: { sv: 'API-värdens adress', nb: 'API-vertens adresse', en: 'Address of the API host' },
    help: {
      sv: 'adressen före /apifc/v1 som kommunen eller Tieto har lämnat',
      nb: 'adressen før /apifc/v1 som kommunen eller Tieto har gitt',
      en: 'the address before /apifc/v1 as the municipality or Tieto gave it',
    },
    example: 'https://prod-lcsse.service.tieto.com/WESE.FC.Api.FC',
  },
  {
    ...offered,
    key: 'api.runBy',
    label: { sv: 'API-värden drivs av', nb: 'API-verten driftes av', en: 'The API host is run by' },
    help: {
      sv: 'den som driver API-värden: kommunen eller leverantören',
      nb: 'den som drifter API-verten: kommunen eller leverandøren',
      en: 'who runs the API host: the municipality or the supplier',
    },
    example: 'Tieto',
  },
  {
    ...needed,
    key: 'api.domain',
    label: { sv: 'Domän (domain)', nb: 'Domene (domain)', en: 'Domain (domain)' },
    help: {
      sv: 'den domän som anropen anger',
      nb: 'domenet som kallene oppgir',
      en: 'the domain that calls name',
    },
    example: 'SUNDKOPING_IFO',
  },
  {
    ...offered,
    key: 'agreement.reference',
    label: { sv: 'Avtal eller beställning', nb: 'Avtale eller bestilling', en: 'Agreement or order' },
    help: {
      sv: 'beteckningen på avtalet med Tieto, eller beställningens nummer',
      nb: 'betegnelsen på avtalen med Tieto, eller bestillingens nummer',
      en: 'the reference of the agreement with Tieto, or the number of the order',
    },
  },
  {
    key: 'agreement.delivery',
    label: { sv: 'Avtalad leveransdag', nb: 'Avtalt leveringsdag', en: 'Agreed day of delivery' },
    help: {
      sv: 'den dag då API:erna ska vara levererade',
      nb: 'dagen da API-ene skal være levert',
      en: 'the day on which the APIs are to be delivered',
    },
    form: 'date',
    example: '2026-11-30',
  },
  {
    key: 'packages.ordered',
    label: { sv: 'Beställda artiklar', nb: 'Bestilte artikler', en: 'Articles that were ordered' },
    help: {
      sv: 'artikelnumren för de beställda paketen; 8504 är både Documents och DocumentContent',
      nb: 'artikkelnumrene for de bestilte pakkene; 8504 er både Documents og DocumentContent',
      en: 'the article numbers of the packages that were ordered; 8504 is both Documents and DocumentContent',
    },
    form: 'texts',
    choices: articles,
    required: protocol,
    example: '[8503, 8508, 8509]',
  },
];

const rest: readonly HeaderField[] = [
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
  {
    ...needed,
    key: 'filledIn.by',
    label: { sv: 'Ifyllt av', nb: 'Fylt ut av', en: 'Filled in by' },
    help: {
      sv: 'namn och roll på den som fyller i',
      nb: 'navn og rolle på den som fyller ut',
      en: 'name and role of the person who fills it in',
    },
    example: 'Kim Exempel, testledare',
  },
  knownDeviations,
  history,
];

export const header: readonly HeaderField[] = [...supplier, ...customer, ...certificate, ...use, ...rest];
