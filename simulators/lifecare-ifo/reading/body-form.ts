/** Bodies that are form-encoded, as the framework reads them: `Rows[0].Id=1` and `Rows[0][Id]=1` are fields of an object in a list. */
type Tree = Map<string, Tree | string>;

/** Levels of a name. */
const deepest = 8;

const partsOf = (name: string): string[] => name.split(/[.[\]]+/).filter((part) => part !== '');

/** Puts a value in its place. The first of a name counts. */
function plant(tree: Tree, [first, ...rest]: readonly string[], value: string): void {
  const known = tree.get(first!);
  if (rest.length === 0) return void (known ?? tree.set(first!, value));
  if (typeof known === 'string') return;
  const branch: Tree = known ?? new Map();
  tree.set(first!, branch);
  plant(branch, rest, value);
}

/** A branch whose names are all numbers is a list, in their order. */
function valueOf(tree: Tree | string): unknown {
  if (typeof tree === 'string') return tree;
  const entries = [...tree].map(([name, branch]) => [name, valueOf(branch)] as const);
  if (!entries.every(([name]) => /^\d{1,9}$/.test(name))) return Object.fromEntries(entries);
  return entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
}

/** The fields of a body, all of them texts; an empty one is none. Undefined where the body is no text, or empty. */
export function formBody(text: string | undefined): unknown {
  if (!text) return undefined;
  const tree: Tree = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    const parts = partsOf(name);
    if (value !== '' && parts.length > 0 && parts.length <= deepest) plant(tree, parts, value);
  }
  return tree.size === 0 ? {} : valueOf(tree);
}
