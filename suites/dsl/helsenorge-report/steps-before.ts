/** The steps before the tests: each with what to do, what a run shows, and room for what people know. A suite takes those that its API has. */
import type { OnboardingStep } from '../../protocols/types.ts';
import type { Text } from '../types.ts';

export type Field = NonNullable<OnboardingStep['fields']>[number];

export const done: readonly Field[] = [
  { label: { sv: 'Gjort den, av', nb: 'Gjort den, av', en: 'Done on, by' } },
  { label: { sv: 'Anteckning', nb: 'Merknad', en: 'Note' } },
];

const signs: Text = {
  sv: 'att klienten signerar med sin registrerade nyckel och aldrig skickar den privata.',
  nb: 'at klienten signerer med den registrerte nøkkelen sin og aldri sender den private.',
  en: 'that the client signs with its registered key and never sends the private one.',
};

/** @param cases that show that the client asks for its scopes */
export function selfService(source: Text, cases: readonly string[]): OnboardingStep {
  return {
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
    source,
    cases,
    fields: [
      { label: { sv: 'client_id', nb: 'client_id', en: 'client_id' }, key: 'client.id' },
      { label: { sv: 'Scope', nb: 'Scope', en: 'Scopes' }, key: 'client.scopes' },
      { label: { sv: 'Tenancy', nb: 'Tenancy', en: 'Tenancy' }, key: 'client.tenancy' },
      ...done,
    ],
  };
}

export function decision(source: Text): OnboardingStep {
  return {
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
    source,
    fields: [
      {
        label: {
          sv: 'Besked, datum och från vem',
          nb: 'Beskjed, dato og fra hvem',
          en: 'Answer, date and from whom',
        },
      },
    ],
  };
}

export function setUp(source: Text): OnboardingStep {
  return {
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
    source,
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
  };
}

/** @param cases that show that the key is used as it should be */
export function publicKey(id: string, source: Text, cases: readonly string[]): OnboardingStep {
  return {
    id,
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
    ...(cases.length > 0 && { machine: signs }),
    people: {
      sv: 'att det är rätt nyckel i testmiljön.',
      nb: 'at det er riktig nøkkel i testmiljøet.',
      en: 'that it is the right key in the test environment.',
    },
    source,
    cases,
    fields: [
      {
        label: { sv: 'Nyckelns id (kid)', nb: 'Nøkkelens id (kid)', en: 'Id of the key (kid)' },
        key: 'client.keyId',
      },
      ...done,
    ],
  };
}

export function guids(source: Text, testGuids?: Field): OnboardingStep {
  return {
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
    source,
    fields: [
      {
        label: { sv: 'API-klientens GUID', nb: 'GUID-en til API-klienten', en: "The API client's guid" },
        key: 'client.id',
      },
      ...(testGuids ? [testGuids] : []),
    ],
  };
}
