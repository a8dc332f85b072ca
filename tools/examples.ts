/**
 * Type-checks every example that a reader may copy, as a user's file: the `ts` blocks of the pages and of the TSDoc of what the
 * package exports. Those that are quick and need nothing else are run too.
 *
 *     node tools/examples.ts
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { collectExamples } from './examples/collect.ts';
import { writeUserFolder } from './examples/user-folder.ts';

const root = join(import.meta.dirname, '..');
const examples = collectExamples(root);
const { folder, files } = writeUserFolder(root, examples);

/** Complaints name the page or the function instead of the file that we wrote. */
function toldAs(text: string): string {
  return [...files].reduce(
    (told, [path, { origin }]) => told.replaceAll(path, origin),
    text.replaceAll(`${folder}/`, ''),
  );
}

function typeFaults(): string[] {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder, encoding: 'utf8' });
  // What is wrong in our own sources is for the step that checks them.
  const own = stdout.split(/\n(?=\S)/).filter((fault) => [...files.keys()].some((path) => fault.startsWith(path)));
  return own.map(toldAs);
}

function runFaults(): string[] {
  const paths = [...files].filter(([, { runs }]) => runs).map(([path]) => join(folder, path));
  const args = [
    '--conditions=motpart-source',
    '--no-warnings',
    join(import.meta.dirname, 'examples/run-all.js'),
    ...paths,
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('[')) return [`the examples did not run: ${stderr}`];
  const faults = JSON.parse(stdout) as { file: string; message: string }[];
  return faults.map(({ file, message }) => toldAs(`${file}: does not run: ${message}`));
}

const faults = [...typeFaults(), ...runFaults()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${examples.length} examples fit, ${examples.filter(({ runs }) => runs).length} of them ran`);
rmSync(folder, { recursive: true, force: true });
