/** The cases of the set-up protocol (BR-01 …), with the requirements that each stands for. */
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';

const of = (...points: readonly string[]) => points.map((point) => `brp.client.${point}`);

const setUp = {
  sv: 'Förutsättningarna a–c är uppfyllda: mallen är aktiv, rollen rätt konfigurerad och personen uppsatt.',
  nb: 'Forutsetningene a–c er oppfylt: malen er aktiv, rollen riktig satt opp og personen opprettet.',
  en: 'The prerequisites a–c are met: the template is active, the role configured and the person set up.',
} as const;

const holding = {
  sv: 'Klienten har redan exporterat personerna en gång.',
  nb: 'Klienten har allerede eksportert personene én gang.',
  en: 'The client has exported the persons once already.',
} as const;

const exportsOnce = {
  sv: 'Låt klienten logga in och exportera alla personer.',
  nb: 'La klienten logge inn og eksportere alle personer.',
  en: 'Let the client log in and export all persons.',
} as const;

export const cases: readonly CaseDraft[] = [
  {
    id: 'BR-01',
    title: { sv: 'Inloggning: auth/login', nb: 'Innlogging: auth/login', en: 'Logging in: auth/login' },
    precondition: setUp,
    actions: [exportsOnce],
    rows: of('login', 'content-type', 'bearer'),
  },
  {
    id: 'BR-02',
    title: {
      sv: 'Skydd av lösenord, token och personnummer',
      nb: 'Vern av passord, token og personnumre',
      en: 'Protection of password, token and identity numbers',
    },
    precondition: setUp,
    actions: [
      {
        sv: 'Låt klienten exportera och läs adresserna i anropen och klientens logg.',
        nb: 'La klienten eksportere, og les adressene i kallene og klientens logg.',
        en: "Let the client export, and read the addresses of the calls and the client's log.",
      },
    ],
    rows: of('no-credentials-in-url', 'no-secrets-in-logs'),
  },
  {
    id: 'BR-03',
    title: {
      sv: 'Åtkomsttoken: används om, förnyas, nekas',
      nb: 'Tilgangstoken: brukes om igjen, fornyes, avvises',
      en: 'Access token: reused, renewed, refused',
    },
    precondition: holding,
    actions: [
      {
        sv: 'Låt klienten exportera en gång till, och en gång efter att åtkomsttoken har gått ut.',
        nb: 'La klienten eksportere én gang til, og én gang etter at tilgangstokenet er utløpt.',
        en: 'Let the client export once more, and once after the access token has expired.',
      },
      {
        sv: 'Låt API:et svara 401, också efter en ny inloggning.',
        nb: 'La API-et svare 401, også etter en ny innlogging.',
        en: 'Let the API answer 401, after a new login as well.',
      },
    ],
    rows: of('token-reused', 'expiry', 'refresh', 'login-once-on-401'),
  },
  {
    id: 'BR-04',
    title: {
      sv: 'Anropet till exportmallen och dess svar',
      nb: 'Kallet til eksportmalen og svaret',
      en: 'The call to the export template and its answer',
    },
    precondition: setUp,
    actions: [exportsOnce],
    rows: of('export', 'result-string'),
  },
  {
    id: 'BR-05',
    title: {
      sv: 'Alla sidor, också när mängden ändras',
      nb: 'Alle sider, også når mengden endres',
      en: 'All pages, also when the set changes',
    },
    precondition: setUp,
    actions: [
      {
        sv: 'Låt klienten exportera med fler personer än som ryms på en sida.',
        nb: 'La klienten eksportere med flere personer enn det er plass til på én side.',
        en: 'Let the client export more persons than one page holds.',
      },
      {
        sv: 'Låt en person försvinna medan klienten bläddrar.',
        nb: 'La en person forsvinne mens klienten blar.',
        en: 'Let a person go while the client pages.',
      },
    ],
    rows: of('paging', 'reconciles'),
  },
  {
    id: 'BR-06',
    title: {
      sv: 'Fält som saknas och fält som är nya',
      nb: 'Felter som mangler, og felter som er nye',
      en: 'Fields that are missing and fields that are new',
    },
    precondition: setUp,
    actions: [
      {
        sv: 'Låt API:et utelämna tomma fält, och lägga till ett okänt.',
        nb: 'La API-et utelate tomme felter, og legge til et ukjent.',
        en: 'Let the API leave out empty fields, and add an unknown one.',
      },
    ],
    rows: of('missing-keys', 'unknown-fields'),
  },
  {
    id: 'BR-07',
    title: {
      sv: 'Ändringar och anonymiserade personer',
      nb: 'Endringer og anonymiserte personer',
      en: 'Changes and anonymised persons',
    },
    precondition: holding,
    actions: [
      {
        sv: 'Låt personer tillkomma, ändras och anonymiseras, och låt klienten hämta det nya.',
        nb: 'La personer komme til, endres og anonymiseres, og la klienten hente det nye.',
        en: 'Let persons join, change and be anonymised, and let the client fetch what is new.',
      },
    ],
    rows: of('increments', 'anonymized'),
  },
  {
    id: 'BR-08',
    title: { sv: 'Svaret 403 och dess errorCode', nb: '403 og errorCode i svaret', en: 'A 403 and its errorCode' },
    precondition: setUp,
    actions: [
      {
        sv: 'Inaktivera mallen och låt klienten exportera.',
        nb: 'Deaktiver malen og la klienten eksportere.',
        en: 'Turn the template off and let the client export.',
      },
      {
        sv: 'Låt API:et svara 403 med en okänd errorCode.',
        nb: 'La API-et svare 403 med en ukjent errorCode.',
        en: 'Let the API answer 403 with an unknown errorCode.',
      },
    ],
    rows: of('error-code', 'unknown-code'),
  },
  {
    id: 'BR-09',
    title: { sv: 'Fel på vägen: 5xx och 429', nb: 'Feil underveis: 5xx og 429', en: 'Faults on the way: 5xx and 429' },
    precondition: setUp,
    actions: [
      {
        sv: 'Låt API:et svara 500, 502, 503, 504 och 429 en gång var.',
        nb: 'La API-et svare 500, 502, 503, 504 og 429 én gang hver.',
        en: 'Let the API answer 500, 502, 503, 504 and 429 once each.',
      },
    ],
    rows: of('retries', 'rate-limit'),
  },
  {
    id: 'BR-10',
    title: {
      sv: 'Utanför testmaskinen anropas API:et över https.',
      nb: 'Utenfor testmaskinen kalles API-et over https.',
      en: 'Outside the test machine the API is called over https.',
    },
    precondition: {
      sv: 'Klienten är inställd på den API URL som BRP har förmedlat.',
      nb: 'Klienten er satt opp med API URL-en som BRP har formidlet.',
      en: 'The client is set to the API URL that BRP has given.',
    },
    actions: [
      {
        sv: 'Läs adressen i klientens inställningar.',
        nb: 'Les adressen i klientens oppsett.',
        en: "Read the address in the client's settings.",
      },
    ],
    rows: of('https'),
    people: {
      sv: 'adressen i klientens inställningar; i den här körningen går anropen inom en och samma maskin',
      nb: 'adressen i klientens oppsett; i denne kjøringen går kallene innenfor én og samme maskin',
      en: "the address in the client's settings; in this run calls stay within one machine",
    },
  },
  {
    id: 'BR-11',
    title: {
      sv: 'Klienten tar username i svaret för personens id, en sträng.',
      nb: 'Klienten tar username i svaret for personens id, en streng.',
      en: "The client takes username in the answer for the person's id, a string.",
    },
    precondition: {
      sv: 'Klienten använder fältet; annars gäller fallet inte den.',
      nb: 'Klienten bruker feltet; ellers gjelder tilfellet den ikke.',
      en: 'The client uses the field; otherwise the case does not concern it.',
    },
    actions: [
      {
        sv: 'Läs i klientens kod hur fältet tolkas.',
        nb: 'Les i klientens kode hvordan feltet tolkes.',
        en: "Read in the client's code how it takes the field.",
      },
    ],
    rows: ['brp.client.username-is-id'],
    people: {
      sv: 'hur klientens kod tolkar det; en export visar inte det',
      nb: 'hvordan klientens kode tolker det; en eksport viser ikke det',
      en: "how the client's code takes it; an export does not show that",
    },
  },
];
