/** Packages 14 to 21 over mutual TLS, each with the key of its own article. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Envelope, idsOf, kinds, lineOf, type Wish } from './testing/extracts.ts';
import { type LifecareServer, openLifecare } from './testing/socket.ts';

let server: LifecareServer;
beforeAll(async () => {
  server = await openLifecare();
});
afterAll(() => server.close());

describe.each(kinds)('Extract/%s, article %i', (name, article, table) => {
  const read = async (wish: Wish = {}, key = `lifecare-${article}`): Promise<Envelope> => {
    const { status, body } = await server.ask(lineOf(name, wish), { key });
    expect(status).toBe(200);
    return JSON.parse(body.toString()) as Envelope;
  };

  test('reads all there is [lifecare.extract.actualisations-package, lifecare.extract.calculations-package, lifecare.extract.decisions-package, lifecare.extract.executions-package, lifecare.extract.investigations-package, lifecare.extract.payments-package, lifecare.extract.resource-allocations-package, lifecare.extract.services-package]', async () => {
    const rows = server.world.table<{ readonly id: number }>(table.name).list();
    expect(idsOf(await read())).toEqual(rows.map(({ id }) => id));
    expect((await read({}, 'lifecare-persons')).TotalNumberOfRecords).toBe(0);
  });

  test('of two that were changed one after the other, modifiedAfter the first has the second', async () => {
    const times = (await read()).Result.map(({ Id, StartTime }) => ({ Id, StartTime })); // prettier-ignore
    const inOrder = times.toSorted((one, other) => (one.StartTime < other.StartTime ? -1 : 1));
    const place = inOrder.findIndex(({ StartTime }, at) => StartTime < inOrder[at + 1]!.StartTime);
    const [outside, inside] = inOrder.slice(place) as [any, any];
    const later = idsOf(await read({ modifiedAfter: outside.StartTime }));
    expect([later.includes(outside.Id), later.includes(inside.Id)]).toEqual([false, true]);
    expect(later).toHaveLength(times.filter(({ StartTime }) => StartTime > outside.StartTime).length);
  });

  test('q finds the one that is meant, and not its neighbour', async () => {
    const [one, other] = idsOf(await read({ limit: 2 }));
    const found = await read({ q: `Id='${one}'` });
    expect([idsOf(found), found.TotalNumberOfRecords]).toEqual([[one], 1]);
    expect(idsOf(await read({ q: `Id='${other}'` }))).toEqual([other]);
  });
});
