/**
 * Prints every import that goes against the order of the house, and exits 1 if there is one.
 *
 *     node tools/import-directions.ts [ROOT]
 */
import { join } from 'node:path';
import { importFaults } from './import-directions/faults.ts';

const faults = importFaults(process.argv[2] ?? join(import.meta.dirname, '..'));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
