import { expect, test } from 'vitest';
import { Simulator } from './simulator.ts';
import { library } from './testing/invented-api.ts';
import { libraryWorld, request } from './testing/ask.ts';

test('a system hears each answer, whatever made it, and what it keeps of it is part of the request', () => {
  const heard: string[] = [];
  const listening = new Simulator([
    {
      ...library,
      settled: ({ world, operation }, { status }, code) => {
        heard.push(`${operation?.id} ${status} ${code}`);
        world.ids.next('heard');
      },
    },
  ]);
  const world = libraryWorld();
  world.faults.put({ id: 'f', operation: 'manyBooks', kind: 'status', status: 503, matched: 0 });
  const answers = ['GET /library/v1/Books/1', 'GET /library/v1/Books/9', 'GET /library/v1/Books', 'GET /library/x'].map(
    (line) => listening.respond(request(line), world),
  );
  expect(heard).toEqual(['oneBook 200 undefined', 'oneBook 404 LIB-3', 'manyBooks 503 undefined', 'undefined 404 SIM-PATH']); // prettier-ignore
  expect(answers.map(({ changes }) => changes.at(-1)!.row)).toEqual([1, 2, 3, 4].map((value) => ({ name: 'heard', value }))); // prettier-ignore
});
