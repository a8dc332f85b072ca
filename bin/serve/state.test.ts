import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratch, type Scratch } from '../../suites/testing/clients.ts';
import { openState } from '../../simulators/adapters/state/index.ts';
import { lineOf, type Failure } from '../failure.ts';
import { serve } from '../serve.ts';
import { launcher, serving } from '../testing/motpart.ts';
import { version } from '../version.ts';
import { Traffic } from './testing/traffic.ts';

let files: Scratch;
beforeAll(() => {
  files = scratch();
});
afterAll(() => files.remove());

const systems = ['--systems', 'helsenorge-verktoy,helsenorge-digitaltaktiv'];
const ends = process.env['MOTPART_MATRIX'] === 'whole' ? 30 : 3;

describe('serve --state', { timeout: 120_000 }, () => {
  test('nothing acknowledged is lost by kill -9 or an end in the middle of traffic, and nothing that was read', async () => {
    const file = join(files.folder, 'killed.log');
    const args = [...systems, '--state', file];
    const traffic = new Traffic();
    for (let nth = 0; nth < ends; nth += 1) {
      const server = await serving(args);
      await traffic.settle(server.url);
      const under = traffic.run();
      under.catch(() => {});
      await traffic.reaches(traffic.acknowledged + 40 + Math.random() * 100);
      const signal = nth % 3 === 1 ? 'SIGTERM' : 'SIGKILL';
      expect(await server.stop(signal)).toBe(signal === 'SIGTERM' ? 0 : null);
      expect(existsSync(`${file}.lock`)).toBe(signal === 'SIGKILL');
      await under;
    }
    const last = await serving(args);
    await traffic.settle(last.url);
    traffic.judgePolls();
    expect(last.facts.state).toEqual({ file, worlds: 1 + traffic.worlds });
    expect(await refusal(...args)).toMatch(/^motpart: SIM-STATE \S+ is in use by process \d+ — end that one, or give /);
    expect(await last.stop()).toBe(0);
    expect(await refusal('--systems', 'helseid', '--state', file)).toMatch(
      /^motpart: SIM-STATE \S+ holds worlds of the systems \S+, not of helseid — say --systems helseid,helsenorge-/,
    );
    expect(await refusal(...args, '--people', '0')).toMatch(/ — say --people 1000, or give another file$/);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test('a file that cannot be, or is something else, is one line', async () => {
    const notes = join(files.folder, 'notes.txt');
    writeFileSync(notes, 'mine\n');
    expect(await refusal('--state', notes)).toMatch(
      /^motpart: SIM-STATE \S+notes\.txt is not a state file of Motpart — /,
    );
    expect(await refusal('--state', join(files.folder, 'none/x'))).toMatch(
      /: there is no such folder — make it, or give /,
    );
    expect(readFileSync(notes, 'utf8')).toBe('mine\n');
  });

  test('a port that is taken leaves no lock behind', async () => {
    const file = join(files.folder, 'port.log');
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const taken = await refusal('--port', `${port}`, '--systems', 'helseid', '--state', file);
    server.close();
    expect([taken.slice(0, 17), existsSync(`${file}.lock`)]).toEqual(['motpart: SIM-PORT', false]);
  });

  test.skipIf(process.platform === 'win32')('a disk with no room left: 500 from then on, and one line', async () => {
    const [file, limited] = [join(files.folder, 'full.log'), join(files.folder, 'limited.sh')];
    writeFileSync(limited, `trap '' XFSZ\nulimit -f 8\nexec "${process.execPath}" "${launcher}" "$@"\n`);
    const args = ['--systems', 'helseid', '--state', file];
    const server = await serving(args, { node: '/bin/sh', launcher: limited });
    let made = 0;
    const make = () => fetch(`${server.url}/_motpart/v1/worlds`, { method: 'POST' });
    let answer = await make();
    while (answer.status === 201) [made, answer] = [made + 1, await make()];
    expect([answer.status, answer.headers.get('x-motpart-defect')]).toEqual([500, 'SIM-STATE']);
    expect(((await answer.json()) as { message: string }).message).toMatch('no file may grow that large');
    expect(await server.stop()).toBe(2);
    expect(server.said.stderr.split('\n')[0]).toMatch(
      /^motpart: SIM-STATE no state can be kept in \S+: no file may grow that large: answers .* 500 from now on — make room, then start serve again$/,
    );
    const again = openState(file, { version: version(), seed: 1177, people: 1_000, systems: ['helseid'] });
    expect(again.found!.worlds.size).toBe(1 + made);
    again.release();
  });
});

/** The one line of a serve that does not begin. */
async function refusal(...words: readonly string[]): Promise<string> {
  const port = words.includes('--port') ? [] : ['--port', '0'];
  try {
    await runCommand(serve, { rawArgs: [...port, '--tls-port', '0', ...words] });
  } catch (thrown) {
    expect((thrown as Failure).exitCode).toBe(2);
    return lineOf(thrown as Failure);
  }
  throw new Error(`serve ${words.join(' ')} began`);
}
