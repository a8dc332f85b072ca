import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { personaPractitioner, personaTool } from '../../fixtures/index.ts';
import { openServer, type TestServer } from '../control/testing/open-server.ts';
import { population, scopes, tokenOf, who } from './testing/digitaltaktiv-world.ts';

let server: TestServer;
const sendScope = 'nhn:helsenorge.eksternapi/verktoysendtilinnbygger';

beforeAll(async () => {
  server = await openServer({ systems: ['helsenorge-digitaltaktiv', 'helsenorge-verktoy'] });
});
afterAll(() => server.close());
beforeEach(() => void server.worlds.default.reset());

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const authorization = `bearer ${tokenOf(server.worlds.default, { scopes: [...Object.values(scopes), sendScope] })}`;
  const response = await fetch(server.url + path, {
    method,
    headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, rule: response.headers.get('x-motpart-rule'), value: JSON.parse(text) as any };
}

const mount = '/helsenorge/digitaltaktiv';
const poll = async (offset: string) =>
  (await call('GET', `${mount}/api/v1/DigitaltAktivStatusEndringer?offset=${encodeURIComponent(offset)}`)).value;
const self = async (number: string): Promise<boolean> => {
  const { value } = await call('POST', `${mount}/helsenorgeaktivsjekken/v1`, {
    fnrListe: [number],
    omraade: 'Helsehjelp',
  });
  return value.erAktivListe[number].erDigitaltAktivSelv;
};
const older = async (number: string): Promise<boolean> =>
  (await call('POST', `${mount}/v1/DigitaltAktivOmraade`, { fnr: number, omraade: 3 })).value;

/** What Verktøy says when a tool is sent to the citizen. */
async function sent(number: string): Promise<string> {
  const { status, value } = await call('POST', '/helsenorge/verktoy/v1/Verktoy', {
    VerktoyId: personaTool(population, 'tool-prescribed').id,
    InnbyggerFnr: number,
    BehandlerHprNr: personaPractitioner(population, 'practitioner').hprNumber,
  });
  return status === 200 ? 'sent' : `${status} ${value.Code}`;
}

/** What a citizen decides, by the control API. */
async function consents(number: string, level: string): Promise<void> {
  expect((await server.post('/consent', { number, level })).value).toMatchObject({ number, level });
}

test('consent given and withdrawn is seen at once by the feed, both checks and Verktøy [digitaltaktiv.changes.sources]', async () => {
  const number = who.notConsented;
  const look = async () => [await self(number), await older(number), await sent(number)];
  let { offset, fnr } = await poll('');
  expect([fnr, await look()]).toEqual([[], [false, false, '400 VER-000228']]);
  await consents(number, 'full');
  expect(await look()).toEqual([true, true, 'sent']);
  ({ offset, fnr } = await poll(offset));
  expect(fnr).toEqual([number]);
  await consents(number, 'withdrawn');
  expect(await look()).toEqual([false, false, '400 VER-000228']);
  ({ offset, fnr } = await poll(offset));
  expect([fnr, (await poll(offset)).fnr]).toEqual([[number], []]);
});

test('a control changes who acts for whom [digitaltaktiv.changes.sources]', async () => {
  const body = { represented: who.child, representative: who.parent, kind: null };
  expect((await call('POST', '/_motpart/v1/controls/helsenorge-digitaltaktiv/set-representation', body)).status).toBe(
    200,
  );
  expect((await poll('')).fnr).toEqual([who.child]);
});

test('answers bear the row that decided, faults the owner’s two members [digitaltaktiv.error.body] [digitaltaktiv.error.statuses]', async () => {
  const path = `${mount}/v1/DigitaltAktivStatusEndringer`;
  expect(await call('GET', path)).toMatchObject({ status: 200, rule: 'digitaltaktiv.changes.operation' });
  const refused = { Code: expect.any(String), Message: expect.any(String) };
  expect(await call('GET', `${path}?offset=x`)).toMatchObject({ status: 400, value: refused });
  expect(await call('GET', path, undefined, { authorization: '' })).toEqual({
    status: 401,
    rule: 'digitaltaktiv.token.missing',
    value: { Code: 'SEC-110000', Message: 'Token is expired or invalid' },
  });
  const authorization = `Bearer ${tokenOf(server.worlds.default, { scopes: [scopes.check] })}`;
  expect(await call('GET', path, undefined, { authorization })).toMatchObject({ status: 403, value: refused });
});

test('changes that come while the feed is polled are told in exactly one answer [digitaltaktiv.changes.nothing-lost]', async () => {
  const numbers = population.people.filter(({ consentAtStart }) => consentAtStart === 'full').slice(0, 60).map(({ number }) => number); // prettier-ignore
  const told: string[] = [];
  const changing = Promise.all(numbers.map((number) => consents(number, 'withdrawn')));
  let offset = '';
  for (let polls = 0; polls < 30; polls += 1) {
    const answer = await poll(offset);
    ({ offset } = answer);
    told.push(...answer.fnr);
  }
  await changing;
  told.push(...(await poll(offset)).fnr);
  expect(told.toSorted()).toEqual(numbers.toSorted());
});
