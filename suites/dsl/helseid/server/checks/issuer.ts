/** What HelseID publishes, and the tokens that it grants. */
import { publicKeyOf } from '../../../../../simulators/kernel/codecs/jwk.ts';
import { parseJwt, verifyJwt } from '../../../../../simulators/kernel/codecs/jwt.ts';
import type { Exchange } from '../../../../../simulators/kernel/journal.ts';
import { replyJson } from '../../../exchange.ts';
import type { ServerCheck } from '../../../server.ts';
import type { CheckLevel, Text } from '../../../types.ts';
import type { Cast } from '../cast.ts';
import type { Ask, Token } from '../../session.ts';
import { Session, type Trial } from '../session.ts';
import { say } from '../../../eksternapi/texts.ts';

interface Condition {
  readonly row: string;
  readonly holds: boolean;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly evidence?: Exchange;
}

interface Spec {
  readonly id: string;
  readonly title: Text;
  readonly level: CheckLevel;
  readonly rows: readonly string[];
  readonly needs?: ServerCheck['needs'];
  readonly look: (session: Session, trial: Trial) => Promise<readonly Condition[]>;
}

export function issuerCheck({ id, title, level, rows, needs, look }: Spec): ServerCheck<Cast> {
  return {
    id: `helseid.server.${id}`,
    title,
    rows,
    level,
    step: '4.1',
    ...(needs && { needs }),
    async run(trial) {
      for (const { holds, ...condition } of await look(new Session(trial), trial)) {
        trial.demand(holds, { message: title, ...condition });
      }
    },
  };
}

/** One of the client's scopes is enough to see what a token is like. */
export const oneScope = ({ registered }: Session): Ask => ({ form: { scope: registered.scopes[0]! } });

const wellKnown = '/.well-known/openid-configuration';
const get = (trial: Trial, path: string) => trial.send('helseid', { method: 'GET', path });
const isAddress = (value: unknown) => typeof value === 'string' && URL.canParse(value);
const includes = (list: unknown, value: string) => Array.isArray(list) && list.includes(value);

async function keySet(trial: Trial): Promise<{ exchange: Exchange; keys: Record<string, unknown>[] }> {
  const metadata = replyJson(await get(trial, wellKnown));
  const path = String(metadata?.jwks_uri ?? '').slice(trial.endpoints['helseid']!.length);
  const exchange = await get(trial, path);
  return { exchange, keys: replyJson(exchange)?.keys ?? [] };
}

const secret = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];
const isPublic = (key: Record<string, unknown>) => secret.every((name) => !(name in key));

/** By the key that its kid names; without a kid any will do. */
function signedBy(keys: readonly Record<string, unknown>[], token: Token): boolean {
  const jwt = parseJwt(token.text)!;
  const wanted = jwt.header['kid'];
  return keys
    .filter(({ kid }) => wanted === undefined || kid === wanted)
    .some((key) => {
      const known = publicKeyOf(key as Parameters<typeof publicKeyOf>[0]);
      return known !== undefined && verifyJwt(jwt, known.key);
    });
}

export const issuerChecks: readonly ServerCheck<Cast>[] = [
  issuerCheck({
    id: 'metadata',
    level: 'L0',
    title: say(
      'Metadata står på sin plats och nämner utgivare, tokentjänst och nycklar',
      'Metadata står på plassen sin og nevner utsteder, token-tjeneste og nøkler',
      'The metadata stand in their place and name issuer, token endpoint and keys',
    ),
    rows: ['helseid.discovery.document'],
    look: async (_, trial) => {
      const exchange = await get(trial, wellKnown);
      const { issuer, token_endpoint: endpoint, jwks_uri: keys } = replyJson(exchange) ?? {};
      const holds = exchange.reply.status === 200 && [issuer, endpoint, keys].every(isAddress);
      const expected = '200 with issuer, token_endpoint and jwks_uri';
      return [
        {
          row: 'helseid.discovery.document',
          holds,
          expected,
          actual: { status: exchange.reply.status, issuer, endpoint, keys },
        },
      ];
    },
  }),
  issuerCheck({
    id: 'issuer',
    level: 'L0',
    title: say(
      'Utgivaren är en adress utan snedstreck i slutet, och samma text står i iss',
      'Utstederen er en adresse uten skråstrek til slutt, og samme tekst står i iss',
      'The issuer is an address without a slash at its end, and the same text stands in iss',
    ),
    rows: ['helseid.discovery.issuer'],
    look: async (session, trial) => {
      const { issuer } = replyJson(await get(trial, wellKnown)) ?? {};
      const { claims } = await session.token();
      const holds = typeof issuer === 'string' && !issuer.endsWith('/') && claims['iss'] === issuer;
      return [{ row: 'helseid.discovery.issuer', holds, expected: { iss: issuer }, actual: { iss: claims['iss'] } }];
    },
  }),
  issuerCheck({
    id: 'metadata-methods',
    level: 'L0',
    title: say(
      'Metadata nämner private_key_jwt, dess algoritmer och bevisens',
      'Metadata nevner private_key_jwt, algoritmene til den og til bevisene',
      'The metadata name private_key_jwt, its algorithms and those of proofs',
    ),
    rows: ['helseid.discovery.methods'],
    look: async (_, trial) => {
      const found = replyJson(await get(trial, wellKnown)) ?? {};
      const methods = found.token_endpoint_auth_methods_supported;
      const assertions = found.token_endpoint_auth_signing_alg_values_supported;
      const proofs = found.dpop_signing_alg_values_supported;
      const holds = includes(methods, 'private_key_jwt') && includes(assertions, 'ES256') && includes(proofs, 'ES256');
      const expected = 'private_key_jwt, and algorithms of assertions and proofs';
      return [{ row: 'helseid.discovery.methods', holds, expected, actual: { methods, assertions, proofs } }];
    },
  }),
  issuerCheck({
    id: 'keys',
    level: 'L0',
    title: say(
      'Nycklarna är publika och har kid, och en av dem har signerat token',
      'Nøklene er offentlige og har kid, og en av dem har signert tokenet',
      'The keys are public and have a kid, and one of them has signed the token',
    ),
    rows: ['helseid.jwks.keys'],
    look: async (session, trial) => {
      const token = await session.token();
      const { exchange, keys } = await keySet(trial);
      const row = 'helseid.jwks.keys';
      const sound = keys.length > 0 && keys.every((key) => typeof key['kid'] === 'string' && isPublic(key));
      const names = keys.map((key) => Object.keys(key).join(' '));
      const [kids, kid] = [keys.map((key) => key['kid']), token.header['kid']];
      return [
        { row, holds: sound, expected: 'public keys, each with a kid', actual: names, evidence: exchange },
        { row, holds: signedBy(keys, token), expected: { 'kid among': kids }, actual: { kid }, evidence: token.answer },
      ];
    },
  }),
];
