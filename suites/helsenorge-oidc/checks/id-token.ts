/** Id tokens that must not be believed: the provider answers the code with one that is wrong in one way. */
import { idTokenKey } from '../../../simulators/helsenorge-oidc/id-token.ts';
import { parseJwt, signJwt, type SigningKey } from '../../../simulators/kernel/codecs/jwt.ts';
import { generateKeyPairSync } from 'node:crypto';
import { check } from '../../dsl/check.ts';
import { replyJson } from '../../dsl/exchange.ts';
import { plantFault } from '../../dsl/faults.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { betweenLogins, comeBack, goThere, logIn, notArisen, provider, requestsOf, tokenRequests } from './traffic.ts';

type Claims = Readonly<Record<string, unknown>>;

interface Wrong {
  readonly part: string;
  readonly title: Text;
  readonly claims?: (right: Claims) => Claims;
  readonly key?: (right: SigningKey) => SigningKey;
}

const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', pragma: 'no-cache' };
const unchanged = <Value>(value: Value) => value;
const hour = 3600;

/** A key that no key set holds, of the same kind; an RSA key takes a tenth of a second to make. */
const foreignKeys = new Map<string, SigningKey['key']>();

function makeKey(alg: string): SigningKey['key'] {
  const { privateKey } = alg.startsWith('ES')
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 2048 });
  foreignKeys.set(alg, privateKey);
  return privateKey;
}

function foreignKey({ alg, kid }: SigningKey): SigningKey {
  return { key: foreignKeys.get(alg) ?? makeKey(alg), alg, ...(kid !== undefined && { kid }) };
}

/** Tokens as the provider gave them at the last login, with an id token for the login that is under way. */
function answerWith(trial: Trial, tokens: Claims, { claims = unchanged, key = unchanged }: Partial<Wrong>): string {
  const now = Math.floor(trial.world.clock.security() / 1000);
  const nonce = requestsOf(trial).at(-1)?.values.get('nonce') ?? undefined;
  const old = parseJwt(String(tokens['id_token']))!;
  const right = { ...old.claims, iat: now, exp: now + hour, ...(nonce !== undefined && { nonce }) };
  const id_token = signJwt({ typ: 'JWT' }, claims(right), key(idTokenKey(trial.world).signing));
  return JSON.stringify({ ...tokens, id_token });
}

/** A login whose code is answered like that; undefined when the citizen did not come back. */
async function logInWith(trial: Trial, tokens: Claims, wrong: Partial<Wrong>) {
  const arrived = await goThere(trial);
  if (!arrived.callback) return undefined;
  const body = answerWith(trial, tokens, wrong);
  const mend = plantFault(trial.world, {
    system: provider,
    operation: 'token',
    kind: 'status',
    status: 200,
    headers,
    body,
  });
  const finished = await comeBack(trial, arrived, arrived.callback);
  mend();
  return finished;
}

/** What the provider gives in a login that goes well, made by hand too so that it is certain that the client takes such. */
async function goodTokens(trial: Trial): Promise<Claims> {
  const finished = await logIn(trial);
  const [granted] = tokenRequests(trial).filter(({ reply }) => reply.status === 200);
  if (finished?.outcome !== 'done' || !granted) return trial.skip(notArisen);
  const tokens = replyJson(granted) as Claims;
  const again = await logInWith(trial, tokens, {});
  return again?.outcome === 'done' ? tokens : trial.skip(notArisen);
}

const wrongs: readonly Wrong[] = [
  {
    part: 'signature',
    title: {
      sv: 'Klienten kontrollerar id-tokenets signatur mot nyckeluppsättningen.',
      nb: 'Klienten kontrollerer signaturen til id-tokenet mot nøkkelsettet.',
      en: 'The client checks the signature of the id token with the key set.',
    },
    key: foreignKey,
  },
  {
    part: 'issuer',
    title: {
      sv: 'Klienten avvisar ett id-token från en annan utfärdare.',
      nb: 'Klienten avviser et id-token fra en annen utsteder.',
      en: 'The client refuses an id token of another issuer.',
    },
    claims: (right) => ({ ...right, iss: 'https://another.example/sts/oidcprov/v3' }),
  },
  {
    part: 'audience',
    title: {
      sv: 'Klienten avvisar ett id-token för en annan klient.',
      nb: 'Klienten avviser et id-token for en annen klient.',
      en: 'The client refuses an id token for another client.',
    },
    claims: (right) => ({ ...right, aud: 'another-client' }),
  },
  {
    part: 'expiry',
    title: {
      sv: 'Klienten avvisar ett id-token som har gått ut.',
      nb: 'Klienten avviser et id-token som er utløpt.',
      en: 'The client refuses an id token that has expired.',
    },
    claims: (right) => ({ ...right, iat: Number(right['iat']) - 3 * hour, exp: Number(right['iat']) - 2 * hour }),
  },
  {
    part: 'nonce',
    title: {
      sv: 'Klienten avvisar ett id-token utan det nonce som den begärde.',
      nb: 'Klienten avviser et id-token uten den nonce som den ba om.',
      en: 'The client refuses an id token that has not the nonce of its request.',
    },
    claims: (right) => ({ ...right, nonce: 'the-nonce-of-somebody-else' }),
  },
];

export const idTokenChecks: readonly Check[] = wrongs.map((wrong) =>
  check({
    id: `oidc.idtoken.${wrong.part}`,
    rows: [`oidc.client.id-token-${wrong.part}`],
    level: 'L2',
    step: '4.4',
    title: wrong.title,
    run: async (trial, judge) => {
      const tokens = await goodTokens(trial);
      const { outcome, exchanges } = await betweenLogins(trial, () => logInWith(trial, tokens, wrong));
      judge(outcome !== 'done', { expected: ['refused', 'failed'], actual: outcome, evidence: exchanges });
    },
  }),
);
