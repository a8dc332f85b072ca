import { beforeEach, describe, expect, test } from 'vitest';
import { validateCommonErrorOut } from '../../contracts/generated/brp-apiv3/validators.js';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { setPassword } from './accounts.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  lastDiagnosis,
  memberWithPassword,
  outcome,
  setProfile,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
let member: BrpPerson;
let employee: string;
let integrator: string;
beforeEach(() => {
  world = brpWorld();
  member = memberWithPassword(world);
  setPassword(world, 1, 'kontor');
  employee = tokenOf(world, 'astrid.wall@motpart.example', 'kontor');
  integrator = tokenOf(world);
});

const get = (path: string, token?: string, headers = {}) => ask(world, `GET ${path}`, { token, headers });

describe('paths, methods, refusals', () => {
  test('a path that does not exist is 401, or 404 as it was seen [brp.api.unknown-path, brp.api.unknown-path-body, brp.error.statuses]', () => {
    const strange = [
      '/nope',
      '/auth',
      '/customers/1/nope',
      '/businessunits/x/groupactivities',
      '/customers/x',
      `/customers/${member.id}/subscriptions/x`,
    ];
    const answers = () => strange.map((path) => get(path, path.includes('customers') ? employee : undefined));
    expect(answers().map(({ status, body, rule }) => [status, body, rule])).toEqual(
      strange.map(() => [401, '', 'brp.api.unknown-path']),
    );
    get('/nope');
    expect(lastDiagnosis(world).todo).toContain('does not mean here that the token is wrong');
    setProfile(world, 'unknownPath', 404);
    expect(answers().map(({ status }) => status)).toEqual(strange.map(() => 404));
    const answer = ask(world, 'GET /nope', { mount: '/brp/apiserver/api/ver3' });
    expect([answer.headers['content-type'], bodyOf(answer)]).toEqual([
      'application/problem+json',
      {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        detail: 'No static resource api/ver3/nope.',
        instance: '/apiserver/api/ver3/nope',
      },
    ]);
  });

  test('another method, a path that cannot be read, a body that is too large [brp.api.unknown-method, brp.api.path-encoding, brp.api.body-size]', () => {
    const post = ask(world, 'POST /services/exporttemplate/17', {});
    expect([outcome(post), post.headers['allow'], post.rule]).toEqual([
      '405 SIM-METHOD',
      'GET',
      'brp.api.unknown-method',
    ]);
    expect(outcome(get('/services/exporttemplate/%ff'))).toBe('400 SIM-PATH-ENCODING');
  });

  test('a refusal is a code with its arguments and no message [brp.error.body, brp.error.statuses, brp.error.codes]', () => {
    const refusals = [
      get('/businessunits/9/groupactivities'),
      get('/customers', integrator),
      ask(world, 'POST /auth/login', { body: {} }),
    ];
    for (const answer of refusals) {
      expect([answer.status, answer.headers['content-type'], validateCommonErrorOut(bodyOf(answer))]).toEqual([
        403,
        'application/json; charset=utf-8',
        true,
      ]);
      expect(bodyOf(answer)).not.toHaveProperty('message');
    }
  });
});
