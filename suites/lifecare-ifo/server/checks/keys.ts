/** Domain and key: which carriers are read, how, and what a key opens. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { isRefused, isTaken, rowsIn, says, seen } from '../answers.ts';
import { serverCheck, type Judge } from '../make.ts';
import { plain, type Asked, type Carriers, type Session } from '../session.ts';
import { cannotTell, say } from '../texts.ts';

const common = { step: '4.2', level: 'L0' } as const;

/** Nobody's: well-formed, and with all that a key has in it. */
const otherKey = 'bm8gc3VjaCBrZXk+bm8/c3VjaCBrZXk=';
const encodedOther = encodeURIComponent(otherKey);

const withKey = (session: Session, carriers: Carriers, asked: Asked = {}) => session.person({ ...asked, carriers });
const encoded = (session: Session) => encodeURIComponent(session.keyFor(11));

function judgeStatus(judge: Judge, evidence: Exchange, ...statuses: number[]): boolean {
  const expected = statuses.map((one) => `HTTP ${one}`).join(' | ');
  return judge(statuses.includes(evidence.reply.status), { expected, actual: seen(evidence), evidence });
}

/** Proof that calls are let in at all. */
const alive = async (session: Session) => session.good(await session.person());

export const keyChecks = [
  serverCheck({
    ...common,
    id: 'domain-required',
    rows: ['domain.required', 'domain.missing'],
    title: say('Ett anrop utan domän nekas', 'Et kall uten domene avvises', 'A call without domain is refused'),
    run: async (session, judge) => {
      await alive(session);
      const evidence = await session.person({ domain: null });
      judge(isRefused(evidence), { expected: 'HTTP 4xx', actual: seen(evidence), evidence }, 'domain.required');
      judge([400, 404].includes(evidence.reply.status), { expected: 'HTTP 400', actual: seen(evidence), evidence }, 'domain.missing'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    id: 'key-required',
    rows: ['key.required'],
    title: say('Ett anrop utan nyckel nekas', 'Et kall uten nøkkel avvises', 'A call without key is refused'),
    run: async (session, judge) => {
      await alive(session);
      const evidence = await withKey(session, {});
      judge(isRefused(evidence), { expected: 'HTTP 4xx', actual: seen(evidence), evidence });
    },
  }),
  serverCheck({
    ...common,
    id: 'key-unknown',
    rows: ['key.unknown'],
    title: say('En okänd nyckel nekas med 403', 'En ukjent nøkkel avvises med 403', 'An unknown key is refused with 403'), // prettier-ignore
    run: async (session, judge) => {
      await alive(session);
      // 401 is a reading of its own: key.unknown-body.
      judgeStatus(judge, await withKey(session, { query: encodedOther }), 403, 401);
    },
  }),
  serverCheck({
    ...common,
    id: 'key-unknown-users',
    step: '4.5',
    rows: ['key.unknown-users'],
    title: say(
      'Användarnas operationer svarar 401 Authentication failed på en okänd nyckel',
      'Operasjonene for brukere svarer 401 Authentication failed på en ukjent nøkkel',
      'The operations on users answer 401 Authentication failed to an unknown key',
    ),
    run: async (session, judge) => {
      const evidence = await session.ask('Users/GetUsers', { query: { limit: 1 }, carriers: { query: encodedOther } });
      const holds = evidence.reply.status === 401 && says(evidence, /Authentication failed/);
      judge(holds, { expected: 'HTTP 401 Authentication failed', actual: seen(evidence), evidence });
    },
  }),
  serverCheck({
    ...common,
    id: 'key-header',
    rows: ['key.header'],
    title: say('Nyckeln tas emot i X-API-Key', 'Nøkkelen tas imot i X-API-Key', 'The key is taken from X-API-Key'),
    run: async (session, judge) => void judgeStatus(judge, await withKey(session, { apiKey: session.keyFor(11) }), 200),
  }),
  serverCheck({
    ...common,
    id: 'key-authorization',
    rows: ['key.authorization', 'key.authorization-here'],
    title: say(
      'Nyckeln tas emot i Authorization, som den står',
      'Nøkkelen tas imot i Authorization, som den står',
      'The key is taken from Authorization, as it stands',
    ),
    run: async (session, judge) =>
      void judgeStatus(judge, await withKey(session, { authorization: session.keyFor(11) }), 200),
  }),
  serverCheck({
    ...common,
    id: 'key-equal-carriers',
    rows: ['key.carriers-compared'],
    title: say(
      'Samma nyckel i flera bärare tas emot; olika nycklar nekas med 400 och en text som nämner bärarna, om de nekas',
      'Samme nøkkel i flere bærere tas imot; ulike nøkler avvises med 400 og en tekst som nevner bærerne, om de avvises',
      'The same key in several carriers is taken; different keys, where refused, with 400 and a text that names the carriers',
    ),
    run: async (session, judge) => {
      judgeStatus(judge, await withKey(session, { query: encoded(session), apiKey: session.keyFor(11) }), 200);
      const evidence = await withKey(session, { query: encoded(session), apiKey: otherKey });
      if (isTaken(evidence) || evidence.reply.status === 403) return;
      const holds = evidence.reply.status === 400 && says(evidence, /Ambiguous API key.*X-API-Key.*query string/);
      judge(holds, { expected: 'HTTP 400 Ambiguous API key', actual: seen(evidence), evidence });
    },
  }),
  serverCheck({
    ...common,
    id: 'key-decoded-once',
    rows: ['key.query-decoded'],
    title: say(
      'Nyckeln avkodas en gång i frågesträngen och inte alls i sidhuvuden',
      'Nøkkelen dekodes én gang i spørrestrengen og ikke i det hele tatt i hoder',
      'The key is decoded once in the query and not at all in headers',
    ),
    run: async (session, judge) => {
      await alive(session);
      if (encoded(session) === session.keyFor(11)) return session.trial.omit(cannotTell);
      judgeStatus(judge, await withKey(session, { apiKey: encoded(session) }), 403, 401);
      judgeStatus(judge, await withKey(session, { query: encodeURIComponent(encoded(session)) }), 403, 401);
    },
  }),
  serverCheck({
    ...common,
    id: 'key-raw-plus',
    rows: ['key.raw-plus'],
    title: say(
      'Ett okodat plus i frågesträngen är ett mellanslag, och nyckeln en annan',
      'Et ukodet pluss i spørrestrengen er et mellomrom, og nøkkelen en annen',
      'A plus that stands unencoded in the query is a space, and the key another one',
    ),
    run: async (session, judge) => {
      await alive(session);
      if (!session.keyFor(11).includes('+')) return session.trial.omit(cannotTell);
      const raw = encoded(session).replaceAll('%2B', '+');
      judgeStatus(judge, await withKey(session, { query: raw }), 403, 401);
    },
  }),
  serverCheck({
    ...common,
    id: 'names-in-any-case',
    level: 'L1',
    rows: ['api.names-case', 'api.unknown-fields'],
    title: say(
      'Parametrarnas namn läses oavsett skiftläge, och okända parametrar förbigås',
      'Navn på parametere leses uansett store og små bokstaver, og ukjente parametere forbigås',
      'Names of parameters are read in any case, and unknown parameters are passed over',
    ),
    run: async (session, judge) => {
      const { domain } = session.registered;
      const query = { DOMAIN: domain, PERSONID: session.trial.cast.person, motpart: 1 };
      judgeStatus(judge, await session.ask('Persons', { domain: null, query }), 200);
    },
  }),
  serverCheck({
    ...common,
    id: 'key-opens-package',
    level: 'L2',
    rows: ['key.opens-package', 'key.package-set', 'key.silent-empty', 'key.package-401'],
    title: say(
      'En nyckel öppnar sitt paket; utan paketet är en lista tom eller nekas med 401',
      'En nøkkel åpner sin pakke; uten pakken er en liste tom eller avvises med 401',
      'A key opens its package; without the package a list is empty or refused with 401',
    ),
    run: async (session, judge) => {
      await session.some('Actualisations', 2);
      const carriers = { query: encodeURIComponent(plain(session.member('usersKey'))) };
      const own = await session.ask('Users/GetUsers', { query: { limit: 1 }, carriers });
      // Where package 1 holds SetUser alone its key reads nobody: a reading of its own.
      if (own.reply.status !== 401) judgeStatus(judge, own, 200);
      const query = { personId: session.trial.cast.person, startDate: '1900-01-01T00:00:00', endDate: '2199-12-31T23:59:59' }; // prettier-ignore
      const other = await session.ask('Actualisations', { query, carriers });
      const holds = other.reply.status === 401 || (isTaken(other) && rowsIn(other).length === 0);
      judge(holds, { expected: 'HTTP 200, Result: [] | HTTP 401', actual: seen(other), evidence: other });
    },
  }),
  serverCheck({
    ...common,
    id: 'key-without-package-elsewhere',
    level: 'L2',
    rows: ['key.without-package-elsewhere'],
    title: say(
      'Vad som inte är en lista nekas med 401 när nyckeln saknar paketet',
      'Det som ikke er en liste, avvises med 401 når nøkkelen mangler pakken',
      'What is no list is refused with 401 when the key lacks the package',
    ),
    run: async (session, judge) => {
      const carriers = { query: encodeURIComponent(plain(session.member('usersKey'))) };
      judgeStatus(judge, await session.person({ carriers }), 401);
    },
  }),
];
