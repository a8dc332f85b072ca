/** Tests that every suite passes which judges servers over plain HTTP: `server/server.test.ts` of a suite calls them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import type { Rule } from '../../simulators/kernel/operation.ts';
import type { ProfileKey } from '../../contracts/types.ts';
import type { ProfileSettings } from '../../simulators/kernel/profile.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { ServerMutant } from '../dsl/server.ts';
import { rowsOf } from '../dsl/severity.ts';
import { sameInTwoLanguages } from '../dsl/texts/same.ts';
import type { Suite } from '../dsl/types.ts';
import { judgedBy } from '../runners/server-matrix.ts';
import { withServer } from '../targets/open.ts';
import { inProcessTarget } from './in-process-target.ts';
import { whole } from './others.ts';
import { serverMatrix, type ServerMatrix } from './server-matrix.ts';

const timeLimitMs = 120_000;

/** A world whose time stands still: a busy machine makes no probe late. */
function stillWorld({ systems }: Suite, profile: ProfileSettings = {}): Promise<World> {
  const now = Date.now();
  return createWorld({ systems, profile, wall: () => now });
}

function triedHere(mutants: readonly ServerMutant[], elsewhere: string | undefined): readonly ServerMutant[] {
  if (whole || elsewhere === undefined) return mutants;
  return mutants.filter(({ check }) => !check.startsWith(`${elsewhere}.`));
}

/**
 * Each mutant turns exactly its check, and nothing that a server must do is forgotten.
 * @param elsewhere  prefix of checks that a suite of their own tries the mutants of; here they are tried in the whole matrix only
 */
export function describeServer(
  suite: Suite,
  guards: readonly (readonly Rule[])[],
  ids: RegExp,
  elsewhere?: string,
): void {
  const judging = withServer(suite);
  const { server } = judging;
  const mutants = triedHere(server.mutants, elsewhere);

  describe('our own server', () => {
    let matrix: ServerMatrix;
    beforeAll(async () => {
      const origin = await stillWorld(suite);
      matrix = await serverMatrix({ ...judging, server: { ...server, mutants } }, origin, guards);
    }, timeLimitMs);

    test('passes every check', () => {
      const others = matrix.reference.filter(({ verdict }) => verdict !== 'pass');
      expect(others.map(({ check, verdict, message }) => [check.id, verdict, message?.en])).toEqual([]);
    });

    test.each(mutants.map((mutant) => [mutant.title, mutant] as const))(
      'where %s turns exactly its check',
      (_, mutant) => {
        expect(matrix.turned.get(mutant)).toEqual([mutant.check]);
      },
    );
  });

  describe('the server checks', () => {
    const musts = [...rowsOf(judging.contracts).values()].filter(
      ({ actor, level }) => actor === 'server' && level === 'must',
    );
    const named = new Set(server.checks.flatMap(({ rows }) => rows));

    test('judge every must on the server, or say why they cannot', () => {
      const open = musts.filter(({ id }) => !named.has(id)).map(({ id }) => id);
      expect(open.sort()).toEqual(Object.keys(server.notTested).sort());
    });

    test('rest on rows about the server alone', () => {
      const rows = rowsOf(judging.contracts);
      expect([...named].filter((id) => rows.get(id)?.actor !== 'server')).toEqual([]);
    });

    test('have one mutant each, an id of their own and a step that there is', () => {
      const own = server.checks.map(({ id }) => id);
      expect(server.mutants.map(({ check }) => check).sort()).toEqual(own.toSorted());
      expect(new Set(own).size).toBe(own.length);
      expect(own.filter((id) => !ids.test(id))).toEqual([]);
      const steps = suite.steps.map(({ id }) => id);
      expect(server.checks.filter(({ step }) => !steps.includes(step ?? '')).map(({ id }) => id)).toEqual([]);
    });

    test('say everything in three languages', () => {
      expect(sameInTwoLanguages(server.checks.map(({ title }) => title))).toEqual([]);
    });
  });
}

