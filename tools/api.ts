/**
 * Writes docs/api.md: every name that the package exports, so that a change of the public surface is seen in review.
 *
 *     node tools/api.ts [--check]     with --check only says whether it is up to date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { entryPoints } from './public-api/entry-points.ts';
import { apiPage, faultsOf } from './public-api/page.ts';
import { exportsOf } from './public-api/read-exports.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'docs/api.md');

const entries = entryPoints(root).map((entry) => ({ ...entry, exports: exportsOf(root, entry.file) }));
const page = await prettier.format(apiPage(entries), { ...(await prettier.resolveConfig(path)), filepath: path });
const faults = entries.flatMap(({ name, exports }) => faultsOf(name, exports));

if (!process.argv.includes('--check')) writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page)
  faults.push('docs/api.md is not up to date: run npm run generate and look at what changed');

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
