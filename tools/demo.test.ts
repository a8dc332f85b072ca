import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'motpart-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the demo judges the example client, finds no deviation and writes the report', { timeout: 60_000 }, () => {
  const script = join(import.meta.dirname, 'demo.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(stderr).not.toMatch(/^motpart: /m);
  expect([status, stdout]).toEqual([0, expect.stringContaining('No deviation found in')]);
  for (const name of ['run.json', 'exchanges.ndjson', 'manifest.json', 'report.html', 'junit.xml']) {
    expect(existsSync(join(folder, 'motpart-report/helsenorge-verktoy', name)), name).toBe(true);
  }
});
