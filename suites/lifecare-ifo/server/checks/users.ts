/** Package 1: the directory of users, read and brought up to date. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, misshapen, rowsIn, saidIn, says, seen, type Row } from '../answers.ts';
import { serverCheck, type Judge } from '../make.ts';
import type { Asked, Session } from '../session.ts';
import { cannotTell, nothingIn, say } from '../texts.ts';

const common = { step: '4.5', level: 'L1' } as const;

const getUser = (session: Session, userId: string) => session.ask('Users/GetUser', { opens: 1, query: { userId } });
const getUsers = (session: Session, query: Asked['query'] = {}) =>
  session.ask('Users/GetUsers', { opens: 1, query: { limit: 100, ...query } });
const byRole = (session: Session, role: string) =>
  session.ask('Users/GetUsersByRole', { opens: 1, query: { role, limit: 100 } });

/** Where package 1 holds SetUser alone nobody may read users: a reading of its own. */
function readable(session: Session, evidence: Exchange): Exchange {
  const closed = evidence.reply.status === 401 || (isTaken(evidence) && rowsIn(evidence).length === 0 && Array.isArray(replyJson(evidence))); // prettier-ignore
  return closed ? session.trial.omit(cannotTell) : evidence;
}

function judgeNone(judge: Judge, evidence: Exchange, phrase: RegExp): void {
  const holds = evidence.reply.status === 404 && says(evidence, phrase);
  judge(holds, { expected: `HTTP 404 ${phrase.source}`, actual: `${seen(evidence)} ${saidIn(evidence) ?? ''}`, evidence }); // prettier-ignore
}

const idsIn = (evidence: Exchange) => rowsIn(evidence).map(({ Id }) => Id);

const setUser = (session: Session, query: NonNullable<Asked['query']>) =>
  session.ask('Users/SetUser', { opens: 1, method: 'POST', query });

