import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ErrorSpec, ProfileKey, Requirement, Source } from '../../../contracts/types.ts';
import { wordsOf, type Finding } from './finding.ts';
import { isDocumentOfRows, shapeFindings } from './meta.ts';
import { openApiFindings, type OpenApi } from './openapi.ts';
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

/** The authored files of one folder as they are, with what is wrong in their shape. Only without findings is the contract one. */
export interface Draft {
  readonly contract: Contract;
  readonly findings: readonly Finding[];
}

/** Reads one folder. Only `sources.yaml` and `requirements.yaml` must exist. */
export function readDraft(contractsDir: string, system: string): Draft {
  const findings: Finding[] = [];
  const read = (file: string): unknown => readYaml(join(contractsDir, system, file), file, findings);
  const rows = <Key extends RowFile>(name: Key): Contract[Key] => {
    const before = findings.length;
    const value = read(`${name}.yaml`) ?? (name === 'sources' || name === 'requirements' ? undefined : []);
    if (value !== undefined || findings.length === before) findings.push(...shapeFindings(name, value));
    return (isDocumentOfRows(value) ? value : []) as unknown as Contract[Key];
  };
  const openapi = read('openapi.yaml');
  if (openapi !== undefined) findings.push(...openApiFindings(openapi));
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
  return { contract, findings };
}

/**
 * Reads and checks one contract.
 * @throws ContractFault with every fault of every file of the system
 */
export function readContract(contractsDir: string, system: string): Contract {
  const { contract, findings } = readDraft(contractsDir, system);
  if (findings.length > 0) throw new ContractFault(findings.map((finding) => `${system}/${wordsOf(finding)}`));
  return contract;
}

type RowFile = 'sources' | 'requirements' | 'errors' | 'profile' | 'inventory' | 'operations';

function readYaml(path: string, file: string, findings: Finding[]): unknown {
  if (!existsSync(path)) return undefined;
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  const problems = [...document.errors, ...document.warnings];
  findings.push(
    ...problems.map(({ message, linePos }) => ({
      file,
      what: message.split('\n')[0]!,
      todo: 'write it as YAML 1.2',
      ...(linePos && { line: linePos[0].line }),
    })),
  );
  return document.errors.length > 0 ? undefined : document.toJS();
}
