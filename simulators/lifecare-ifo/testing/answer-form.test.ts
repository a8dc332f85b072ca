import { expect, test } from 'vitest';
import { json } from '../../kernel/http.ts';
import { strangeness } from './answer-form.ts';

test('an answer of the contract is not strange, another status or form of its operation is', () => {
  expect(strangeness('createActualisation', json(200, 7))).toBeUndefined();
  expect(strangeness('createActualisation', json(200, '7'))).toMatch(/200 is not of its form/);
  expect(strangeness('createActualisation', json(409, { Message: '' }))).toMatch(/no answer 409/);
  expect(strangeness('getContacts', json(200, [{ Id: 'A' }]))).toBeUndefined();
  expect(strangeness('getContacts', json(200, [{ id: 'A' }]))).toMatch(/200 is not of its form/);
});

test('errors are objects with Message or bare strings, and some statuses have no body', () => {
  for (const said of [{ Message: 'x' }, 'x']) expect(strangeness('getContacts', json(400, said))).toBeUndefined();
  expect(strangeness('getContacts', json(400, { message: 'x' }))).toMatch(/400 is not of its form/);
  const bare = { headers: {}, body: '' };
  expect(strangeness('addActualisationAttachment', { status: 204, ...bare })).toBeUndefined();
  expect(strangeness('addActualisationAttachment', json(204, {}))).toMatch(/no JSON for 204/);
});
