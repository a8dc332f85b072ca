/** Reading what a host answers: values, the text of errors, and whether a value has the form of the contract. */
import * as validators from '../../../contracts/generated/lifecare-ifo/validators.js';
import { resolved, schemaOf, type Schema } from '../../../simulators/lifecare-ifo/schemas.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { replyHeader, replyJson, replyText } from '../../dsl/exchange.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The envelope of person-based lists and of extracts, as far as both have it. */
export interface Page {
  readonly PageNumber?: number;
  readonly PageSize?: number;
  readonly TotalNumberOfPages?: number;
  readonly TotalNumberOfRecords: number;
  readonly Result: readonly Row[];
}

export const seen = ({ reply, facts }: Exchange): string =>
  reply.status === 0 ? `no answer (${String(facts?.['failure'] ?? '')})` : `HTTP ${reply.status}`;

export const isTaken = ({ reply }: Exchange): boolean => reply.status === 200;
export const isRefused = ({ reply }: Exchange): boolean => reply.status >= 400 && reply.status < 500;

export const pageIn = (exchange: Exchange): Page => replyJson(exchange) as Page;
export const rowsIn = (exchange: Exchange): readonly Row[] => {
  const value = replyJson(exchange) as Page | readonly Row[] | undefined;
  return Array.isArray(value) ? (value as readonly Row[]) : ((value as Page | undefined)?.Result ?? []);
};

/** What an error says, in whichever of the shapes it comes; undefined when it says nothing. */
export function saidIn(exchange: Exchange): string | undefined {
  const text = replyText(exchange);
  const value: unknown = replyJson(exchange);
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'Message' in value) return String(value.Message);
  return text.trim() === '' ? undefined : text;
}

/** True where an error says so, or says nothing at all: which shape errors take is a reading of its own. */
export const says = (exchange: Exchange, phrase: RegExp): boolean => phrase.test(saidIn(exchange) ?? '') || saidIn(exchange) === undefined; // prettier-ignore

export const typeIn = (exchange: Exchange): string => replyHeader(exchange, 'content-type') ?? '';

type Validator = ((value: unknown) => boolean) & {
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string; readonly params?: { readonly missingProperty?: string } }[] | null; // prettier-ignore
};

const bare = (name: string) => name.toLowerCase().replaceAll('_', '');

/** Names that the schema does not have, each with its path. */
export function strangeNames(value: unknown, schema: Schema | undefined, path = ''): string[] {
  const { properties, items, additionalProperties } = schema ? resolved(schema) : {};
  if (Array.isArray(value)) return value.flatMap((one, place) => strangeNames(one, items, `${path}/${place}`));
  if (typeof value !== 'object' || value === null || additionalProperties) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const known = properties?.[name];
    return known ? strangeNames(part, known, `${path}/${name}`) : [`${path}/${name}`];
  });
}

/** Every name that the type of the contract prints, of the types inside too. */
function namesOf(schema: Schema): string[] {
  const { properties = {}, items } = resolved(schema);
  return items ? namesOf(items) : Object.entries(properties).flatMap(([name, part]) => [name, ...namesOf(part)]);
}

/** A documented name in another spelling. A name that is nobody's is a new field, and a reading of its own. */
function misspelt(value: unknown, schema: Schema): string[] {
  const known = new Set(namesOf(schema).map(bare));
  return strangeNames(value, schema).filter((path) => known.has(bare(path.slice(path.lastIndexOf('/') + 1))));
}

/** Empty ends of the envelopes may be left out as any empty field may: a reading of its own. */
const mayBeMissing: readonly unknown[] = ['ModifiedAfter', 'StartDate', 'EndDate'];

function errorsOf(validate: Validator, one: unknown): string[] {
  if (validate(one)) return [];
  const errors = (validate.errors ?? []).filter(({ params }) => !mayBeMissing.includes(params?.missingProperty ?? 0));
  return errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What is wrong with a value as one of a type (`PageOfActualisations`, `PersonBasedContactDTO[]`); empty when nothing is. */
export function misshapen(value: unknown, type: string): string[] {
  const name = type.replace(/\[\]$/, '');
  const validate = (validators as unknown as Readonly<Record<string, Validator>>)[`validate${name}`]!;
  if (type !== name && !Array.isArray(value)) return ['no array'];
  const values = type === name ? [value] : (value as readonly unknown[]);
  const schema = schemaOf(name);
  return values.flatMap((one) => [
    ...errorsOf(validate, one),
    ...misspelt(one, schema).map((path) => `${path} is spelt otherwise`),
  ]);
}
