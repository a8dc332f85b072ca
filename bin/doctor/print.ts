/** The diagnosis for a person: a line a finding, and below it what to mend. */
import { styleText } from 'node:util';
import type { Finding, Severity } from '../../suites/doctor/types.ts';
import type { Diagnosis, Group } from './diagnosis.ts';

const width = 80;
const marks = { ok: '✓', warning: '!', problem: '✗', 'not-looked-at': '·' } as const satisfies Record<Severity, string>;
const colours = { ok: 'green', warning: 'yellow', problem: 'red', 'not-looked-at': 'dim' } as const;
const words = { ok: 'ok', warning: 'warning', problem: 'problem', 'not-looked-at': 'not looked at' } as const;

type Paint = (colour: (typeof colours)[Severity] | 'bold', text: string) => string;

/** A text over several lines, each below the first one's beginning. A word that is longer than a line stays whole. */
function folded(text: string, begin: string): string {
  const indent = ' '.repeat(begin.length);
  const lines = [begin];
  for (const [place, word] of text.split(' ').entries()) {
    const last = lines.at(-1)!;
    const joined = place === 0 || last === indent ? last + word : `${last} ${word}`;
    if (joined.length <= width || last === indent) lines[lines.length - 1] = joined;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

function lineOf({ severity, title, found, todo }: Finding, paint: Paint): string {
  const mark = marks[severity];
  const what = folded(`${title}: ${found}`, `  ${mark} `).replace(mark, paint(colours[severity], mark));
  return todo === undefined ? what : `${what}\n${folded(todo, '    → ')}`;
}

function section({ title, findings }: Group, paint: Paint): string {
  return [paint('bold', title), ...findings.map((finding) => lineOf(finding, paint))].join('\n');
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `2 problems, 1 warning, 21 ok, 3 not looked at.` */
function countLine({ counts }: Diagnosis): string {
  const wrong = [plural(counts.problem, words.problem), plural(counts.warning, words.warning)];
  const verdict = counts.problem > 0 ? '' : ' Nothing stands in the way.';
  return `${[...wrong, `${counts.ok} ok`, `${counts['not-looked-at']} not looked at`].join(', ')}.${verdict}`;
}

/** Within 80 columns, but for words that are longer. */
export function printed(diagnosis: Diagnosis, coloured: boolean): string {
  const paint: Paint = (colour, text) => (coloured ? styleText(colour, text, { validateStream: false }) : text);
  return [...diagnosis.groups.map((group) => section(group, paint)), countLine(diagnosis)].join('\n\n');
}
