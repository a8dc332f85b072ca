import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name that users import from, and the source behind it. */
export interface EntryPoint {
  /** `motpart/msw`. */
  readonly name: string;
  /** Below the root: `simulators/adapters/msw.ts`. */
  readonly file: string;
}

/** The entry points of package.json that are code. */
export function entryPoints(root: string): EntryPoint[] {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, string | { 'motpart-source': string }>;
  };
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' ? [] : [{ name: name + path.slice(1), file: target['motpart-source'].slice(2) }],
  );
}