export const userChecks = [
  serverCheck({
    ...common,
    id: 'user',
    rows: ['users.package', 'users.get', 'users.shape', 'users.empty-strings', 'users.password-null'],
    title: say(
      'GetUser svarar med användaren: dokumenterade namn, tomma id som tom text, aldrig något lösenord',
      'GetUser svarer med brukeren: dokumenterte navn, tomme id-er som tom tekst, aldri noe passord',
      'GetUser answers the user: documented names, ids that are missing as empty texts, never a password',
    ),
    run: async (session, judge) => {
      const id = session.member('user');
      const evidence = readable(session, await getUser(session, id));
      const row = (isTaken(evidence) ? replyJson(evidence) : {}) as Row;
      const wrong = isTaken(evidence) ? misshapen(row, 'User') : [seen(evidence)];
      judge(wrong.length === 0 && row['Id'] === id, { expected: id, actual: wrong[0] ?? row['Id'], evidence }, 'users.package', 'users.get', 'users.shape'); // prettier-ignore
      const ids = ['PersonId', 'HsaId', 'NetworkUserId', 'VrkId'].map((name) => row[name]);
      judge(ids.every((one) => typeof one === 'string'), { expected: 'texts', actual: ids, evidence }, 'users.empty-strings'); // prettier-ignore
      judge((row['Password'] ?? null) === null, { expected: null, actual: typeof row['Password'], evidence }, 'users.password-null'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'user-unknown',
    rows: ['users.get-unknown'],
    title: say('Ett userId som ingen har svaras med 404 User not found', 'En userId som ingen har, besvares med 404 User not found', 'A userId that nobody has is answered 404 User not found'), // prettier-ignore
    run: async (session, judge) => judgeNone(judge, readable(session, await getUser(session, 'motpartx')), /User not found/), // prettier-ignore
  }),
  serverCheck({
    ...common,
    level: 'L4',
    id: 'users',
    rows: ['users.list', 'users.disabled-kept'],
    title: say(
      'GetUsers svarar med en naken array, högst limit användare från offset',
      'GetUsers svarer med en naken array, høyst limit brukere fra offset',
      'GetUsers answers a bare array, no more than limit users from offset on',
    ),
    run: async (session, judge) => {
      const all = readable(session, await getUsers(session));
      const wrong = isTaken(all) ? misshapen(replyJson(all), 'User[]') : [seen(all)];
      judge(wrong.length === 0, { expected: 'User[]', actual: wrong.slice(0, 5), evidence: all });
      if (idsIn(all).length < 3) session.trial.skip(nothingIn('GetUsers'));
      const page = await getUsers(session, { limit: 2, offset: 1 });
      const wanted = idsIn(all).slice(1, 3);
      judge(idsIn(page).join() === wanted.join(), { expected: wanted, actual: idsIn(page), evidence: page }, 'users.list'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    level: 'L4',
    id: 'users-modified',
    rows: ['users.list-modified', 'users.list-none', 'users.date-form'],
    title: say(
      'modifiedAfter och modifiedBefore begränsar när användaren ändrades; en lista utan användare svaras med 404 Users not found',
      'modifiedAfter og modifiedBefore begrenser når brukeren ble endret; en liste uten brukere besvares med 404 Users not found',
      'modifiedAfter and modifiedBefore bound when a user was changed; a list without users is answered 404 Users not found',
    ),
    run: async (session, judge) => {
      const all = idsIn(readable(session, await getUsers(session)));
      for (const query of [{ modifiedAfter: '1990-01-01' }, { modifiedBefore: '2190-01-01T00:00:00Z' }]) {
        const evidence = await getUsers(session, query);
        judge(idsIn(evidence).length === all.length, { expected: all.length, actual: idsIn(evidence).length, evidence }); // prettier-ignore
      }
      for (const query of [{ modifiedAfter: '2190-01-01' }, { modifiedBefore: '1990-01-01' }, { offset: 100_000 }])
        judgeNone(judge, await getUsers(session, query), /Users not found/);
      const evidence = await getUsers(session, { modifiedAfter: 'yesterday' });
      judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence }, 'users.date-form'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    id: 'users-by-role',
    rows: ['users.by-role', 'users.by-role-none'],
    title: say(
      'GetUsersByRole svarar med dem som har rollen, och 404 Users not found när ingen har den',
      'GetUsersByRole svarer med dem som har rollen, og 404 Users not found når ingen har den',
      'GetUsersByRole answers those who have the role, and 404 Users not found where nobody has it',
    ),
    run: async (session, judge) => {
      const all = idsIn(readable(session, await getUsers(session)));
      const evidence = await byRole(session, session.member('role'));
      const found = idsIn(evidence);
      const holds = found.length > 0 && found.every((id) => all.includes(id));
      judge(holds, { expected: 'some of GetUsers', actual: isTaken(evidence) ? found : seen(evidence), evidence });
      judgeNone(judge, await byRole(session, 'Motpart: ingen'), /Users not found/);
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    id: 'set-user',
    writes: true,
    rows: ['users.set', 'users.set-id', 'users.set-idempotent', 'users.set-modifies'],
    title: say(
      'SetUser skapar en användare ur frågesträngen, två gånger samma gör en, och ändringen syns i GetUsers',
      'SetUser lager en bruker ut av spørrestrengen, to ganger samme gir én, og endringen ses i GetUsers',
      'SetUser makes a user out of the query, the same twice makes one, and the change shows in GetUsers',
    ),
    run: async (session, judge) => {
      const id = session.member('newUser');
      const query = { id, firstName: 'Motpart', lastName: 'Prov', disabled: true };
      for (let turn = 0; turn < 2; turn += 1) {
        const evidence = await setUser(session, query);
        const row = (isTaken(evidence) ? replyJson(evidence) : {}) as Row;
        judge(row['Id'] === id && row['FirstName'] === 'Motpart', { expected: query, actual: row['Id'] ?? seen(evidence), evidence }, 'users.set', 'users.set-id'); // prettier-ignore
      }
      const all = readable(session, await getUsers(session, { modifiedAfter: '2000-01-01', limit: 1000 }));
      const count = idsIn(all).filter((one) => one === id).length;
      judge(count === 1, { expected: 1, actual: count, evidence: all }, 'users.set-idempotent', 'users.set-modifies');
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'set-user-id',
    writes: true,
    rows: ['users.set-id-refusal'],
    title: say(
      'Ett id som saknas eller har fler än tio tecken nekas med 400',
      'En id som mangler eller har mer enn ti tegn, avvises med 400',
      'An id that is missing or has more than ten characters is refused with 400',
    ),
    run: async (session, judge) => {
      for (const id of [undefined, 'motpart-prov']) {
        const evidence = await setUser(session, { id, disabled: true });
        judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence });
      }
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    id: 'logon-types',
    writes: true,
    rows: ['users.logon-ordinals', 'users.ordinal-order'],
    title: say(
      'Ett sätt att logga in är specifikationens ord, eller ordets plats i dess ordning från 0',
      'En innloggingsmåte er spesifikasjonens ord, eller ordets plass i rekkefølgen dens fra 0',
      "A logon type is the specification's word, or the word's place in its order from 0",
    ),
    run: async (session, judge) => {
      const evidence = session.good(await setUser(session, { id: session.member('newUser'), disabled: true, logonTypes: 'Token' })); // prettier-ignore
      const types = (replyJson(evidence) as Row)['LogonTypes'];
      const told = JSON.stringify(types);
      judge(['["Token"]', '[3]'].includes(told), { expected: '["Token"] | [3]', actual: types, evidence });
    },
  }),
];
