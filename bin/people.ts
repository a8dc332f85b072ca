/** `motpart people`: the invented people of a running serve. */
import { defineCommand, type ArgsDef } from 'citty';
import { wholeNumber } from './arguments.ts';
import { ask, serverArgs } from './control.ts';
import { coloured } from './usage.ts';

const args = {
  persona: { type: 'string', valueHint: 'id', description: 'The one who stands for a situation, such as no-active' },
  country: { type: 'enum', options: ['NO', 'SE'], description: 'Only this country' },
  consent: {
    type: 'enum',
    options: ['none', 'basis', 'full', 'withdrawn'],
    description: 'Only this consent at Helsenorge',
  },
  q: { type: 'string', valueHint: 'text', description: 'Part of a name, number or id' },
  limit: { type: 'string', valueHint: 'n', description: 'At most so many; 20 in a table, all in JSON' },
  personas: { type: 'boolean', description: 'The named cases instead: people, practitioners, tools, clients' },
  ...serverArgs,
  json: { type: 'boolean', description: 'JSON instead of a table' },
} satisfies ArgsDef;

interface Person {
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly consent: string | null;
  readonly personas: readonly string[];
}

interface Persona {
  readonly id: string;
  readonly of: string;
  readonly key: string;
  readonly situation: string;
}

/** Columns as wide as their widest cell; the last one is not filled up. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, place) => Math.max(title.length, ...rows.map((row) => row[place]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => cell.padEnd(widths[place]!))
      .join('  ')
      .trimEnd();
  const title = line(head);
  return [coloured() ? `\u001B[1m${title}\u001B[22m` : title, ...rows.map(line)].join('\n');
}

function rowOf({ number, givenName, familyName, birthDate, consent, personas }: Person): string[] {
  return [number, `${givenName} ${familyName}`, birthDate, consent ?? '-', personas.join(' ')];
}

/** What each stands for comes on a line of its own, so that identity numbers and scopes of any length fit. */
async function showPersonas(url: string, json: boolean | undefined): Promise<string> {
  const { personas } = await ask<{ personas: readonly Persona[] }>(url, { path: '/personas' });
  if (json) return JSON.stringify(personas);
  const [head, ...rows] = table(
    ['PERSONA', 'OF', 'KEY'],
    personas.map(({ id, of, key }) => [id, of, key]),
  ).split('\n');
  return [head, ...rows.flatMap((row, place) => [row, `  ${personas[place]!.situation}`])].join('\n');
}

interface Page {
  readonly total: number;
  readonly next: number | null;
  readonly rows: readonly Person[];
}

type Filters = Readonly<Record<string, string | undefined>>;

async function fetchPeople(url: string, filters: Filters, most: number): Promise<{ total: number; rows: Person[] }> {
  const rows: Person[] = [];
  for (let offset: number | null = 0, total = 0; ;) {
    const limit = Math.min(most - rows.length, 1_000);
    const given = Object.entries({ ...filters, limit: String(limit), offset: String(offset) });
    const query = new URLSearchParams(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
    const page: Page = await ask<Page>(url, { path: `/people?${query}` });
    rows.push(...page.rows);
    ({ next: offset, total } = page);
    if (offset === null || rows.length >= most) return { total, rows };
  }
}

function peopleTable({ total, rows }: { total: number; rows: readonly Person[] }): string {
  const shown = table(['NUMBER', 'NAME', 'BORN', 'CONSENT', 'PERSONAS'], rows.map(rowOf));
  const more = total - rows.length;
  return more > 0 ? `${shown}\n… and ${more} more: --limit shows more, --q and --persona find one` : shown;
}

export const people = defineCommand({
  meta: {
    name: 'people',
    description: 'Lists the invented people of a running serve',
    examples: [
      { call: 'motpart people --limit 5', does: 'five of them' },
      { call: 'motpart people --personas', does: 'who stands for which situation' },
      { call: 'motpart people --persona no-active --json', does: 'the one with everything in order, as JSON' },
    ],
  },
  args,
  async run({ args: { persona, country, consent, q, limit, personas, url, json } }) {
    if (personas) return void process.stdout.write(`${await showPersonas(url, json)}\n`);
    const most = limit === undefined ? (json ? Infinity : 20) : wholeNumber('limit', limit, 1, 1_000_000);
    const found = await fetchPeople(url, { persona, country, consent, q }, most);
    process.stdout.write(`${json ? JSON.stringify(found.rows) : peopleTable(found)}\n`);
  },
});
