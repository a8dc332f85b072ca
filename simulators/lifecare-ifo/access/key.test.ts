import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domain, keyPackages, licenceKey } from '../../../fixtures/lifecare/keys.ts';
import type { World } from '../../kernel/world.ts';
import { ask, bodyOf, control, lastDiagnosis, lastExchange, lifecareWorld, outcome, seed, setProfile, textOf, who } from '../testing/world.ts'; // prettier-ignore

const key = licenceKey(seed, 'lifecare');
const encoded = encodeURIComponent(key);
const paid = who('applicant-paid');
const person = `GET Persons?personId=${paid}`;
const window = 'startDate=2000-01-01T00:00:00&endDate=2099-12-31T23:59:59';
const list = (name = 'Actualisations') => `GET ${name}?personId=${paid}&${window}`;
const domainOnly = { key: null } as const;

/** Asks with a key that stands in the query as written, and in headers as given. */
function sendKey(world: World, inQuery: string | null, headers: Record<string, string> = {}) {
  return ask(world, inQuery === null ? person : `${person}&key=${inQuery}`, { ...domainOnly, headers });
}

describe('carriers of the key', () => {
  test.each([
    ['the query, percent-encoded once', encoded, {}],
    ['X-API-Key, as it is [lifecare.key.header]', null, { 'x-api-key': key }],
    ['Authorization, as it is [lifecare.key.authorization-here]', null, { authorization: key }],
    ['all three [lifecare.key.carriers-differ]', encoded, { 'x-api-key': key, authorization: key }],
  ])('take it from %s', (_, inQuery, headers) => {
    expect(sendKey(lifecareWorld(), inQuery, headers).status).toBe(200);
  });

  test('names in the query are read in any case [lifecare.api.names-case]', () => {
    const line = `GET Persons?PERSONID=${paid}&Key=${encoded}&DOMAIN=${domain}`;
    expect(ask(lifecareWorld(), line, { key: null, domain: null }).status).toBe(200);
  });

  test('a raw plus is a space, which makes another key of it, and the journal says so [lifecare.key.raw-plus, lifecare.key.form]', () => {
    const world = lifecareWorld();
    expect(key).toMatch(/^(?=.*\+)(?=.*\/).*=$/);
    const answer = sendKey(world, key);
    expect([outcome(world, answer), textOf(answer)]).toEqual(['403 SIM-KEY-UNKNOWN lifecare.key.raw-plus', '']);
    expect(lastDiagnosis(world).todo).toContain('%2B');
    expect(sendKey(world, key.replaceAll('+', '%2B')).status).toBe(200);
  });

  test.each([
    ['encoded twice in the query', encodeURIComponent(encoded), {}],
    ['encoded in X-API-Key', null, { 'x-api-key': encoded }],
    ['encoded in Authorization', null, { authorization: encoded }],
  ])('a key that is %s is another key [lifecare.key.query-decoded]', (_, inQuery, headers) => {
    const world = lifecareWorld();
    expect(outcome(world, sendKey(world, inQuery, headers))).toBe('403 SIM-KEY-UNKNOWN lifecare.key.query-decoded');
  });

  test('the same encoded text in query and header always differs [lifecare.key.query-decoded, lifecare.key.carriers-compared, lifecare.key.carriers-differ]', () => {
    const world = lifecareWorld();
    const answer = sendKey(world, encoded, { 'x-api-key': encoded });
    expect(outcome(world, answer)).toBe('400 SIM-KEY-AMBIGUOUS lifecare.key.carriers-differ');
    expect(bodyOf(answer)).toEqual({
      Message:
        'Invalid argument: key. Ambiguous API key, different keys either in the HTTP header (Authorization) or in the HTTP header (X-API-Key) or in the URL query string (key).',
    });
    expect(lastDiagnosis(world).got).toBe('2 keys, in query, X-API-Key');
  });

  test('the profile lets one carrier win [lifecare.key.carriers-differ]', () => {
    const world = lifecareWorld();
    const tried = (mode: 'query' | 'header') => {
      setProfile(world, 'differingKeys', mode);
      return [sendKey(world, encoded, { 'x-api-key': 'other' }), sendKey(world, 'other', { authorization: key })].map(
        ({ status }) => status,
      );
    };
    expect([tried('query'), tried('header')]).toEqual([
      [200, 403],
      [403, 200],
    ]);
    expect(sendKey(world, 'other', { 'x-api-key': key, authorization: 'other' }).status).toBe(200);
  });

  test('any text survives the query when it is encoded once, and a header when it is not encoded at all', () => {
    const world = lifecareWorld();
    const text = fc.stringMatching(/^[A-Za-z0-9+/=&%?#]{1,30}$/);
    const way = fc.constantFrom('query', 'x-api-key', 'authorization');
    fc.assert(
      fc.property(text, way, way, (sent, one, other) => {
        const ways = new Set([one, other]);
        const headers = Object.fromEntries([...ways].filter((name) => name !== 'query').map((name) => [name, sent]));
        const answer = sendKey(world, ways.has('query') ? encodeURIComponent(sent) : null, headers);
        expect(outcome(world, answer)).toMatch(/^403 SIM-KEY-UNKNOWN /);
        const differing = sendKey(world, encodeURIComponent(sent), { 'x-api-key': `${sent}x` });
        expect(outcome(world, differing)).toMatch(/^400 SIM-KEY-AMBIGUOUS /);
      }),
      { numRuns: 60 },
    );
  });

  test('no key, and no part of one, stands in facts and diagnosis of the journal', () => {
    const world = lifecareWorld();
    sendKey(world, encoded, { 'x-api-key': 'secret-of-somebody' });
    sendKey(world, key);
    sendKey(world, encoded);
    const told = world.journal.since().map(({ facts, diagnosis }) => JSON.stringify([facts, diagnosis]));
    expect(told.join('')).not.toMatch(/secret-of|[A-Za-z0-9+/]{20,}=/);
    expect(lastExchange(world).facts).toEqual({ carriers: ['query'], key: 'lifecare' });
  });
});

describe('domain and key', () => {
  test.each([
    ['domain', { domain: null }, 'SIM-DOMAIN-MISSING lifecare.domain.missing', ['domain']],
    ['key', { key: null }, 'SIM-KEY-MISSING lifecare.key.missing', ['key']],
    ['both', { domain: null, key: null }, 'SIM-DOMAIN-MISSING lifecare.domain.missing', ['domain', 'key']],
  ])(
    'without %s the request is not valid [lifecare.domain.required, lifecare.domain.missing, lifecare.key.required, lifecare.key.missing]',
    (_, asked, said, names) => {
      const world = lifecareWorld();
      const answer = ask(world, person, asked);
      expect(outcome(world, answer)).toBe(`400 ${said}`);
      const states = Object.fromEntries(names.map((name) => [name, [`The ${name} field is required.`]]));
      expect(bodyOf(answer)).toEqual({ Message: 'The request is invalid.', ModelState: states });
    },
  );

  test('an empty one counts as none', () => {
    const world = lifecareWorld();
    expect(outcome(world, sendKey(world, ''))).toMatch(/SIM-KEY-MISSING/);
    expect(outcome(world, ask(world, `${person}&domain=`, { domain: null }))).toMatch(/SIM-DOMAIN-MISSING/);
  });

  test('or there is no action for the path without them, by profile [lifecare.key.missing]', () => {
    const world = lifecareWorld({ missingParameter: 'no-action' });
    const answer = ask(world, person, { key: null });
    expect([answer.status, bodyOf(answer)]).toEqual([
      404,
      {
        Message: 'No HTTP resource was found that matches the request URI.',
        MessageDetail: "No action was found on the controller 'Persons' that matches the request.",
      },
    ]);
    expect(outcome(world, ask(world, person, { domain: null }))).toBe('404 SIM-DOMAIN-MISSING lifecare.domain.missing');
  });

  test('a key that nobody has is 403 without a body, or 401 with a Message [lifecare.key.unknown, lifecare.key.unknown-body]', () => {
    const world = lifecareWorld();
    const empty = sendKey(world, 'bm9ib2R5');
    expect([outcome(world, empty), textOf(empty)]).toEqual(['403 SIM-KEY-UNKNOWN lifecare.key.unknown-body', '']);
    setProfile(world, 'unknownKey', 'message-401');
    const told = sendKey(world, 'bm9ib2R5');
    expect([told.status, bodyOf(told)]).toEqual([401, { Message: 'Authentication failed' }]);
  });

  test.each(['empty-403', 'message-401'] as const)(
    'operations on users answer 401 Authentication failed, whatever %s says [lifecare.key.unknown-users]',
    (unknownKey) => {
      const world = lifecareWorld({ unknownKey });
      const answer = ask(world, 'GET Users/GetUsers?limit=1&key=bm9ib2R5', { key: null });
      expect(outcome(world, answer)).toBe('401 SIM-KEY-UNKNOWN-USERS lifecare.key.unknown-users');
      expect(bodyOf(answer)).toEqual({ Message: 'Authentication failed' });
    },
  );

  test('a domain that the key does not belong to is refused [lifecare.domain.unknown]', () => {
    const world = lifecareWorld();
    const answer = ask(world, list(), { domain: 'OTHER' });
    expect([outcome(world, answer), textOf(answer)]).toEqual(['403 SIM-DOMAIN-UNKNOWN lifecare.domain.unknown', '']);
    expect(lastDiagnosis(world).got).toBe('OTHER');
  });

  test('or its lists are empty, or the request is not valid, by profile [lifecare.domain.unknown]', () => {
    const world = lifecareWorld({ unknownDomain: 'silent-empty' });
    const empty = ask(world, list(), { domain: 'OTHER' });
    expect([empty.status, bodyOf(empty).Result, empty.rule]).toEqual([200, [], 'lifecare.domain.unknown']);
    expect(ask(world, person, { domain: 'OTHER' }).status).toBe(403);
    setProfile(world, 'unknownDomain', 'model-state');
    const invalid = ask(world, list(), { domain: 'OTHER' });
    expect([invalid.status, Object.keys(bodyOf(invalid).ModelState)]).toEqual([400, ['domain']]);
  });

  test('a key of another tenant opens that tenant, which has nothing here', () => {
    const world = lifecareWorld();
    const { name, key: other } = control(world, 'order-key', { packages: [11], domain: 'OTHER' });
    const answer = ask(world, `${person}&key=${encodeURIComponent(other)}`, { key: null });
    expect([name, outcome(world, answer)]).toEqual(['ordered-1', '403 SIM-DOMAIN-UNKNOWN lifecare.domain.unknown']);
  });
});

describe('packages', () => {
  const emptyOf = (name: string, operation = 'Actualisations') => {
    const world = lifecareWorld();
    const answer = ask(world, list(operation), { key: name });
    return [answer.status, bodyOf(answer).TotalNumberOfRecords, answer.rule];
  };

  test('a key opens its packages, alone or in a set, and no others [lifecare.key.opens-package, lifecare.key.package-set]', () => {
    const keys = ['lifecare', 'lifecare-persons', 'lifecare-8501', 'lifecare-8502', 'lifecare-users'];
    const opened = keys.filter((name) => (emptyOf(name)[1] as number) > 0);
    expect(opened).toEqual(['lifecare', 'lifecare-persons', 'lifecare-8501']);
  });

  test('a list without its package is empty, without a sign on the wire but the hint [lifecare.key.silent-empty, lifecare.key.without-package]', () => {
    const world = lifecareWorld();
    const answer = ask(world, list(), { key: 'lifecare-8502' });
    expect([answer.status, bodyOf(answer).Result, answer.rule]).toEqual([200, [], 'lifecare.key.silent-empty']);
    expect(lastExchange(world).facts).toMatchObject({ key: 'lifecare-8502', empty: 'the key lacks package 2' });
  });

  test('or it is refused with 401, by profile [lifecare.key.package-401, lifecare.key.without-package]', () => {
    const world = lifecareWorld({ keyWithoutPackage: '401' });
    const answer = ask(world, list(), { key: 'lifecare-8502' });
    expect(outcome(world, answer)).toBe('401 SIM-KEY-PACKAGE lifecare.key.without-package');
    expect(bodyOf(answer)).toEqual({ Message: 'Authentication failed' });
    expect(lastDiagnosis(world)).toMatchObject({
      expected: 'a key that opens package 2',
      got: 'lifecare-8502, which opens 3',
    });
  });

  test('what is no list is refused in any case [lifecare.key.without-package-elsewhere]', () => {
    const world = lifecareWorld();
    const answer = ask(world, person, { key: 'lifecare-8502' });
    expect(outcome(world, answer)).toBe('401 SIM-KEY-PACKAGE lifecare.key.without-package-elsewhere');
  });

  test('writes that came later are opened by the package that reads, or by any key [lifecare.key.packages-of-writes]', () => {
    const world = lifecareWorld();
    const proposals = `GET Actualisations/Proposals?personId=${paid}`;
    const refused = ask(world, proposals, { key: 'lifecare-8502' });
    expect(outcome(world, refused)).toBe('401 SIM-KEY-PACKAGE lifecare.key.packages-of-writes');
    expect(ask(world, proposals, { key: 'lifecare-8501' }).status).toBe(200);
    setProfile(world, 'packageOfWrites', 'any');
    expect(ask(world, proposals, { key: 'lifecare-8502' }).status).toBe(200);
  });

  test('package 1 opens all of users, or SetUser alone [lifecare.users.one-api]', () => {
    const world = lifecareWorld();
    const users = 'GET Users/GetUsers?limit=2';
    expect(bodyOf(ask(world, users, { key: 'lifecare-8500' }))).toHaveLength(2);
    const [{ Id: id }] = bodyOf(ask(world, users, { key: 'lifecare-users' }));
    setProfile(world, 'userPackage', 'set-user');
    expect(bodyOf(ask(world, users, { key: 'lifecare-8500' }))).toEqual([]);
    const one = ask(world, `GET Users/GetUser?userId=${id}`, { key: 'lifecare-8500' });
    expect(outcome(world, one)).toBe('401 SIM-KEY-PACKAGE lifecare.users.one-api');
    expect(ask(world, `POST Users/SetUser?id=${id}`, { key: 'lifecare-8500' }).status).toBe(200);
  });

  test('with a key for each package a set is no key any more [lifecare.key.per-package]', () => {
    const world = lifecareWorld({ keyScope: 'package' });
    const answer = ask(world, person);
    expect(outcome(world, answer)).toBe('403 SIM-KEY-UNKNOWN lifecare.key.per-package');
    expect(ask(world, person, { key: 'lifecare-8508' }).status).toBe(200);
    const { keys } = control(world, 'list-keys') as { keys: { name: string; packages: number[] }[] };
    expect(Object.fromEntries(keys.map(({ name, packages }) => [name, packages]))).toEqual(keyPackages);
  });
});

describe('ordering', () => {
  test('a key that was ordered opens its packages until it is revoked [lifecare.operator.keys]', () => {
    const world = lifecareWorld();
    const { name, key: ordered, packages } = control(world, 'order-key', { packages: [2, 11, 2] });
    expect([name, packages]).toEqual(['ordered-1', [2, 11]]);
    const asked = () => ask(world, `${person}&key=${encodeURIComponent(ordered)}`, { key: null });
    expect(asked().status).toBe(200);
    expect(control(world, 'revoke-key', { name })).toEqual({ revoked: name });
    expect(outcome(world, asked())).toBe('403 SIM-KEY-UNKNOWN lifecare.key.unknown-body');
    expect(control(world, 'order-key', { packages: [1] }).name).toBe('ordered-2');
  });

  test.each([
    ['order-key', {}, /packages must be a list of numbers from 1 to 22/],
    ['order-key', { packages: [] }, /packages must be/],
    ['order-key', { packages: [23] }, /packages must be/],
    ['order-key', { packages: [1], domain: '' }, /domain must be a text/],
    ['revoke-key', { name: 'nobody' }, /name of a licence key/],
    ['register-certificate', { certificate: 'inkorg' }, /one of lifecare, lifecare-renewed/],
  ])('%s with %j says what would fit', (name, body, said) => {
    expect(() => control(lifecareWorld(), name, body)).toThrow(said);
  });

  test('what a client is told at the start works, also with a key for each package', () => {
    const world = lifecareWorld();
    const told = world.base.systems[0]!.credentials!(world, '') as { key: string; keys?: Record<string, string> };
    expect(told).toEqual({ domain, key, certificate: 'lifecare' });
    setProfile(world, 'keyScope', 'package');
    const each = world.base.systems[0]!.credentials!(world, '') as typeof told;
    expect(sendKey(world, encodeURIComponent(each.key)).status).toBe(200);
    expect([Object.keys(each.keys!).length, each.keys!['8501']]).toEqual([21, licenceKey(seed, 'lifecare-8501')]);
  });
});
