import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { describe, expect, test, vi } from 'vitest';
import { folderWith, tinyContract, tinyContractWith, type TinyFile } from '../../tools/testing/tiny-contract.ts';
import { contract } from '../contract.ts';
import { lineOf, type Failure } from '../failure.ts';
import { readContract, systemsIn } from './authored/read-contract.ts';
import { contractsFolder } from './folder.ts';
import { lintFolder, lintText } from './lint.ts';
import { entriesOf, partNames } from './parts.ts';
import { entryText } from './print.ts';

/** The command: its exit code, and what it printed. */
async function motpart(...rawArgs: string[]): Promise<[exit: unknown, text: string]> {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    const { result } = await runCommand(contract, { rawArgs });
    return [result, said.join('')];
  } finally {
    write.mockRestore();
  }
}

async function refusal(...rawArgs: string[]): Promise<string> {
  return lineOf((await motpart(...rawArgs).catch((thrown: unknown) => thrown)) as Failure);
}

/** A file of the tiny contract, what is planted in it, and where and how it is reported. */
const planted: readonly [file: TinyFile, passage: string, instead: string, line: string, report: string][] = [
  [
    'tiny/requirements.yaml',
    'actor: server',
    'actor: servr',
    'actor: servr',
    'row tiny.send.exists: actor: is "servr", must be one of server, client, operator — choose one of them',
  ],
  [
    'tiny/requirements.yaml',
    'from: [tiny.send.exists]',
    'from: [tiny.no.row]',
    'from: [tiny.no.row]',
    'row tiny.send.after: from: tiny.no.row is no row of any contract — name another row',
  ],
  [
    'tiny/requirements.yaml',
    '  from: [tiny.send.exists]\n',
    '',
    'id: tiny.send.after',
    'row tiny.send.after: from: a derived row must name the rows that it follows from — write from: [row, …]',
  ],
  [
    'tiny/requirements.yaml',
    'id: tiny.send.after',
    'id: tiny.send.exists # again',
    '# again',
    'row tiny.send.exists: the id is used twice — rename or remove one of them',
  ],
  [
    'tiny/requirements.yaml',
    '[{ source: tiny-api }]',
    '[{ source: other }]',
    'source: other',
    'sources: other is not in sources.yaml — write the document into sources.yaml',
  ],
  [
    'tiny/errors.yaml',
    'status: 400',
    'status: 400, status: 401',
    'status: 401',
    'Map keys must be unique — write it as YAML',
  ],
  [
    'tiny/profile.yaml',
    'default: 3',
    'default: 10',
    'default: 10',
    'row limit: default: is no integer from 1 to 9 — write a default that the key allows',
  ],
  [
    'tiny/inventory.yaml',
    ', set_aside: struck out in the document',
    '',
    'name: Old',
    'row Old: in Send request: no requirement cites it, and set_aside gives no reason — name it in the inventory',
  ],
  [
    'tiny/openapi.yaml',
    '[tiny.send.exists]',
    '[tiny.no.row]',
    'x-requirements: [tiny.no.row]',
    'operation sendThing: x-requirements: tiny.no.row is not in requirements.yaml — write the row',
  ],
  [
    'tiny/openapi.yaml',
    'maxLength: 5',
    'maxLenght: 5',
    '    SendRequest:',
    'components/schemas/SendRequest: strict mode: unknown keyword: "maxLenght" — write it in JSON Schema',
  ],
  [
    'tiny/openapi.yaml',
    'openapi: 3.1.0',
    'openapi: 3.0.3',
    'openapi: 3.0.3',
    'openapi: is 3.0.3, must be 3.1.x — write it in',
  ],
];

describe('--lint of a folder', () => {
  test.each(planted)('%s, %s → %s: file, line, what and what to do', (file, passage, instead, needle, report) => {
    const files = tinyContractWith(file, passage, instead);
    const folder = folderWith(files);
    const lines = lintFolder(join(folder, 'tiny'), []).map(lintText);
    const line = files[file]!.split('\n').findIndex((text) => text.includes(needle)) + 1;
    expect(line).toBeGreaterThan(0);
    expect(lines.map((text) => text.slice(0, 400))).toContainEqual(
      expect.stringContaining(`${join(folder, file)}:${line}: ${report.startsWith('sources') ? '' : report}`),
    );
    expect(lines.join('\n')).toContain(report);
  });

  test('a SOAP operation whose WSDL is not there, and a row that one of ours has already', () => {
    const operation = `
- id: Move
  path: /tiny
  namespace: urn:tiny
  element: Move
  soapAction: urn:tiny:Move
  wsdl: wsdl/Move.wsdl
  requirements: [tiny.send.exists]
`;
    const folder = folderWith({ ...tinyContract, 'tiny/operations.yaml': operation });
    const own = readContract(folderWith(tinyContract), 'tiny');
    const lines = lintFolder(join(folder, 'tiny'), [own]).map(lintText).join('\n');
    expect(lines).toContain('operations.yaml:7: row Move: wsdl: wsdl/Move.wsdl is not there');
    expect(lines).toContain('requirements.yaml:2: row tiny.send.exists: the id is used twice');
  });

  test('prints every finding and exits 1; without one it says so and exits 0', async () => {
    const good = join(folderWith(tinyContract), 'tiny');
    expect(await motpart(good, '--lint')).toEqual([0, 'nothing to mend in tiny\n']);
    const bad = join(folderWith(tinyContractWith('tiny/requirements.yaml', 'actor: server', 'actor: servr')), 'tiny');
    const [code, text] = await motpart(bad, '--lint');
    expect([code, text.trimEnd().split('\n').at(-1)]).toEqual([1, '1 to mend in tiny']);
    const [, json] = await motpart(bad, '--lint', '--json');
    expect(JSON.parse(json)).toEqual([
      expect.objectContaining({
        file: join(bad, 'requirements.yaml'),
        line: 3,
        field: 'actor',
        todo: 'choose one of them',
      }),
    ]);
    expect(await refusal(bad)).toMatch(/^motpart: SIM-CONTRACT tiny\/requirements.yaml: row .* --lint lists all/);
  });
});

