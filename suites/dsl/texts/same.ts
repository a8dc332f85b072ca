/** The test that keeps translations honest: a message that reads alike in two languages was probably never translated. */
import type { Text } from '../types.ts';
import { isText } from './fill.ts';

/** Every message below a value, with its path: `report.summary`. */
export function* textsIn(value: unknown, path = ''): Generator<[string, Text]> {
  if (isText(value)) {
    yield [path, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, path === '' ? key : `${path}.${key}`);
  }
}

/** Paths of messages that are alike in two languages and not listed as truly the same, and of listed ones that are not (any more). */
export function sameInTwoLanguages(value: unknown, listed: readonly string[] = []): string[] {
  const alike = [...textsIn(value)]
    .filter(([, { sv, nb, en }]) => sv === nb || nb === en || sv === en)
    .map(([path]) => path);
  const stale = listed.filter((path) => !alike.includes(path)).map((path) => `${path} (listed, but not alike)`);
  return [...alike.filter((path) => !listed.includes(path)), ...stale];
}
