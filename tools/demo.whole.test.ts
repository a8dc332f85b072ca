import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'motpart-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reports = ['run.json', 'exchanges.ndjson', 'manifest.json', 'report.html', 'junit.xml'];
const documentsOf = (name: string) => ['html', 'docx', 'pdf'].map((ending) => `${name}.${ending}`);

test(
  'the demo judges an example of each suite, finds no deviation, writes reports and what the owners ask for',
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
    expect(stdout.match(/^No deviation found in/gm)).toHaveLength(8);
    const written = (suite: string, name: string) => existsSync(join(folder, 'motpart-report', suite, name));
    const wanted = {
      'helsenorge-verktoy': documentsOf('testrapport'),
      'helsenorge-digitaltaktiv': documentsOf('testrapport'),
      helseid: [],
      'helsenorge-sts': [],
      'helsenorge-oidc': [],
      'brp-apiv3': documentsOf('uppsattningsprotokoll'),
      'inkorg-1177': documentsOf('testprotokoll'),
      'lifecare-ifo': documentsOf('anslutningsprotokoll'),
    };
    for (const [suite, documents] of Object.entries(wanted))
      expect([...reports, ...documents].filter((name) => !written(suite, name))).toEqual([]);
  },
);
