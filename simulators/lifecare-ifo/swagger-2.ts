/** An OpenAPI 3.1 document as Swagger 2.0, which is what a host serves (`lifecare.host.swagger`). */
import { formats } from './accept.ts';
import type { Schema } from './schemas.ts';
import { type Definition, definitionOf, definitionsOf, inlineOf } from './swagger-2-schemas.ts';

type Named<Value> = Readonly<Record<string, Value>>;
type Content = Named<{ readonly schema?: Schema }>;

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Answer {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Content;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-package'?: number | null;
  readonly 'x-article'?: number | null;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Named<Answer>;
}

/** What is read of an OpenAPI document. */
export interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Named<Named<Operation>>;
  readonly components: {
    readonly parameters: Named<Parameter>;
    readonly responses: Named<Answer>;
    readonly schemas: Named<Schema>;
    readonly securitySchemes: Named<object>;
  };
}

/** An operation of the document that a host serves. */
export interface SwaggerOperation {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly operationId: string;
  readonly consumes?: readonly string[];
  readonly produces: readonly string[];
  readonly parameters: readonly SwaggerParameter[];
  readonly responses: Named<SwaggerAnswer>;
}

export interface SwaggerParameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Definition;
  readonly schema?: Definition;
  readonly [keyword: string]: unknown;
}

export interface SwaggerAnswer {
  readonly $ref?: string;
  readonly description?: string;
  readonly schema?: Definition;
}

export interface Swagger2 {
  readonly swagger: '2.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly host: string;
  readonly basePath: string;
  readonly schemes: readonly string[];
  readonly paths: Named<Named<SwaggerOperation>>;
  readonly parameters: Named<SwaggerParameter>;
  readonly responses: Named<SwaggerAnswer>;
  readonly definitions: Named<Definition>;
  readonly securityDefinitions: Named<object>;
  readonly security: readonly object[];
}

const form = 'multipart/form-data';
const bodyFormats = [...formats, 'application/x-www-form-urlencoded'];

/** References to components, in their places of Swagger 2.0. */
const moved = (reference: string): string => reference.replace('#/components/', '#/');

/** The type of a parameter, which is no object. */
function plainType(schema: Schema, { components }: OpenApi): Omit<SwaggerParameter, 'name' | 'in'> {
  const { required: _, ...inline } = inlineOf(schema, components.schemas);
  return { ...inline, ...(inline.type === 'array' && { collectionFormat: 'multi' }) };
}

function parameterOf(given: Parameter, document: OpenApi): SwaggerParameter {
  const { schema, $ref, ...rest } = given;
  return $ref ? ({ $ref: moved($ref) } as SwaggerParameter) : { ...plainType(schema, document), ...rest };
}

/** The fields of a form, each a parameter of its own. */
function formParameters(schema: Schema, document: OpenApi): SwaggerParameter[] {
  const { properties = {}, required = [] } =
    document.components.schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
  return Object.entries(properties).map(([name, type]) => ({
    ...('contentMediaType' in type ? { type: 'file' } : plainType(type, document)),
    name,
    in: 'formData',
    required: required.includes(name),
  }));
}

function bodyOf({ requestBody }: Operation, document: OpenApi): Partial<SwaggerOperation> {
  if (!requestBody) return {};
  const { required = false, content } = requestBody;
  const filled = content[form]?.schema;
  if (filled) return { consumes: [form], parameters: formParameters(filled, document) };
  const schema = definitionOf(Object.values(content)[0]?.schema ?? {}, document.components.schemas);
  return { consumes: bodyFormats, parameters: [{ name: 'request', in: 'body', required, schema }] };
}

function answerOf({ $ref, description, content }: Answer, { components }: OpenApi): SwaggerAnswer {
  if ($ref) return { $ref: moved($ref) };
  const schema = content && Object.values(content)[0]?.schema;
  return { description, ...(schema && { schema: definitionOf(schema, components.schemas) }) };
}

const values = <From, To>(all: Named<From>, change: (value: From) => To): Named<To> =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]));

const packageText = ({ 'x-package': number, 'x-article': article }: Operation): string =>
  number ? `Package ${number}, article ${article}.` : 'Of no package that has a number.';

function operationOf(path: string, operation: Operation, document: OpenApi): SwaggerOperation {
  const { operationId, summary, parameters = [], responses } = operation;
  const body = bodyOf(operation, document);
  const types = Object.values(responses).flatMap(({ content = {} }) => Object.keys(content));
  return {
    tags: [path.split('/')[3]!],
    summary,
    description: packageText(operation),
    operationId,
    ...(body.consumes && { consumes: body.consumes }),
    produces: [...new Set([...formats, ...types])],
    parameters: [...parameters.map((one) => parameterOf(one, document)), ...(body.parameters ?? [])],
    responses: values(responses, (one) => answerOf(one, document)),
  };
}

/** Where a host stands: origin and path of the application. */
export type Address = Pick<URL, 'host' | 'protocol' | 'pathname'>;

/** The document of a host at this address. Only the operations of the API are in it. */
export function swagger2Of(document: OpenApi, title: string, { host, protocol, pathname }: Address): Swagger2 {
  const { schemas, parameters, responses, securitySchemes } = document.components;
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/apifc/'));
  return {
    swagger: '2.0',
    info: { title, version: document.info.version },
    host,
    basePath: pathname,
    schemes: [protocol.replace(':', '')],
    paths: Object.fromEntries(
      paths.map(([path, item]) => [path, values(item, (one) => operationOf(path, one, document))]),
    ),
    parameters: values(parameters, (one) => parameterOf(one, document)),
    responses: values(responses, (one) => answerOf(one, document)),
    definitions: definitionsOf(schemas),
    securityDefinitions: securitySchemes,
    security: [{ key: [] }],
  };
}
