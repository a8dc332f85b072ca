#!/usr/bin/env node
// Plain JavaScript on purpose: an old Node must be able to read this file, so that it can be told what is wrong.
// In a clone the sources run as they are (Node strips the types); a package runs what was built to dist/.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldest = [22, 18];
const here = dirname(fileURLToPath(import.meta.url));
const besides = join(here, '..', 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const again = 'MOTPART_LAUNCHED';

function newEnough(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  return parts[0] > oldest[0] || (parts[0] === oldest[0] && parts[1] >= oldest[1]);
}

/** The development dependency `node`, where a clone has it and it is new enough. */
function newerNode() {
  if (process.env[again] || !existsSync(besides)) return undefined;
  const asked = spawnSync(besides, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 && newEnough(asked.stdout.trim()) ? besides : undefined;
}

function runWith(node) {
  const env = Object.assign({}, process.env, { [again]: '1' });
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : code;
  });
}

/** Whoever kills the launcher by force means what it launched: that must not go on alone, with its port and its files. */
function endWithLauncher() {
  if (!process.env[again] || !process.channel) return;
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.channel.unref();
}

function refuse() {
  const wanted = `Node ${oldest.join('.')} or newer`;
  const todo = 'install a newer Node, or run `npm ci` in a clone (it brings one along)';
  process.stderr.write(`motpart: SIM-NODE this is Node ${process.version}, Motpart needs ${wanted} — ${todo}\n`);
  process.exitCode = 2;
}

/** True in a clone: the sources are there, and this is not somebody's installed package. */
function inClone() {
  return !here.includes(`${sep}node_modules${sep}`) && existsSync(join(here, 'main.ts'));
}

/** In a clone the package's own name means its sources, for our modules and for those that a user gives us. */
async function useSources() {
  const { registerHooks } = await import('node:module');
  registerHooks({
    resolve(specifier, context, next) {
      return next(specifier, { ...context, conditions: ['motpart-source', ...context.conditions] });
    },
  });
}

async function launch() {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  endWithLauncher();
  if (inClone()) await useSources();
  const { main } = await import(inClone() ? './main.ts' : '../dist/cli/main.js');
  await main(process.argv.slice(2));
}

const node = newEnough(process.version) ? undefined : newerNode();
if (newEnough(process.version)) await launch();
else if (node) runWith(node);
else refuse();
