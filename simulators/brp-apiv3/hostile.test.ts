/** Bad input of those who may call: whatever comes, the answer is the owner's. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { setPassword } from './accounts.ts';
import { system } from './index.ts';
import { ask, brpWorld, memberWithPassword, textOf, tokenOf } from './testing/brp-world.ts';

const world = brpWorld();
const member = memberWithPassword(world);
setPassword(world, 1, 'kontor');
const tokens = [tokenOf(world), tokenOf(world, member.email!, 'hemligt'), tokenOf(world, '100001', 'kontor')];
const ids = ['17', String(member.id), '1', '2077811', '0', '999999999999999', '1e3', '%20', '__proto__'];

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', '1', -1, 1e308, 1.5, [], {}),
  fc.string(),
  fc.double(),
);
const body = fc.oneof(
  fc
    .dictionary(
      fc.constantFrom(
        'count',
        'offset',
        'date',
        'showTotal',
        'includeAnonymized',
        'username',
        'password',
        'refreshToken',
        'customer',
        'email',
        '__proto__',
      ),
      strange,
    )
    .map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string(),
);
const name = fc.constantFrom(
  'count',
  'offset',
  'date',
  'showTotal',
  'period.start',
  'period.end',
  'startTimePoint',
  'email',
  'mobilePhone.number',
  'mobilePhone.country',
  'includeInactive',
);
const value = fc.oneof(
  fc.constantFrom(
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '2026-11-21T08:00:00Z',
    '99999999999999999999',
    '-0',
  ),
  fc.string(),
);
const query = fc.array(fc.tuple(name, value), { maxLength: 4 });

test('any body and any query at any operation, by whomever, is orderly [brp.error.statuses, brp.error.body]', () => {
  const run = fc.property(
    fc.constantFrom(...system.operations),
    fc.constantFrom(...tokens),
    fc.infiniteStream(fc.constantFrom(...ids)),
    query,
    body,
    fc.constantFrom('sv', '*', 'da;q=x', ',,;', 'en-GB;q=0.1, no'),
    ({ method, path }, token, some, pairs, sent, language) => {
      const target = path.replaceAll(/\{\w+\}/g, () => some.next().value as string);
      const line = `${method} ${target}?${new URLSearchParams(pairs)}`;
      const answer = ask(world, line, { token, body: sent, headers: { 'accept-language': language } });
      expect([answer.defect, [200, 201, 401, 403].includes(answer.status)]).toEqual([undefined, true]);
      if (answer.status === 403) expect(JSON.parse(textOf(answer))).toHaveProperty('errorCode');
    },
  );
  fc.assert(run, { numRuns: 2_000 });
});
