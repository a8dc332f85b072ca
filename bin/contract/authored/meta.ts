/** Shapes of the authored files: the JSON Schemas of `contracts/meta/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { contractsFolder } from '../folder.ts';
import type { Finding } from './finding.ts';

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
const compiled = new Map<string, ValidateFunction>();

/** True when an authored file is what each of them must be: a list. */
export function isDocumentOfRows(value: unknown): value is readonly Record<string, unknown>[] {
  return Array.isArray(value);
}

/**
 * What is wrong in the shape of a file of rows, against `contracts/meta/<name>.schema.json`.
 * @param name  which schema: sources, requirements, errors, profile, inventory or operations
 */
export function shapeFindings(name: string, value: unknown): Finding[] {
  const file = `${name}.yaml`;
  if (value === undefined) return [{ file, what: 'the file is missing or empty', todo: 'write at least one row' }];
  const validate = schemaOf(name);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => ({ file, ...placeOf(value, error), ...explain(error) }));
}

function schemaOf(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const path = join(contractsFolder(), 'meta', `${name}.schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  compiled.set(name, validate);
  return validate;
}

/** `/3/sources/0/field` of a list becomes the subject `row verktoy.send.x` and the field `sources/0/field`. */
function placeOf(value: unknown, { instancePath }: ErrorObject): Pick<Finding, 'subject' | 'field' | 'path'> {
  const [, index, ...field] = instancePath.split('/');
  if (index === undefined || !isDocumentOfRows(value)) return {};
  const row = value[Number(index)];
  const id = row?.['id'] ?? row?.['code'] ?? row?.['key'] ?? row?.['name'];
  const subject = typeof id === 'string' ? `row ${id}` : `row number ${Number(index) + 1}`;
  const path = [index, ...field].map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return { subject, path, ...(field.length > 0 && { field: field.join('/') }) };
}

type Words = Pick<Finding, 'what' | 'todo'>;

function explain(error: ErrorObject): Words {
  const { keyword, params, parentSchema } = error;
  const found = JSON.stringify(error.data);
  if (keyword === 'additionalProperties') {
    const known = Object.keys(parentSchema?.['properties'] as object).join(', ');
    const what = `unknown field ${params['additionalProperty']}; known are ${known}`;
    return { what, todo: 'take it out, or spell it as one of those' };
  }
  if (keyword === 'required')
    return { what: `the field ${params['missingProperty']} is missing`, todo: 'write it into the row' };
  if (keyword === 'enum')
    return { what: `is ${found}, must be one of ${params['allowedValues'].join(', ')}`, todo: 'choose one of them' };
  if (keyword === 'pattern')
    return { what: `is ${found}, must be ${parentSchema?.['description']}`, todo: 'write it in that form' };
  if (keyword === 'type')
    return {
      what: `is ${found}, must be ${params['type']} (quote what YAML reads as another type)`,
      todo: 'write a value of that type',
    };
  return { what: error.message ?? keyword, todo: 'write a value that fits' };
}
