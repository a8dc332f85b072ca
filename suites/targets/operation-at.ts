/** Which documented operation a path is for. */
import type { OperationSpec } from '../../contracts/types.ts';

/** How many segments of a path are words rather than parameters; undefined when the path does not fit. Case does not count. */
function wordsIn(template: string, path: string): number | undefined {
  const wanted = template.toLowerCase().split('/');
  const given = path.toLowerCase().split('/');
  if (wanted.length !== given.length) return undefined;
  const fits = wanted.every((word, place) => word === given[place] || (word.startsWith('{') && given[place] !== ''));
  return fits ? wanted.filter((word) => !word.startsWith('{')).length : undefined;
}

/** The id of the operation at a method and path (below the mount); of several the one with the fewest parameters. */
export function operationAt(
  operations: Readonly<Record<string, OperationSpec>>,
  method: string,
  path: string,
): string | undefined {
  let best: { readonly id: string; readonly words: number } | undefined;
  for (const [id, operation] of Object.entries(operations)) {
    const words = operation.method === method ? wordsIn(operation.path, path) : undefined;
    if (words !== undefined && words > (best?.words ?? -1)) best = { id, words };
  }
  return best?.id;
}
