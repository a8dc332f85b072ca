import { beforeEach, describe, expect, test } from 'vitest';
import {
  validateLoginAnswer,
  validateTokenAnswer,
  validateValidateAnswer,
} from '../../contracts/generated/brp-apiv3/validators.js';
import type { World } from '../kernel/world.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  control,
  exportOf,
  integrator,
  lastDiagnosis,
  lastExchange,
  login,
  memberWithPassword,
  noon,
  outcome,
  setProfile,
  template,
  textOf,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
let wall: number;
beforeEach(() => {
  wall = noon;
  world = brpWorld({ wall: () => wall });
});

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as any;
const refresh = (token: string) => ask(world, 'POST /auth/refresh', { body: { refreshToken: token } });
const validate = (token?: string, headers = {}) => ask(world, 'POST /auth/validate', { body: {}, token, headers });
const fieldErrors = (answer: ReturnType<typeof ask>) =>
  bodyOf(answer).fieldErrors as { field: string; errorCode: string }[];

describe('refresh', () => {
  const tokens = () => bodyOf(login(world)) as { access_token: string; refresh_token: string };

  test('gives what a login gives, with 201 [brp.refresh.operation, brp.api.success-status]', () => {
    const answer = refresh(tokens().refresh_token);
    expect([answer.status, answer.rule, validateLoginAnswer(bodyOf(answer))]).toEqual([
      201,
      'brp.refresh.operation',
      true,
    ]);
    expect(outcome(validate(bodyOf(answer).access_token))).toBe('200');
  });

  test('keeps the refresh token, or spends it [brp.refresh.rotation]', () => {
    const first = tokens().refresh_token;
    expect([bodyOf(refresh(first)).refresh_token, outcome(refresh(first))]).toEqual([first, '201']);
    setProfile(world, 'refreshRotation', 'rotate');
    const second = bodyOf(refresh(first)).refresh_token;
    expect([second === first, outcome(refresh(first)), outcome(refresh(second))]).toEqual([
      false,
      '403 TOKEN_IS_NO_LONGER_VALID',
      '201',
    ]);
    expect(lastExchange(world).operation).toBe('refreshToken');
  });

  test('refuses what is no refresh token, with 403 or 401 [brp.refresh.unknown, brp.refresh.refusal-status]', () => {
    const { access_token: access, refresh_token: token } = tokens();
    for (const bad of ['x', access, `${token}x`, token.slice(0, -4)]) {
      const answer = refresh(bad);
      expect([outcome(answer), answer.rule]).toEqual(['403 TOKEN_IS_NO_LONGER_VALID', 'brp.refresh.unknown']);
    }
    setProfile(world, 'refusedRefresh', 401);
    expect(outcome(refresh('x'))).toBe('401 TOKEN_IS_NO_LONGER_VALID');
  });

  test('ends with its life, or with the password that it was issued under [brp.refresh.lifetime, brp.refresh.unknown]', () => {
    setProfile(world, 'refreshTokenLifetimeSeconds', 60);
    const token = tokens().refresh_token;
    wall += 59_000;
    expect(outcome(refresh(token))).toBe('201');
    wall += 1_000;
    expect(outcome(refresh(token))).toBe('403 TOKEN_IS_NO_LONGER_VALID');
    const other = tokens().refresh_token;
    control(world, 'save-person', { person: integrator.id, password: 'another one' });
    expect(outcome(refresh(other))).toBe('403 TOKEN_IS_NO_LONGER_VALID');
  });

  test('wants refreshToken, not refresh_token [brp.refresh.mandatory]', () => {
    const answer = ask(world, 'POST /auth/refresh', { body: { refresh_token: tokens().refresh_token } });
    expect([outcome(answer), answer.rule]).toEqual(['403 INVALID_INPUT', 'brp.refresh.mandatory']);
    expect(fieldErrors(answer)).toEqual([{ field: 'refreshToken', errorCode: 'FIELD_MANDATORY' }]);
    expect(lastDiagnosis(world).todo).toContain('refresh_token');
  });
});

