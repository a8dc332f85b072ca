/** Bodies of writes, read leniently: the format by Content-Type, fields by name, and names without regard to case (`lifecare.api.names-case`). */
import type { Call } from '../../kernel/call.ts';
import { parseJson } from '../../kernel/codecs/json.ts';
import { decodeText } from '../../kernel/codecs/text.ts';
import { header, type SimRequest } from '../../kernel/http.ts';
import { formBody } from './body-form.ts';
import { xmlBody } from './body-xml.ts';

/** Values by name; undefined where there is none, or null. */
export type Fields = (name: string) => unknown;

export interface Body {
  /** Without parameters, in lower case; empty where none is declared. */
  readonly mediaType: string;
  /** The format is one that the operation reads, or there is nothing to read. */
  readonly isTaken: boolean;
  /** Undefined where the body is not what it is declared as, or no object. */
  readonly fields: Fields | undefined;
}

/** A format: how the bytes become a value as JSON would have it; undefined where they do not. */
type Format = (request: SimRequest, operation: string) => unknown;

const textOf = (request: SimRequest) => decodeText(request.body, header(request, 'content-type'));

const json: Format = (request) => parseJson(textOf(request) ?? '');
const form: Format = (request) => formBody(textOf(request));

/** Those of answers, where a page is the JSON that it holds, and forms (`lifecare.api.body-formats`). */
const formats: Readonly<Record<string, Format>> = {
  'application/json': json,
  'text/json': json,
  'text/html': json,
  'application/xml': xmlBody,
  'text/xml': xmlBody,
  'application/x-www-form-urlencoded': form,
};

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields by name. Of a name that comes twice, be it in another case, the first counts. */
export function fieldsFrom(entries: Iterable<readonly [string, unknown]>): Fields {
  const values = new Map<string, unknown>();
  for (const [name, one] of entries) {
    const known = name.toLowerCase();
    if (!values.has(known)) values.set(known, one);
  }
  return (name) => values.get(name.toLowerCase()) ?? undefined;
}

/** The fields of an object. */
export const fieldsOf = (value: object): Fields => fieldsFrom(Object.entries(value));

/** What Content-Type declares, without parameters. */
export const mediaTypeOf = ({ request }: Pick<Call, 'request'>): string =>
  (header(request, 'content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();

const formatOf = (mediaType: string): Format | undefined =>
  Object.hasOwn(formats, mediaType) ? formats[mediaType] : undefined;

/** The value of a body whose format is one of these; undefined where it is not what it is declared as. */
export const bodyValue = (request: SimRequest, operation: string): unknown =>
  formatOf(mediaTypeOf({ request }))?.(request, operation);

/** The body of a write whose body is one object. */
export function readBody(call: Call): Body {
  const mediaType = mediaTypeOf(call);
  const read = formatOf(mediaType);
  const value = read?.(call.request, call.operation!.id);
  const isTaken = read !== undefined || call.request.body.length === 0;
  return { mediaType, isTaken, fields: isObject(value) ? fieldsOf(value) : undefined };
}
