/** Scopes and audiences that HelseID grants, and those that it does not. */
import { replyJson } from '../../../exchange.ts';
import type { ServerCheck } from '../../../server.ts';
import type { Cast } from '../cast.ts';
import { seen } from '../../../eksternapi/make.ts';
import { tokenRefusal } from '../make.ts';
import type { Token } from '../../session.ts';
import { Session } from '../session.ts';
import { noMember, say } from '../../../eksternapi/texts.ts';
import { clientIn, naming } from './naming.ts';

const codes = ['invalid_scope'];
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String);
const audienceOf = (scope: string) => scope.split('/')[0]!;
const scopesOf = ({ answer }: Token) =>
  String(replyJson(answer)?.scope ?? '')
    .split(' ')
    .sort();

const omitted = say(
  'En begäran utan scope får alla scope som klienten har',
  'En forespørsel uten scope får alle scopene som klienten har',
  'A request without scope gets all scopes that the client has',
);
const refusedHere = say(
  'Servern avvisar en begäran utan scope; läsningen noScope säger det.',
  'Serveren avviser en forespørsel uten scope; lesningen noScope sier det.',
  'The server refuses a request without scope; the reading noScope tells so.',
);

const allOfThem: ServerCheck<Cast> = {
  id: 'helseid.server.scope-omitted',
  title: omitted,
  rows: ['helseid.scope.omitted'],
  level: 'L2',
  step: '4.1',
  async run(trial) {
    const session = new Session(trial);
    const answer = await session.request({ form: { scope: undefined } });
    if (answer.code === 'invalid_scope') trial.omit(refusedHere);
    const granted = String(replyJson(answer)?.scope ?? '')
      .split(' ')
      .sort();
    const missing = session.registered.scopes.filter((scope) => !granted.includes(scope));
    const holds = answer.reply.status === 200 && missing.length === 0;
    const actual = { status: seen(answer), missing };
    const row = 'helseid.scope.omitted';
    trial.demand(holds, { row, message: omitted, expected: 'all scopes of the client', actual, evidence: answer });
  },
};

const audiences = say(
  'Utan resource har token de begärda scopens mottagare, med resource bara den',
  'Uten resource har tokenet mottakerne til scopene, med resource bare den',
  'Without resource the token has the audiences of its scopes, with resource that one alone',
);

const narrowed: ServerCheck<Cast> = {
  id: 'helseid.server.resource',
  title: audiences,
  rows: ['helseid.resource.audience'],
  level: 'L2',
  step: '4.1',
  async run(trial) {
    const session = new Session(trial);
    const wanted = [...new Set(session.registered.scopes.map(audienceOf))].sort();
    const row = 'helseid.resource.audience';
    const judge = (token: Token, expected: readonly string[]) => {
      const actual = listOf(token.claims['aud']).toSorted();
      const holds = JSON.stringify(actual) === JSON.stringify(expected);
      trial.demand(holds, { row, message: audiences, expected, actual, evidence: token.answer });
    };
    judge(await session.token(), wanted);
    judge(await session.token({ form: { resource: wanted[0]! } }), [wanted[0]!]);
  },
};

const signedTerms = say(
  'Scope för en organisation som inte har godtagit villkoren lämnas ut och räknas upp i rejected_scope',
  'Scopene til en organisasjon som ikke har signert vilkårene, utelates og står i rejected_scope',
  'Scopes for an organisation that has not signed the terms are left out and listed in rejected_scope',
);
const termsRefused = say(
  'Servern avvisar hela begäran; läsningen unsignedTerms säger det.',
  'Serveren avviser hele forespørselen; lesningen unsignedTerms sier det.',
  'The server refuses the whole request; the reading unsignedTerms tells so.',
);

const terms: ServerCheck<Cast> = {
  id: 'helseid.server.scope-terms',
  title: signedTerms,
  rows: ['helseid.scope.terms'],
  level: 'L2',
  step: '4.1',
  async run(trial) {
    const client = clientIn(trial, 'multi');
    const unsigned = client.unsigned ?? trial.skip(noMember('clients.multi.unsigned'));
    const session = new Session(trial);
    const identifier = { system: 'urn:oid:1.0.6523', type: 'ENH', value: `NO:ORGNR:${unsigned}:` };
    const answer = await session.request(naming(client, identifier));
    if (answer.code === 'invalid_scope') trial.omit(termsRefused);
    const rejected = String(replyJson(answer)?.rejected_scope ?? '')
      .split(' ')
      .sort();
    const expected = { rejected_scope: client.scopes.toSorted().join(' ') };
    const holds = answer.reply.status === 200 && rejected.join(' ') === expected.rejected_scope;
    const actual = { status: seen(answer), rejected_scope: rejected.join(' ') };
    trial.demand(holds, { row: 'helseid.scope.terms', message: signedTerms, expected, actual, evidence: answer });
  },
};

const asked = say(
  'Bara de begärda scopen ges',
  'Bare scopene som det bes om, gis',
  'Only the scopes asked for are given',
);

const fewer: ServerCheck<Cast> = {
  id: 'helseid.server.scope-asked',
  title: asked,
  rows: ['helseid.token.issued'],
  level: 'L2',
  step: '4.1',
  async run(trial) {
    const session = new Session(trial);
    const [scope] = session.registered.scopes;
    const token = await session.token({ form: { scope } });
    // In the token it may be a list: the reading scopeClaim judges that.
    const inToken = [token.claims['scope']].flat().join(' ');
    const holds = scopesOf(token).join(' ') === scope && inToken === scope;
    const actual = { answer: scopesOf(token), token: inToken };
    const row = 'helseid.token.issued';
    trial.demand(holds, { row, message: asked, expected: scope, actual, evidence: token.answer });
  },
};

export const scopeChecks: readonly ServerCheck<Cast>[] = [
  allOfThem,
  fewer,
  tokenRefusal({
    id: 'scope-registered',
    row: 'helseid.scope.registered',
    what: say(
      'ett scope som klienten inte har',
      'et scope som klienten ikke har',
      'a scope that the client does not have',
    ),
    codes,
    asks: [({ registered }) => ({ form: { scope: `${audienceOf(registered.scopes[0]!)}/no-such-scope` } })],
  }),
  tokenRefusal({
    id: 'scope-approved',
    row: 'helseid.scope.approved',
    what: say('ett scope som inte är godkänt', 'et scope som ikke er godkjent', 'a scope that is not approved'),
    codes,
    asks: [(_, trial) => ({ client: clientIn(trial, 'unapproved') })],
  }),
  tokenRefusal({
    id: 'scope-none-allowed',
    row: 'helseid.scope.none-allowed',
    what: say(
      'en begäran utan scope av en klient som inte har något',
      'en forespørsel uten scope fra en klient som ikke har noe',
      'a request without scope by a client that has none',
    ),
    codes,
    asks: [(_, trial) => ({ client: clientIn(trial, 'unapproved'), form: { scope: undefined } })],
  }),
  terms,
  narrowed,
  tokenRefusal({
    id: 'resource-known',
    row: 'helseid.resource.known',
    what: say('en resource utanför scopen', 'en resource utenfor scopene', 'a resource outside the scopes'),
    codes: ['invalid_request', 'invalid_target'],
    asks: [() => ({ form: { resource: 'motpart:no-such-api' } })],
  }),
];
