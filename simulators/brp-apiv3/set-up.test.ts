import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { accountOf } from './accounts.ts';
import {
  bodyOf,
  brpWorld,
  control,
  exportOf,
  lastDiagnosis,
  lastExchange,
  login,
  outcome,
  persons,
  setProfile,
  template,
  tokenOf,
  ask,
} from './testing/brp-world.ts';

let world: World;
beforeEach(() => {
  world = brpWorld();
});

const email = 'lifevision@forening.example';
const credentials = { username: email, password: 'Nytt-losen-1' };

/** Each step as somebody does it, in the page's order. */
const walk: Readonly<Record<string, () => unknown>> = {
  version: () => control(world, 'set-version', { version: '2019.2603' }),
  template: () => control(world, 'activate-template'),
  role: () => control(world, 'save-role', { role: 4, name: 'Integratör med api-export', isApiIntegrator: true }),
  right: () => control(world, 'save-role', { role: 4, rights: ['Exportmallar via API'] }),
  person: () =>
    control(world, 'save-person', {
      firstName: 'Life',
      lastName: 'Vision',
      email,
      password: credentials.password,
      role: 4,
    }),
};

function before(): void {
  control(world, 'start-over');
  control(world, 'set-version', { version: '2019.2602' });
}

function allBut(step: string): void {
  before();
  for (const [name, take] of Object.entries(walk)) if (name !== step) take();
}

/** What LifeVision meets: the login, then the export. */
function lifeVision(): string {
  const first = login(world, credentials.username, credentials.password);
  if (first.status !== 200) return `login ${outcome(first, world)}`;
  return `export ${outcome(exportOf(world, { count: 1 }, { token: bodyOf(first).access_token }), world)}`;
}

const next = () => (control(world, 'show-set-up').next as { title: string; todo: string } | null)?.title ?? null;

test('the ready-made set-up is whole but for the hand-over, which the first login is [brp.setup.credentials-given]', () => {
  expect(next()).toBe('LifeVision has logged in with them');
  tokenOf(world);
  expect(next()).toBeNull();
});

test('walked step by step, each names the next one [brp.setup.role-menu, brp.setup.person-menu, brp.setup.id-and-url-given]', () => {
  before();
  const seen = Object.values(walk).map((take) => {
    const missing = next();
    take();
    return missing;
  });
  expect(seen).toEqual([
    'The installation is on version 2019.2603 or later',
    'BRP has activated the template',
    'There is a role with the box "Är API-integratör"',
    'The role has the right "Exportmallar via API"',
    'A person has that role',
  ]);
  expect([lifeVision(), next()]).toEqual(['export 200', null]);
});

