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

/** Help of one command. */
export async function commandUsage(command: CommandDef<any>): Promise<string> {
  const text = await renderUsage(command, { meta: { name: 'motpart' } });
  return coloured() ? text : stripVTControlCharacters(text);
}
