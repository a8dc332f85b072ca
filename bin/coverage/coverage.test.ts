import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { runCommand } from 'citty';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, browserPath, open, openBrowser, overhang } from '../../simulators/console/testing/browser.ts';
import { coverageOf, type Coverage } from '../../suites/coverage.ts';
import { suite } from '../../suites/helsenorge-verktoy/suite.ts';
import type { RunDocument } from '../../suites/runners/document.ts';
import { everyVerdict } from '../../suites/testing/every-verdict.ts';
import { librarySuite } from '../../suites/testing/library-suite.ts';
import { coverage } from '../coverage.ts';
import { lineOf, type Failure } from '../failure.ts';
import { coveragePage } from './page.ts';
import { coverageTable } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'motpart-coverage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let document: RunDocument;
let withRun: Coverage;
const without = coverageOf(suite);
beforeAll(async () => {
  document = (await everyVerdict()).document;
  withRun = coverageOf(librarySuite, { run: document });
});

/** The command, its text in a file: the exit code and what was written. */
async function motpart(...rawArgs: string[]): Promise<[exit: unknown, text: string]> {
  const out = join(folder, 'made', 'coverage.out');
  const { result } = await runCommand(coverage, { rawArgs: [...rawArgs, '--out', out] });
  return [result, readFileSync(out, 'utf8')];
}

/** A run of the Verktøy suite that saw only this. */
function runFile(name: string, requirements: readonly { id: string; status: string }[], more = {}): string {
  const file = join(folder, name);
  const [row] = document.requirements;
  const rows = requirements.map((one) => ({ ...row, ...one }));
  const of = { ...document.suite, id: suite.id };
  writeFileSync(file, JSON.stringify({ ...document, suite: of, requirements: rows, ...more }));
  return file;
}

describe('the table', () => {
  test('fits 80 columns', () => {
    for (const found of [without, withRun, coverageOf(suite, { actor: 'server' })]) {
      const lines = coverageTable(found, { width: 80, colour: false }).split('\n');
      expect(lines.filter((line) => line.length > 80 || line !== line.trimEnd())).toEqual([]);
    }
  });

  test('says of each row what the run saw, and at the end what it did not, by reason', () => {
    const text = coverageTable(withRun, { width: 80, colour: false });
    for (const { id, status } of withRun.rows) expect(text).toMatch(new RegExp(`^${id} +\\S+ +\\S+ +${status}$`, 'm'));
    expect(text).toMatch(/^uncovered: client\.fines\.paid$/m);
    expect(text).toMatch(/^not exercised: [^,]*at the desk\n {4}client\.books\.returned$/m);
  });

  test('has bold heads where colours are wanted, and no escapes elsewhere', () => {
    expect(coverageTable(without, { width: 80, colour: true })).toContain('\u001B[1mREQUIREMENT');
    expect(coverageTable(without, { width: 80, colour: false })).not.toContain('\u001B');
  });
});

describe('the command', () => {
  test('JSON fits its schema, with a run and without, and a planted misfit does not', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../suites/coverage.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const ajv = new Ajv2020();
    (formats as unknown as (ajv: object) => void)(ajv);
    const validate = ajv.compile(schema);
    const [exit, text] = await motpart('--json');
    const all = JSON.parse(text) as Coverage[];
    expect([exit, validate(all), validate.errors]).toEqual([0, true, null]);
    expect(all.length).toBeGreaterThan(1);
    expect([validate([withRun]), validate.errors]).toEqual([true, null]);
    expect(validate([{ ...withRun, actor: 'operator' }])).toBe(false);
  });

  test('--fail-under looks at what is covered, and with --run at what was exercised', async () => {
    const [seen, unseen] = without.rows.filter(({ level, checks }) => level === 'must' && checks.length > 0);
    const rows = [
      { id: seen!.id, status: 'no-deviation' },
      { id: unseen!.id, status: 'not-exercised' },
    ];
    const run = runFile('run.json', rows);
    const [exit, text] = await motpart('--run', run, '--fail-under', '50');
    expect(exit).toBe(1);
    expect(text).toMatch(new RegExp(`^${seen!.id} +must +\\w+ +no-deviation$`, 'm'));
    expect((await motpart('--run', folder, '--fail-under', '1'))[0]).toBe(0);
    expect((await motpart(suite.id, '--fail-under', '50'))[0]).toBe(0);
  });

  test('a run of a server means its rows, unless somebody asks for the client’s', async () => {
    const rows = [{ id: 'verktoy.send.tool-exists', status: 'deviation' }];
    const run = runFile('server.json', rows, { target: { url: 'http://127.0.0.1:4010', reached: 'motpart' } });
    const judged = async (...more: string[]) =>
      (JSON.parse((await motpart('--run', run, '--json', ...more))[1]) as Coverage[])[0]!;
    const own = await judged();
    expect([own.actor, own.rows.find(({ id }) => id === 'verktoy.send.tool-exists')?.status]).toEqual([
      'server',
      'deviation',
    ]);
    expect((await judged('--actor', 'client')).actor).toBe('client');
  });

  test.each([
    [
      'a file that is not there',
      ['--run', join(folder, 'gone.json')],
      /^motpart: SUITE-RUN .*gone.json cannot be read/,
    ],
    [
      'what is no JSON',
      ['--run', join(import.meta.dirname, 'table.ts')],
      /table.ts is not JSON — give --run the run.json/,
    ],
    ['what is no run', ['--run', join(import.meta.dirname, '../../package.json')], /is no run document of format 1/],
    [
      'a run of another suite',
      ['inkorg-1177', '--run', join(folder, 'run.json')],
      /is a run of helsenorge-verktoy — leave inkorg-1177 out/,
    ],
    ['a suite that is not there', ['helsenorge-verktoj'], /did you mean helsenorge-verktoy\?/],
  ])('%s is one line', async (_title, words, line) => {
    const failure = await motpart(...words).catch((thrown: unknown) => thrown as Failure);
    expect(lineOf(failure as Failure)).toMatch(line);
  });
});

describe.runIf(browserPath)('the page in a browser', { timeout: 30_000 }, () => {
  test('asks for nothing, has no barriers in either colour, and fits a telephone', async () => {
    const browser = await openBrowser();
    try {
      const file = join(folder, 'coverage.html');
      writeFileSync(file, coveragePage([withRun, { ...without, rows: without.rows.slice(0, 8) }]));
      const { page, requests, complaints } = await open(browser, pathToFileURL(file).href);
      expect([requests.length, complaints]).toEqual([1, []]);
      expect(await barriers(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, 'color-contrast')).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overhang(page)).toBe(0);
      expect(await page.locator('main').innerText()).toMatch(/The run of .+ of .+ exercised \d+ % of the musts/);
      expect(await page.locator('a[href="#library-client.fines.paid"]').count()).toBe(1);
      expect(await page.locator('[id="library-client.fines.paid"]').innerText()).toContain('not exercised');
    } finally {
      await browser.close();
    }
  });
});
