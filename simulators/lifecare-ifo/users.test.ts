import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { User } from '../../contracts/generated/lifecare-ifo/types.ts';
import { usersAt } from '../../fixtures/lifecare/users.ts';
import type { World } from '../kernel/world.ts';
import { misshapen } from './testing/shape.ts';
import { ask, bodyOf, control, lifecareWorld, noon, outcome, setProfile } from './testing/world.ts';

const seeded = usersAt(0);
const everybody = 'Users/GetUsers?limit=1000';
const utc = (ms: number) => new Date(ms).toISOString();

/** The users of an answer, each of the form of the contract. */
function usersOf(world: World, path: string): User[] {
  const answer = ask(world, `GET ${path}`);
  expect([answer.status, misshapen(bodyOf(answer), 'User[]')]).toEqual([200, []]);
  return bodyOf(answer) as User[];
}

const idsOf = (world: World, path: string): string[] => usersOf(world, path).map(({ Id }) => Id);

function set(world: World, query: string): User {
  const answer = ask(world, `POST Users/SetUser?${query}`);
  expect([answer.status, misshapen(bodyOf(answer), 'User')]).toEqual([200, []]);
  return bodyOf(answer) as User;
}

function refused(world: World, line: string) {
  const answer = ask(world, line);
  return [outcome(world, answer), bodyOf(answer)] as const;
}

describe('reading users', () => {
  const world = lifecareWorld();

  test('GetUser answers the user of an id [lifecare.users.get] [lifecare.users.shape]', () => {
    const answer = ask(world, `GET Users/GetUser?userId=${seeded[0]!.id}`);
    const user = bodyOf(answer) as User;
    expect(misshapen(user, 'User')).toEqual([]);
    expect(user).toMatchObject({ Id: seeded[0]!.id, FullName: 'Anna Lind', ValidFrom: '2020-01-01T00:00:00' });
  });

  test('ids that a user does not have are empty strings, and the password is null [lifecare.users.empty-strings] [lifecare.users.password-null]', () => {
    set(world, `id=${seeded[1]!.id}&password=hemligt`);
    const user = bodyOf(ask(world, `GET Users/GetUser?userId=${seeded[1]!.id}`)) as User;
    expect(user).toMatchObject({ PersonId: '', HsaId: '', VrkId: '', Password: null });
  });

  test('an id that nobody has is answered 404 User not found [lifecare.users.get-unknown]', () => {
    const [said, body] = refused(world, 'GET Users/GetUser?userId=nobody');
    expect(said).toBe('404 SIM-USER-UNKNOWN lifecare.users.get-unknown');
    expect(body).toEqual({ Message: 'User not found' });
  });

  test('GetUsers answers no more than limit, from offset on [lifecare.users.list]', () => {
    const all = seeded.map(({ id }) => id);
    expect(idsOf(world, everybody)).toEqual(all);
    expect(idsOf(world, 'Users/GetUsers?limit=5&offset=2')).toEqual(all.slice(2, 7));
    expect(idsOf(world, 'users/getusers?LIMIT=1')).toEqual(all.slice(0, 1));
  });

  test('whoever is disabled or past the last day stays in the directory [lifecare.users.disabled-kept]', () => {
    const left = usersOf(world, everybody).at(-1)!;
    expect(left).toMatchObject({ Disabled: true, ValidTo: '2024-06-30T00:00:00' });
  });

  test('a list without any user is answered 404 Users not found [lifecare.users.list-none]', () => {
    const [said, body] = refused(world, `GET Users/GetUsers?limit=5&offset=${seeded.length}`);
    expect(said).toBe('404 SIM-USERS-NONE lifecare.users.list-none');
    expect(body).toEqual({ Message: 'Users not found' });
  });

  test('GetUsersByRole answers those who have the role, and nobody else [lifecare.users.by-role]', () => {
    const heads = seeded.filter(({ roles }) => roles.includes('Chef')).map(({ id }) => id);
    expect(idsOf(world, 'Users/GetUsersByRole?role=Chef&limit=100')).toEqual(heads);
    expect(heads.length).toBeLessThan(seeded.length);
    expect(idsOf(world, 'Users/GetUsersByRole?role=Chef&limit=1&offset=1')).toEqual(heads.slice(1, 2));
  });

  test('a role that nobody has is answered 404 Users not found [lifecare.users.by-role-none]', () => {
    const [said, body] = refused(world, 'GET Users/GetUsersByRole?role=Kung&limit=1');
    expect(said).toBe('404 SIM-USERS-NONE lifecare.users.by-role-none');
    expect(body).toEqual({ Message: 'Users not found' });
  });

  test.each([
    ['GetUser', ['userId']],
    ['GetUsers', ['limit']],
    ['GetUsersByRole', ['role', 'limit']],
    ['GetUsers?limit=-1', ['limit']],
    ['GetUsers?limit=ten', ['limit']],
    ['GetUsers?limit=10&offset=-2', ['offset']],
  ])('Users/%s is no valid request, with %s in ModelState [lifecare.error.not-valid]', (path, fields) => {
    const [said, { Message, ModelState }] = refused(world, `GET Users/${path}`);
    expect(said).toBe('400 SIM-REQUEST lifecare.error.not-valid');
    expect([Message, Object.keys(ModelState)]).toEqual(['The request is invalid.', fields]);
  });

  test('a key without the package sees an empty list, or no user at all [lifecare.key.silent-empty]', () => {
    const asked = { key: 'lifecare-8501' };
    expect(bodyOf(ask(world, `GET ${everybody}`, asked))).toEqual([]);
    expect(bodyOf(ask(world, 'GET Users/GetUsersByRole?role=Chef&limit=9', asked))).toEqual([]);
    expect(bodyOf(ask(world, `GET ${everybody}`, { key: 'lifecare-8500' }))).toHaveLength(seeded.length);
  });
});