describe('printing', () => {
  const own = contractsFolder();

  test.each(systemsIn(own))('%s: every part fits 80 columns, but for words that are wider', (system) => {
    const folder = join(own, system);
    const read = readContract(own, system);
    const look = { width: 80, colour: false };
    for (const part of partNames) {
      const text = entriesOf(read, folder, part)
        .map((entry) => entryText(entry, look))
        .join('\n');
      const wide = text.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '));
      expect(wide, part).toEqual([]);
    }
  });

  test('without a system: one line for each contract', async () => {
    const [, text] = await motpart();
    const [head, ...lines] = text.trimEnd().split('\n');
    expect(head).toMatch(/^SYSTEM +REQUIREMENTS +ERRORS/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(systemsIn(own));
    expect(JSON.parse((await motpart('--json'))[1])).toHaveLength(lines.length);
  });

  test('--row shows what a code rests on: document, operation, rule and what follows from it', async () => {
    const [, text] = await motpart('--row', 'VER-000207');
    expect(text).toMatch(/^verktoy\.send\.tool-exists {2}server {2}must {2}documented\n/);
    for (const part of [
      'https://helsenorge.atlassian.net/',
      'Rows that follow from it\n  verktoy.client.outcome-tool-unknown',
      'Operations\n  sendVerktoy',
      'Codes\n  VER-000207 (400) Finner ikke',
      'Rules of the simulator\n  VER-000207 in sendVerktoy',
    ])
      expect(text).toContain(part);
    const { standing } = JSON.parse((await motpart('--row', 'verktoy.client.tool-id', '--json'))[1]);
    expect(standing.checks).toContain('helsenorge-verktoy: verktoy.send.tool-id');
  });

  test('--grep finds in ids, texts and documents; --part errors --json is the file’s rows', async () => {
    const [, found] = await motpart('inkorg-1177', '--grep', 'VP012', '--json');
    const rows = JSON.parse(found) as { id: string }[];
    expect(rows.map(({ id }) => id)).toContain('inkorg.fault.vp012');
    expect(rows.length).toBeLessThan(20);
    expect((await motpart('helseid', '--grep', 'nothing-of-that'))[1]).toBe('no requirements with nothing-of-that\n');
    const errors = JSON.parse((await motpart('inkorg-1177', '--part', 'errors', '--json'))[1]) as { code: string }[];
    expect(errors.map(({ code }) => code)).toEqual(readContract(own, 'inkorg-1177').errors.map(({ code }) => code));
  });

  test('--yaml and --part openapi are the authored files, word by word', async () => {
    const file = (name: string) => readFileSync(join(own, 'helsenorge-verktoy', name), 'utf8');
    expect((await motpart('helsenorge-verktoy', '--yaml'))[1]).toBe(file('requirements.yaml'));
    expect((await motpart('helsenorge-verktoy', '--part', 'openapi'))[1]).toBe(file('openapi.yaml'));
    const [, json] = await motpart('helsenorge-verktoy', '--part', 'openapi', '--json');
    expect((JSON.parse(json) as { openapi: string }).openapi).toMatch(/^3\.1/);
  });

  test.each([
    [['helsenorge-verktoj'], 'SIM-SYSTEM there is no contract helsenorge-verktoj — did you mean helsenorge-verktoy?'],
    [['--row', 'VER-00027'], 'SIM-ROW there is no row VER-00027 — did you mean VER-000207?'],
    [['helseid', '--part', 'error'], 'SIM-PART there is no part error — did you mean errors?'],
    [['--yaml'], 'SIM-ARGUMENT a file is printed of one contract — name one: motpart contract brp-apiv3 …'],
    [['helseid', '--part', 'operations', '--yaml'], 'SIM-PART helseid has no operations.yaml — it has requirements,'],
  ])('%j is one line', async (words, line) => {
    expect(await refusal(...words)).toContain(line);
  });
});