describe('an access token', () => {
  test('is validated with what is left of its life, and no refresh token [brp.validate.operation, brp.validate.rest, brp.api.success-status]', () => {
    const token = tokenOf(world);
    wall += 1_000;
    const answer = validate(token);
    expect([answer.status, answer.rule, validateValidateAnswer(bodyOf(answer))]).toEqual([
      200,
      'brp.validate.operation',
      true,
    ]);
    expect(bodyOf(answer)).toEqual({
      username: '9',
      roles: ['ROLE_INTEGRATOR'],
      token_type: 'Bearer',
      access_token: token,
      expires_in: 315_359_000,
    });
  });

  test('must be there; a 401 is empty and challenges, unless it does not [brp.auth.missing, brp.auth.body, brp.auth.challenge]', () => {
    const answer = validate();
    expect([answer.status, answer.rule, answer.headers, answer.body]).toEqual([
      401,
      'brp.auth.missing',
      { 'www-authenticate': 'Bearer' },
      '',
    ]);
    expect(lastDiagnosis(world)).toEqual({
      expected: 'Authorization: Bearer <access_token>',
      got: 'no Authorization header',
      todo: expect.stringContaining('auth/login'),
    });
    setProfile(world, 'challenge', 'omit');
    expect(validate().headers).toEqual({});
  });

  test('of another form, forged, or of nobody is refused [brp.auth.invalid]', () => {
    const token = tokenOf(world);
    const [head, body, tail] = token.split('.') as [string, string, string];
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const admin = Buffer.from(JSON.stringify({ ...claimsOf(token), sub: '1' })).toString('base64url');
    for (const bad of [
      '',
      'x',
      'a.b.c',
      `${head}.${admin}.${tail}`,
      `${none}.${body}.`,
      `${token}.`,
      `${head}.${body}.`,
      'y'.repeat(5_000),
    ]) {
      const answer = validate(bad);
      expect([answer.status, answer.rule, bad.length]).toEqual([401, 'brp.auth.invalid', bad.length]);
    }
    for (const authorization of [token, `bearer ${token}`, `Basic ${token}`, `Bearer ${token} x`])
      expect(outcome(validate(undefined, { authorization }), world)).toBe('401 SIM-TOKEN');
    control(world, 'start-over');
    expect(outcome(validate(token), world)).toBe('401 SIM-TOKEN');
  });

  test('ends with exp, by the clock of security and not by that of business [brp.auth.invalid, brp.login.lifetime]', () => {
    setProfile(world, 'accessTokenLifetimeSeconds', 60);
    const token = tokenOf(world);
    world.clock.advance(86_400_000);
    wall += 59_000;
    expect(outcome(validate(token))).toBe('200');
    wall += 1_000;
    expect(outcome(validate(token), world)).toBe('401 SIM-TOKEN');
    expect(lastDiagnosis(world)).toMatchObject({
      got: expect.stringContaining('exp'),
      todo: expect.stringContaining('milliseconds'),
    });
  });

  test('is not a refresh token [brp.auth.refresh-token]', () => {
    const answer = validate(bodyOf(login(world)).refresh_token);
    expect([answer.status, answer.rule]).toEqual([401, 'brp.auth.refresh-token']);
  });

  test('dies with the password, by a code of its own [brp.auth.password-expired, brp.auth.password-changed]', () => {
    const code = '403 USER_PASSWORD_HAS_EXPIRED_ACCESS_TOKEN_NO_LONGER_VALID';
    const token = tokenOf(world);
    control(world, 'expire-password', { person: integrator.id });
    expect([outcome(exportOf(world, {}, { token })), lastExchange(world).rule]).toEqual([
      code,
      'brp.auth.password-expired',
    ]);
    control(world, 'save-person', { person: integrator.id, password: 'another one' });
    expect([outcome(exportOf(world, {}, { token })), lastExchange(world).rule]).toEqual([
      code,
      'brp.auth.password-changed',
    ]);
    expect(outcome(exportOf(world, {}, { token: tokenOf(world, integrator.username, 'another one') }))).toBe('200');
  });

  test('of a customer or employee is no integrator’s, and an employee is a customer [brp.auth.role, brp.role.hierarchy, brp.export.role]', () => {
    const member = memberWithPassword(world);
    const customer = tokenOf(world, member.email!, 'hemligt');
    control(world, 'save-person', { person: 1, password: 'kontor' });
    const employee = tokenOf(world, String(100_001), 'kontor');
    expect(bodyOf(validate(employee)).roles).toEqual(['ROLE_EMPLOYEE', 'ROLE_CUSTOMER']);
    for (const token of [customer, employee]) {
      const answer = exportOf(world, {}, { token });
      expect([answer.status, answer.body, answer.rule]).toEqual([401, '', 'brp.auth.role']);
    }
    const integratorToken = tokenOf(world);
    expect(outcome(ask(world, `GET /customers/${member.id}`, { token: integratorToken }), world)).toBe('401 SIM-ROLE');
    expect(lastDiagnosis(world).todo).toContain('integrators may not');
  });
});

