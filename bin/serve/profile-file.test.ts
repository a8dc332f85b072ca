import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadSystems } from '../../simulators/index.ts';
import { readProfile } from './profile-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'motpart-profile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'profile.yaml');
const systems = await loadSystems();

async function read(text: string): Promise<unknown> {
  writeFileSync(path, text);
  return readProfile(path, systems);
}

/** What was wrong, and what to do. */
async function complaint(text: string): Promise<string> {
  return read(text).then(
    () => 'no complaint',
    (thrown: { message: string; todo: string }) => `${thrown.message.replace(folder, '')} — ${thrown.todo}`,
  );
}

describe('a profile file', () => {
  test('gives system, key and value; an empty one gives nothing', async () => {
    expect(await read('helseid:\n  tokenLifetimeSeconds: 60\n')).toEqual({ helseid: { tokenLifetimeSeconds: 60 } });
    expect(await read('# nothing yet\n')).toEqual({});
  });

  test('names that nobody knows get a suggestion', async () => {
    expect(await complaint('helseidd:\n  a: 1\n')).toBe(
      '/profile.yaml names a system that is not served: helseidd — did you mean helseid?',
    );
    expect(await complaint('helseid:\n  tokenLifetimeSecond: 60\n')).toBe(
      '/profile.yaml: helseid has no profile key tokenLifetimeSecond — did you mean tokenLifetimeSeconds?',
    );
    expect(await complaint('helseid:\n  zzz: 60\n')).toMatch(/— it has .*tokenLifetimeSeconds/);
  });

  test('a value that does not fit says what would', async () => {
    expect(await complaint('helseid:\n  tokenLifetimeSeconds: soon\n')).toMatch(
      /must be a whole number from 1 up to 86400, not "soon"/,
    );
    expect(await complaint('helsenorge-verktoy:\n  tokenScheme: basic\n')).toMatch(
      /must be one of by-token, dpop, bearer, not "basic"/,
    );
  });

  test('the wrong form is refused with the right one', async () => {
    expect(await complaint('helseid: 5\n')).toMatch(/helseid has no keys below it — write/);
    expect(await complaint('- a\n')).toMatch(/is not a map of systems — write/);
  });

  test('what is no YAML is named with its line, and a file that is not there by its name', async () => {
    expect(await complaint('helseid:\n  a: [1\nb: 2\n')).toMatch(/^\/profile\.yaml:\d is not YAML: [A-Z_]+ — /);
    await expect(readProfile(join(folder, 'none.yaml'), systems)).rejects.toThrow(/^there is no file .*none\.yaml$/);
    await expect(readProfile(folder, systems)).rejects.toThrow('cannot be read (EISDIR)');
  });
});
