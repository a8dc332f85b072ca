/** The way in to Helsenorge's external APIs as a check list: what the documents ask for, what a run shows, and room for what people know. */
import type { OnboardingStep } from '../../protocols/types.ts';
import { verbatim } from '../texts/fill.ts';
import type { Step, Text } from '../types.ts';

type Field = NonNullable<OnboardingStep['fields']>[number];

const done: readonly Field[] = [
  { label: { sv: 'Gjort den, av', nb: 'Gjort den, av', en: 'Done on, by' } },
  { label: { sv: 'Anteckning', nb: 'Merknad', en: 'Note' } },
];

const signs: Text = {
  sv: 'att klienten signerar med sin registrerade nyckel och aldrig skickar den privata.',
  nb: 'at klienten signerer med den registrerte nøkkelen sin og aldri sender den private.',
  en: 'that the client signs with its registered key and never sends the private one.',
};

/** What an API's own documents call its way in. */
export interface WayIn {
  /** Where the steps with HelseID's self-service and its approval stand. */
  readonly access: Text;
  /** Where kundeoppkopling stands. */
  readonly setUp: Text;
  /** Where the test report stands. */
  readonly report: Text;
  /** Cases that show that the client has its scopes. */
  readonly scopeCases: readonly string[];
  /** Cases that show that its key works. */
  readonly keyCases: readonly string[];
  /** The guids that only the owner can give out, where an API has such. */
  readonly testGuids?: Field;
  /** The parts of step 4. */
  readonly steps: readonly Step[];
}

