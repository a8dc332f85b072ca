import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

const metaDir = join(import.meta.dirname, '../../contracts/meta');
const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
const compiled = new Map<string, ValidateFunction>();

/** True when an authored file is what each of them must be: a list. */
export function isDocumentOfRows(value: unknown): value is readonly Record<string, unknown>[] {
  return Array.isArray(value);
}

/**
 * Faults of a file of rows against `contracts/meta/<name>.schema.json`, one line each.
 * @param name  which schema: sources, requirements, errors, profile or inventory
 * @param file  what the message calls the file
 */
export function rowFaults(name: string, file: string, value: unknown): string[] {
  if (value === undefined) return [`${file}: the file is missing or empty`];
  const validate = schemaOf(name);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${file}: ${place(value, error)}${explain(error)}`);
}

function schemaOf(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const validate = ajv.compile(JSON.parse(readFileSync(join(metaDir, `${name}.schema.json`), 'utf8')));
  compiled.set(name, validate);
  return validate;
}

/** `/3/sources/0/field` of a list becomes `row verktoy.send.x: sources/0/field: `. */
function place(value: unknown, error: ErrorObject): string {
  const [, index, ...field] = error.instancePath.split('/');
  if (index === undefined || !isDocumentOfRows(value)) return '';
  const row = value[Number(index)];
  const id = row?.['id'] ?? row?.['code'] ?? row?.['key'] ?? row?.['name'];
  const named = typeof id === 'string' ? `row ${id}: ` : `row number ${Number(index) + 1}: `;
  return field.length > 0 ? `${named}${field.join('/')}: ` : named;
}

function explain(error: ErrorObject): string {
  const { keyword, params, parentSchema } = error;
  if (keyword === 'additionalProperties') {
    const known = Object.keys(parentSchema?.['properties'] as object).join(', ');
    return `unknown field ${params['additionalProperty']}; known are ${known}`;
  }
  if (keyword === 'required') return `the field ${params['missingProperty']} is missing`;
  if (keyword === 'enum')
    return `is ${JSON.stringify(error.data)}, must be one of ${params['allowedValues'].join(', ')}`;
  if (keyword === 'pattern') return `is ${JSON.stringify(error.data)}, must be ${parentSchema?.['description']}`;
  if (keyword === 'type')
    return `is ${JSON.stringify(error.data)}, must be ${params['type']} (quote what YAML reads as another type)`;
  return error.message ?? keyword;
}
