/** What stands in a query, read leniently: the framework does not mind the case of names (`lifecare.api.names-case`). */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../../kernel/call.ts';

/** Something in a request that cannot be taken: the row that says so, the name of the field and the text of the framework. */
export interface Fault {
  readonly row: RequirementId;
  readonly name: string;
  readonly text: string;
}

/** A request after reading; what is wrong with it is for the rules to say. */
export interface Judged {
  readonly faults: readonly Fault[];
}

/** Values by name; undefined where there is none, or an empty one. */
export type Parameters = (name: string) => string | undefined;

/** The query of a call. Of a name that comes twice the first counts. */
export function parametersOf({ search }: Pick<Call, 'search'>): Parameters {
  const values = new Map<string, string>();
  for (const [name, value] of search) {
    const known = name.toLowerCase();
    if (!values.has(known)) values.set(known, value);
  }
  return (name) => values.get(name.toLowerCase()) || undefined;
}

/** A whole number of 32 bits; undefined when the text is none. */
export function integerIn(text: string): number | undefined {
  const value = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value === (value | 0) ? value : undefined;
}

/** `true` or `false` in any case; undefined when the text is neither. */
export function flagIn(text: string): boolean | undefined {
  const flag = text.toLowerCase();
  return flag === 'true' || flag === 'false' ? flag === 'true' : undefined;
}

/** The faults of names that must be there. */
export function missingOf(row: RequirementId, parameters: Parameters, names: readonly string[]): Fault[] {
  const missing = names.filter((name) => parameters(name) === undefined);
  return missing.map((name) => ({ row, name, text: `The ${name} field is required.` }));
}

/** The fault of a value that cannot be read. */
export const unreadable = (row: RequirementId, name: string, value: string): Fault => ({
  row,
  name,
  text: `The value '${value.slice(0, 100)}' is not valid for ${name}.`,
});

/** A predicate for rules: the request breaks this row. */
export const breaks =
  (row: RequirementId) =>
  ({ faults }: Judged): boolean =>
    faults.some((fault) => fault.row === row);

/** The `detail` of a refusal that tells every fault in ModelState (`lifecare.error.model-state`). */
export function modelState({ faults }: Judged): string {
  const texts = Object.groupBy(faults, ({ name }) => name);
  const states = Object.entries(texts).map(([name, found]) => [name, found!.map(({ text }) => text)]);
  return JSON.stringify({ modelState: Object.fromEntries(states) });
}
