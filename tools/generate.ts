/**
 * Makes `contracts/generated/` of the YAML in `contracts/<system>/`.
 *
 *     node tools/generate.ts [--check] [--contracts DIR]
 *
 * `--check` writes nothing: it names each file that is out of date and exits 1.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mend, type Stale, staleFiles } from './generate/generated-folder.ts';
import { ContractFault } from '../bin/contract/authored/read-contract.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, contracts: { type: 'string' } } });
const contractsDir = resolve(values.contracts ?? join(import.meta.dirname, '../contracts'));

try {
  const stale = await staleFiles(contractsDir);
  if (values.check) refuse(stale.map(({ path }) => `generated/${path} is out of date; run npm run generate`));
  else update(stale);
} catch (error) {
  if (!(error instanceof ContractFault)) throw error;
  refuse(error.faults);
}

function refuse(faults: readonly string[]): void {
  for (const fault of faults) console.error(`contracts/${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

function update(stale: readonly Stale[]): void {
  mend(contractsDir, stale);
  for (const { path, text } of stale) {
    console.log(`${text === undefined ? 'removed' : 'wrote'} contracts/generated/${path}`);
  }
}
