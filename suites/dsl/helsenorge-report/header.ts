/** What the vendor tells about itself: the fields of `motpart-<suite>.yaml` for a test report to Norsk helsenett. */
import type { HeaderField, ProtocolKind } from '../../protocols/types.ts';
import { history, knownDeviations } from '../../protocols/usual-fields.ts';

const report: readonly ProtocolKind[] = ['test'];
const needed = { form: 'text', required: report, shown: report } as const;
const offered = { form: 'text', shown: report } as const;

const vendor: readonly HeaderField[] = [
  {
    ...needed,
    key: 'organisation.name',
    label: { sv: 'Leverantör', nb: 'Leverandør', en: 'Vendor' },
    help: { sv: 'leverantörens namn', nb: 'navnet på leverandøren', en: 'the name of the vendor' },
    example: 'Eksempelverktøy AS',
  },
  {
    ...needed,
    key: 'organisation.number',
    label: { sv: 'Organisationsnummer', nb: 'Organisasjonsnummer', en: 'Organisation number' },
    help: {
      sv: 'organisationsnumret, nio siffror',
      nb: 'organisasjonsnummeret, ni sifre',
      en: 'the organisation number, nine digits',
    },
    form: 'organisation-number',
    example: '310911186',
  },
  {
    ...needed,
    key: 'contact.name',
    label: { sv: 'Kontaktperson', nb: 'Kontaktperson hos leverandøren', en: 'Contact at the vendor' },
    help: {
      sv: 'namnet på den som svarar på frågor om rapporten',
      nb: 'navnet på den som svarer på spørsmål om rapporten',
      en: 'the name of the person who answers questions about the report',
    },
    example: 'Kim Eksempel',
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
    example: 'kim@leverandor.example',
  },
  {
    ...offered,
    key: 'contact.phone',
    label: { sv: 'Kontaktpersonens telefon', nb: 'Telefon til kontaktpersonen', en: "The contact's telephone" },
    help: {
      sv: 'telefonnummer till kontaktpersonen',
      nb: 'telefonnummeret til kontaktpersonen',
      en: "the contact's telephone number",
    },
    form: 'phone',
    example: '+47 22 00 00 00',
  },
  {
    ...needed,
    key: 'product.name',
    label: { sv: 'Produkt', nb: 'Produktet som er testet', en: 'Product' },
    help: {
      sv: 'namnet på programvaran som anropar API:et',
      nb: 'navnet på programvaren som kaller API-et',
      en: 'the name of the software that calls the API',
    },
    example: 'Eksempelverktøyet',
  },
  {
    ...needed,
    key: 'product.version',
    label: { sv: 'Produktens version', nb: 'Produktets versjon', en: 'Version of the product' },
    help: { sv: 'den version som är testad', nb: 'versjonen som er testet', en: 'the version that was tested' },
    example: '3.2.1',
  },
];

const client: readonly HeaderField[] = [
  {
    ...needed,
    key: 'client.id',
    label: { sv: 'API-klientens client_id', nb: 'client_id for API-klienten', en: "The API client's client_id" },
    help: {
      sv: 'klientens client_id i testmiljön',
      nb: 'klientens client_id i testmiljøet',
      en: "the client's client_id in the test environment",
    },
    form: 'guids',
    example: '2897e09a-52d3-4e0b-8029-4d6ce82b3ec4',
  },
  {
    ...offered,
    key: 'client.keyId',
    label: {
      sv: 'Den offentliga nyckelns id (kid)',
      nb: 'Den offentlige nøkkelens id (kid)',
      en: "The public key's id (kid)",
    },
    help: {
      sv: 'kid för den registrerade offentliga nyckeln; aldrig den privata nyckeln',
      nb: 'kid for den registrerte offentlige nøkkelen; aldri den private nøkkelen',
      en: 'the kid of the registered public key; never the private key',
    },
  },
];

/** How a client stands at HelseID. */
export const helseidFields: readonly HeaderField[] = [
  {
    ...needed,
    key: 'client.tenancy',
    label: { sv: 'Tenancy i HelseID', nb: 'Klientens tenancy i HelseID', en: 'Tenancy at HelseID' },
    help: {
      sv: 'hur klienten är registrerad i HelseID',
      nb: 'hvordan klienten er registrert i HelseID',
      en: 'how the client is registered at HelseID',
    },
    form: 'choice',
    choices: ['single-tenant', 'multi-tenant', 'none'],
  },
];

export const scopesField: HeaderField = {
  ...needed,
  key: 'client.scopes',
  label: { sv: 'Klientens scope', nb: 'Scope klienten har fått', en: 'Scopes of the client' },
  help: {
    sv: 'de scope som klienten har fått',
    nb: 'scopene som klienten har fått',
    en: 'the scopes that the client was given',
  },
  form: 'texts',
  example: 'nhn:helsenorge.eksternapi/verktoykatalog_read',
};

const test: readonly HeaderField[] = [
  {
    ...needed,
    key: 'test.environment',
    label: { sv: 'Miljö hos Norsk helsenett', nb: 'Miljø hos Norsk helsenett', en: 'Environment at Norsk helsenett' },
    help: {
      sv: 'den testmiljö som API-klienten är uppsatt i',
      nb: 'testmiljøet som API-klienten er satt opp i',
      en: 'the test environment that the API client is set up in',
    },
    example: 'TEST2',
  },
  {
    ...offered,
    key: 'nhn.contact',
    label: {
      sv: 'Kontaktperson hos Norsk helsenett',
      nb: 'Kontaktperson i Norsk helsenett',
      en: 'Contact at Norsk helsenett',
    },
    help: {
      sv: 'den som rapporten skickas till',
      nb: 'den som rapporten sendes til',
      en: 'the person whom the report is sent to',
    },
  },
  {
    ...offered,
    key: 'nhn.case',
    label: {
      sv: 'Ärendenummer hos Norsk helsenett',
      nb: 'Saksnummer hos Norsk helsenett',
      en: 'Case number at Norsk helsenett',
    },
    help: {
      sv: 'ärendets nummer, om det har ett',
      nb: 'nummeret på saken, hvis den har et',
      en: 'the number of the case, if it has one',
    },
  },
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
    label: { sv: 'Testad av', nb: 'Tester', en: 'Tested by' },
    help: {
      sv: 'namn och roll på den som har testat och fyller i',
      nb: 'navn og rolle på den som har testet og fyller ut',
      en: 'name and role of the person who has tested and fills it in',
    },
    example: 'Kim Eksempel, testleder',
  },
];

/** The fields of every API, with its own among those of the test. */
export function headerWith(own: readonly HeaderField[]): readonly HeaderField[] {
  return [...vendor, ...client, ...own, ...test, knownDeviations, history];
}
