import { expect, test } from 'vitest';
import { createSimulator, createWorld, loadSystems, systemIds } from './index.ts';

test('a system comes with those that it needs, in the order of the registry', async () => {
  expect((await loadSystems(['helsenorge-verktoy'])).map(({ id }) => id)).toEqual(['helseid', 'helsenorge-verktoy']);
  expect((await loadSystems(['helseid'])).map(({ id }) => id)).toEqual(['helseid']);
  expect((await loadSystems()).map(({ id }) => id)).toEqual(systemIds);
});

test('the id of each system is the one that it is registered by', async () => {
  for (const id of systemIds) expect((await loadSystems([id])).some((system) => system.id === id)).toBe(true);
});

test.each(['nope', 'toString', ''])('there is no system %j, and the line says which there are', async (id) => {
  await expect(loadSystems([id])).rejects.toThrow(/there is no system .*: the systems are helseid, /);
  await expect(createWorld({ systems: [id] })).rejects.toThrow(RangeError);
});

test('worlds of one seed share their base; another seed has its own', async () => {
  const systems = ['helseid'];
  const [one, other] = await Promise.all([createWorld({ systems }), createWorld({ systems, id: 'b' })]);
  expect(one.base).toBe(other.base);
  expect([one.id, other.id]).toEqual(['default', 'b']);
  const small = await createWorld({ systems, seed: 5, people: 60 });
  expect(small.base).not.toBe(one.base);
  expect(small.seed).toBe(5);
});

test('a profile that does not fit is refused before there is a world', async () => {
  const profile = { helseid: { tokenLifetimeSeconds: 'long' } };
  await expect(createWorld({ systems: ['helseid'], profile })).rejects.toThrow('helseid.tokenLifetimeSeconds must be');
});

test('a simulator serves the mounts of its systems and no others', async () => {
  const simulator = await createSimulator(['helseid']);
  expect([simulator.serves('/helseid/x'), simulator.serves('/helsenorge/verktoy/v1/Verktoy')]).toEqual([true, false]);
});
