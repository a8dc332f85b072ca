import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { format, type Options } from 'prettier';
import { readContract, systemsIn } from '../../bin/contract/authored/read-contract.ts';
import { fill } from './fill.ts';
import { judgeNames, type Names, type Taken, type Wish } from './names.ts';
import { registered, registries } from './register.ts';

/** What will be written, by path below the root. */
export interface Plan {
  readonly names: Names;
  /** Files that are not there yet. */
  readonly files: ReadonlyMap<string, string>;
  /** Registries with one line more. */
  readonly changes: ReadonlyMap<string, string>;
}

const templates = join(import.meta.dirname, 'templates');
const ending = '.template';

/**
 * Makes everything of a new system in memory; nothing is written.
 * @param root    the clone
 * @param mounts  those that systems have already
 * @throws Failure when the wish cannot be met
 */
export async function planFor(root: string, wish: Wish, mounts: readonly string[]): Promise<Plan> {
  const names = judgeNames(wish, takenIn(root, mounts));
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as Options;
  const pretty = async (filepath: string, text: string) =>
    [filepath, await format(text, { ...style, filepath })] as const;
  const filled = globSync(`**/*${ending}`, { cwd: templates })
    .sort()
    .map((path) => pretty(targetOf(path, names), fill(readFileSync(join(templates, path), 'utf8'), names)));
  const changed = registries.map((registry) =>
    pretty(registry.path, registered(readFileSync(join(root, registry.path), 'utf8'), registry, names)),
  );
  return { names, files: new Map(await Promise.all(filled)), changes: new Map(await Promise.all(changed)) };
}

/** `simulators/rules.ts.template` becomes `simulators/my-clinic/rules.ts`. */
function targetOf(path: string, { id }: Names): string {
  const [house = '', ...rest] = path.slice(0, -ending.length).split(/[\\/]/);
  return posix.join(house, id, ...rest);
}

function takenIn(root: string, mounts: readonly string[]): Taken {
  const contracts = join(root, 'contracts');
  const rowWords = systemsIn(contracts).flatMap((system) =>
    readContract(contracts, system).requirements.map(({ id }) => id.split('.')[0]!),
  );
  const rooms = ['contracts', 'simulators', 'suites'].flatMap((house) => readdirSync(join(root, house)));
  return { rooms, mounts, rowWords: [...new Set(rowWords)] };
}
