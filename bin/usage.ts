/** What `--help` prints. */
import { stripVTControlCharacters } from 'node:util';
import { renderUsage, type CommandDef } from 'citty';
import { coming, commands } from './commands.ts';

const intro = 'The other side of your integration: simulators, contract suites and test protocols.';

/** Help of the whole program: what works, and one line on what is coming. */
export function programUsage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    intro,
    '',
    'Usage: motpart COMMAND [FLAGS]',
    '',
    ...lines,
    '',
    'motpart COMMAND --help lists its flags; --version prints the version.',
    `Not in this version yet: ${coming.join(', ')}.`,
  ].join('\n');
}

/** Colours on a terminal that wants them (`NO_COLOR`, see no-color.org), plain text elsewhere. */
export function coloured(stream: NodeJS.WriteStream = process.stdout): boolean {
  return stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

const shown = (text: string): number => stripVTControlCharacters(text).length;

/** A line that is too long goes on in the next one: in a list, below where the explanation begins. */
function folded(line: string, width: number): string {
  const list = /^\s*\S+ {2,}/.exec(stripVTControlCharacters(line));
  if (shown(line) <= width) return line;
  const indent = ' '.repeat(list?.[0].length ?? 0);
  const lines = [''];
  for (const word of line.trimStart().split(/(?<=\S) /)) {
    const last = lines.at(-1)!;
    if (last && shown(last) + 1 + shown(word) > width) lines.push(indent + word.trimStart());
    else
      lines[lines.length - 1] = last ? `${last} ${word}` : line.slice(0, line.length - line.trimStart().length) + word;
  }
  return lines.join('\n');
}

/** Help of one command, no wider than the terminal. */
export async function commandUsage(command: CommandDef<any>, width = process.stdout.columns || 80): Promise<string> {
  const text = await renderUsage(command, { meta: { name: 'motpart' } });
  const seen = coloured() ? text : stripVTControlCharacters(text);
  return seen
    .split('\n')
    .map((line) => folded(line.trimEnd(), width))
    .join('\n');
}