describe('each missing step has its own refusal and its own diagnosis', () => {
  test('the installation is too old [brp.setup.version-older, brp.setup.version-gate]', () => {
    allBut('version');
    expect([lifeVision(), lastExchange(world).rule]).toEqual(['export 403 ID_NOT_FOUND', 'brp.setup.version-older']);
    expect(lastDiagnosis(world)).toEqual({
      expected: 'version 2019.2603 of the installation, or a later one',
      got: 'version 2019.2602',
      todo: expect.stringContaining('set-version'),
    });
    for (const version of ['2019.26030001', '2019.260300', '2020.0001']) {
      control(world, 'set-version', { version });
      expect(lifeVision()).toBe('export 200');
    }
  });

  test('the template is inactive, as it is by default [brp.export.inactive, brp.setup.inactive-by-default, brp.setup.template-activated]', () => {
    allBut('template');
    expect([lifeVision(), lastExchange(world).rule]).toEqual([
      'export 403 FUNCTIONALITY_DISABLED',
      'brp.export.inactive',
    ]);
    expect(lastDiagnosis(world).todo).toContain('only their staff can');
    setProfile(world, 'inactiveTemplate', 'ID_NOT_FOUND');
    expect([lifeVision(), lastExchange(world).rule]).toEqual(['export 403 ID_NOT_FOUND', 'brp.export.inactive']);
  });

  test('the box "Är API-integratör" is not ticked [brp.setup.role-is-integrator, brp.setup.integrator-role, brp.auth.role]', () => {
    allBut('none');
    control(world, 'save-role', { role: 4, isApiIntegrator: false });
    expect([lifeVision(), lastExchange(world).rule]).toEqual(['export 401 SIM-ROLE', 'brp.auth.role']);
    expect(lastDiagnosis(world)).toMatchObject({
      got: 'one with ROLE_EMPLOYEE, ROLE_CUSTOMER',
      todo: expect.stringMatching(/^set-up step 2: tick "Är API-integratör" in the role Integratör med api-export/),
    });
  });

  test('the right "Exportmallar via API" is not marked [brp.export.right, brp.setup.role-right]', () => {
    allBut('right');
    expect([lifeVision(), lastExchange(world).rule]).toEqual(['export 403 INSUFFICIENT_RIGHTS', 'brp.export.right']);
    expect(lastDiagnosis(world).todo).toMatch(/^set-up step 2: click "Exportmallar via API"/);
    const answer = exportOf(world, {}, { token: tokenOf(world, credentials.username, credentials.password) });
    expect(bodyOf(answer)).toEqual({ errorCode: 'INSUFFICIENT_RIGHTS', missingRights: 'Exportmallar via API' });
  });

  test('the person has not got the role [brp.setup.person-role, brp.auth.role]', () => {
    allBut('none');
    const { id } = persons(world).at(-1)!;
    control(world, 'save-person', { person: id, role: null });
    expect(lifeVision()).toBe('export 401 SIM-ROLE');
    expect(lastDiagnosis(world).todo).toMatch(/^set-up step 4: choose the integrator’s role/);
  });

  test.each([
    ['e-mail', { email: null }, 'brp.login.unknown-user', /^set-up step 4: set the e-mail/],
    ['password', { password: undefined }, 'brp.login.wrong', /^set-up step 4: set a password/],
  ])(
    'the person has no %s [brp.setup.person-credentials, brp.login.wrong, brp.login.unknown-user]',
    (_, part, row, todo) => {
      allBut('person');
      control(world, 'save-person', {
        firstName: 'Life',
        lastName: 'Vision',
        email,
        password: credentials.password,
        role: 4,
        ...part,
      });
      expect([lifeVision(), lastExchange(world).rule]).toEqual(['login 403 USER_CREDENTIALS_ARE_INVALID', row]);
      expect([lastDiagnosis(world).todo, next()]).toEqual([
        expect.stringMatching(todo),
        'The person has both e-mail and password',
      ]);
    },
  );

  test('another password was handed over [brp.setup.credentials-given, brp.login.wrong]', () => {
    allBut('none');
    control(world, 'save-person', { person: persons(world).at(-1)!.id, password: 'ett annat' });
    expect(lifeVision()).toBe('login 403 USER_CREDENTIALS_ARE_INVALID');
    expect(lastDiagnosis(world).todo).toMatch(/^set-up step 5/);
  });

  test('another template id was handed over [brp.export.unknown, brp.export.id-integer]', () => {
    const answer = ask(world, 'GET /services/exporttemplate/99', { token: tokenOf(world) });
    expect([outcome(answer), answer.rule, bodyOf(answer)]).toEqual([
      '403 ID_NOT_FOUND',
      'brp.export.unknown',
      { errorCode: 'ID_NOT_FOUND' },
    ]);
    expect(lastDiagnosis(world)).toMatchObject({ expected: 'one of the ids 17', got: '99' });
  });

  test('an id that is no integer is a path that does not exist [brp.export.id-other]', () => {
    const get = (id: string) => ask(world, `GET /services/exporttemplate/${id}`, { token: tokenOf(world) });
    expect([get('x').status, get('17.0').status, get('-17').status, get('x').rule]).toEqual([
      401,
      401,
      401,
      'brp.export.id-other',
    ]);
    setProfile(world, 'unknownPath', 404);
    expect(get('x').status).toBe(404);
  });
});

