import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { specOf, readingId } from '../../suites/helsenorge-verktoy/server/make.ts';
import { together, tellingOf } from '../../suites/helsenorge-verktoy/server/testing/deviations.ts';
import type { RunDocument } from '../../suites/runners/document.ts';
import { scratch } from '../../suites/testing/clients.ts';
import { motpart, serving } from '../testing/motpart.ts';

const name = 'helsenorge-verktoy';
const found = ({ checks }: RunDocument) => checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'omit');

/** Every check of a system's hosts against `motpart serve` in another process, over TLS where the system asks for it. */
test.each([
  [name, []],
  ['lifecare-ifo', ['--systems', 'lifecare-ifo', '--tls-port', '0']],
])(
  'motpart check %s --target finds nothing at a Motpart server, and leaves it as it was',
  { timeout: 60_000 },
  async (system, options) => {
    const files = scratch();
    const server = await serving(options);
    try {
      const ran = await motpart(['check', system, '--target', server.url, '--json', '--out', files.folder]);
      expect(found(JSON.parse(ran.stdout) as RunDocument).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([]);
      expect(ran.code).toBe(0);
      const { worlds } = (await (await fetch(`${server.url}/_motpart/v1/worlds`)).json()) as { worlds: unknown[] };
      expect(worlds).toHaveLength(1);
    } finally {
      await server.stop();
      files.remove();
    }
  },
);

/** A run against a server that deviates wherever the documents leave it open. */
async function judged(): Promise<{ code: number | null; document: RunDocument }> {
  const files = scratch();
  const profile = join(files.folder, 'profile.yaml');
  writeFileSync(profile, stringify(together));
  const server = await serving(['--profile', profile]);
  try {
    const { code, stdout } = await motpart(['check', name, '--target', server.url, '--json', '--out', files.folder]);
    return { code, document: JSON.parse(stdout) as RunDocument };
  } finally {
    await server.stop();
    files.remove();
  }
}

test(
  'motpart check --target names each reading of a server that deviates; warnings alone are no deviation',
  { timeout: 60_000 },
  async () => {
    const { code, document } = await judged();
    const idOf = (system: string, key: string) => readingId({ system: system as 'helseid', key });
    const documented = Object.keys(together[name]!).filter((key) => specOf(name, key).basis === 'documented');
    const noted = documented.map((key) => idOf(name, key));
    const wanted = tellingOf(together, idOf).filter((id) => !noted.includes(id));
    expect(
      found(document)
        .map(({ id, verdict }) => `${id} ${verdict}`)
        .sort(),
    ).toEqual(wanted.map((id) => `${id} warn`).sort());
    const notes = document.checks.filter(({ id }) => noted.includes(id)).map((one) => one.notes[0]?.en);
    expect(notes.sort()).toEqual([
      'The server works under the reading expiredToken = 403.',
      'The server works under the reading sidereferanse = both.',
    ]);
    expect(code).toBe(0);
  },
);
