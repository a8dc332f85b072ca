/** Whether an answer is one that the contract has for its operation: its status, its content type, and the form of what it holds. */
import { openapi } from '../../../contracts/generated/lifecare-ifo/openapi.ts';
import type { Reply } from '../../kernel/http.ts';
import { misshapen } from './shape.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Response>>;
}

const { paths, components } = openapi as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
};

const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
const responsesOf = new Map(operations.map(({ operationId, responses }) => [operationId, responses]));

const nameIn = ($ref: string): string => $ref.split('/').at(-1)!;

function isOf(value: unknown, { $ref, type, items, anyOf }: Schema): boolean {
  if (anyOf) return anyOf.some((one) => isOf(value, one));
  if ($ref !== undefined) return misshapen(value, nameIn($ref)).length === 0;
  if (type === 'array') return Array.isArray(value) && value.every((one) => isOf(one, items!));
  if (type === 'integer') return Number.isInteger(value);
  return type === undefined || typeof value === type;
}

/** What the contract does not have of an answer in JSON; undefined when it has all of it. Other formats are looked at where they are made. */
export function strangeness(operation: string, { status, headers, body }: Reply): string | undefined {
  const declared = responsesOf.get(operation)?.[status];
  if (declared === undefined) return `${operation} has no answer ${status}`;
  const { content = {} } = declared.$ref === undefined ? declared : components.responses[nameIn(declared.$ref)]!;
  if (!headers['content-type']?.startsWith('application/json')) return undefined;
  const schema = content['application/json']?.schema;
  if (schema === undefined) return `${operation} has no JSON for ${status}`;
  const value: unknown = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array));
  return isOf(value, schema) ? undefined : `${operation} ${status} is not of its form`;
}
