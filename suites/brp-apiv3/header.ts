/** What the parties tell about themselves: the fields of `motpart-brp-apiv3.yaml`. Never the password. */
import type { HeaderField, ProtocolKind } from '../protocols/types.ts';
import { history, knownDeviations } from '../protocols/usual-fields.ts';

const protocol: readonly ProtocolKind[] = ['test'];
const needed = { form: 'text', required: protocol, shown: protocol } as const;
const offered = { form: 'text', shown: protocol } as const;

const integrator: readonly HeaderField[] = [
  {
    ...needed,
    key: 'organisation.name',
    label: { sv: 'Integratör', nb: 'Integrator', en: 'Integrator' },
    help: {
      sv: 'namnet på den som hämtar persondata',
      nb: 'navnet på den som henter persondata',
      en: 'the name of the party that exports persons',
    },
    example: 'LifeVision',
  },
  {
    ...needed,
    key: 'contact.name',
    label: { sv: 'Kontaktperson', nb: 'Kontaktperson hos integratoren', en: 'Contact at the integrator' },
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
    example: 'kim@integrator.example',
  },
  {
    ...needed,
    key: 'product.name',
    label: { sv: 'Produkt', nb: 'Produktet', en: 'Product' },
    help: {
      sv: 'namnet på programvaran som anropar API:et',
      nb: 'navnet på programvaren som kaller API-et',
      en: 'the name of the software that calls the API',
    },
    example: 'Exempelexporten',
  },
  {
    ...needed,
    key: 'product.version',
    label: { sv: 'Produktens version', nb: 'Produktets versjon', en: 'Version of the product' },
    help: { sv: 'den version som är testad', nb: 'versjonen som er testet', en: 'the version that was tested' },
    example: '1.0',
  },
];

const customer: readonly HeaderField[] = [
  {
    ...needed,
    key: 'customer.name',
    label: { sv: 'Anläggning (BRP:s kund)', nb: 'Anlegg (BRPs kunde)', en: 'Customer of BRP' },
    help: {
      sv: 'namnet på den vars BRP-installation det gäller',
      nb: 'navnet på den som BRP-installasjonen tilhører',
      en: 'the name of the party whose installation of BRP it is',
    },
    example: 'Motpart Träning AB',
  },
  {
    ...offered,
    key: 'customer.setUpBy',
    label: { sv: 'Uppsatt hos kunden av', nb: 'Satt opp hos kunden av', en: 'Set up at the customer by' },
    help: {
      sv: 'den som skapade rollen och personen (steg 1–4)',
      nb: 'den som laget rollen og personen (trinn 1–4)',
      en: 'who made the role and the person (steps 1–4)',
    },
  },
  {
    ...needed,
    key: 'template.id',
    label: { sv: 'Exportmallens id', nb: 'Eksportmalens id', en: 'Id of the export template' },
    help: {
      sv: 'mallens id, ett heltal, som BRP har förmedlat',
      nb: 'malens id, et heltall, som BRP har formidlet',
      en: "the template's id, an integer, as BRP gave it",
    },
    form: 'count',
    example: '17',
  },
  {
    ...needed,
    key: 'api.url',
    label: { sv: 'API URL från BRP', nb: 'API URL fra BRP', en: 'API URL from BRP' },
    help: {
      sv: 'den adress före /api/ver3 som BRP har förmedlat',
      nb: 'adressen før /api/ver3 som BRP har formidlet',
      en: 'the address before /api/ver3 as BRP gave it',
    },
    example: 'https://motpart.brpsystems.com/apiserver',
  },
  {
    ...offered,
    key: 'template.trainingSessions',
    label: { sv: 'Mallen för träningspass', nb: 'Malen for treningsøkter', en: 'Template of training sessions' },
    help: {
      sv: 'id för mallen för träningspass, om en har lagts in manuellt efter överenskommelse',
      nb: 'id for malen for treningsøkter, hvis en er lagt inn manuelt etter avtale',
      en: 'the id of the template of training sessions, if one was added by hand after agreement',
    },
    form: 'count',
  },
  {
    ...offered,
    key: 'role.name',
    label: { sv: 'Rollens namn', nb: 'Navnet på rollen', en: 'Name of the role' },
    help: {
      sv: 'vad integratörsrollen heter hos kunden',
      nb: 'hva integratorrollen heter hos kunden',
      en: "what the integrator's role is called at the customer",
    },
    example: 'Integratör med api-export',
  },
  {
    ...needed,
    key: 'person.email',
    label: { sv: 'Användarens e-post', nb: 'Brukerens e-post', en: "The user's e-mail" },
    help: {
      sv: 'e-posten som LifeVision loggar in med; aldrig lösenordet',
      nb: 'e-posten som LifeVision logger inn med; aldri passordet',
      en: 'the e-mail that LifeVision logs in with; never the password',
    },
    form: 'email',
    example: 'integrator@anlaggning.example',
  },
  {
    ...offered,
    key: 'brp.contact',
    label: { sv: 'Kontaktperson hos BRP', nb: 'Kontaktperson i BRP', en: 'Contact at BRP' },
    help: {
      sv: 'den hos BRP som har aktiverat mallen',
      nb: 'den i BRP som har aktivert malen',
      en: 'the person at BRP who activated the template',
    },
  },
  {
    ...offered,
    key: 'brp.case',
    label: { sv: 'Ärendenummer hos BRP', nb: 'Saksnummer hos BRP', en: 'Case number at BRP' },
    help: {
      sv: 'ärendets nummer, om det har ett',
      nb: 'nummeret på saken, hvis den har et',
      en: 'the number of the case, if it has one',
    },
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

export const header: readonly HeaderField[] = [...integrator, ...customer, ...rest];