function beforeTests({ access, setUp, report, scopeCases, keyCases, testGuids }: WayIn): readonly OnboardingStep[] {
  return [
    {
      id: '1',
      title: {
        sv: 'Välj ”Helsenorge Ekstern API” i HelseID:s självbetjäning',
        nb: 'Velg «Helsenorge Ekstern API» i selvbetjeningen til HelseID',
        en: 'Choose “Helsenorge Ekstern API” in HelseID’s self-service',
      },
      what: [
        {
          sv: 'Välj API:et och därefter de scope som klienten behöver.',
          nb: 'Velg API-et og deretter scopene som klienten trenger.',
          en: 'Choose the API and then the scopes that the client needs.',
        },
      ],
      machine: {
        sv: 'att klienten ber om sina scope och bara om dem.',
        nb: 'at klienten ber om scopene sine og bare om dem.',
        en: 'that the client asks for its scopes and for no others.',
      },
      people: {
        sv: 'själva valet i självbetjäningen.',
        nb: 'selve valget i selvbetjeningen.',
        en: 'the choice in the self-service itself.',
      },
      source: access,
      cases: scopeCases,
      fields: [
        { label: { sv: 'client_id', nb: 'client_id', en: 'client_id' }, key: 'client.id' },
        { label: { sv: 'Scope', nb: 'Scope', en: 'Scopes' }, key: 'client.scopes' },
        { label: { sv: 'Tenancy', nb: 'Tenancy', en: 'Tenancy' }, key: 'client.tenancy' },
        ...done,
      ],
    },
    {
      id: '2',
      title: {
        sv: 'Helsenorge tar ställning till åtkomsten',
        nb: 'Helsenorge tar stilling til tilgangen',
        en: 'Helsenorge decides on the access',
      },
      what: [
        {
          sv: 'Vänta på beskedet. Först därefter ger HelseID åtkomsttoken med scopen.',
          nb: 'Vent på beskjeden. Først deretter gir HelseID tilgangstoken med scopene.',
          en: 'Wait for the answer. Only then does HelseID give access tokens with the scopes.',
        },
      ],
      people: {
        sv: 'beskedet från Helsenorge.',
        nb: 'beskjeden fra Helsenorge.',
        en: 'the answer of Helsenorge.',
      },
      source: access,
      fields: [
        {
          label: {
            sv: 'Besked, datum och från vem',
            nb: 'Beskjed, dato og fra hvem',
            en: 'Answer, date and from whom',
          },
        },
      ],
    },
    {
      id: '3',
      title: {
        sv: 'Kundeoppkopling: avtala API-klientens uppsättning i testmiljön',
        nb: 'Kundeoppkopling: avtal oppsettet av API-klienten i testmiljøet',
        en: "Kundeoppkopling: agree on the API client's set-up in the test environment",
      },
      what: [
        {
          sv: 'Avtala med Norsk helsenett vilken testmiljö som gäller och när klienten sätts upp.',
          nb: 'Avtal med Norsk helsenett hvilket testmiljø som gjelder, og når klienten settes opp.',
          en: 'Agree with Norsk helsenett on the test environment and on when the client is set up.',
        },
      ],
      people: { sv: 'överenskommelsen.', nb: 'avtalen.', en: 'the agreement.' },
      source: setUp,
      fields: [
        {
          label: { sv: 'Miljö', nb: 'Testmiljø', en: 'Environment' },
          key: 'test.environment',
        },
        {
          label: {
            sv: 'Kontaktperson hos Norsk helsenett',
            nb: 'Kontaktperson i Norsk helsenett',
            en: 'Contact at Norsk helsenett',
          },
          key: 'nhn.contact',
        },
        { label: { sv: 'Ärendenummer', nb: 'Saksnummer', en: 'Case number' }, key: 'nhn.case' },
      ],
    },
    {
      id: '3.1',
      title: {
        sv: 'Registrera den offentliga nyckeln',
        nb: 'Registrer den offentlige nøkkelen',
        en: 'Register the public key',
      },
      what: [
        {
          sv: 'Lämna den offentliga RSA-nyckeln till Norsk helsenett, som skapar API-klienten. Den privata nyckeln lämnas aldrig ut.',
          nb: 'Lever den offentlige RSA-nøkkelen til Norsk helsenett, som oppretter API-klienten. Den private nøkkelen leveres aldri ut.',
          en: 'Give the public RSA key to Norsk helsenett, which makes the API client. The private key is never handed out.',
        },
      ],
      ...(keyCases.length > 0 && { machine: signs }),
      people: {
        sv: 'att det är rätt nyckel i testmiljön.',
        nb: 'at det er riktig nøkkel i testmiljøet.',
        en: 'that it is the right key in the test environment.',
      },
      source: report,
      cases: keyCases,
      fields: [
        {
          label: { sv: 'Nyckelns id (kid)', nb: 'Nøkkelens id (kid)', en: 'Id of the key (kid)' },
          key: 'client.keyId',
        },
        ...done,
      ],
    },
    {
      id: '3.2',
      title: {
        sv: 'Ta emot klientens och testens GUID:er',
        nb: 'Ta imot GUID-ene for klienten og testen',
        en: 'Receive the guids of the client and of the tests',
      },
      what: [
        {
          sv: 'Norsk helsenett lämnar ut API-klientens GUID och de GUID:er som testerna använder.',
          nb: 'Norsk helsenett gir ut GUID-en til API-klienten og GUID-ene som testene bruker.',
          en: "Norsk helsenett gives out the API client's guid and the guids that the tests use.",
        },
      ],
      people: {
        sv: 'att värdena är de som lämnades ut.',
        nb: 'at verdiene er de som ble gitt ut.',
        en: 'that the values are those that were given out.',
      },
      source: report,
      fields: [
        {
          label: { sv: 'API-klientens GUID', nb: 'GUID-en til API-klienten', en: "The API client's guid" },
          key: 'client.id',
        },
        ...(testGuids ? [testGuids] : []),
      ],
    },
  ];
}

