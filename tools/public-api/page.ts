import type { EntryPoint } from './entry-points.ts';
import type { Exported } from './read-exports.ts';
import type { Kind } from './shape.ts';

/** An entry point with what it exports. */
export interface DescribedEntry extends EntryPoint {
  readonly exports: readonly Exported[];
}

const headings: Readonly<Record<Kind, string>> = {
  function: 'Functions',
  class: 'Classes',
  value: 'Values',
  type: 'Types',
};

/** The first sentence of a TSDoc text, without links and tags. */
export function firstSentence(doc: string): string {
  const prose = doc
    .split(/^@/m)[0]!
    .split(/\n\s*\n/)[0]!
    .replaceAll(/\s+/g, ' ');
  const plain = prose.replaceAll(/\{@link (\w+)\}/g, '`$1`').trim();
  return /^.*?[.:](?= [A-Z]|$)/.exec(plain)?.[0].replace(/[.:]$/, '') ?? plain;
}

/** A code span that may itself hold a backtick. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function line({ name, kind, shape, doc }: Exported): string {
  const space = kind === 'function' || shape.startsWith(':') || shape === '' ? '' : ' ';
  return `- ${code(name + space + shape)}: ${firstSentence(doc)}`;
}

function section(kind: Kind, exports: readonly Exported[]): string[] {
  const own = exports.filter((each) => each.kind === kind);
  return own.length === 0 ? [] : [`### ${headings[kind]}`, own.map(line).join('\n')];
}

/** The page as Markdown. */
export function apiPage(entries: readonly DescribedEntry[]): string {
  const kinds = Object.keys(headings) as Kind[];
  const parts = entries.flatMap(({ name, exports }) => [
    `## ${name}`,
    ...kinds.flatMap((kind) => section(kind, exports)),
  ]);
  const head =
    'Every name that the package exports. Written by `node tools/api.ts` from the sources, where the whole text and the examples stand; ' +
    '`npm run check` says when it is out of date.';
  return ['# The package', head, ...parts].join('\n\n');
}

/** An exported name must say what it is, and a function how it is called. */
export function faultsOf(entry: string, exports: readonly Exported[]): string[] {
  return exports.flatMap(({ name, kind, file, doc }) => {
    if (doc === '') return [`${file}: ${name} of ${entry} has no TSDoc: say what it is`];
    if (kind !== 'function' || /^@example/m.test(doc)) return [];
    return [`${file}: ${name} of ${entry} has no @example: show a call, with its imports, in a \`\`\`ts block`];
  });
}
