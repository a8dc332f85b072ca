/** What `--help` prints. */
import { stripVTControlCharacters, styleText } from 'node:util';
import { renderUsage, type CommandDef, type CommandMeta } from 'citty';
import { coming, commands, users } from './commands.ts';
import type { Example } from './meta.ts';

const intro = 'The other side of your integration: simulators, suites and test protocols.';

/** Help of the whole program: what works, by whom it is for, and one line on what is coming. */
export function programUsage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const groups = Object.entries(users).flatMap(([user, title]) => {
    const own = Object.entries(commands).filter(([, entry]) => entry.user === user);
    return [`${title}:`, ...own.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`), ''];
  });
  return [
    intro,
    '',
    'Usage: motpart COMMAND [FLAGS]',
    '',
    ...groups,
    'motpart COMMAND --help shows its flags and examples; --version prints the version.',
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

function heading(title: string): string[] {
  return ['', styleText(['bold', 'underline'], title, { validateStream: false }), ''];
}

/** Calls under a line each that says what they do. They are not folded: a shell would not take them back. */
function exampleLines(examples: readonly Example[]): string[] {
  const lines = examples.map(({ call, does }, place) => [...(place > 0 ? [''] : []), `  # ${does}`, `  ${call}`]);
  return [...heading('EXAMPLES'), ...lines.flat()];
}

function exitLines(exits: NonNullable<CommandMeta['exits']>): string[] {
  return [...heading('EXIT CODES'), ...Object.entries(exits).map(([code, meaning]) => `  ${code}  ${meaning}`)];
}

/** Help of one command, no wider than the terminal. */
export async function commandUsage(command: CommandDef<any>, width = process.stdout.columns || 80): Promise<string> {
  const { examples, exits } = (await command.meta) as CommandMeta;
  const flags = (await renderUsage(command, { meta: { name: 'motpart' } })).trimEnd();
  const more = [...(examples ? exampleLines(examples) : []), ...(exits ? exitLines(exits) : [])];
  const text = [flags, ...more, ''].join('\n');
  const seen = coloured() ? text : stripVTControlCharacters(text);
  return seen
    .split('\n')
    .map((line) => folded(line.trimEnd(), width))
    .join('\n');
}