describe('a customer’s token for an integrator', () => {
  const create = (body: unknown) => ask(world, 'POST /auth/token', { body, token: tokenOf(world) });
  const allow = (right = 'Skapa token via API') =>
    control(world, 'save-role', { role: 3, rights: ['Exportmallar via API', right] });

  test('takes a right of its own [brp.token.right, brp.token.right-name]', () => {
    const { id } = memberWithPassword(world);
    const answer = create({ customer: id });
    expect(bodyOf(answer)).toEqual({ errorCode: 'INSUFFICIENT_RIGHTS', missingRights: 'Skapa token via API' });
    setProfile(world, 'createTokenRight', 'Agera som kund');
    allow('Agera som kund');
    expect(outcome(create({ customer: id }))).toBe('201');
  });

  test('works as the customer’s own; its answer is spelled in camel case [brp.token.operation]', () => {
    allow();
    const { id } = memberWithPassword(world);
    const answer = create({ customer: id });
    const body = bodyOf(answer);
    expect([answer.status, validateTokenAnswer(body), Object.keys(body)]).toEqual([
      201,
      true,
      ['customer', 'tokenType', 'accessToken', 'expiresIn', 'refreshToken'],
    ]);
    expect([body.customer, bodyOf(validate(body.accessToken)).roles]).toEqual([String(id), ['ROLE_CUSTOMER']]);
    expect(outcome(ask(world, `GET /customers/${id}`, { token: body.accessToken }))).toBe('200');
  });

  test('is never one’s own or another integrator’s [brp.token.not-for-integrators]', () => {
    allow();
    const { person } = control(world, 'save-person', { firstName: 'Annan', lastName: 'Integratör', role: 3 });
    for (const customer of [integrator.id, person.id]) {
      const answer = create({ customer });
      expect([outcome(answer), answer.rule]).toEqual(['403 INSUFFICIENT_RIGHTS', 'brp.token.not-for-integrators']);
    }
  });

  test('wants an integer that is somebody [brp.token.fields]', () => {
    allow();
    expect([{}, { customer: '1001' }, { customer: 1.5 }].map((body) => fieldErrors(create(body))[0])).toEqual([
      { field: 'customer', errorCode: 'FIELD_MANDATORY' },
      { field: 'customer', errorCode: 'FIELD_INVALID_TYPE' },
      { field: 'customer', errorCode: 'FIELD_INVALID_TYPE' },
    ]);
    expect(outcome(create({ customer: 999_999 }))).toBe('403 ID_NOT_FOUND');
    expect(outcome(ask(world, 'POST /auth/token', { body: '[', token: tokenOf(world) }))).toBe('403 INVALID_INPUT');
  });
});

test('a new password can be asked for, and nobody learns who has an account [brp.resetpassword.operation, brp.resetpassword.mandatory]', () => {
  const reset = (body: unknown) => ask(world, 'POST /auth/resetpassword', { body });
  const answers = [{ email: integrator.username }, { email: 'nobody@x.example', appId: '1' }].map(reset);
  expect(answers.map(({ status, body, rule }) => [status, body, rule])).toEqual(
    [1, 2].map(() => [201, '', 'brp.resetpassword.operation']),
  );
  expect([outcome(reset({})), outcome(reset('{'))]).toEqual(['403 INVALID_INPUT', '403 INVALID_INPUT']);
});

test('the order: token, password, role, path, right, state, fields [brp.api.order-of-checks]', () => {
  const line = (id: string, token?: string) =>
    outcome(ask(world, `GET /services/exporttemplate/${id}`, { body: { count: 0 }, token }), world);
  const token = tokenOf(world);
  expect([line('x'), line('x', token), line('99', token), line(String(template), token)]).toEqual([
    '401 SIM-NO-TOKEN',
    '401 SIM-PATH',
    '403 ID_NOT_FOUND',
    '403 INVALID_INPUT',
  ]);
  control(world, 'save-role', { role: 3, rights: [] });
  expect(line('99', token)).toBe('403 INSUFFICIENT_RIGHTS');
  control(world, 'save-role', { role: 3, isApiIntegrator: false });
  expect(line('99', token)).toBe('401 SIM-ROLE');
  control(world, 'expire-password', { person: integrator.id });
  expect(line('99', token)).toBe('403 USER_PASSWORD_HAS_EXPIRED_ACCESS_TOKEN_NO_LONGER_VALID');
  expect(textOf(validate())).toBe('');
});
