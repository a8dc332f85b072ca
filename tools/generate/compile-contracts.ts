import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type Options } from 'prettier';
import { schemasOf } from '../../bin/contract/authored/openapi.ts';
import { type Contract, ContractFault, readContract, systemsIn } from '../../bin/contract/authored/read-contract.ts';
import { writeIndex } from './write-index.ts';
import { writeOpenApi } from './write-openapi.ts';
import { writeTypes } from './write-types.ts';
import { writeValidators, writeValidatorTypes } from './write-validators.ts';

const style = JSON.parse(readFileSync(join(import.meta.dirname, '../../.prettierrc.json'), 'utf8')) as Options;

/**
 * Everything that `contracts/generated/` should hold, by path below that folder.
 * @throws ContractFault with the faults of every system at once
 */
export async function compileContracts(contractsDir: string): Promise<Map<string, string>> {
  const faults: string[] = [];
  const files = new Map<string, string>();
  for (const system of systemsIn(contractsDir)) {
    try {
      await compileSystem(readContract(contractsDir, system), files);
    } catch (error) {
      if (error instanceof ContractFault) faults.push(...error.faults);
      else faults.push(`${system}/openapi.yaml: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) throw new ContractFault(faults);
  return files;
}

async function compileSystem(contract: Contract, files: Map<string, string>): Promise<void> {
  const { system, openapi } = contract;
  const schemas = schemasOf(openapi);
  files.set(`${system}/index.ts`, await pretty(writeIndex(contract)));
  if (Object.keys(schemas).length === 0) return;
  const origin = `contracts/${system}/openapi.yaml`;
  files.set(`${system}/openapi.ts`, await pretty(writeOpenApi(origin, openapi)));
  files.set(`${system}/types.ts`, await pretty(await writeTypes(origin, schemas)));
  files.set(`${system}/validators.d.ts`, await pretty(writeValidatorTypes(origin, schemas)));
  files.set(`${system}/validators.js`, await writeValidators(origin, schemas));
}

function pretty(text: string): Promise<string> {
  return format(text, { ...style, parser: 'typescript' });
}
