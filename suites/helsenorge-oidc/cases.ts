/** The cases of the test report on the login of citizens (OI-01 …), with the requirements that each stands for. */
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';

const of = (...points: readonly string[]) => points.map((point) => `oidc.client.${point}`);

const registered = {
  sv: 'Klienten är registrerad hos Norsk helsenett med adresser att komma tillbaka till, scope och, om den är konfidentiell, nyckel.',
  nb: 'Klienten er registrert hos Norsk helsenett med adresser å komme tilbake til, scope og, hvis den er konfidensiell, nøkkel.',
  en: 'The client is registered at Norsk helsenett with addresses to come back to, scopes and, if it is confidential, a key.',
} as const;

const login = {
  sv: 'Logga in en medborgare.',
  nb: 'Logg inn en innbygger.',
  en: 'Log a citizen in.',
} as const;

const again = {
  sv: 'Logga in ännu en gång.',
  nb: 'Logg inn en gang til.',
  en: 'Log in once more.',
} as const;

export const cases: readonly CaseDraft[] = [
  {
    id: 'OI-01',
    title: {
      sv: 'Inloggningstjänstens adresser',
      nb: 'Adressene til innloggingstjenesten',
      en: 'Addresses of the provider',
    },
    precondition: registered,
    actions: [login],
    rows: of('discovery'),
  },
  {
    id: 'OI-02',
    title: {
      sv: 'Klientens autentisering',
      nb: 'Klientens autentisering hos Helsenorge',
      en: 'How the client authenticates',
    },
    precondition: registered,
    actions: [login, again],
    rows: of('assertion*', 'client-id-omitted', 'code-posted'),
  },
  {
    id: 'OI-03',
    title: { sv: 'Begäran om inloggning', nb: 'Forespørselen om innlogging', en: 'The request for a login' },
    precondition: registered,
    actions: [login, again],
    rows: of('par', 'pkce', 'verifier-fresh', 'state-fresh', 'nonce-fresh', 'response-type', 'redirect-uri', 'limits'),
  },
  {
    id: 'OI-04',
    title: { sv: 'Svaret på inloggningen', nb: 'Svaret på innloggingen', en: 'The answer to the login' },
    precondition: registered,
    actions: [
      {
        sv: 'Låt svaret komma med en annan state, och med ett fel.',
        nb: 'La svaret komme med en annen state, og med en feil.',
        en: 'Let the answer come with another state, and with an error.',
      },
    ],
    rows: of('state-checked', 'error-answer', 'code-once'),
  },
  {
    id: 'OI-05',
    title: { sv: 'Kontroll av id-token', nb: 'Kontroll av id-tokenet', en: 'Judging the id token' },
    precondition: registered,
    actions: [
      {
        sv: 'Låt id-token vara fel på ett sätt i taget: signatur, utställare, mottagare, tid, nonce.',
        nb: 'La id-tokenet være feil på én måte om gangen: signatur, utsteder, mottaker, tid, nonce.',
        en: 'Let the id token be wrong in one way at a time: signature, issuer, audience, time, nonce.',
      },
    ],
    rows: of('id-token-*'),
  },
  {
    id: 'OI-06',
    title: {
      sv: 'Den som är inloggad och den som företräds',
      nb: 'Den som er logget inn, og den som representeres',
      en: 'The one who is logged in and the one who is represented',
    },
    precondition: {
      sv: 'Det finns en medborgare som företräder en annan.',
      nb: 'Det finnes en innbygger som representerer en annen.',
      en: 'There is a citizen who represents another.',
    },
    actions: [
      {
        sv: 'Logga in för någon annans räkning, och starta verktyget på nytt från Helsenorge som en annan medborgare.',
        nb: 'Logg inn på vegne av en annen, og start verktøyet på nytt fra Helsenorge som en annen innbygger.',
        en: 'Log in on behalf of somebody else, and start the tool again from Helsenorge as another citizen.',
      },
    ],
    rows: of('citizens', 'run-again'),
  },
  {
    id: 'OI-07',
    title: {
      sv: 'Åtkomsttoken och sessionens slut',
      nb: 'Tilgangstokenet og slutten på sesjonen',
      en: 'The access token, and the end of the session',
    },
    precondition: {
      sv: 'En medborgare är inloggad.',
      nb: 'En innbygger er logget inn.',
      en: 'A citizen is logged in.',
    },
    actions: [
      {
        sv: 'Anropa ett API för medborgaren, låt åtkomsttoken gå ut, och logga ut.',
        nb: 'Kall et API for innbyggeren, la tilgangstokenet utløpe, og logg ut.',
        en: 'Call an API for the citizen, let the access token expire, and log out.',
      },
    ],
    rows: of('token-header', 'token-expiry', 'revoke'),
  },
  {
    id: 'OI-08',
    title: {
      sv: 'En offentlig klient visar ett klientcertifikat.',
      nb: 'En offentlig klient viser et klientsertifikat.',
      en: 'A public client shows a client certificate.',
    },
    precondition: {
      sv: 'Klienten är offentlig. För en konfidentiell gäller fallet inte.',
      nb: 'Klienten er offentlig. For en konfidensiell gjelder tilfellet ikke.',
      en: 'The client is public. The case does not apply to a confidential one.',
    },
    actions: [
      {
        sv: 'Anslut till testmiljön med certifikatet.',
        nb: 'Koble til testmiljøet med sertifikatet.',
        en: 'Connect to the test environment with the certificate.',
      },
    ],
    rows: of('certificate'),
    people: {
      sv: 'att testmiljön tar emot certifikatet; vilka som godtas är inte offentligt',
      nb: 'at testmiljøet tar imot sertifikatet; hvilke som godtas, er ikke offentlig',
      en: 'that the test environment takes the certificate; which ones it takes is not public',
    },
  },
];
