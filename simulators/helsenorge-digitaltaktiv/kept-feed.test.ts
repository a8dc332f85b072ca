/** The feed of a world that is kept in a file, in processes that are killed. */
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Ground } from '../adapters/state/index.ts';
import { Files, killed, start } from '../adapters/state/testing/state-files.ts';
import type { Snapshot } from '../kernel/world.ts';
import { oldestStamp } from './changes.ts';
import { Expected, happen, step } from './testing/course-of-events.ts';
import { bodyOf, digitaltaktivWorld, noon, poll } from './testing/digitaltaktiv-world.ts';

const files = new Files();
afterAll(() => files.remove());

const ground: Ground = { version: '1.2.3', seed: 1177, people: 1_000, systems: ['helsenorge-digitaltaktiv'] };

/** The process is killed, and started again on a machine whose clock was set back. */
const kill = fc.record({ kind: fc.constant('kill' as const), back: fc.constantFrom(0, 1, 3_600_000) });
/** Somebody waits for the answer, or not: what nobody waited for may be lost. */
const event = fc.record({ step: fc.oneof({ weight: 11, arbitrary: step }, { weight: 4, arbitrary: kill }), waits: fc.boolean() }); // prettier-ignore
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

class Course {
  readonly #wall = { now: noon };
  readonly #expected = new Expected();
  readonly #compacts: boolean;
  #file = files.fresh();
  #kept: Awaited<ReturnType<typeof start>> | undefined;
  #offset: string | undefined;
  /** The last stamp of which somebody knows. */
  #acknowledged = 0;
  lost = 0;

  constructor(compacts: boolean) {
    this.#compacts = compacts;
  }

  #begin() {
    const first = (snapshot?: Snapshot) =>
      digitaltaktivWorld({ wall: () => this.#wall.now, ...(snapshot && { snapshot }) });
    return start(this.#file, this.#compacts ? { compactFrom: 0 } : {}, first, ground);
  }

  async #kill(back: number): Promise<void> {
    const [before, bytes] = [this.#kept!, killed(this.#file)];
    await before.end();
    this.#wall.now -= back;
    this.#file = files.fresh(bytes);
    this.#kept = await this.#begin();
    const { lastStamp } = this.#kept.worlds.default.clock.row;
    expect(lastStamp).toBeGreaterThanOrEqual(this.#acknowledged);
    this.lost += Number(lastStamp < before.worlds.default.clock.row.lastStamp);
    this.#expected.forget(lastStamp);
  }

  async #poll(): Promise<void> {
    const { worlds, state } = this.#kept!;
    const body = bodyOf(poll(worlds.default, this.#offset));
    await state.held();
    expect(body.fnr.toSorted()).toEqual(this.#expected.take(oldestStamp(worlds.default.clock.now(), 'calendar')));
    expect(this.#offset === undefined || body.offset > this.#offset).toBe(true);
    this.#offset = body.offset;
  }

  async #happen({ step: one, waits }: Event): Promise<void> {
    const world = this.#kept!.worlds.default;
    if (one.kind === 'kill') return this.#kill(one.back);
    if (one.kind === 'poll') await this.#poll();
    else if (one.kind === 'advance') world.clock.advance(one.ms);
    else if (one.kind === 'wall') this.#wall.now += one.ms;
    else this.#expected.happened(...happen(world, one));
    if (!waits && one.kind !== 'poll') return;
    await this.#kept!.state.held();
    this.#acknowledged = world.clock.row.lastStamp;
  }

  async run(events: readonly Event[]): Promise<void> {
    this.#kept = await this.#begin();
    for (const each of events) await this.#happen(each);
    await this.#kill(0);
    await this.#poll();
    await this.#kept.end();
  }
}

/** What is lost for certain: nobody waited. */
const losing: [Event[], boolean] = [
  [
    { step: { kind: 'consent', nth: 0, level: 'withdrawn' }, waits: false },
    { step: { kind: 'kill', back: 1 }, waits: false },
  ],
  false,
];

test('is told whole from offset to offset across kill -9: nothing lost, nothing invented [digitaltaktiv.changes.nothing-lost]', async () => {
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 30 }), fc.boolean(), async (events, compacts) => {
      const course = new Course(compacts);
      await course.run(events);
      lost += course.lost;
    }),
    { numRuns: 40, examples: [losing] },
  );
  expect(lost, 'some were killed between a change and its writing').toBeGreaterThan(0);
});
