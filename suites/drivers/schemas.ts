/** Holds an action's parameters (ours) and result (the client's) against their schemas. ajv is loaded on first use. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { JsonSchema } from '../dsl/types.ts';

type Compile = (schema: JsonSchema) => ValidateFunction;

let compiler: Promise<Compile> | undefined;
const compiled = new WeakMap<JsonSchema, ValidateFunction>();

async function load(): Promise<Compile> {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  (formats.default as unknown as (ajv: object) => void)(ajv);
  return (schema) => ajv.compile(schema);
}

function ruleOf({ instancePath, message, params }: ErrorObject, whole: string): string {
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  const field = instancePath === '' ? whole : instancePath.slice(1).replaceAll('/', '.');
  return `${field} ${message ?? 'does not fit'}${extra === undefined ? '' : ` (${extra})`}`;
}

/** What does not fit, naming each field, and the value itself as `whole`; undefined when all does. */
export async function misfitOf(schema: JsonSchema, value: unknown, whole = 'result'): Promise<string | undefined> {
  const compile = await (compiler ??= load());
  const validate = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? undefined : (validate.errors ?? []).map((error) => ruleOf(error, whole)).join('; ');
}
