/** Cases of every API of Helsenorge: its address, its token, and what becomes of a token that is refused. */
import type { Text } from '../types.ts';
import type { CaseDraft } from './cases.ts';

/** What nearly every case needs. */
export const registered: Text = {
  sv: 'API-klienten är registrerad i HelseID med de scope som API:et kräver, och klienten är inställd på API:ets adress.',
  nb: 'API-klienten er registrert i HelseID med scopene som API-et krever, og klienten er satt opp med adressen til API-et.',
  en: "The API client is registered at HelseID with the scopes that the API demands, and the client is set to the API's address.",
};

const eachCall: Text = {
  sv: 'Låt klienten utföra varje slags anrop som den har stöd för.',
  nb: 'La klienten utføre hvert slags kall som den har støtte for.',
  en: 'Let the client make each kind of call that it supports.',
};

/**
 * The first cases of an API, and the one about https, which people answer.
 * @param letters before the numbers of the cases
 * @param rows beginning of the API's rows on the client, with its dot
 */
export function accessCases(letters: string, rows: string): readonly CaseDraft[] {
  const of = (...points: readonly string[]) => points.map((point) => `${rows}${point}`);
  return [
    {
      id: `${letters}-01`,
      title: { sv: 'Adress och anrop', nb: 'Adresse og kall', en: 'Address and calls' },
      precondition: registered,
      actions: [eachCall],
      rows: of('base-url', 'calls'),
    },
    {
      id: `${letters}-02`,
      title: { sv: 'Åtkomsttoken och scope', nb: 'Tilgangstoken og scope', en: 'Access token and scope' },
      precondition: registered,
      actions: [eachCall],
      rows: of('token-header', 'token-scope'),
    },
    {
      id: `${letters}-03`,
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
          sv: 'Låt åtkomsttoken gå ut och gör ett anrop till.',
          nb: 'La tilgangstokenet utløpe, og gjør et kall til.',
          en: 'Let the access token expire, and make another call.',
        },
        {
          sv: 'Låt API:et svara 401 eller 403 också på anropet med en ny token.',
          nb: 'La API-et svare 401 eller 403 også på kallet med et nytt token.',
          en: 'Let the API answer 401 or 403 to the call with a new token as well.',
        },
      ],
      rows: of('token-renewal', 'reauthentication-once'),
    },
  ];
}

/** What the run on a machine of one's own cannot show: it goes over plain HTTP there. */
export function secureCase(id: string, rows: string): CaseDraft {
  return {
    id,
    title: {
      sv: 'Utanför testmaskinen anropas API:et över https.',
      nb: 'Utenfor testmaskinen kalles API-et over https.',
      en: 'Outside the test machine the API is called over https.',
    },
    precondition: {
      sv: 'Klienten är ansluten till en av Norsk helsenetts miljöer.',
      nb: 'Klienten er koblet til et av miljøene til Norsk helsenett.',
      en: 'The client is connected to one of the environments of Norsk helsenett.',
    },
    actions: [
      {
        sv: 'Kontrollera adressen i klientens inställningar för miljön.',
        nb: 'Kontroller adressen i klientens oppsett for miljøet.',
        en: "Look at the address in the client's settings for the environment.",
      },
    ],
    rows: [`${rows}https`],
    people: {
      sv: 'adressen i klientens inställningar; i den här körningen går anropen inom en och samma maskin',
      nb: 'adressen i klientens oppsett; i denne kjøringen går kallene innenfor én og samme maskin',
      en: "the address in the client's settings; in this run calls stay within one machine",
    },
  };
}
