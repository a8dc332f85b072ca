import { Failure } from '../../bin/failure.ts';
import type { Names } from './names.ts';

/** A file that lists systems, and the line that a new one gets at the end of its list. */
export interface Registry {
  readonly path: string;
  /** The line that opens the list. */
  readonly opens: RegExp;
  /** The line that closes it. */
  readonly closes: RegExp;
  readonly line: (names: Names) => string;
}

const keyOf = ({ id }: Names) => (id.includes('-') ? `'${id}'` : id);

export const registries: readonly Registry[] = [
  {
    path: 'simulators/index.ts',
    opens: /^export const systems = \{$/,
    closes: /^\}/,
    line: (names) => `  ${keyOf(names)}: { load: () => import('./${names.id}/index.ts') },`,
  },
  {
    path: 'suites/index.ts',
    opens: /^export const suites\b.* = \{$/,
    closes: /^\}/,
    line: (names) => `  ${keyOf(names)}: () => import('./${names.id}/suite.ts'),`,
  },
];

/**
 * The registry's text with one line more.
 * @throws Failure when the list cannot be found
 */
export function registered(text: string, { path, opens, closes, line }: Registry, names: Names): string {
  const lines = text.split('\n');
  const start = lines.findIndex((each) => opens.test(each));
  const end = lines.findIndex((each, place) => place > start && closes.test(each));
  if (start < 0 || end < 0)
    throw new Failure(
      'NEW-REGISTRY',
      `${path} has no list of systems`,
      'see opens and closes in tools/new-simulator/register.ts',
    );
  return lines.toSpliced(end, 0, line(names)).join('\n');
}
