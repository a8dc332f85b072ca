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

/** What the generator needs of a document and does not find, one line each. */
export function openApiFaults(file: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${file}: must be an OpenAPI document`];
  const document = value as OpenApi;
  if (!/^3\.1\.\d+$/.test(document.openapi)) return [`${file}: openapi: is ${document.openapi}, must be 3.1.x`];
  return [...operationFaults(document), ...schemaNameFaults(document)].map((fault) => `${file}: ${fault}`);
}

function operationFaults(document: OpenApi): string[] {
  const seen = new Set<string>();
  return operationsOf(document).flatMap(({ id, method, path, requirements }) => {
    const at = `${method} ${path}`;
    if (typeof id !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(id)) return [`${at}: operationId must be one word`];
    if (seen.has(id)) return [`${at}: operationId ${id} is used twice`];
    seen.add(id);
    const listed = Array.isArray(requirements) && requirements.length > 0;
    return listed ? [] : [`${at}: x-requirements must list the rows that it rests on`];
  });
}

function schemaNameFaults(document: OpenApi): string[] {
  return Object.keys(schemasOf(document))
    .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
    .map((name) => `components/schemas/${name}: the name must be PascalCase, it becomes a type`);
}
