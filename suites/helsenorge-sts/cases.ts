/** The cases of the test report on the older token service (ST-01 …), with the requirements that each stands for. */
import { secureCase } from '../dsl/helsenorge-report/access-cases.ts';
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';

const own = 'sts.client.';
const of = (...points: readonly string[]) => points.map((point) => `${own}${point}`);

const registered = {
  sv: 'API-klienten är upplagd hos Helsenorge med sin publika RSA-nyckel.',
  nb: 'API-klienten er satt opp hos Helsenorge med den offentlige RSA-nøkkelen sin.',
  en: 'The API client is set up at Helsenorge with its public RSA key.',
} as const;

const fetches = {
  sv: 'Låt klienten hämta en åtkomsttoken och göra ett anrop.',
  nb: 'La klienten hente et tilgangstoken og gjøre et kall.',
  en: 'Let the client fetch an access token and make a call.',
} as const;

export const cases: readonly CaseDraft[] = [
  {
    id: 'ST-01',
    title: { sv: 'Begäran om token', nb: 'Tokenforespørselen', en: 'The token request' },
    precondition: registered,
    actions: [fetches],
    rows: of('own-sts', 'form-post', 'grant-type'),
  },
  {
    id: 'ST-02',
    title: {
      sv: 'Nyckel i stället för hemlighet',
      nb: 'Nøkkel i stedet for hemmelighet',
      en: 'A key instead of a secret',
    },
    precondition: registered,
    actions: [fetches],
    rows: of('no-secret', 'key-kept'),
  },
  {
    id: 'ST-03',
    title: { sv: 'Client assertion', nb: 'Klientens client assertion', en: "The client's assertion" },
    precondition: registered,
    actions: [
      fetches,
      {
        sv: 'Låt klienten hämta ytterligare en token.',
        nb: 'La klienten hente enda et token.',
        en: 'Let the client fetch another token.',
      },
    ],
    rows: of('assertion-*'),
  },
  {
    id: 'ST-04',
    title: { sv: 'Token i anrop', nb: 'Tokenet i kallene', en: 'The token in calls' },
    precondition: registered,
    actions: [
      {
        sv: 'Låt klienten göra flera anrop medan dess token gäller.',
        nb: 'La klienten gjøre flere kall mens tokenet gjelder.',
        en: 'Let the client make several calls while its token is valid.',
      },
    ],
    rows: of('bearer', 'token-reused'),
  },
  {
    id: 'ST-05',
    title: {
      sv: 'Utgången eller nekad åtkomsttoken',
      nb: 'Utløpt eller avvist tilgangstoken',
      en: 'An expired or refused access token',
    },
    precondition: {
      sv: 'Klienten har redan en åtkomsttoken.',
      nb: 'Klienten har allerede et tilgangstoken.',
      en: 'The client already has an access token.',
    },
    actions: [
      {
        sv: 'Låt åtkomsttoken gå ut, och låt sedan API:et svara 401 eller 403 också på en ny.',
        nb: 'La tilgangstokenet utløpe, og la så API-et svare 401 eller 403 også på et nytt.',
        en: 'Let the access token expire, and then let the API answer 401 or 403 to a new one as well.',
      },
    ],
    rows: of('token-renewal', 'reauthentication-once'),
  },
  {
    id: 'ST-06',
    title: { sv: 'Ingen token att få', nb: 'Token som ikke blir gitt', en: 'A token that is not given' },
    precondition: registered,
    actions: [
      {
        sv: 'Låt tokentjänsten neka begäran.',
        nb: 'La tokentjenesten avvise forespørselen.',
        en: 'Let the token service refuse the request.',
      },
    ],
    rows: of('token-refused', 'no-blind-retry'),
  },
  {
    ...secureCase('ST-07', own),
    title: {
      sv: 'Utanför testmaskinen anropas tokentjänsten över https.',
      nb: 'Utenfor testmaskinen kalles tokentjenesten over https.',
      en: 'Outside the test machine the token service is called over https.',
    },
  },
];
