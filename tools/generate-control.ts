/**
 * Compiles what the routes of the control API take to `simulators/control/generated/`, so that no schema is compiled while it runs.
 *
 *     node tools/generate-control.ts [--check]
 *
 * `--check` writes nothing: it names each file that is out of date and exits 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { routes } from '../simulators/control/routes.ts';
import { inputSchemas } from '../simulators/control/validate.ts';
import { writeValidators } from './generate/write-validators.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'simulators/control/generated');
const origin = 'simulators/control/routes.ts';
const schemas = inputSchemas(routes);

/** Tells TypeScript the names; each function judges a value and keeps what was wrong until the next call. */
function types(): string {
  const names = Object.keys(schemas).map((name) => `export declare const validate${name}: Validate;\n`);
  const top = `// Made from ${origin} by npm run generate. Change that file, never this one.\n`;
  return `${top}import type { Validate } from '../validate.ts';\n\n${names.join('')}`;
}

function keep(file: string, text: string): void {
  const name = relative(root, file);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${name} is out of date; run npm run generate`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${name}`);
}

keep(join(folder, 'validators.js'), await writeValidators(origin, schemas));
keep(join(folder, 'validators.d.ts'), types());