describe('a template', () => {
  const get = (body: object = {}, query = '') =>
    ask(world, `GET /services/exporttemplate/20${query}`, { token: tokenOf(world), body });

  test('may demand parameters [brp.export.missing-parameter]', () => {
    control(world, 'add-template', { id: 20, kind: 'persons', required: ['date', 'count'] });
    expect(bodyOf(get())).toEqual({ errorCode: 'EXPORT_TEMPLATE_MISSING_PARAMETER', parameter: 'date' });
    expect(bodyOf(get({ date: '2026-01-01' }))).toEqual({
      errorCode: 'EXPORT_TEMPLATE_MISSING_PARAMETER',
      parameter: 'count',
    });
    expect(outcome(get({ date: '2026-01-01' }, '?count=3'))).toBe('200');
    expect(lastExchange(world).rule).toBe('brp.export.operation');
  });

  test('may be set up wrongly [brp.export.not-configured]', () => {
    control(world, 'add-template', { id: 20, configured: false });
    expect([bodyOf(get()), lastExchange(world).rule]).toEqual([
      { errorCode: 'EXPORT_TEMPLATE_NOT_CONFIGURED_CORRECTLY' },
      'brp.export.not-configured',
    ]);
  });

  test('that was added by hand needs no version [brp.setup.second-template]', () => {
    control(world, 'add-template', { id: 20 });
    control(world, 'set-version', { version: '2018.0001' });
    expect([outcome(get()), outcome(exportOf(world))]).toEqual(['200', '403 ID_NOT_FOUND']);
  });
});

test('what staff change in a role holds for tokens that are out [brp.role.live]', () => {
  const token = tokenOf(world);
  control(world, 'save-role', { role: 3, rights: [] });
  expect(outcome(exportOf(world, {}, { token }))).toBe('403 INSUFFICIENT_RIGHTS');
  control(world, 'save-role', { role: 3, rights: ['Exportmallar via API'] });
  expect(outcome(exportOf(world, {}, { token }))).toBe('200');
});

describe('controls', () => {
  test.each([
    ['set-version', { version: '2019.26' }, 'body.version'],
    ['activate-template', { template: 99 }, 'body.template must be one of 17'],
    ['activate-template', { active: 'yes' }, 'body.active'],
    ['add-template', { kind: 'x' }, 'body.kind must be one of training-sessions, persons'],
    ['add-template', { required: ['x'] }, 'body.required must name some of count'],
    ['save-role', { rights: 'x' }, 'body.rights must be a list of texts'],
    ['save-role', { role: 'x' }, 'body.role must be a whole number'],
    ['save-person', { role: 99 }, 'body.role must be one of 1, 2, 3'],
    ['save-person', { person: 999_999 }, 'body.person must be the id of somebody'],
    ['save-person', { email: 'LifeVision@motpart.example' }, 'body.email is that of person 9 already'],
    ['save-person', { password: '' }, 'body.password must be a text'],
    ['unlock-account', { person: 1001 }, 'body.person 1001 has no password'],
    ['expire-password', { person: 9, inDays: -1 }, 'body.inDays'],
    ['join-members', { count: 0 }, 'body.count'],
    ['pass-months', { months: 1000 }, 'body.months'],
    ['anonymize-person', { person: 1 }, 'body.person 1 is on the staff'],
    ['anonymize-person', {}, 'body.person must be a whole number'],
  ])('%s refuses %j', (name, body, message) => {
    expect(() => control(world, name, body)).toThrow(RangeError);
    expect(() => control(world, name, body)).toThrow(message);
  });

  test('tell no hash, and lock and unlock', () => {
    expect(control(world, 'lock-account', { person: 9 })).toEqual({
      person: 9,
      generation: 1,
      wrongLogins: 0,
      locked: true,
      expires: null,
      used: false,
    });
    expect(outcome(login(world))).toBe('403 USER_ACCOUNT_IS_LOCKED');
    expect(control(world, 'unlock-account', { person: 9 })).toMatchObject({ locked: false });
    expect([accountOf(world, 9)!.locked, template]).toEqual([false, 17]);
  });
});
