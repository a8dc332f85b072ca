/** Proofs of possession at the token endpoint (RFC 9449): what HelseID does not take for one, and its nonce. */
import { makeProofKey, type Jwt } from '../../token.ts';
import { replyHeader } from '../../../exchange.ts';
import type { ServerCheck } from '../../../server.ts';
import type { Cast } from '../cast.ts';
import { seen } from '../../../eksternapi/make.ts';
import { tokenRefusal, type Provocation } from '../make.ts';
import type { Ask } from '../../session.ts';
import { Session } from '../session.ts';
import { oneScope } from './issuer.ts';
import { say } from '../../../eksternapi/texts.ts';
import { symmetric, unsigned } from '../../../eksternapi/unsigned.ts';

const claims = (more: Readonly<Record<string, unknown>>) => (jwt: Jwt) => ({
  ...jwt,
  claims: { ...jwt.claims, ...more },
});
const header = (more: Readonly<Record<string, unknown>>) => (jwt: Jwt) => ({
  ...jwt,
  header: { ...jwt.header, ...more },
});
const codes = ['invalid_dpop_proof'];
const proving = (proof: NonNullable<Ask['proof']>) => () => ({ proof });

/** The same proof a second time; a new assertion beside it. */
async function repeated(session: Session): Promise<Ask> {
  let kept = '';
  await session.ask({ proof: (jwt, sign) => (kept = sign(jwt)) });
  return { proof: () => kept };
}

export const proofProvocations: readonly Provocation[] = [
  {
    id: 'proof-header',
    row: 'helseid.dpop.header',
    what: say('två DPoP-huvuden', 'to DPoP-hoder', 'two DPoP headers'),
    codes,
    asks: [
      proving((jwt, sign) => [
        sign(jwt),
        sign({ ...jwt, claims: { ...jwt.claims, jti: `${String(jwt.claims['jti'])}-b` } }),
      ]),
    ],
  },
  {
    id: 'proof-format',
    row: 'helseid.dpop.format',
    what: say('ett bevis som inte är ett JWT', 'et bevis som ikke er et JWT', 'a proof that is no JWT'),
    codes,
    asks: [proving(() => 'not-a-jwt')],
  },
  {
    id: 'proof-typ',
    row: 'helseid.dpop.typ',
    what: say('ett bevis av annan typ', 'et bevis av en annen typ', 'a proof of another typ'),
    codes,
    asks: [proving(header({ typ: 'JWT' }))],
  },
  {
    id: 'proof-alg',
    row: 'helseid.dpop.alg',
    what: say(
      'ett bevis som är osignerat eller symmetriskt signerat',
      'et bevis som er usignert eller symmetrisk signert',
      'a proof that is unsigned or signed symmetrically',
    ),
    codes,
    asks: [proving(unsigned), proving(symmetric)],
  },
  {
    id: 'proof-jwk',
    row: 'helseid.dpop.jwk',
    what: say(
      'ett bevis utan publik nyckel, eller med en privat',
      'et bevis uten offentlig nøkkel, eller med en privat',
      'a proof without a public key, or with a private one',
    ),
    codes,
    asks: [
      proving(header({ jwk: undefined })),
      () => {
        const other = makeProofKey();
        const jwk = other.key.key.export({ format: 'jwk' });
        return { proof: (jwt: Jwt) => header({ jwk })(jwt) };
      },
    ],
  },
  {
    id: 'proof-signature',
    row: 'helseid.dpop.signature',
    what: say(
      'ett bevis som en annan nyckel har signerat',
      'et bevis som en annen nøkkel har signert',
      'a proof signed by another key',
    ),
    codes,
    asks: [proving(header({ jwk: makeProofKey().jwk }))],
  },
  {
    id: 'proof-jti',
    row: 'helseid.dpop.jti',
    what: say('ett bevis utan jti', 'et bevis uten jti', 'a proof without jti'),
    codes,
    asks: [proving(claims({ jti: undefined }))],
  },
  {
    id: 'proof-htm',
    row: 'helseid.dpop.htm',
    what: say('ett bevis för en annan metod', 'et bevis for en annen metode', 'a proof for another method'),
    codes,
    asks: [proving(claims({ htm: 'GET' }))],
  },
  {
    id: 'proof-htu-query',
    row: 'helseid.dpop.htu-query',
    what: say(
      'ett htu med frågedel eller fragment',
      'en htu med spørring eller fragment',
      'an htu with query or fragment',
    ),
    codes,
    asks: [
      proving((jwt) => claims({ htu: `${String(jwt.claims['htu'])}?a=b` })(jwt)),
      proving((jwt) => claims({ htu: `${String(jwt.claims['htu'])}#a` })(jwt)),
    ],
  },
  {
    id: 'proof-htu',
    row: 'helseid.dpop.htu',
    what: say('ett bevis för en annan adress', 'et bevis for en annen adresse', 'a proof for another address'),
    codes,
    asks: [proving(claims({ htu: 'https://issuer.invalid/connect/token' }))],
  },
  {
    id: 'proof-iat',
    row: 'helseid.dpop.iat',
    what: say(
      'ett bevis som inte är gjort nyss',
      'et bevis som ikke er laget nå',
      'a proof that was not made just now',
    ),
    codes,
    asks: [
      proving(claims({ iat: undefined })),
      (session) => ({ proof: claims({ iat: session.seconds - 5_000 }) }),
      (session) => ({ proof: claims({ iat: session.seconds + 5_000 }) }),
    ],
  },
  {
    id: 'proof-replay',
    row: 'helseid.dpop.replay',
    what: say('ett bevis som redan har använts', 'et bevis som allerede er brukt', 'a proof that was used before'),
    codes,
    asks: [repeated],
  },
];

const nonce = say(
  'Ett första bevis utan nonce besvaras med use_dpop_nonce och en nonce, och med den lyckas begäran',
  'Et første bevis uten nonce besvares med use_dpop_nonce og en nonce, og med den lykkes forespørselen',
  'A first proof without a nonce is answered with use_dpop_nonce and a nonce, and with that the request succeeds',
);
const noNonce = say(
  'Tokentjänsten begär ingen nonce.',
  'Token-tjenesten ber ikke om noen nonce.',
  'The token endpoint asks for no nonce.',
);

const nonceFlow: ServerCheck<Cast> = {
  id: 'helseid.server.proof-nonce',
  title: nonce,
  rows: ['helseid.dpop.nonce'],
  level: 'L2',
  step: '4.1',
  async run(trial) {
    const session = new Session(trial);
    const first = await session.ask(oneScope(session));
    if (first.reply.status === 200) trial.omit(noNonce);
    const given = replyHeader(first, 'dpop-nonce');
    const asked = first.reply.status === 400 && first.code === 'use_dpop_nonce' && given !== undefined;
    const row = 'helseid.dpop.nonce';
    const actual = `${seen(first)}, DPoP-Nonce ${given === undefined ? 'absent' : 'present'}`;
    const expected = '400 use_dpop_nonce, DPoP-Nonce present';
    trial.demand(asked, { row, message: nonce, expected, actual, evidence: first });
    const second = await session.ask(oneScope(session));
    const holds = second.reply.status === 200;
    trial.demand(holds, { row, message: nonce, expected: '200', actual: seen(second), evidence: second });
  },
};

export const proofChecks: readonly ServerCheck<Cast>[] = [...proofProvocations.map(tokenRefusal), nonceFlow];
