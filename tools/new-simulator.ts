/**
 * `npm run new:simulator NAME`: writes a system with one working operation, its contract and its suite, and registers both.
 *
 *     node tools/new-simulator.ts NAME [--title T] [--owner O] [--mount /PATH] [--rows WORD] [--dry-run]
 *
 * `--title` is what people call it, `--owner` whose documents it follows, `--mount` where it hangs below the base URL (`/NAME`).
 * `--rows` is the word of NAME that its rows begin with; the last one without it. `--dry-run` names the files and writes none.
 * Files that are there are never overwritten. Exit code 2 when the wish cannot be met.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../bin/failure.ts';
import { loadPopulation } from '../fixtures/index.ts';
import { loadSystems } from '../simulators/index.ts';
import type { Wish } from './new-simulator/names.ts';
import { planFor, type Plan } from './new-simulator/plan.ts';

const root = join(import.meta.dirname, '..');
const contractsDir = join(root, 'contracts');
const text = { type: 'string' } as const;

function wishOf(args: readonly string[]): Wish & { readonly dryRun: boolean } {
  try {
    const options = { title: text, owner: text, mount: text, rows: text, 'dry-run': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new TypeError(`${positionals[1]} is one word too many`);
    const { 'dry-run': dryRun = false, ...wish } = values;
    return { ...wish, name: positionals[0], dryRun };
  } catch (thrown) {
    const [what = ''] = (thrown as Error).message.split('. ');
    throw new Failure('NEW-USAGE', what, 'npm run new:simulator my-clinic -- --title … --owner … --mount /my-clinic');
  }
}

/** Writes the plan: new files first, so that a registry never names what is not there. */
async function write({ files, changes }: Plan): Promise<void> {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { flag: 'wx' });
  }
  const { mend, staleFiles } = await import('./generate/generated-folder.ts');
  mend(contractsDir, await staleFiles(contractsDir));
  for (const [path, content] of changes) writeFileSync(join(root, path), content);
}

async function next({ id, mount }: Plan['names']): Promise<string> {
  const [person] = (await loadPopulation()).people;
  const note = `'${JSON.stringify({ personId: person!.number, text: 'Hello' })}'`;
  return `
Next:
  npx vitest run simulators/${id} suites/${id}
  npm start, then: curl -d ${note} http://127.0.0.1:4010${mount}/v1/notes
  docs/add-a-system.md: from here to an operation of your own`;
}

async function main(): Promise<void> {
  const { dryRun, ...wish } = wishOf(process.argv.slice(2));
  const mounts = (await loadSystems()).flatMap((system) => system.mounts);
  const plan = await planFor(root, wish, mounts);
  if (!dryRun) await write(plan);
  const verb = dryRun ? 'would write' : 'wrote';
  for (const path of plan.files.keys()) console.log(`${verb} ${path}`);
  console.log(`${verb} contracts/generated/${plan.names.id}/`);
  for (const path of plan.changes.keys()) console.log(`${dryRun ? 'would change' : 'changed'} ${path}`);
  if (!dryRun) console.log(await next(plan.names));
}

try {
  await main();
} catch (thrown) {
  if (!(thrown instanceof Failure)) throw thrown;
  console.error(`new:simulator: ${thrown.code} ${thrown.message} — ${thrown.todo}`);
  process.exitCode = thrown.exitCode;
}
