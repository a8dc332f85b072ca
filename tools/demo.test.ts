import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'motpart-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reports = ['run.json', 'exchanges.ndjson', 'manifest.json', 'report.html', 'junit.xml'];
const protocol = ['testprotokoll.html', 'testprotokoll.docx', 'testprotokoll.pdf'];

test(
  'the demo judges an example of each suite, finds no deviation, writes reports and the protocol',
  { timeout: 120_000 },
  () => {
    const script = join(import.meta.dirname, 'demo.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stderr).not.toMatch(/^motpart: /m);
    expect(status).toBe(0);
    expect(stdout.match(/^No deviation found in/gm)).toHaveLength(4);
    const written = (suite: string, name: string) => existsSync(join(folder, 'motpart-report', suite, name));
    for (const suite of ['helsenorge-verktoy', 'helsenorge-digitaltaktiv', 'helseid'])
      expect(reports.filter((name) => !written(suite, name))).toEqual([]);
    expect([...reports, ...protocol].filter((name) => !written('inkorg-1177', name))).toEqual([]);
  },
);
