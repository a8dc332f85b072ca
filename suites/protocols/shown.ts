/** How a protocol shows a value that was wanted or that came: in one short line. */
import { show } from '../reporters/show.ts';
import type { Text } from '../dsl/types.ts';

/** Characters: `run.json` has it whole. */
const most = 240;

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

export function shown(value: unknown): Text {
  return { sv: short(show(value, 'sv')), nb: short(show(value, 'nb')), en: short(show(value, 'en')) };
}
