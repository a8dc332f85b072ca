/** Who asks: token requests that HelseID does not recognise a client by. */
import { makeProofKey, type Jwt } from '../../token.ts';
import { tokenRefusal, type Provocation } from '../make.ts';
import type { Ask } from '../../session.ts';
import type { Session } from '../session.ts';
import { say } from '../../../eksternapi/texts.ts';
import { symmetric, unsigned } from '../../../eksternapi/unsigned.ts';

const claims =
  (more: Readonly<Record<string, unknown>>) =>
  (jwt: Jwt): Jwt => ({ ...jwt, claims: { ...jwt.claims, ...more } });
const header =
  (more: Readonly<Record<string, unknown>>) =>
  (jwt: Jwt): Jwt => ({ ...jwt, header: { ...jwt.header, ...more } });

const asserting = (alter: (jwt: Jwt, session: Session) => Jwt | string) => (session: Session) => ({
  assertion: (jwt: Jwt) => alter(jwt, session),
});

/** The same assertion a second time. */
async function spent(session: Session): Promise<Ask> {
  const assertion = session.assertion();
  const { code } = await session.ask({ form: { client_assertion: assertion } });
  // A first answer that asks for a nonce may leave the assertion good: the second use is then the first that counts.
  if (code === 'use_dpop_nonce') await session.ask({ form: { client_assertion: assertion } });
  return { form: { client_assertion: assertion } };
}

const wrong = ['invalid_client'];

