/** The tokens that HelseID grants, and the form of its refusals. */
import { publicKeyOf } from '../../../../../simulators/kernel/codecs/jwk.ts';
import { replyHeader, replyJson } from '../../../exchange.ts';
import type { ServerCheck } from '../../../server.ts';
import type { Cast } from '../cast.ts';
import { seen } from '../../../eksternapi/make.ts';
import type { Token } from '../../session.ts';
import { say } from '../../../eksternapi/texts.ts';
import { issuerCheck, oneScope } from './issuer.ts';

const claim = (name: string) => `helseid://claims/client/${name}`;
const jktOf = ({ claims }: Token) => (claims['cnf'] as { jkt?: unknown } | undefined)?.jkt;

export const tokenChecks: readonly ServerCheck<Cast>[] = [
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
