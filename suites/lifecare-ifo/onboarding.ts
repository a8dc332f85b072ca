/** The way to Lifecare's API as a check list: what the information sheet asks for, and room for who did it and when. */
import { verbatim } from '../dsl/texts/fill.ts';
import type { Text } from '../dsl/types.ts';
import type { OnboardingStep } from '../protocols/types.ts';
import { steps } from './steps.ts';

type Field = NonNullable<OnboardingStep['fields']>[number];
type Told = Omit<OnboardingStep, 'id' | 'title'>;

const sheet = (heading: string): Text => verbatim(`Welfare API Services Information, 2020-11-20: ${heading}`);
const swagger = verbatim('FamilyCare API V1 (Swagger 2.0)');
const field = (label: Text, key?: string): Field => ({ label, ...(key !== undefined && { key }) });

const tried = field({
  sv: 'Prövat mot kommunens API-värd den, av',
  nb: 'Prøvd mot kommunens API-vert den, av',
  en: "Tried against the municipality's host on, by",
});
const doneBy = field({ sv: 'Gjort av, den', nb: 'Utført av, den', en: 'Done by, on' });

const atHost: Text = {
  sv: 'samma sak mot kommunens API-värd; körningen gick till simulatorn.',
  nb: 'det samme mot kommunens API-vert; kjøringen gikk til simulatoren.',
  en: "the same against the municipality's host; the run went to the simulator.",
};

const judged: Told = {
  what: [],
  machine: {
    sv: 'att klienten gör som dokumenten säger, mot simulatorn.',
    nb: 'at klienten gjør som dokumentene sier, mot simulatoren.',
    en: 'that the client does as the documents say, against the simulator.',
  },
  people: atHost,
  source: swagger,
  fields: [tried],
};

const before: Readonly<Record<string, Told>> = {
  '1': {
    what: [
      {
        sv: 'Paketen beställs med artikelnummer. 8504 är både Documents och DocumentContent.',
        nb: 'Pakkene bestilles med artikkelnummer. 8504 er både Documents og DocumentContent.',
        en: 'Packages are ordered by article number. 8504 is both Documents and DocumentContent.',
      },
      {
        sv: 'Tieto levererar till kommunen, eller på kommunens begäran till leverantören av det mottagande systemet.',
        nb: 'Tieto leverer til kommunen, eller på kommunens anmodning til leverandøren av mottakersystemet.',
        en: 'Tieto delivers to the municipality, or at its request to the supplier of the receiving system.',
      },
    ],
    machine: {
      sv: 'vilka paket som anropas (avsnittet Paket).',
      nb: 'hvilke pakker som kalles (avsnittet Pakker).',
      en: 'which packages are called (the section Packages).',
    },
    people: {
      sv: 'att de som anropas är beställda, och tidpunkten.',
      nb: 'at de som kalles, er bestilt, og tidspunktet.',
      en: 'that those that are called were ordered, and the time.',
    },
    source: sheet('Allmänt, Beskrivning av API-paketen'),
    fields: [
      field({ sv: 'Beställda artiklar', nb: 'Bestilte artikler', en: 'Articles ordered' }, 'packages.ordered'),
      field({ sv: 'Avtalad leveransdag', nb: 'Avtalt leveringsdag', en: 'Agreed delivery' }, 'agreement.delivery'),
      field({ sv: 'Levererat, den', nb: 'Levert, den', en: 'Delivered on' }),
    ],
  },
  '2': {
    what: [
      {
        sv: 'Avsnitt 6.9 i den tekniska specifikationen beskriver certifikatet; den är inte offentlig.',
        nb: 'Avsnitt 6.9 i den tekniske spesifikasjonen beskriver sertifikatet; den er ikke offentlig.',
        en: 'Section 6.9 of the technical specification describes the certificate; it is not public.',
      },
      {
        sv: 'Certifikatets privata nyckel och licensnycklarna hör inte hemma i det här protokollet.',
        nb: 'Sertifikatets private nøkkel og lisensnøklene hører ikke hjemme i denne protokollen.',
        en: "The certificate's private key and the licence keys do not belong in this protocol.",
      },
    ],
    machine: {
      sv: 'vilket certifikat klienten visade, och var i anropet nyckeln stod.',
      nb: 'hvilket sertifikat klienten viste, og hvor i kallet nøkkelen sto.',
      en: 'which certificate the client showed, and where in the call the key stood.',
    },
    people: {
      sv: 'att kommunens certifikat är registrerat hos API-värden, och att det nya är det före sista dagen.',
      nb: 'at kommunens sertifikat er registrert hos API-verten, og at det nye er det før siste dag.',
      en: 'that the real certificate is registered at the host, and the new one before the last day.',
    },
    source: sheet('Allmänt'),
    fields: [
      field({ sv: 'Certifikatets subjekt', nb: 'Sertifikatets subjekt', en: 'Subject' }, 'certificate.subject'),
      field({ sv: 'Utfärdare', nb: 'Utsteder', en: 'Issuer' }, 'certificate.issuer'),
      field({ sv: 'Fingeravtryck', nb: 'Fingeravtrykk', en: 'Thumbprint' }, 'certificate.thumbprint'),
      field({ sv: 'Giltigt från', nb: 'Gyldig fra', en: 'Valid from' }, 'certificate.validFrom'),
      field({ sv: 'Giltigt till', nb: 'Gyldig til', en: 'Valid to' }, 'certificate.validTo'),
      field({ sv: 'Förnyas av, senast', nb: 'Fornyes av, senest', en: 'Renewed by' }, 'certificate.renewal'),
      field({ sv: 'Registrerat hos API-värden, den', nb: 'Registrert hos API-verten, den', en: 'Registered on' }),
      field({ sv: 'Domän', nb: 'Domene', en: 'Domain' }, 'api.domain'),
      field({ sv: 'Nycklarna förvaras av', nb: 'Nøklene oppbevares av', en: 'Keys kept by' }, 'keys.holder'),
      field({ sv: 'Nyckeln skickas i', nb: 'Nøkkelen sendes i', en: 'Key sent in' }, 'keys.carrier'),
      field({ sv: 'Byte av nyckel', nb: 'Bytte av nøkkel', en: 'Replacing a key' }, 'keys.replacement'),
      field({ sv: 'Nycklarna mottagna, den', nb: 'Nøklene mottatt, den', en: 'Keys received on' }),
    ],
  },
  '3': {
    what: [],
    machine: {
      sv: 'om klienten läste sidan eller dess Swagger.',
      nb: 'om klienten leste siden eller dens Swagger.',
      en: 'whether the client read the page or its Swagger.',
    },
    people: {
      sv: 'att sidan på kommunens API-värd har jämförts med vad systemet använder.',
      nb: 'at siden på kommunens API-vert er sammenlignet med det systemet bruker.',
      en: "that the page of the municipality's host was compared with what the system uses.",
    },
    source: sheet('Allmänt'),
    fields: [field({ sv: 'Jämfört av, den', nb: 'Sammenlignet av, den', en: 'Compared by, on' })],
  },
};

