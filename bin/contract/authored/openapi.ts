import type { Finding } from './finding.ts';

/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

export type JsonSchema = boolean | { readonly [key: string]: unknown };

/** One operation of an OpenAPI document. `method` is in upper case. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly requirements: readonly string[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a document in its own order. */
export function operationsOf(openapi: OpenApi | undefined): Operation[] {
  return Object.entries(openapi?.paths ?? {}).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => operation(path, method, item[method])),
  );
}

function operation(path: string, method: string, value: unknown): Operation {
  const { operationId, 'x-requirements': rows } = value as { operationId: string; 'x-requirements'?: string[] };
  return { id: operationId, method: method.toUpperCase(), path, requirements: rows ?? [] };
}

/** The schemas under `components`, by name. */
export function schemasOf(openapi: OpenApi | undefined): Readonly<Record<string, JsonSchema>> {
  return openapi?.components?.schemas ?? {};
}

const file = 'openapi.yaml';

/** What the generator needs of a document and does not find. */
export function openApiFindings(value: unknown): Finding[] {
  if (typeof value !== 'object' || value === null)
    return [{ file, what: 'must be an OpenAPI document', todo: 'begin it with openapi: 3.1.0' }];
  const document = value as OpenApi;
  if (!/^3\.1\.\d+$/.test(document.openapi)) {
    const what = `is ${document.openapi}, must be 3.1.x`;
    return [{ file, field: 'openapi', what, todo: 'write it in OpenAPI 3.1', path: ['openapi'] }];
  }
  return [...operationFindings(document), ...schemaNameFindings(document)];
}

function operationFindings(document: OpenApi): Finding[] {
  const seen = new Set<string>();
  return operationsOf(document).flatMap((operation): Finding[] => {
    const { id, method, path: at, requirements } = operation;
    const place = { file, subject: `${method} ${at}` };
    const path = ['paths', at, method.toLowerCase()];
    const named = [...path, 'operationId'];
    if (typeof id !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(id))
      return [{ ...place, what: 'operationId must be one word', todo: 'name it as sendVerktoy is named', path }];
    if (seen.has(id))
      return [{ ...place, what: `operationId ${id} is used twice`, todo: 'give one another name', path: named }];
    seen.add(id);
    if (Array.isArray(requirements) && requirements.length > 0) return [];
    const what = 'x-requirements must list the rows that it rests on';
    return [{ ...place, what, todo: 'name rows of requirements.yaml', path }];
  });
}

function schemaNameFindings(document: OpenApi): Finding[] {
  return Object.keys(schemasOf(document))
    .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
    .map((name) => ({
      file,
      subject: `components/schemas/${name}`,
      what: 'the name must be PascalCase, it becomes a type',
      todo: 'rename it, and what refers to it',
      path: ['components', 'schemas', name],
    }));
}