export const assertionProvocations: readonly Provocation[] = [
  {
    id: 'client-id',
    row: 'helseid.request.client-id',
    what: say('en begäran utan client_id', 'en forespørsel uten client_id', 'a request without client_id'),
    codes: ['invalid_client', 'invalid_request'],
    asks: [() => ({ form: { client_id: undefined } })],
  },
  {
    id: 'client-unknown',
    row: 'helseid.registration.known',
    what: say('en klient som ingen känner', 'en klient som ingen kjenner', 'a client that nobody knows'),
    codes: wrong,
    asks: [(session) => ({ client: { ...session.registered, clientId: '00000000-0000-4000-8000-000000000000' } })],
  },
  {
    id: 'shared-secret',
    row: 'helseid.authentication.private-key-jwt',
    what: say('en delad hemlighet', 'en delt hemmelighet', 'a shared secret'),
    codes: wrong,
    asks: [
      () => ({ form: { client_secret: 'a-secret' } }),
      ({ registered: { clientId } }) => ({
        headers: { authorization: `Basic ${Buffer.from(`${clientId}:a-secret`).toString('base64')}` },
      }),
    ],
  },
  {
    id: 'assertion-type',
    row: 'helseid.assertion.type',
    what: say('en annan client_assertion_type', 'en annen client_assertion_type', 'another client_assertion_type'),
    codes: [...wrong, 'invalid_request'],
    asks: [
      () => ({ form: { client_assertion_type: undefined } }),
      () => ({ form: { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer' } }),
    ],
  },
  {
    id: 'assertion-present',
    row: 'helseid.assertion.present',
    what: say(
      'en begäran utan client_assertion',
      'en forespørsel uten client_assertion',
      'a request without client_assertion',
    ),
    codes: [...wrong, 'invalid_request'],
    asks: [() => ({ form: { client_assertion: undefined } }), () => ({ form: { client_assertion: 'no.jwt' } })],
  },
  {
    id: 'assertion-alg',
    row: 'helseid.assertion.alg',
    what: say(
      'en client_assertion som är osignerad eller symmetriskt signerad',
      'en client_assertion som er usignert eller symmetrisk signert',
      'a client_assertion that is unsigned or signed symmetrically',
    ),
    codes: wrong,
    asks: [asserting(unsigned), asserting(symmetric)],
  },
  {
    id: 'assertion-typ',
    row: 'helseid.assertion.typ',
    what: say(
      'en client_assertion av annan typ',
      'en client_assertion av en annen typ',
      'a client_assertion of another typ',
    ),
    codes: wrong,
    asks: [asserting(header({ typ: 'at+jwt' }))],
  },
  {
    id: 'assertion-kid',
    row: 'helseid.assertion.kid',
    what: say('ett kid som inte är registrerat', 'en kid som ikke er registrert', 'a kid that is not registered'),
    codes: wrong,
    asks: [asserting(header({ kid: 'no-such-key' }))],
  },
  {
    id: 'assertion-signature',
    row: 'helseid.assertion.signature',
    what: say('en signatur av en annan nyckel', 'en signatur fra en annen nøkkel', 'a signature by another key'),
    codes: wrong,
    asks: [() => ({ assertionKey: makeProofKey().key })],
  },
  {
    id: 'assertion-iss',
    row: 'helseid.assertion.iss',
    what: say(
      'en client_assertion med annan iss',
      'en client_assertion med en annen iss',
      'a client_assertion with another iss',
    ),
    codes: wrong,
    asks: [asserting(claims({ iss: 'somebody-else' })), asserting(claims({ iss: undefined }))],
  },
  {
    id: 'assertion-sub',
    row: 'helseid.assertion.sub',
    what: say(
      'en client_assertion med annan sub',
      'en client_assertion med en annen sub',
      'a client_assertion with another sub',
    ),
    codes: wrong,
    asks: [asserting(claims({ sub: 'somebody-else' })), asserting(claims({ sub: undefined }))],
  },
  {
    id: 'assertion-aud',
    row: 'helseid.assertion.aud',
    what: say(
      'en client_assertion för en annan utgivare',
      'en client_assertion til en annen utsteder',
      'a client_assertion for another issuer',
    ),
    codes: wrong,
    asks: [
      asserting(claims({ aud: 'https://issuer.invalid' })),
      asserting(claims({ aud: undefined })),
      asserting((jwt, { issuer }) => claims({ aud: [issuer, 'https://issuer.invalid'] })(jwt)),
    ],
  },
  {
    id: 'assertion-aud-token-endpoint',
    row: 'helseid.assertion.aud-token-endpoint',
    what: say(
      'tokentjänstens adress som aud',
      'adressen til token-tjenesten som aud',
      'the address of the token endpoint as aud',
    ),
    codes: wrong,
    asks: [asserting((jwt, { issuer }) => claims({ aud: `${issuer}/connect/token` })(jwt))],
  },
  {
    id: 'assertion-exp',
    row: 'helseid.assertion.exp',
    what: say(
      'en client_assertion som har gått ut eller saknar exp',
      'en client_assertion som har gått ut eller mangler exp',
      'a client_assertion that has expired or has no exp',
    ),
    codes: wrong,
    asks: [
      asserting(claims({ exp: undefined })),
      asserting((jwt, { seconds }) => claims({ iat: seconds - 420, nbf: seconds - 420, exp: seconds - 360 })(jwt)),
    ],
  },
  {
    id: 'assertion-lifetime',
    row: 'helseid.assertion.lifetime',
    what: say(
      'en client_assertion som gäller i mer än 60 sekunder',
      'en client_assertion som gjelder i mer enn 60 sekunder',
      'a client_assertion that lives for more than 60 seconds',
    ),
    codes: wrong,
    asks: [asserting((jwt, { seconds }) => claims({ exp: seconds + 600 })(jwt))],
  },
  {
    id: 'assertion-nbf',
    row: 'helseid.assertion.nbf',
    what: say(
      'en client_assertion före dess nbf',
      'en client_assertion før dens nbf',
      'a client_assertion before its nbf',
    ),
    codes: wrong,
    asks: [asserting((jwt, { seconds }) => claims({ nbf: seconds + 320, exp: seconds + 50 })(jwt))],
  },
  {
    id: 'assertion-iat',
    row: 'helseid.assertion.iat',
    what: say(
      'en client_assertion utan iat eller med iat i framtiden',
      'en client_assertion uten iat eller med iat i fremtiden',
      'a client_assertion without iat or with iat in the future',
    ),
    codes: wrong,
    asks: [
      asserting(claims({ iat: undefined })),
      asserting((jwt, { seconds }) => claims({ iat: seconds + 320, exp: seconds + 50 })(jwt)),
    ],
  },
  {
    id: 'assertion-jti',
    row: 'helseid.assertion.jti',
    what: say('en client_assertion utan jti', 'en client_assertion uten jti', 'a client_assertion without jti'),
    codes: wrong,
    asks: [asserting(claims({ jti: undefined }))],
  },
  {
    id: 'assertion-replay',
    row: 'helseid.assertion.replay',
    what: say(
      'en client_assertion som redan har använts',
      'en client_assertion som allerede er brukt',
      'a client_assertion that was used before',
    ),
    codes: wrong,
    asks: [spent],
  },
  {
    id: 'request-form',
    row: 'helseid.request.form',
    what: say(
      'en begäran som inte är ett formulär',
      'en forespørsel som ikke er et skjema',
      'a request that is no form',
    ),
    codes: ['invalid_request'],
    asks: [
      (session) => ({
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ grant_type: 'client_credentials', client_id: session.registered.clientId }),
      }),
    ],
  },
  {
    id: 'parameters-once',
    row: 'helseid.request.parameters-once',
    what: say('en parameter som står två gånger', 'en parameter som står to ganger', 'a parameter that stands twice'),
    codes: ['invalid_request'],
    asks: [({ registered: { clientId } }) => ({ form: { client_id: [clientId, clientId] } })],
  },
  {
    id: 'grant-type',
    row: 'helseid.request.grant-type',
    what: say('en begäran utan grant_type', 'en forespørsel uten grant_type', 'a request without grant_type'),
    codes: ['invalid_request'],
    asks: [() => ({ form: { grant_type: undefined } })],
  },
  {
    id: 'grant-known',
    row: 'helseid.request.grant-known',
    what: say('en grant_type som inte finns', 'en grant_type som ikke finnes', 'a grant_type that does not exist'),
    codes: ['unsupported_grant_type'],
    asks: [() => ({ form: { grant_type: 'urn:motpart:no-such-grant' } })],
  },
  {
    id: 'grant-allowed',
    row: 'helseid.request.grant-allowed',
    what: say(
      'en grant_type som en maskin inte får använda',
      'en grant_type som en maskin ikke får bruke',
      'a grant_type that a machine may not use',
    ),
    codes: ['unauthorized_client'],
    asks: [() => ({ form: { grant_type: 'authorization_code', code: 'x', redirect_uri: 'https://client.invalid/' } })],
  },
];

export const assertionChecks = assertionProvocations.map(tokenRefusal);
