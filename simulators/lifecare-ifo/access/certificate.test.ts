import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, who } from '../testing/world.ts';
import { openLifecare, type LifecareServer } from '../testing/socket.ts';

let server: LifecareServer;
beforeAll(async () => {
  server = await openLifecare();
});
afterAll(() => server.close());

test('a valid certificate is let in', async () => {
  const got = await server.ask(`GET Persons?personId=${who('applicant-paid')}`);
  expect(bodyOf(got).Source).toBe('FC');
});
