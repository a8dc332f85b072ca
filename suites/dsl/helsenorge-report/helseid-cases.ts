/** Cases about the token request to HelseID: the same for every API that takes HelseID's tokens. */
import type { CaseDraft } from './cases.ts';

const registered = {
  sv: 'API-klienten är registrerad i HelseID med nyckel och scope.',
  nb: 'API-klienten er registrert i HelseID med nøkkel og scope.',
  en: 'The API client is registered at HelseID with key and scopes.',
} as const;

const fetches = {
  sv: 'Låt klienten hämta en åtkomsttoken och göra ett anrop.',
  nb: 'La klienten hente et tilgangstoken og gjøre et kall.',
  en: 'Let the client fetch an access token and make a call.',
} as const;

const of = (...points: readonly string[]) => points.map((point) => `helseid.client.${point}`);

export const helseidCases: readonly CaseDraft[] = [
  {
    id: 'HI-01',
    title: { sv: 'Adresserna hos HelseID', nb: 'Adressene til HelseID', en: 'The addresses of HelseID' },
    precondition: registered,
    actions: [
      fetches,
      {
        sv: 'Låt klienten hämta ytterligare en token.',
        nb: 'La klienten hente enda et token.',
        en: 'Let the client fetch another token.',
      },
    ],
    rows: of('discovery', 'metadata-kept'),
  },
  {
    id: 'HI-02',
    title: { sv: 'Begäran om token', nb: 'Tokenforespørselen', en: 'The token request' },
    precondition: registered,
    actions: [fetches],
    rows: of('form-post', 'private-key-jwt', 'keys-kept', 'scopes-allowed'),
  },
  {
    id: 'HI-03',
    title: {
      sv: 'Organisationsnummer och tenancy',
      nb: 'Organisasjonsnummer og tenancy',
      en: 'Organisation numbers and tenancy',
    },
    precondition: {
      sv: 'Klientens tenancy är registrerad i HelseID: för en eller för flera organisationer.',
      nb: 'Klientens tenancy er registrert i HelseID: for én eller for flere organisasjoner.',
      en: "The client's tenancy is registered at HelseID: for one organisation or for several.",
    },
    actions: [
      {
        sv: 'Låt klienten hämta en token för den organisation eller underenhet som den företräder.',
        nb: 'La klienten hente et token for organisasjonen eller underenheten som den opptrer for.',
        en: 'Let the client fetch a token for the organisation or child unit that it acts for.',
      },
    ],
    rows: of('organisation-*'),
  },
  {
    id: 'HI-04',
    title: { sv: 'Client assertion', nb: 'Klientens client assertion', en: "The client's assertion" },
    precondition: registered,
    actions: [
      fetches,
      {
        sv: 'Byt klientens nyckel och hämta en ny token.',
        nb: 'Bytt klientens nøkkel, og hent et nytt token.',
        en: "Change the client's key, and fetch a new token.",
      },
    ],
    rows: of('assertion-*', 'key-own', 'clock'),
  },
  {
    id: 'HI-05',
    title: { sv: 'DPoP-bevis', nb: 'DPoP-beviset', en: 'The DPoP proof' },
    precondition: {
      sv: 'HelseID ger klienten token som är bundna till en nyckel.',
      nb: 'HelseID gir klienten token som er bundet til en nøkkel.',
      en: 'HelseID gives the client tokens that are bound to a key.',
    },
    actions: [
      {
        sv: 'Låt klienten hämta en token och göra flera anrop, med och utan frågedel i adressen.',
        nb: 'La klienten hente et token og gjøre flere kall, med og uten spørredel i adressen.',
        en: 'Let the client fetch a token and make several calls, with and without a query in the address.',
      },
    ],
    rows: of('dpop-*'),
  },
  {
    id: 'HI-06',
    title: {
      sv: 'Token som återanvänds, nonce och HelseID:s nyckelbyte',
      nb: 'Gjenbruk av token, nonce og nøkkelbytte hos HelseID',
      en: "Tokens that are reused, nonces, and HelseID's change of keys",
    },
    precondition: registered,
    actions: [
      {
        sv: 'Låt klienten göra flera anrop medan dess token gäller.',
        nb: 'La klienten gjøre flere kall mens tokenet gjelder.',
        en: 'Let the client make several calls while its token is valid.',
      },
      {
        sv: 'Låt HelseID begära en nonce.',
        nb: 'La HelseID be om en nonce.',
        en: 'Let HelseID ask for a nonce.',
      },
      {
        sv: 'Låt HelseID byta signeringsnyckel.',
        nb: 'La HelseID bytte signeringsnøkkel.',
        en: 'Let HelseID change its signing key.',
      },
    ],
    rows: of('token-reused', 'nonce-retry', 'key-rotation'),
  },
  {
    id: 'HI-07',
    title: {
      sv: 'Token hos API:et: ordet framför och innehållet',
      nb: 'Tokenet hos API-et: ordet foran og innholdet i det',
      en: 'The token at the API: the word before it and its content',
    },
    precondition: registered,
    actions: [
      {
        sv: 'Låt klienten anropa API:et med en token som är bunden till dess nyckel, och med en som inte är det.',
        nb: 'La klienten kalle API-et med et token som er bundet til nøkkelen dens, og med et som ikke er det.',
        en: 'Let the client call the API with a token that is bound to its key, and with one that is not.',
      },
      {
        sv: 'Låt HelseID ändra det som står i token.',
        nb: 'La HelseID endre det som står i tokenet.',
        en: 'Let HelseID change what stands in the token.',
      },
    ],
    rows: of('token-scheme', 'token-opaque'),
  },
];
