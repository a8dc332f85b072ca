/** What a fork and a reset cost in a world of 100,000 people. */
import { loadPopulation } from '../fixtures/index.ts';
import { loadSystems, World } from '../simulators/index.ts';
import { createBase } from '../simulators/kernel/base.ts';

export interface WorldCost {
  /** Milliseconds, by round. */
  readonly fork: readonly number[];
  readonly reset: readonly number[];
}

const people = 100_000;
const rounds = 200;
const changed = 20;

async function largeWorld(): Promise<World> {
  const population = await loadPopulation();
  const many = Array.from({ length: people }, (_, place) => {
    const one = population.people[place % population.people.length]!;
    return { ...one, id: `x-${place}`, number: place < population.people.length ? one.number : `x${place}` };
  });
  return new World(createBase(await loadSystems(), { ...population, people: many }));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Each round changes some people first, so that there is something to carry over and to take back. */
export async function worlds(): Promise<WorldCost> {
  const world = await largeWorld();
  const table = world.table('registers.people');
  const some = table.list().slice(0, changed);
  const [fork, reset]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const one of some) table.put({ ...one });
    fork.push(timed(() => world.fork(`f${round}`)));
    reset.push(timed(() => world.reset()));
  }
  return { fork, reset };
}
