/** What the party that joins tells about itself: the fields of `motpart-inkorg-1177.yaml`. */
import type { HeaderField, ProtocolKind } from '../protocols/types.ts';
import { answers, period } from './header-answers.ts';

const every: readonly ProtocolKind[] = ['test', 'verification', 'self-declaration'];
const beforeProduction: readonly ProtocolKind[] = ['test', 'self-declaration'];
const production: readonly ProtocolKind[] = ['verification'];

const party: readonly HeaderField[] = [
  {
    key: 'organisation.name',
    label: { sv: 'Organisation', nb: 'Organisasjon', en: 'Organisation' },
    help: {
      sv: 'den anslutande organisationens namn',
      nb: 'navnet på organisasjonen som kobler seg til',
      en: 'the name of the organisation that joins',
    },
    form: 'text',
    example: 'Exempelregionen',
    required: every,
    shown: every,
  },
  {
    key: 'organisation.number',
    label: { sv: 'Organisationsnummer', nb: 'Organisasjonsnummer', en: 'Organisation number' },
    help: {
      sv: 'organisationsnumret, tio siffror med bindestreck',
      nb: 'organisasjonsnummeret, ti sifre med bindestrek',
      en: 'the organisation number, ten digits with a hyphen',
    },
    form: 'organisation-number',
    example: '499900-0005',
    required: every,
    shown: every,
  },
  {
    key: 'contact.name',
    label: { sv: 'Kontaktperson', nb: 'Kontaktperson', en: 'Contact' },
    help: {
      sv: 'namnet på den som svarar på frågor om protokollet',
      nb: 'navnet på den som svarer på spørsmål om protokollen',
      en: 'the name of the person who answers questions about the protocol',
    },
    form: 'text',
    example: 'Kim Exempel',
    required: every,
    shown: every,
  },
  {
    key: 'contact.email',
    label: { sv: 'E-post', nb: 'E-post', en: 'E-mail' },
    help: {
      sv: 'kontaktpersonens e-postadress',
      nb: 'kontaktpersonens e-postadresse',
      en: "the contact's e-mail address",
    },
    form: 'email',
    example: 'kim@region.example',
    required: every,
    shown: every,
  },
  {
    key: 'contact.phone',
    label: { sv: 'Telefon', nb: 'Telefon', en: 'Telephone' },
    help: {
      sv: 'kontaktpersonens telefonnummer',
      nb: 'kontaktpersonens telefonnummer',
      en: "the contact's telephone number",
    },
    form: 'phone',
    example: '08-465 004 00',
    shown: every,
  },
];

const systems: readonly HeaderField[] = [
  {
    key: 'product.name',
    label: { sv: 'Produkt (tjänstekonsument)', nb: 'Produkt (tjenestekonsument)', en: 'Product (service consumer)' },
    help: {
      sv: 'namnet på programvaran som anropar tjänsten',
      nb: 'navnet på programvaren som kaller tjenesten',
      en: 'the name of the software that calls the service',
    },
    form: 'text',
    example: 'Exempelsändaren',
    required: every,
    shown: every,
  },
  {
    key: 'product.version',
    label: { sv: 'Produktens version', nb: 'Produktets versjon', en: 'Version of the product' },
    help: { sv: 'den version som är testad', nb: 'versjonen som er testet', en: 'the version that was tested' },
    form: 'text',
    example: '3.2.1',
    required: every,
    shown: every,
  },
  {
    key: 'sourceSystem.name',
    label: { sv: 'Källsystem', nb: 'Kildesystem', en: 'Source system' },
    help: {
      sv: 'systemet som meddelandena kommer ifrån; samma som produkten om det inte är ett annat',
      nb: 'systemet som meldingene kommer fra; samme som produktet hvis det ikke er et annet',
      en: 'the system that the messages come from; the product again if it is no other',
    },
    form: 'text',
    example: 'Exempeljournalen',
    required: every,
    shown: every,
  },
  {
    key: 'sourceSystem.version',
    label: { sv: 'Källsystemets version', nb: 'Kildesystemets versjon', en: 'Version of the source system' },
    help: { sv: 'källsystemets version', nb: 'versjonen av kildesystemet', en: 'the version of the source system' },
    form: 'text',
    example: '2026.1',
    shown: every,
  },
];

/** A connection to one environment of the platform. */
function connection(prefix: 'qa' | 'production', required: readonly ProtocolKind[]): HeaderField[] {
  const where = prefix === 'qa' ? 'QA' : { sv: 'produktion', nb: 'produksjon', en: 'production' };
  const at = (lang: 'sv' | 'nb' | 'en') => (typeof where === 'string' ? where : where[lang]);
  const field = (key: string, label: HeaderField['label'], help: HeaderField['help'], more: Partial<HeaderField>) => ({
    key: `${prefix}.${key}`,
    label,
    help: { sv: `${help.sv} i ${at('sv')}`, nb: `${help.nb} i ${at('nb')}`, en: `${help.en} in ${at('en')}` },
    form: 'text' as const,
    required,
    shown: required,
    ...more,
  });
  return [
    field(
      'logicalAddress',
      { sv: 'Logisk adress', nb: 'Logisk adresse', en: 'Logical address' },
      {
        sv: 'den logiska adress som är beställd',
        nb: 'den logiske adressen som er bestilt',
        en: 'the logical address that was ordered',
      },
      { form: 'hsa-id', example: 'SE0000000000-1177' },
    ),
    field(
      'systemId',
      { sv: 'System-id (sourceSystem)', nb: 'System-id (sourceSystem)', en: 'System-id (sourceSystem)' },
      {
        sv: 'system-id från 1177, ett eller flera',
        nb: 'system-id fra 1177, én eller flere',
        en: 'the system-id from 1177, one or more',
      },
      { form: 'texts', example: 'EXMP-001A01' },
    ),
    field(
      'certificateHsaId',
      { sv: 'Certifikatets HSA-id', nb: 'Sertifikatets HSA-id', en: "The certificate's HSA-id" },
      {
        sv: 'HSA-id i klientcertifikatets serialNumber',
        nb: 'HSA-id i klientsertifikatets serialNumber',
        en: "the HSA-id in the client certificate's serialNumber",
      },
      { form: 'hsa-id', example: 'SE0000000000-EXMP' },
    ),
  ];
}

export const header: readonly HeaderField[] = [
  ...party,
  ...systems,
  ...connection('qa', beforeProduction),
  ...connection('production', production),
  ...period,
  ...answers,
];
