import type { ProfileKey } from '../../contracts/types.ts';
import { operationsIn } from '../../bin/contract/authored/operations.ts';
import type { Contract } from '../../bin/contract/authored/read-contract.ts';

/** The text of `generated/<system>/index.ts`: plain literals, so that loading it costs next to nothing. Unformatted. */
export function writeIndex(contract: Contract): string {
  const { system, sources, requirements, errors, profile } = contract;
  const operations = operationsIn(contract);
  return [
    `// Made from contracts/${system}/ by npm run generate. Change the YAML there, never this file.`,
    `import type { ErrorSpec, OperationSpec, ProfileKey, Requirement, Source } from '../../types.ts';`,
    `\nexport const system = ${JSON.stringify(system)};`,
    table('sources', 'Source', byKey(sources, 'id', true)),
    table('requirements', 'Requirement', byKey(requirements.map(withSources), 'id')),
    `export type RequirementId = keyof typeof requirements;`,
    table('errors', 'ErrorSpec', byKey(errors, 'code')),
    `export type ErrorCode = keyof typeof errors;`,
    table('profile', 'ProfileKey', byKey(profile, 'key')),
    `/** The values of a profile of this system: the defaults stand in \`profile\`. */`,
    `export interface Profile {\n${profile.map(profileLine).join('\n')}\n}`,
    table('operations', 'OperationSpec', byKey(operations, 'id')),
    `export type OperationId = keyof typeof operations;`,
  ].join('\n');
}

function table(name: string, type: string, value: object): string {
  return `\nexport const ${name} = ${JSON.stringify(value)} as const satisfies Record<string, ${type}>;`;
}

function byKey<Row extends object>(rows: readonly Row[], key: keyof Row & string, keep = false): object {
  return Object.fromEntries(
    rows.map((row) => {
      const { [key]: id, ...rest } = row;
      return [id, keep ? row : rest];
    }),
  );
}

function withSources<Row extends { sources?: unknown }>(row: Row): Row {
  return { ...row, sources: row.sources ?? [] };
}

function profileLine(spec: ProfileKey & { key: string }): string {
  return `/** ${spec.reason.replaceAll('*/', '* /').trim()} */\nreadonly ${spec.key}: ${profileType(spec)};`;
}

function profileType({ alternatives, type }: ProfileKey): string {
  if (alternatives) return alternatives.map((value) => JSON.stringify(value)).join(' | ');
  return type === 'integer' ? 'number' : (type ?? 'string');
}
