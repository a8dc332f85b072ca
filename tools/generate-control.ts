/**
 * Compiles what the routes of the control API take to `simulators/control/generated/`, so that no schema is compiled while it runs.
 *
 *     node tools/generate-control.ts [--check]
 *
 * `--check` writes nothing: it exits 1 when a file is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { routes } from '../simulators/control/routes.ts';
import { inputSchemas } from '../simulators/control/validate.ts';
import { writeValidators } from './generate/write-validators.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'simulators/control/generated/validators.js');
const text = await writeValidators('simulators/control/resources/*.ts', inputSchemas(routes));

if (existsSync(file) && readFileSync(file, 'utf8') === text) process.exitCode = 0;
else if (process.argv.includes('--check')) {
  console.error(`${relative(root, file)} is out of date; run npm run generate`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${relative(root, file)}`);
}