const shownByRun = {
  machine: {
    sv: 'att klienten gör som API:ets dokument säger, mot simulatorn.',
    nb: 'at klienten gjør som dokumentene om API-et sier, mot simulatoren.',
    en: "that the client does as the API's documents say, against the simulator.",
  },
  people: {
    sv: 'samma sak i Norsk helsenetts testmiljö.',
    nb: 'det samme i testmiljøet til Norsk helsenett.',
    en: 'the same in the test environment of Norsk helsenett.',
  },
} as const;

const inEnvironment: readonly Field[] = [
  {
    label: {
      sv: 'Prövat i testmiljön den, av',
      nb: 'Prøvd i testmiljøet den, av',
      en: 'Tried in the test environment on, by',
    },
  },
  { label: { sv: 'Resultat', nb: 'Resultat der', en: 'Result' } },
];

function tests({ steps, report }: WayIn): readonly OnboardingStep[] {
  return steps
    .filter(({ id }) => id.startsWith('4.'))
    .map(({ id, title }) => ({ id, title, what: [], ...shownByRun, source: report, fields: inEnvironment }));
}

function afterTests({ report }: WayIn): readonly OnboardingStep[] {
  return [
    {
      id: '5',
      title: {
        sv: 'Skicka testrapporten till kontaktpersonen på Norsk helsenett',
        nb: 'Send testrapporten til kontaktpersonen i Norsk helsenett',
        en: 'Send the test report to the contact at Norsk helsenett',
      },
      what: [
        {
          sv: 'För över resultaten till Norsk helsenetts mall om den ska användas, och bifoga den här rapporten.',
          nb: 'Før resultatene over i malen til Norsk helsenett hvis den skal brukes, og legg ved denne rapporten.',
          en: 'Move the results into the template of Norsk helsenett if it is to be used, and enclose this report.',
        },
      ],
      people: {
        sv: 'det som simulatorn inte kan pröva, och underskriften.',
        nb: 'det som simulatoren ikke kan prøve, og underskriften.',
        en: 'what the simulator cannot try, and the signature.',
      },
      source: report,
      fields: [{ label: { sv: 'Skickad den, till', nb: 'Sendt den, til', en: 'Sent on, to' } }],
    },
    {
      id: '6',
      title: {
        sv: 'Norsk helsenett gör en kvalitetsbedömning',
        nb: 'Norsk helsenett gjør en kvalitetsvurdering',
        en: 'Norsk helsenett makes a quality assessment',
      },
      what: [
        {
          sv: 'Gå vidare först när bedömningen är gjord.',
          nb: 'Gå videre først når vurderingen er gjort.',
          en: 'Go on only when the assessment is made.',
        },
      ],
      people: { sv: 'allt.', nb: 'alt sammen.', en: 'all of it.' },
      source: report,
      fields: [{ label: { sv: 'Bedömning, datum', nb: 'Vurdering, dato', en: 'Assessment, date' } }],
    },
    {
      id: '7',
      title: {
        sv: 'Produktion: adress och villkor',
        nb: 'Produksjon: adresse og vilkår',
        en: 'Production: address and terms',
      },
      what: [
        {
          sv: 'Ställ in produktionsmiljöns adress och läs användningsvillkoren. En ny version av API:et ska tas i bruk inom tolv månader.',
          nb: 'Sett opp adressen til produksjonsmiljøet, og les bruksvilkårene. En ny versjon av API-et skal tas i bruk innen tolv måneder.',
          en: 'Set the address of the production environment, and read the terms of use. A new version of the API is to be taken into use within twelve months.',
        },
      ],
      people: { sv: 'hela steget.', nb: 'hele trinnet.', en: 'the whole step.' },
      source: verbatim(
        'Testmiljøer og endepunkter; Vilkår og betingelser for bruk av APIer og kommunikasjonsprosesser',
      ),
      fields: done,
    },
  ];
}

/** The whole way in, in the numbers of the suites' steps. */
export function onboardingOf(way: WayIn): readonly OnboardingStep[] {
  return [...beforeTests(way), ...tests(way), ...afterTests(way)];
}
