import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadModuleDriver } from 'motpart/suites';
import { notPassed } from '../testing/judged.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function serve() {
  const args = [at('../../bin/motpart.js'), 'serve', '--port', '0', '--systems', 'helsenorge-digitaltaktiv', '--json'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  return { url, stop: () => (server.kill(), once(server, 'exit')) };
}

/** The first three citizens who are digitally active. */
async function activePeople(url: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/_motpart/v1/people?country=NO`);
  const { rows } = (await response.json()) as { rows: readonly { number: string; digitallyActive: boolean }[] };
  const active = rows.filter(({ digitallyActive }) => digitallyActive);
  return active.slice(0, 3).map(({ number }) => number);
}

describe('the client that keeps a list of patients', { timeout: 60_000 }, () => {
  test('passes the suite through --module in this process, at the documented addresses', async () => {
    expect(await notPassed('helsenorge-digitaltaktiv', await loadModuleDriver(at('./main.ts')), 'msw')).toEqual([]);
  });

  test('keeps its list in a file from one run of the program to the next', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'list-'));
    const { url, stop } = await serve();
    try {
      const patients = await activePeople(url);
      const sync = () => {
        const options = { input: patients.join('\n'), env: { ...process.env, MOTPART_URL: url } };
        return spawnSync(process.execPath, [at('./sync.ts'), join(folder, 'list.json')], options).stdout.toString();
      };
      expect(sync()).toContain('3 of 3 patients');
      const body = JSON.stringify({ number: patients[0], level: 'withdrawn' });
      await fetch(`${url}/_motpart/v1/consent`, { method: 'POST', body });
      expect(sync()).toContain('2 of 3 patients');
      const kept = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as { statuses: object };
      expect(Object.keys(kept.statuses).sort()).toEqual([...patients].sort());
    } finally {
      await stop();
      rmSync(folder, { recursive: true });
    }
  });
});
