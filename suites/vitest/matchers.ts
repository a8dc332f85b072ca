/** Matchers for worlds and runs. Their messages quote the journal: what came, what was expected of it, what to do; masked. */
import { systemIds } from '../../simulators/index.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { closing } from '../reporters/terminal.ts';
import type { Run } from '../runners/document.ts';
import { faultOf } from './options.ts';
import { traffic } from './told.ts';

/** An exchange is meant when all that is said here is so. */
export interface ReceivedWish {
  /** Id of a system: `helsenorge-verktoy`. */
  readonly system?: string;
  /** The operation's id in the contract: `sendVerktoy`. */
  readonly operation?: string;
  /** Of the answer. */
  readonly status?: number;
  /** Code of the refusal: `VER-000218`. */
  readonly code?: string;
  /** Just so many exchanges; without it one or more. */
  readonly times?: number;
}

/** What a matcher gives vitest. */
export interface Judgement {
  readonly pass: boolean;
  readonly message: () => string;
}

interface State {
  readonly isNot?: boolean;
}

function worldIn(received: unknown, matcher: string): World {
  const given = received as { world?: unknown; journal?: unknown } | null | undefined;
  const world = (given?.world ?? given) as World | null | undefined;
  if (typeof world?.journal?.since === 'function') return world;
  throw faultOf('SUITE-EXPECT', `${matcher} looks at a world`, 'write expect(world) or expect(useWorld())');
}

function runIn(received: unknown): Run {
  const given = received as Partial<Run> | null | undefined;
  if (given?.document?.verdict) return given as Run;
  throw faultOf('SUITE-EXPECT', 'toHaveNoDeviation looks at a run', 'write expect(await run(suite, …))');
}

/** A name with a slip in it would match nothing, and `.not` would hold for ever. */
function judgeWish({ operation, system }: ReceivedWish, world: World): void {
  const ids = world.base.systems.map(({ id }) => id);
  if (system !== undefined && !ids.includes(system)) {
    const why = systemIds.includes(system) ? `is not among the systems of this world` : 'is no system';
    throw faultOf('SUITE-EXPECT', `${system} ${why}`, `take one of ${ids.join(', ')}`);
  }
  const operations = world.base.systems.flatMap((one) => one.operations.map(({ id }) => id));
  if (operation !== undefined && !operations.includes(operation)) {
    throw faultOf('SUITE-EXPECT', `${operation} is no operation`, `take one of ${operations.join(', ')}`);
  }
}

function judgeCode(code: string, world: World): void {
  const codes = world.base.systems.flatMap(({ contract }) => Object.keys(contract.errors));
  if (codes.includes(code)) return;
  const near = codes.filter((known) => known.slice(0, 3) === code.slice(0, 3));
  throw faultOf(
    'SUITE-EXPECT',
    `no system of this world has the code ${code}`,
    `there is ${(near.length > 0 ? near : codes).join(', ')}`,
  );
}

function fits(exchange: Exchange, { system, operation, status, code }: ReceivedWish): boolean {
  return (
    (system ?? exchange.system) === exchange.system &&
    (operation ?? exchange.operation) === exchange.operation &&
    (status ?? exchange.reply.status) === exchange.reply.status &&
    (code ?? exchange.code) === exchange.code
  );
}

function wished({ system, operation, status, code, times }: ReceivedWish): string {
  const answer = [status, code].filter((part) => part !== undefined).join(' ');
  const what = [system, operation].filter((part) => part !== undefined).join(' ') || 'a request';
  return `${what}${answer && ` → ${answer}`}${times === undefined ? '' : `, ${times === 1 ? 'once' : `${times} times`}`}`;
}

function sentence(what: string, { isNot }: State, exchanges: readonly Exchange[], world: World): string {
  return `expected the world ${isNot ? 'not ' : ''}to have ${what}. It received:\n\n${traffic(exchanges, world)}`;
}

function toHaveReceived(this: State, received: unknown, wish: ReceivedWish = {}): Judgement {
  const world = worldIn(received, 'toHaveReceived');
  judgeWish(wish, world);
  if (wish.code !== undefined) judgeCode(wish.code, world);
  const all = world.journal.since();
  const count = all.filter((exchange) => fits(exchange, wish)).length;
  const pass = wish.times === undefined ? count > 0 : count === wish.times;
  return { pass, message: () => sentence(`received ${wished(wish)}`, this, all, world) };
}

function toHaveRefused(this: State, received: unknown, code: string): Judgement {
  const world = worldIn(received, 'toHaveRefused');
  judgeCode(code, world);
  const all = world.journal.since();
  const pass = all.some((exchange) => exchange.code === code);
  return { pass, message: () => sentence(`refused something with ${code}`, this, all, world) };
}

function toHaveNoRefusals(this: State, received: unknown): Judgement {
  const world = worldIn(received, 'toHaveNoRefusals');
  const refused = world.journal.since().filter(({ code }) => code !== undefined);
  const none = `expected the world to have refused something, and it took every request`;
  const some = () => `expected the world to have refused nothing. It refused:\n\n${traffic(refused, world)}`;
  return { pass: refused.length === 0, message: () => (this.isNot ? none : some()) };
}

function toHaveNoDeviation(this: State, received: unknown): Judgement {
  const run = runIn(received);
  const { exit, message } = run.document.verdict;
  const none = `expected the run to have a deviation: ${message.en}`;
  const some = () =>
    `expected the run to be whole and without deviation.\n\n${closing(run, [], { lang: 'en', colour: false })}`;
  return { pass: exit === 0, message: () => (this.isNot ? none : some()) };
}

/**
 * The matchers, for an `expect` of your own. Who imports `motpart/vitest` has them already.
 *
 * - `expect(world).toHaveReceived({ operation, status, … })`: an exchange such as this is in the world's journal
 * - `expect(world).toHaveRefused(code)`: a request was refused with this code
 * - `expect(world).toHaveNoRefusals()`: every request was taken; the message has the diagnosis of each that was not
 * - `expect(run).toHaveNoDeviation()`: a run of a suite is whole, and no deviation was found
 * @example
 * ```ts
 * import { expect } from 'vitest';
 * import { matchers } from 'motpart/vitest';
 *
 * expect.extend(matchers);
 * ```
 */
export const matchers = { toHaveReceived, toHaveRefused, toHaveNoRefusals, toHaveNoDeviation };

declare global {
  // vitest's own interface of matchers has other type parameters in every major; Chai's has none, and vitest 3, 4 and 5 take from it.
  namespace Chai {
    interface Assertion {
      /** An exchange such as this is in the journal of the world. @throws UsageFault for an operation, system or code that there is not */
      toHaveReceived(wish?: ReceivedWish): void;
      /** A request was refused with this code. @throws UsageFault for a code that no system of the world has */
      toHaveRefused(code: string): void;
      /** Every request was taken. */
      toHaveNoRefusals(): void;
      /** A run of a suite is whole, and no deviation was found in it. */
      toHaveNoDeviation(): void;
    }
  }
}
