import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSystems } from '../simulators/index.ts';
import { coming, commands } from './commands.ts';
import { launcher, motpart, root, serving, type Serving } from './testing/motpart.ts';

const folder = mkdtempSync(join(tmpdir(), 'motpart-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Exactly one line of stderr, and nothing on stdout. */
async function refusal(args: readonly string[], how = {}): Promise<string> {
  const { code, stdout, stderr } = await motpart(args, how);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^motpart: [A-Z]+-[A-Z-]+ .+ — .+\n$/);
  expect(stderr.match(/\n/g)).toHaveLength(1);
  return stderr.slice('motpart: '.length, -1);
}

/** A Node on this machine that is too old, if there is one. */
function oldNode(): string | undefined {
  for (const place of (process.env['PATH'] ?? '').split(delimiter)) {
    const node = join(place, 'node');
    try {
      const [major] = execFileSync(node, ['--version'], { encoding: 'utf8' }).slice(1).split('.');
      if (Number(major) < 22) return node;
    } catch {
      continue;
    }
  }
  return undefined;
}

describe('help and version', () => {
  test('--help lists what works, and in one line what is coming', async () => {
    const { code, stdout } = await motpart(['--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout.trim().split('\n').at(-1)).toBe(`Not in this version yet: ${coming.join(', ')}.`);
  });

  test('without a command the help goes to stderr and the exit code is 2', async () => {
    const { code, stdout, stderr } = await motpart([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: motpart COMMAND');
  });

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await motpart(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('each command has help of its own, without colours where nobody sees them', async () => {
    const { code, stdout } = await motpart(['serve', '--help'], { env: { NO_COLOR: '' } });
    expect(code).toBe(0);
    expect(stdout).toContain('--port=<port>');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('usage', () => {
  test('a mistyped command and a mistyped flag get the nearest one', async () => {
    expect(await refusal(['serv'])).toBe('SIM-COMMAND there is no command serv — did you mean serve?');
    expect(await refusal(['serve', '--prot', '1'])).toBe('SIM-FLAG serve has no flag --prot — did you mean --port?');
  });

  test('a word that nothing is near to is sent to the help', async () => {
    expect(await refusal(['abracadabra'])).toMatch(/motpart --help lists them all$/);
  });

  test('a command that is coming says so', async () => {
    expect(await refusal(['verify', 'x'])).toMatch(/is not built yet in this version/);
  });

  test('a system, a public URL or a host that cannot be is refused', async () => {
    expect(await refusal(['serve', '--systems', 'helseidd'])).toMatch(
      /there is no system helseidd — did you mean helseid\?$/,
    );
    expect(await refusal(['serve', '--public-url', 'https://x.example/path'])).toMatch(/scheme and host only/);
    expect(await refusal(['serve', '--port', '0', '--host', '192.0.2.1'])).toMatch(
      /^SIM-HOST this machine has no address 192.0.2.1/,
    );
  });
});

describe('the launcher under an old Node', () => {
  const old = oldNode();

  test.skipIf(!old)('goes over to the newer Node beside it', async () => {
    const { code, stdout } = await motpart(['--version'], { node: old! });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  test.skipIf(!old)('hands on the exit code and ends when told to', async () => {
    expect((await motpart(['serv'], { node: old! })).code).toBe(2);
    const server = await serving([], { node: old! });
    expect(await server.stop('SIGTERM')).toBe(0);
  });

  test.skipIf(!old)('takes what it launched along when it is killed by force', async () => {
    const server = await serving(['--systems', 'helseid'], { node: old! });
    expect(await server.stop('SIGKILL')).toBe(null);
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  test.skipIf(!old)('says in one line what is wrong where there is no newer one', async () => {
    const alone = join(folder, 'motpart.mjs');
    copyFileSync(launcher, alone);
    expect(await refusal(['--version'], { node: old!, launcher: alone })).toMatch(/^SIM-NODE this is Node v\d+/);
  });
});

describe('a profile file', () => {
  test('that does not fit is one line, and nothing is served', async () => {
    const path = file('bad.yaml', 'helseid:\n  tokenLifetimeSecond: 60\n');
    expect(await refusal(['serve', '--port', '0', '--profile', path])).toMatch(/did you mean tokenLifetimeSeconds\?$/);
  });

  test('sets what the worlds start with, and a reset comes back to it', async () => {
    const server = await serving(['--profile', file('good.yaml', 'helseid:\n  tokenLifetimeSeconds: 60\n')]);
    try {
      const lifetime = async () => {
        const response = await fetch(`${server.url}/_motpart/v1/profile`);
        return ((await response.json()) as any).helseid.tokenLifetimeSeconds as number;
      };
      expect(await lifetime()).toBe(60);
      await fetch(`${server.url}/_motpart/v1/reset`, { method: 'POST' });
      expect(await lifetime()).toBe(60);
    } finally {
      await server.stop();
    }
  });
});

describe('serve', () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serving();
  });
  afterAll(() => server?.stop());

  const at = () => ['--url', server.url];

  test('says as JSON where everything is, with credentials', async () => {
    const { url, tlsUrl, control, seed, people, systems } = server.facts;
    expect([control, seed, people]).toEqual([`${url}/_motpart/v1`, 1177, 1_000]);
    const baseUrls = systems.map(({ id, baseUrl }: any) => [id, baseUrl]);
    const placed = (await loadSystems()).map(({ id, mounts, clientCertificate }) => [
      id,
      `${clientCertificate === undefined ? url : tlsUrl}${mounts[0]}`,
    ]);
    expect(baseUrls).toEqual(placed);
    expect(baseUrls).toEqual(
      expect.arrayContaining([
        ['helseid', `${url}/helseid`],
        ['helsenorge-verktoy', `${url}/helsenorge/verktoy`],
        ['inkorg-1177', `${tlsUrl}/inkorg`],
      ]),
    );
    expect(systems[0].credentials).toEqual({
      clientId: expect.any(String),
      jwk: expect.any(Object),
      scopes: expect.any(Array),
    });
    expect(server.facts).not.toHaveProperty('controlToken');
  });

  test('a port that is taken is one line', async () => {
    const line = await refusal(['serve', '--port', new URL(server.url).port]);
    expect(line).toMatch(
      /^SIM-PORT port \d+ of 127.0.0.1 is taken — stop what listens there, or choose another with --port/,
    );
  });

  test('token prints the bare token, and the API takes it', async () => {
    const { code, stdout, stderr } = await motpart(['token', '--scope', 'verktoykatalog_read', ...at()]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const authorization = `bearer ${stdout.trim()}`;
    const response = await fetch(`${server.url}/helsenorge/verktoy/v1/SelvstendigVerktoy`, {
      headers: { authorization },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-motpart-rule')).toMatch(/^verktoy\./);
  });

  test('token --json prints the whole answer; an unknown scope says which there are', async () => {
    const { stdout } = await motpart(['token', '--scope', 'verktoykatalog_read', '--json', ...at()]);
    expect(JSON.parse(stdout)).toMatchObject({ token_type: 'Bearer', expires_in: 300 });
    expect(await refusal(['token', '--scope', 'nonsense', ...at()])).toMatch(/has no scope nonsense: it has nhn:/);
  });

  test('people prints a table, and as JSON everybody', async () => {
    const table = (await motpart(['people', '--persona', 'no-active', ...at()])).stdout.trim().split('\n');
    expect(table).toHaveLength(2);
    expect(table[0]).toMatch(/^NUMBER +NAME +BORN +CONSENT +PERSONAS$/);
    expect(table[1]).toMatch(/^\d{11} .* full +no-active$/);
    expect(JSON.parse((await motpart(['people', '--json', ...at()])).stdout)).toHaveLength(1_000);
    expect(
      JSON.parse((await motpart(['people', '--json', '--limit', '3', '--country', 'SE', ...at()])).stdout),
    ).toHaveLength(3);
    const { stdout: personas } = await motpart(['people', '--personas', ...at()]);
    expect(personas).toMatch(/^tool-prescribed +tool +[0-9a-f-]{36}\n  \S/m);
    expect(personas.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('the page at / names every base URL and loads nothing from elsewhere', async () => {
    const response = await fetch(server.url);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const { baseUrl } of server.facts.systems) expect(html).toContain(baseUrl);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('The console is not built yet in this version');
    expect(html).not.toMatch(/<script|src=/);
  });
});

test('serve --strict-identities refuses a number from outside the population', async () => {
  const server = await serving(['--strict-identities', '--systems', 'helsenorge-verktoy']);
  try {
    const stranger = await fetch(`${server.url}/helsenorge/verktoy/v1/Verktoy?fnr=13097248022`);
    expect([stranger.status, await stranger.text()]).toEqual([403, expect.stringContaining('SIM-IDENTITY')]);
  } finally {
    await server.stop();
  }
});

describe('without a server', () => {
  /** A port on which nobody listens. */
  function unused(): Promise<number> {
    return new Promise((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => resolve(port));
      });
    });
  }

  test('token and people say how to start one', async () => {
    const url = `http://127.0.0.1:${await unused()}`;
    for (const args of [['token', '--scope', 'x'], ['people']]) {
      expect(await refusal([...args, '--url', url])).toBe(
        `SIM-NO-SERVER no server answers at ${url} — start \`motpart serve\`, or say with --url where it runs`,
      );
    }
    expect(await refusal(['people', '--url', 'nonsense'])).toMatch(/^SIM-FLAG --url nonsense is not a URL/);
  });
});

describe('serve ends and begins', () => {
  test('SIGINT ends it with exit code 0, also while somebody reads the events', async () => {
    const server = await serving();
    const events = await fetch(`${server.url}/_motpart/v1/events`);
    const read = events.text();
    expect(await server.stop('SIGINT')).toBe(0);
    expect(await read).toContain('event: hello');
  });

  test('the text for a person has one curl, and it works when pasted', async () => {
    const { stdout, curl } = await pasted();
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .filter((line) => !line.includes('"kty"') && !line.includes('?wsdl'))
          .map((line) => line.length),
      ),
    ).toBeLessThan(90);
    expect(JSON.parse(curl)).toHaveLength(1);
  });

  test('--systems serves only what is asked for and what it needs', async () => {
    const server = await serving(['--systems', 'helseid']);
    try {
      expect(server.facts.systems.map(({ id }: any) => id)).toEqual(['helseid']);
      expect((await fetch(`${server.url}/helsenorge/verktoy/v1/SelvstendigVerktoy`)).status).toBe(404);
    } finally {
      await server.stop();
    }
  });

  test('another seed and size give other people, and say that they are being built', async () => {
    const server = await serving(['--seed', '7', '--people', '120']);
    try {
      expect([server.facts.seed, server.facts.people]).toEqual([7, expect.any(Number)]);
      expect(server.said.stderr).toMatch(/^building 120 people\n$/);
    } finally {
      await server.stop();
    }
  });

  test('--no-hints leaves only what the owner sends', async () => {
    const server = await serving(['--no-hints']);
    try {
      const response = await fetch(`${server.url}/helsenorge/verktoy/v1/SelvstendigVerktoy`);
      expect(response.status).toBe(401);
      expect([...response.headers.keys()].filter((name) => name.startsWith('x-motpart'))).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  test('beyond loopback the control API asks for the printed token, and the commands take it from MOTPART_TOKEN', async () => {
    const server = await serving(['--host', '0.0.0.0']);
    try {
      const { url } = server;
      expect((await fetch(`${url}/_motpart/v1/health`)).status).toBe(401);
      const env = { MOTPART_TOKEN: server.facts.controlToken as string };
      expect((await motpart(['people', '--limit', '1', '--url', url], { env })).code).toBe(0);
      expect(await refusal(['people', '--url', url])).toMatch(/^SIM-TOKEN .* MOTPART_TOKEN$/);
    } finally {
      await server.stop();
    }
  });
});

test('a reader that closes the pipe early changes no exit code', async () => {
  const { spawn } = await import('node:child_process');
  const words = ['report', 'suites/testing/runs/0.1.0/run.json', '--format', 'md', '--out', join(folder, 'unread')];
  const child = spawn(process.execPath, [launcher, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
});

/** The banner of a serve, and what its curl gives in a shell. */
async function pasted(): Promise<{ stdout: string; curl: string }> {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [launcher, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    stdout += text as string;
    if (stdout.includes('Ctrl-C')) break;
  }
  try {
    const command = /Try it:\n([\s\S]*?)\n\n/.exec(stdout)![1]!;
    return { stdout, curl: execFileSync('bash', ['-c', command.replace('curl ', 'curl -s ')], { encoding: 'utf8' }) };
  } finally {
    child.kill();
  }
}
