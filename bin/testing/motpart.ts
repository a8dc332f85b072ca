/** The command line as users call it: a child process each. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const launcher = join(root, 'bin/motpart.js');

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The program that runs the launcher; this Node without it. */
  readonly node?: string;
  readonly launcher?: string;
}

function start(
  args: readonly string[],
  { env = {}, cwd = root, node = process.execPath, launcher: file = launcher }: How,
) {
  const clean = { ...process.env, NO_COLOR: '1', ...env };
  const child = spawn(node, [file, ...args], { cwd, env: clean, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return { child, said, ended: once(child, 'close') as Promise<[number | null]> };
}

/** Runs a command to its end. */
export async function motpart(args: readonly string[], how: How = {}): Promise<Ran> {
  const { said, ended } = start(args, how);
  const [code] = await ended;
  return { code, ...said };
}

export interface Serving {
  readonly url: string;
  readonly facts: any;
  readonly said: { readonly stdout: string; readonly stderr: string };
  /** Sends a signal and gives the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts `motpart serve --json` on a free port and waits until it answers. Throws with its stderr when it ends instead. */
export async function serving(args: readonly string[] = [], how: How = {}): Promise<Serving> {
  const { child, said, ended } = start(['serve', '--port', '0', '--json', ...args], how);
  const spoken = new Promise<void>((resolve) => {
    child.stdout.on('data', () => said.stdout.includes('\n') && resolve());
  });
  const gone = ended.then(() => {
    throw new Error(`serve ended: ${said.stderr}`);
  });
  await Promise.race([spoken, gone]);
  gone.catch(() => {});
  const facts = JSON.parse(said.stdout) as any;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return (await ended)[0];
  };
  return { url: facts.url as string, facts, said, stop };
}