/** What a server check left behind at a server that is not ours and may not be changed. */
export async function judgedUnsteered(suite: Suite): Promise<{ exchanges: Exchange[]; verdicts: Set<string> }> {
  const judging = withServer(suite);
  const origin = await stillWorld(suite);
  const target = await inProcessTarget(judging, origin, { mayWrite: false, steered: false });
  const found = await judgedBy(judging, target, judging.server.checks);
  return {
    exchanges: found.flatMap(({ exchanges }) => [...exchanges]),
    verdicts: new Set(found.map(({ verdict }) => verdict)),
  };
}

interface TellsReading {
  readonly system: string;
  readonly key: string;
  readonly other?: string | number | boolean;
}

interface Readings {
  readonly readings: readonly TellsReading[];
  readonly specOf: (system: string, key: string) => ProfileKey;
  readonly readingId: (reading: TellsReading) => string;
  /** Profiles with many other readings at once, by what they are called. */
  readonly together: Readonly<Record<string, ProfileSettings>>;
  /** System whose readings a suite of its own tries one by one. */
  readonly elsewhere?: string;
}

/** Each alternative of each key is told by name, alone and with others. */
export function describeReadings(suite: Suite, { readings, specOf, readingId, together, elsewhere }: Readings): void {
  const judging = withServer(suite);
  const { server } = judging;
  const isDocumented = ({ system, key }: TellsReading) => specOf(system, key).basis === 'documented';

  async function judged(profile: ProfileSettings, ids?: readonly string[]) {
    const origin = await stillWorld(suite, profile);
    const checks = server.checks.filter(({ id }) => ids?.includes(id) ?? true);
    return judgedBy(judging, await inProcessTarget(judging, origin), checks);
  }

  describe('another reading', () => {
    const ours = readings.filter(({ system }) => whole || system !== elsewhere);
    const others = ours.flatMap((reading) => {
      const { default: usual, alternatives = [reading.other!] } = specOf(reading.system, reading.key);
      return alternatives.filter((value) => value !== usual).map((value) => ({ reading, value }));
    });

    test('of each key, each alternative, is noticed by name', { timeout: timeLimitMs }, async () => {
      const missed: string[] = [];
      for (const { reading, value } of others) {
        const { system, key } = reading;
        const [found] = await judged({ [system]: { [key]: value } }, [readingId(reading)]);
        const documented = isDocumented(reading);
        const said = JSON.stringify(documented ? found!.notes : found!.findings.map(({ actual }) => actual));
        const verdict = documented ? 'pass' : 'warn';
        const named = reading.other !== undefined || said.includes(`${key} = ${String(value)}`);
        if (found!.verdict !== verdict || !named) missed.push(`${key} = ${String(value)}: ${found!.verdict} ${said}`);
      }
      expect(missed).toEqual([]);
    });

    test.each(Object.entries(together))(
      '%s: each is noticed, and nothing else is found',
      { timeout: timeLimitMs },
      async (_, profile) => {
        const found = await judged(profile);
        const changed = Object.entries(profile).flatMap(([system, values]) =>
          Object.keys(values).map((key) => ({ system, key })),
        );
        const wanted = changed.filter((one) => !isDocumented(one)).map(readingId);
        const red = found.filter(({ verdict }) => !['pass', 'omit'].includes(verdict));
        expect(red.map(({ check, verdict }) => `${verdict} ${check.id}`).sort()).toEqual(
          wanted.map((id) => `warn ${id}`).sort(),
        );
      },
    );

    test('of every profile key is told, or the key says why it cannot be', () => {
      const keys = judging.contracts.flatMap(({ system, profile }) =>
        Object.keys(profile).map((key) => `${system}.${key}`),
      );
      const told = readings.map(({ system, key }) => `${system}.${key}`);
      expect([...told, ...Object.keys(server.unseen)].sort()).toEqual(keys.sort());
    });
  });
}
