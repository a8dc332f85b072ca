/** What HelseID publishes, and the tokens that it grants. */
import { publicKeyOf } from '../../../../simulators/kernel/codecs/jwk.ts';
import { parseJwt, verifyJwt } from '../../../../simulators/kernel/codecs/jwt.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyHeader, replyJson } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { CheckLevel, Text } from '../../../dsl/types.ts';
import type { Cast } from '../cast.ts';
import { seen } from '../make.ts';
import { Session, type Ask, type Token, type Trial } from '../session.ts';
import { say } from '../texts.ts';

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
  readonly look: (session: Session, trial: Trial) => Promise<readonly Condition[]>;
}

function issuerCheck({ id, title, level, rows, look }: Spec): ServerCheck<Cast> {
  return {
    id: `helseid.server.${id}`,
    title,
    rows,
    level,
    step: '4.1',
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
const claim = (name: string) => `helseid://claims/client/${name}`;
const jktOf = ({ claims }: Token) => (claims['cnf'] as { jkt?: unknown } | undefined)?.jkt;

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
  issuerCheck({
    id: 'token-kid',
    level: 'L1',
    title: say(
      'En token nämner sin nyckel i kid',
      'Et token nevner nøkkelen sin i kid',
      'A token names its key in kid',
    ),
    rows: ['helseid.token.kid'],
    look: async (session) => {
      const { header } = await session.token(oneScope(session));
      const holds = typeof header['kid'] === 'string';
      return [{ row: 'helseid.token.kid', holds, expected: 'a kid', actual: header['kid'] ?? null }];
    },
  }),
  issuerCheck({
    id: 'token-issued',
    level: 'L0',
    title: say(
      'En riktig begäran ger en token, dess slag, hur länge den gäller och dess scope',
      'En riktig forespørsel gir et token, hva slags det er, hvor lenge det gjelder og scopene',
      'A right request gives a token, its kind, how long it is good, and its scopes',
    ),
    rows: ['helseid.token.issued'],
    look: async (session) => {
      const asked = session.registered.scopes.slice(0, 2);
      const answer = await session.request({ form: { scope: asked.join(' ') } });
      const { token_type: kind, expires_in: seconds, scope, access_token: token } = replyJson(answer) ?? {};
      const granted = String(scope ?? '').split(' ');
      const holds =
        answer.reply.status === 200 &&
        typeof token === 'string' &&
        typeof kind === 'string' &&
        seconds > 0 &&
        asked.every((one) => granted.includes(one));
      const actual = { status: seen(answer), token: typeof token, kind, seconds, scope };
      const expected = '200 with access_token, token_type, expires_in and the scopes asked for';
      return [{ row: 'helseid.token.issued', holds, expected, actual, evidence: answer }];
    },
  }),
  issuerCheck({
    id: 'token-bound',
    level: 'L1',
    title: say(
      'Med bevis är token bunden till dess nyckel',
      'Med bevis er tokenet bundet til nøkkelen i det',
      'With a proof the token is bound to its key',
    ),
    rows: ['helseid.token.bound'],
    look: async (session) => {
      const token = await session.token(oneScope(session));
      const { thumbprint } = publicKeyOf({ ...session.own.jwk } as never)!;
      const kind = replyJson(token.answer)?.token_type;
      const holds = kind === 'DPoP' && jktOf(token) === thumbprint;
      const expected = { token_type: 'DPoP', jkt: thumbprint };
      return [{ row: 'helseid.token.bound', holds, expected, actual: { token_type: kind, jkt: jktOf(token) ?? null } }];
    },
  }),
  issuerCheck({
    id: 'token-claims',
    level: 'L1',
    title: say(
      'En token har iss, aud, exp, nbf, iat, jti, scope och client_id',
      'Et token har iss, aud, exp, nbf, iat, jti, scope og client_id',
      'A token has iss, aud, exp, nbf, iat, jti, scope and client_id',
    ),
    rows: ['helseid.token.claims'],
    look: async (session) => {
      const { claims } = await session.token(oneScope(session));
      const missing = ['iss', 'aud', 'exp', 'nbf', 'iat', 'jti', 'scope', 'client_id'].filter(
        (name) => !(name in claims),
      );
      return [
        { row: 'helseid.token.claims', holds: missing.length === 0, expected: 'all of them', actual: { missing } },
      ];
    },
  }),
  issuerCheck({
    id: 'token-helseid-claims',
    level: 'L1',
    title: say(
      'En token säger vilket slags klient det är, dess namn och hur den visade vem den är',
      'Et token sier hva slags klient det er, navnet på den og hvordan den viste hvem den er',
      'A token says of the client its tenancy, its name and how it authenticated',
    ),
    rows: ['helseid.token.helseid-claims'],
    look: async (session) => {
      const { claims } = await session.token(oneScope(session));
      const wanted = ['claims/client_tenancy', 'client_name', 'amr'].map(claim);
      const missing = wanted.filter((name) => !(name in claims));
      return [
        { row: 'helseid.token.helseid-claims', holds: missing.length === 0, expected: wanted, actual: { missing } },
      ];
    },
  }),
  issuerCheck({
    id: 'token-typ',
    level: 'L1',
    title: say('En token är av typen at+jwt', 'Et token er av typen at+jwt', 'A token is of the type at+jwt'),
    rows: ['helseid.token.typ'],
    look: async (session) => {
      const { header } = await session.token(oneScope(session));
      const holds = String(header['typ']).toLowerCase() === 'at+jwt';
      return [{ row: 'helseid.token.typ', holds, expected: 'at+jwt', actual: header['typ'] ?? null }];
    },
  }),
  issuerCheck({
    id: 'token-no-store',
    level: 'L1',
    title: say(
      'Tokentjänstens svar får inte sparas på vägen',
      'Svarene fra token-tjenesten får ikke lagres på veien',
      'Answers of the token endpoint may not be stored on the way',
    ),
    rows: ['helseid.token.no-store'],
    look: async (session) => {
      const answer = await session.request(oneScope(session));
      const given = replyHeader(answer, 'cache-control') ?? '';
      const holds = given.includes('no-store');
      return [
        { row: 'helseid.token.no-store', holds, expected: 'cache-control: no-store', actual: given, evidence: answer },
      ];
    },
  }),
  issuerCheck({
    id: 'error-body',
    level: 'L3',
    title: say(
      'Ett avslag är HTTP 400 med error och error_description',
      'Et avslag er HTTP 400 med error og error_description',
      'A refusal is HTTP 400 with error and error_description',
    ),
    rows: ['helseid.error.codes'],
    look: async (session) => {
      await session.token();
      const refused = await session.ask({ form: { scope: 'motpart:no-such-api/no-such-scope' } });
      const { error, error_description: description } = replyJson(refused) ?? {};
      const printed = [
        'invalid_request',
        'invalid_client',
        'unauthorized_client',
        'unsupported_grant_type',
        'invalid_scope',
      ];
      const holds = refused.reply.status === 400 && printed.includes(error) && typeof description === 'string';
      const actual = { status: refused.reply.status, error, error_description: typeof description };
      const expected = { status: 400, error: printed, error_description: 'string' };
      return [{ row: 'helseid.error.codes', holds, expected, actual, evidence: refused }];
    },
  }),
];