test('a fault of the server is 500, and sets nothing [lifecare.users.server-fault]', () => {
  const world = lifecareWorld();
  world.faults.put({ id: 'f', system: 'lifecare-ifo', operation: 'setUser', kind: 'error', code: 'SIM-SERVER-ERROR', times: 1, matched: 0 }); // prettier-ignore
  const [said, body] = refused(world, 'POST Users/SetUser?id=asany01');
  expect([said, body]).toEqual(['500 SIM-SERVER-ERROR lifecare.error.server-form', { Message: 'An error has occurred.' }]); // prettier-ignore
  expect(usersOf(world, everybody)).toHaveLength(seeded.length);
});

describe('logon types', () => {
  const id = 'logon';

  test('are words by the specification, ordinals by the profile [lifecare.users.logon-types]', () => {
    const world = lifecareWorld();
    expect(set(world, `id=${id}&logonTypes[]=External`).LogonTypes).toEqual(['External']);
    setProfile(world, 'logonTypes', 'ordinals');
    expect(usersOf(world, everybody).at(-1)!.LogonTypes).toEqual([1]);
  });

  test('the ordinal is the place in the specification, from 0 [lifecare.users.logon-ordinals] [lifecare.users.ordinal-order]', () => {
    const world = lifecareWorld({ logonTypes: 'ordinals' });
    const words = ['Certificate', 'External', 'Idp', 'Token', 'Tss'];
    const query = words.map((word) => `logonTypes[]=${word}`).join('&');
    expect(set(world, `id=${id}&${query}`).LogonTypes).toEqual([0, 1, 2, 3, 4]);
  });

  test('may be sent as words in any case or as ordinals, and must be among the five', () => {
    const world = lifecareWorld();
    expect(set(world, `id=${id}&logonTypes=2&logonTypes=tss&logonTypes=Idp`).LogonTypes).toEqual(['Idp', 'Tss']);
    expect(set(world, `id=${id}&logonTypes[]=`).LogonTypes).toEqual([]);
    const [said, body] = refused(world, `POST Users/SetUser?id=${id}&logonTypes[]=Face`);
    expect(said).toBe('400 SIM-REQUEST lifecare.error.not-valid');
    expect(Object.keys(body.ModelState)).toEqual(['logonTypes']);
  });
});

