/** What of an OpenAPI 3.1 document is not as the specification wants it: its fixed parts, its references, its parameters, its schemas. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { resolverOf, type Schema } from '../schema-text.ts';

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly content?: object;
}

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly $ref?: string; readonly description?: string }>>;
  readonly security?: readonly object[];
}

/** As far as it is looked at. */
export interface Openapi {
  readonly openapi?: string;
  readonly info?: { readonly title?: string; readonly version?: string };
  readonly security?: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, unknown>>;
  };
}

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

function headFlaws({ openapi, info }: Openapi): string[] {
  return [
    ...(/^3\.1\.\d+$/.test(openapi ?? '') ? [] : ['openapi is not 3.1']),
    ...(info?.title ? [] : ['info has no title']),
    ...(info?.version ? [] : ['info has no version']),
  ];
}

function operationsOf({ paths }: Openapi) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => ({ path, verb, at: `${verb} ${path}`, operation })),
  );
}

function parameterFlaws(at: string, { name, in: place, required, schema, content }: Parameter): string[] {
  const flaws: string[] = [];
  if (!name || !['query', 'header', 'path', 'cookie'].includes(place ?? ''))
    flaws.push(`${at}: a parameter is nowhere`);
  if (place === 'path' && required !== true) flaws.push(`${at}: ${name} is in the path, so it is required`);
  if (!schema && !content) flaws.push(`${at}: ${name} has neither schema nor content`);
  return flaws;
}

function operationFlaws(document: Openapi, { path, verb, at, operation }: ReturnType<typeof operationsOf>[number]) {
  const resolve = resolverOf(document);
  const { parameters = [], responses = {}, security = document.security ?? [] } = operation;
  const given = parameters.map((one) => resolve(one));
  const named = new Set(given.filter((one) => one.in === 'path').map((one) => one.name));
  const wanted = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
  const schemes = document.components?.securitySchemes ?? {};
  return [
    ...(verbs.includes(verb) ? [] : [`${at}: no verb`]),
    ...given.flatMap((one) => parameterFlaws(at, one)),
    ...wanted.filter((name) => !named.has(name)).map((name) => `${at}: ${name} is no parameter`),
    ...Object.entries(responses)
      .filter(([status, answer]) => !/^([1-5]\d\d|default)$/.test(status) || !resolve(answer).description)
      .map(([status]) => `${at}: ${status} has no description`),
    ...(Object.keys(responses).length > 0 ? [] : [`${at}: no responses`]),
    ...security.flatMap(Object.keys).flatMap((name) => (name in schemes ? [] : [`${at}: no security scheme ${name}`])),
  ];
}

/** Every reference leads somewhere inside the document, and Ajv takes the schemas. */
function schemaFlaws(document: Openapi): string[] {
  const resolve = resolverOf(document);
  const flaws: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === 'string')
      try {
        resolve({ $ref });
      } catch {
        flaws.push(`${$ref} leads nowhere`);
      }
    Object.values(value).forEach(walk);
  };
  walk(document);
  if (flaws.length > 0) return flaws;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'motpart:document');
  for (const name of Object.keys(document.components?.schemas ?? {}))
    ajv.compile({ $ref: `motpart:document#/components/schemas/${name}` });
  return flaws;
}

/** Each flaw in one line; none in a document that is as it should be. Throws what Ajv says of a schema that is none. */
export function flawsOf(document: Openapi): readonly string[] {
  const operations = operationsOf(document);
  const ids = operations.map(({ operation }) => operation.operationId);
  return [
    ...headFlaws(document),
    ...(new Set(ids).size === ids.length && ids.every(Boolean) ? [] : ['an operationId is missing or not unique']),
    ...operations.flatMap((one) => operationFlaws(document, one)),
    ...schemaFlaws(document),
  ];
}
