import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { validateLoginAnswer } from '../../contracts/generated/brp-apiv3/validators.js';
import { createMasker } from '../registers/masking.ts';
import { exchangeView } from '../kernel/exchange-view.ts';
import type { World } from '../kernel/world.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  control,
  integrator,
  lastDiagnosis,
  lastExchange,
  login,
  memberWithPassword,
  noon,
  outcome,
  setProfile,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
let wall: number;
beforeEach(() => {
  wall = noon;
  world = brpWorld({ wall: () => wall });
});

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as any;
const fieldErrors = (answer: ReturnType<typeof ask>) =>
  bodyOf(answer).fieldErrors as { field: string; errorCode: string }[];

describe('login', () => {
  test('gives a token for e-mail and password [brp.login.operation, brp.login.answer, brp.login.username-is-id, brp.api.success-status]', () => {
    const answer = login(world);
    expect([answer.status, answer.rule, answer.basis]).toEqual([200, 'brp.login.operation', 'documented']);
    const body = bodyOf(answer);
    expect(validateLoginAnswer(body)).toBe(true);
    expect(Object.keys(body)).toEqual([
      'username',
      'roles',
      'token_type',
      'access_token',
      'expires_in',
      'refresh_token',
    ]);
    expect([body.username, body.roles, body.token_type]).toEqual([
      String(integrator.id),
      ['ROLE_INTEGRATOR'],
      'Bearer',
    ]);
  });

  test('the tokens are HS256 JWTs of the person, long as real ones are [brp.login.token-form, brp.login.token-length]', () => {
    const { access_token: access, refresh_token: other } = bodyOf(login(world));
    const [head, body, tail] = access.split('.');
    expect(Buffer.from(head, 'base64url').toString()).toBe('{"alg":"HS256"}');
    const again = createHmac('sha256', 'motpart brp tokens 1177 default').update(`${head}.${body}`).digest('base64url');
    expect(tail).toBe(again);
    expect([claimsOf(access).sub, claimsOf(other).sub]).toEqual(['9', '9']);
    expect(access.length).toBeGreaterThan(600);
  });

  test('expires_in is milliseconds, or seconds if so read; exp says the same [brp.login.expires-in, brp.login.expires-in-unit, brp.login.lifetime]', () => {
    const body = bodyOf(login(world));
    expect(body.expires_in).toBe(315_360_000);
    expect(claimsOf(body.access_token).exp).toBe(noon / 1000 + 315_360);
    setProfile(world, 'expiresInUnit', 'seconds');
    expect(bodyOf(login(world)).expires_in).toBe(315_360);
    setProfile(world, 'accessTokenLifetimeSeconds', 315_360_000);
    expect(bodyOf(login(world)).expires_in).toBe(315_360_000);
  });

  test('e-mail in any case, card, customer and person number log in, or the e-mail alone [brp.login.identifiers, brp.login.identifier-default]', () => {
    const { id, ssn, email } = memberWithPassword(world);
    const names = [email!.toUpperCase(), String(100_000 + id), String(70_000_000 + id), ssn!];
    const logins = () => names.map((name) => outcome(login(world, name, 'hemligt')));
    expect(logins()).toEqual(['200', '200', '200', '200']);
    expect(bodyOf(login(world, names[1], 'hemligt')).roles).toEqual(['ROLE_CUSTOMER']);
    setProfile(world, 'loginWith', 'email');
    const no = '403 USER_CREDENTIALS_ARE_INVALID';
    expect(logins()).toEqual(['200', no, no, no]);
  });

  test.each([
    [{}, ['username', 'password']],
    [{ username: '', password: null }, ['username', 'password']],
    [{ username: 'a' }, ['password']],
  ])('%j lacks fields [brp.login.mandatory, brp.error.field-errors]', (body, fields) => {
    const answer = ask(world, 'POST /auth/login', { body });
    expect([outcome(answer), answer.rule]).toEqual(['403 INVALID_INPUT', 'brp.login.mandatory']);
    expect(fieldErrors(answer)).toEqual(fields.map((field) => ({ field, errorCode: 'FIELD_MANDATORY' })));
  });

  test('a number is no text, and the journal never has the value [brp.login.mandatory]', () => {
    const answer = ask(world, 'POST /auth/login', { body: { username: 'a@b', password: 123_456 } });
    expect(fieldErrors(answer)).toEqual([{ field: 'password', errorCode: 'FIELD_INVALID_TYPE' }]);
    expect(JSON.stringify(lastDiagnosis(world))).not.toContain('123456');
  });

  test.each(['{"username":', '[]', '"x"', 'username=a&password=b'])(
    '%s cannot be read [brp.api.unreadable-body, brp.error.empty-list]',
    (body) => {
      const answer = ask(world, 'POST /auth/login', { body });
      expect([outcome(answer), answer.rule, fieldErrors(answer)]).toEqual([
        '403 INVALID_INPUT',
        'brp.api.unreadable-body',
        [],
      ]);
    },
  );

  test('a body that is not declared as JSON is read, or taken for none [brp.api.undeclared-body]', () => {
    const body = { username: integrator.username, password: integrator.password };
    const ways = [
      {},
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'application/json; charset=utf-8' },
    ];
    const logins = () => ways.map((headers) => outcome(ask(world, 'POST /auth/login', { body, headers })));
    expect(logins()).toEqual(['200', '200', '200']);
    expect(lastExchange(world).facts).not.toHaveProperty('undeclaredBody');
    setProfile(world, 'undeclaredBody', 'ignore');
    expect(logins()).toEqual(['200', '403 INVALID_INPUT', '200']);
  });

  test('wrong passwords are counted and lock the account until staff unlock it [brp.login.wrong, brp.login.locked, brp.login.lock-threshold]', () => {
    const wrong = () => bodyOf(login(world, integrator.username, 'x')).wrongLoginAttempts as number;
    expect([wrong(), wrong()]).toEqual([1, 2]);
    expect(outcome(login(world))).toBe('200');
    expect([1, 2, 3, 4, 5].map(wrong)).toEqual([1, 2, 3, 4, 5]);
    const answer = login(world);
    expect([outcome(answer), answer.rule, Object.keys(bodyOf(answer))]).toEqual([
      '403 USER_ACCOUNT_IS_LOCKED',
      'brp.login.locked',
      ['errorCode'],
    ]);
    expect(lastDiagnosis(world).todo).toContain('unlock');
    control(world, 'unlock-account', { person: integrator.id });
    expect(outcome(login(world))).toBe('200');
    setProfile(world, 'lockAfter', 1);
    expect([wrong(), outcome(login(world))]).toEqual([1, '403 USER_ACCOUNT_IS_LOCKED']);
  });

  test('a user name that nobody has gets the same answer, and leaves nothing behind [brp.login.unknown-user]', () => {
    const before = world.snapshot().tables;
    const answers = [1, 2].map(() => bodyOf(login(world, 'nobody@x.example', 'y')));
    expect(answers).toEqual(
      [1, 1].map((wrongLoginAttempts) => ({ errorCode: 'USER_CREDENTIALS_ARE_INVALID', wrongLoginAttempts })),
    );
    expect(lastExchange(world).rule).toBe('brp.login.unknown-user');
    expect(world.snapshot().tables).toEqual(before);
  });

  test('a password expires [brp.login.expired]', () => {
    control(world, 'expire-password', { person: integrator.id, inDays: 30 });
    expect(outcome(login(world))).toBe('200');
    world.clock.advance(30 * 86_400_000);
    const answer = login(world);
    expect([outcome(answer), answer.rule]).toEqual(['403 USER_CREDENTIALS_HAVE_EXPIRED', 'brp.login.expired']);
    expect(outcome(login(world, integrator.username, 'x'))).toBe('403 USER_CREDENTIALS_ARE_INVALID');
  });

  test('no password and no token leaves the process: neither journal nor tables hold one in clear', () => {
    login(world);
    const view = JSON.stringify(exchangeView(lastExchange(world), createMasker(world, Buffer.from('key'))));
    expect([view.includes(integrator.password), view.includes(tokenOf(world).slice(0, 60))]).toEqual([false, false]);
    const tables = JSON.stringify(['brp.accounts', 'brp.persons'].flatMap((name) => world.table(name).list()));
    expect(tables).not.toContain(integrator.password);
  });
});