describe('SetUser', () => {
  test('creates a user from what stands in the query [lifecare.users.set]', () => {
    const world = lifecareWorld();
    const names = 'firstName=%C3%85sa&lastName=Ny&fullName=%C3%85sa%20Ny&description=Handl%C3%A4ggare';
    const ids = 'personId=199001012384&hsaId=SE1-1&networkUserId=asa.ny&vrkId=V1';
    const user = set(
      world,
      `id=asany01&${names}&${ids}&validFrom=2026-12-01&validTo=2027-01-31T12:00:00&disabled=false`,
    );
    expect(user).toEqual({
      Id: 'asany01', FirstName: 'Åsa', LastName: 'Ny', FullName: 'Åsa Ny', Description: 'Handläggare',
      PersonId: '199001012384', HsaId: 'SE1-1', NetworkUserId: 'asa.ny', VrkId: 'V1',
      ValidFrom: '2026-12-01T00:00:00', ValidTo: '2027-01-31T12:00:00', Disabled: false, LogonTypes: [], Password: null,
    }); // prettier-ignore
    expect(bodyOf(ask(world, 'GET Users/GetUser?userId=asany01'))).toEqual(user);
  });

  test('changes what is named and leaves the rest [lifecare.users.set-omitted]', () => {
    const world = lifecareWorld();
    const before = usersOf(world, everybody)[0]!;
    expect(set(world, `id=${before.Id}&DISABLED=True&hsaId=`)).toEqual({ ...before, Disabled: true, HsaId: '' });
  });

  test('clears what is not named, if the profile says so; roles are not its business', () => {
    const world = lifecareWorld({ setUserOmitted: 'cleared' });
    const { id, roles } = seeded[3]!;
    expect(set(world, `id=${id}&firstName=Olle`)).toMatchObject({ FirstName: 'Olle', LastName: '', ValidFrom: null });
    expect(idsOf(world, `Users/GetUsersByRole?role=${roles[0]}&limit=9`)).toContain(id);
  });

  test('twice the same leaves one user [lifecare.users.set-idempotent]', () => {
    const world = lifecareWorld();
    const query = 'id=asany01&firstName=Asa&disabled=true';
    expect(set(world, query)).toEqual(set(world, query));
    expect(usersOf(world, everybody)).toHaveLength(seeded.length + 1);
  });

  test.each([
    ['', 'The id field is required.'],
    ['id=', 'The id field is required.'],
    ['id=elevencharS', 'The field id must be a string with a maximum length of 10.'],
  ])('an id that is missing or too long is refused: %s [lifecare.users.set-id-refusal]', (query, text) => {
    const world = lifecareWorld();
    const [said, body] = refused(world, `POST Users/SetUser?${query}`);
    expect(said).toBe('400 SIM-REQUEST lifecare.users.set-id-refusal');
    expect(body).toEqual({ Message: 'The request is invalid.', ModelState: { id: [text] } });
    expect(usersOf(world, everybody)).toHaveLength(seeded.length);
  });

  test('takes an id of ten characters [lifecare.users.set-id]', () => {
    expect(set(lifecareWorld(), 'id=tencharact').Id).toBe('tencharact');
  });

  test.each(['disabled=maybe', 'validFrom=2026-13-01', 'validTo=tomorrow'])('refuses %s', (query) => {
    const world = lifecareWorld();
    const [said, body] = refused(world, `POST Users/SetUser?id=a&${query}`);
    expect(said).toMatch(/^400 SIM-REQUEST lifecare\.(?:error\.not-valid|users\.date-form)$/);
    expect(Object.keys(body.ModelState)).toEqual([query.split('=')[0]]);
  });

  test('an offset of validity is turned into the wall clock of answers, and an empty one takes it away [lifecare.users.date-form]', () => {
    const world = lifecareWorld();
    expect(set(world, 'id=a&validFrom=2026-06-30T22:30:00Z&validTo=2026-12-01T00:00:00.5%2B02:00')).toMatchObject({
      ValidFrom: '2026-07-01T00:30:00',
      ValidTo: '2026-11-30T23:00:00',
    });
    expect(set(world, 'id=a&validTo=').ValidTo).toBeNull();
    expect(set(world, 'id=a&validTo=9999-12-31T23:59:59').ValidTo).toBe('9999-12-31T23:59:59');
  });

  test('staff give roles in TSS, and GetUsersByRole has the user from then on', () => {
    const world = lifecareWorld();
    set(world, 'id=asany01');
    control(world, 'set-user-roles', { user: 'asany01', roles: ['Chef'] });
    expect(idsOf(world, 'Users/GetUsersByRole?role=Chef&limit=99')).toContain('asany01');
    expect(() => control(world, 'set-user-roles', { user: 'nobody', roles: [] })).toThrow('no user has the id nobody');
  });
});

