import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ErrorSpec, ProfileKey, Requirement, Source } from '../../contracts/types.ts';
import { isDocumentOfRows, rowFaults } from './meta.ts';
import { openApiFaults, type OpenApi } from './openapi.ts';
import type { SoapOperation } from './operations.ts';

/** A name that the owner's tables print, from `inventory.yaml`. */
export interface InventoryEntry {
  readonly name: string;
  readonly kind: string;
  readonly where: string;
  readonly set_aside?: string;
}

/** The authored files of one folder `contracts/<system>/`, read and checked for shape. */
export interface Contract {
  readonly system: string;
  readonly sources: readonly Source[];
  readonly requirements: readonly (Omit<Requirement, 'sources'> & Partial<Pick<Requirement, 'sources'>> & Id)[];
  readonly errors: readonly (ErrorSpec & { readonly code: string })[];
  readonly profile: readonly (ProfileKey & { readonly key: string })[];
  readonly inventory: readonly InventoryEntry[];
  readonly openapi: OpenApi | undefined;
  readonly operations: readonly SoapOperation[];
}

interface Id {
  readonly id: string;
}

/** Thrown when authored files do not have the shape of `contracts/meta/`. Each fault is one line: file, row, field. */
export class ContractFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ContractFault';
    this.faults = faults;
  }
}

const notSystems = new Set(['meta', 'generated']);

/** The folders of `contractsDir` that hold a contract, sorted. */
export function systemsIn(contractsDir: string): string[] {
  return readdirSync(contractsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notSystems.has(entry.name))
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(contractsDir, name, 'requirements.yaml')))
    .sort();
}

/**
 * Reads and checks one contract. Only `sources.yaml` and `requirements.yaml` must exist.
 * @throws ContractFault with every fault of every file of the system
 */
export function readContract(contractsDir: string, system: string): Contract {
  const faults: string[] = [];
  const read = (name: string): unknown => readYaml(join(contractsDir, system, name), `${system}/${name}`, faults);
  const rows = <Key extends RowFile>(name: Key): Contract[Key] => {
    const file = `${name}.yaml`;
    const value = read(file) ?? (name === 'sources' || name === 'requirements' ? undefined : []);
    faults.push(...rowFaults(name, `${system}/${file}`, value));
    return (isDocumentOfRows(value) ? value : []) as unknown as Contract[Key];
  };
  const openapi = read('openapi.yaml');
  if (openapi !== undefined) faults.push(...openApiFaults(`${system}/openapi.yaml`, openapi));
  const contract: Contract = {
    system,
    sources: rows('sources'),
    requirements: rows('requirements'),
    errors: rows('errors'),
    profile: rows('profile'),
    inventory: rows('inventory'),
    openapi: openapi as OpenApi | undefined,
    operations: rows('operations'),
  };
  if (faults.length > 0) throw new ContractFault(faults);
  return contract;
}

type RowFile = 'sources' | 'requirements' | 'errors' | 'profile' | 'inventory' | 'operations';

function readYaml(path: string, name: string, faults: string[]): unknown {
  if (!existsSync(path)) return undefined;
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  const problems = [...document.errors, ...document.warnings];
  faults.push(...problems.map((problem) => `${name}: ${problem.message.split('\n')[0]}`));
  return document.errors.length > 0 ? undefined : document.toJS();
}