const after: Readonly<Record<string, Told>> = {
  '4.9': {
    ...judged,
    what: [
      {
        sv: 'API:erna lämnar flaggorna AddressProtection, ProtectedRegistration och SecretPhone. Vem som ser en sådan person avgör det mottagande systemet.',
        nb: 'API-ene gir flaggene AddressProtection, ProtectedRegistration og SecretPhone. Hvem som ser en slik person, avgjør mottakersystemet.',
        en: 'The APIs give the flags AddressProtection, ProtectedRegistration and SecretPhone. Who sees such a person is for the receiving system to decide.',
      },
    ],
    people: {
      sv: 'vem som ser vad i det mottagande systemet, och att loggarna saknar personnummer.',
      nb: 'hvem som ser hva i mottakersystemet, og at loggene ikke har personnumre.',
      en: 'who sees what in the receiving system, and that its logs hold no identity numbers.',
    },
    fields: [
      field(
        { sv: 'Skyddade personer ses av', nb: 'Skjermede personer ses av', en: 'Protected persons seen by' },
        'protected.access',
      ),
      field(
        {
          sv: 'När skydd införs eller upphör',
          nb: 'Når skjerming innføres eller opphører',
          en: 'When protection changes',
        },
        'protected.removal',
      ),
      field({ sv: 'Loggar: vad och hur länge', nb: 'Logger: hva og hvor lenge', en: 'Logs' }, 'logs.retention'),
      tried,
    ],
  },
  '5': {
    what: [
      {
        sv: 'Inga gränser för svarstider och belastning är angivna: stora uttag planeras med kommunen.',
        nb: 'Ingen grenser for svartider og belastning er oppgitt: store uttrekk planlegges med kommunen.',
        en: 'No limits of answering times and load are stated: large extracts are planned with the municipality.',
      },
    ],
    people: {
      sv: 'hela steget; vem som svarar för vad står i ett eget avsnitt.',
      nb: 'hele trinnet; hvem som svarer for hva, står i et eget avsnitt.',
      en: 'the whole step; who answers for what stands in a section of its own.',
    },
    source: sheet('Allmänt'),
    fields: [
      field({ sv: 'Stora uttag körs', nb: 'Store uttrekk kjøres', en: 'Large extracts run' }, 'load.schedule'),
      field(
        { sv: 'Svarar för uttagna data', nb: 'Svarer for uttatte data', en: 'Answers for data' },
        'answers.customer',
      ),
      field(
        { sv: 'Felanmälan under drift', nb: 'Feilmelding under drift', en: 'Faults reported to' },
        'support.contact',
      ),
      field({ sv: 'I drift från, beslutat av', nb: 'I drift fra, besluttet av', en: 'In operation from, decided by' }),
      doneBy,
    ],
  },
};

/** Every step of the suite, with what to do, what a run can show of it and what only people can. */
export const onboarding: readonly OnboardingStep[] = steps.map(({ id, title }) => ({
  id,
  title,
  ...(before[id] ?? after[id] ?? judged),
}));