describe('modifiedAfter and modifiedBefore', () => {
  test('a user who was created, changed or disabled comes after the moment before it [lifecare.users.set-modifies]', () => {
    const world = lifecareWorld();
    set(world, 'id=first');
    world.clock.advance(1000);
    set(world, `id=${seeded[4]!.id}&disabled=true`);
    expect(idsOf(world, `${everybody}&modifiedAfter=${utc(noon - 1)}`)).toEqual([seeded[4]!.id, 'first']);
    expect(idsOf(world, `${everybody}&modifiedAfter=${utc(noon + 999)}`)).toEqual([seeded[4]!.id]);
    expect(idsOf(world, `${everybody}&modifiedAfter=${utc(noon - 1)}&modifiedBefore=${utc(noon + 1000)}`)).toEqual([
      'first',
    ]);
  });

  test('bounds are exclusive, in UTC unless an offset says otherwise [lifecare.users.list-modified]', () => {
    const world = lifecareWorld();
    world.clock.freeze(Date.UTC(2026, 5, 1));
    set(world, 'id=june');
    const none = '404 SIM-USERS-NONE lifecare.users.list-none';
    expect(refused(world, `GET ${everybody}&modifiedAfter=2026-06-01`)[0]).toBe(none);
    expect(refused(world, `GET ${everybody}&modifiedAfter=2026-06-01T02:00:00%2B02:00`)[0]).toBe(none);
    expect(idsOf(world, `${everybody}&modifiedAfter=2026-05-31T23:59:59.9999999`)).toEqual(['june']);
    expect(idsOf(world, `${everybody}&modifiedBefore=2026-06-01T00:00Z`)).not.toContain('june');
    expect(idsOf(world, `${everybody}&modifiedBefore=2026-06-01T00:00:00.000001`)).toContain('june');
  });

  test.each(['20260601', '2026-02-30', '2026-06-01T24:00:00', '2026-06-01T02:00:00+02:00', 'now'])(
    'a bound like %s is no valid request [lifecare.users.date-form]',
    (text) => {
      const world = lifecareWorld();
      for (const name of ['modifiedAfter', 'modifiedBefore']) {
        const [said, body] = refused(world, `GET ${everybody}&${name}=${text}`);
        expect(said).toBe('400 SIM-REQUEST lifecare.users.date-form');
        expect(Object.keys(body.ModelState)).toEqual([name]);
      }
    },
  );

  test('lists hold exactly who was changed between the bounds, whatever their offset and decimals', () => {
    const world = lifecareWorld();
    const changes = Array.from({ length: 8 }, (_, place) => {
      world.clock.advance(place % 3);
      set(world, `id=u${place}`);
      return { id: `u${place}`, at: BigInt(world.clock.row.lastStamp) * 10_000n };
    });
    const first = changes[0]!.at;
    /** Nanoseconds around the changes. */
    const moment = fc.bigInt({ min: first - 3_000_000n, max: first + 12_000_000n });
    const offset = fc.constantFrom(['Z', 0], ['%2B02:00', 120], ['-03:30', -210]);
    const written = (ns: bigint, [zone, minutes]: readonly (string | number)[]) => {
      const clock = new Date(Number(ns / 1_000_000_000n) * 1000 + Number(minutes) * 60_000).toISOString().slice(0, 19);
      return `${clock}.${String(ns % 1_000_000_000n).padStart(9, '0')}${zone}`;
    };
    fc.assert(
      fc.property(moment, moment, offset, (after, before, zone) => {
        const path = `${everybody}&modifiedAfter=${written(after, zone)}&modifiedBefore=${written(before, zone)}`;
        const expected = changes.filter(({ at }) => at > after && at < before).map(({ id }) => id);
        const answer = ask(world, `GET ${path}`);
        expect(answer.status === 404 ? [] : bodyOf(answer).map(({ Id }: User) => Id)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('parts of a list are each user once, for any size of parts', () => {
    const world = lifecareWorld();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), (limit) => {
        const parts = Array.from({ length: Math.ceil(seeded.length / limit) }, (_, part) =>
          idsOf(world, `Users/GetUsers?limit=${limit}&offset=${part * limit}`),
        );
        expect(parts.flat()).toEqual(seeded.map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  });
});
