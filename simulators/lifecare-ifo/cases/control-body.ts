/** Days, months, amounts and ids in the body of a control. Each throws a RangeError that says what would fit. */
import { textIn, wholeIn, type Body } from '../../kernel/control-body.ts';
import { numberOfDay } from '../../registers/stockholm.ts';
import { demand } from './find.ts';

const greatestId = 2_147_483_647;

export const idIn = (body: Body, name: string): number => wholeIn(body, name, [1, greatestId]);

export function documentIn(body: Body, name: string): string {
  const value = textIn(body, name);
  demand(/^D\d{1,12}$/.test(value), `body.${name} must be the id of a document, such as D4002`);
  return value;
}

/** What a reader makes of a member that need not be there. */
export function maybe<Value>(body: Body, name: string, read: (body: Body, name: string) => Value): Value | undefined {
  return body[name] === undefined ? undefined : read(body, name);
}

export function dayIn(body: Body, name: string): string {
  const value = body[name];
  const isDay = typeof value === 'string' && numberOfDay(value) !== undefined;
  demand(isDay, `body.${name} must be a day, such as 2026-12-31`);
  return value as string;
}

/** A day, or null for an open end. */
export const dayOrOpenIn = (body: Body, name: string): string | null =>
  body[name] === null ? null : dayIn(body, name);

export function monthIn(body: Body, name: string): string {
  const value = textIn(body, name);
  demand(/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value), `body.${name} must be a month, such as 2026-12`);
  return value;
}

/** Kronor with at most two decimals, as öre. */
export function amountIn(body: Body, name: string): number {
  const value = body[name];
  const fits = typeof value === 'number' && value >= 0 && value <= 1_000_000 && /^\d+(\.\d{1,2})?$/.test(String(value));
  demand(fits, `body.${name} must be an amount in kronor, at most two decimals`);
  return Math.round((value as number) * 100);
}

/** What stands on record as a control tells it: in kronor, as amounts are given. */
export const inKronor = <Row extends { readonly amount: number | null }>(row: Row): Row => ({
  ...row,
  amount: row.amount === null ? null : row.amount / 100,
});

export function oneOfIn<Value extends string>(body: Body, name: string, values: readonly Value[]): Value {
  const value = values.find((one) => one === body[name]);
  demand(value !== undefined, `body.${name} must be one of ${values.join(', ')}`);
  return value;
}

/** The one of some members that is there, with its id: a matter is named by its kind. */
export function oneIdIn<Name extends string>(body: Body, names: readonly Name[]): readonly [Name, number] {
  const given = names.filter((name) => body[name] !== undefined);
  demand(given.length === 1, `body must have one of ${names.join(', ')}`);
  return [given[0]!, idIn(body, given[0]!)];
}

type Given<Part> = { readonly [Name in keyof Part]?: Exclude<Part[Name], undefined> };

/** Members without those that are undefined, so that what stands behind them stays. */
export function given<Part extends object>(part: Part): Given<Part> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Given<Part>;
}

export const maybeDay = (body: Body, name: string): string | undefined => maybe(body, name, dayIn);
export const maybeText = (body: Body, name: string): string | undefined => maybe(body, name, textIn);
export const maybeId = (body: Body, name: string): number | undefined => maybe(body, name, idIn);
export const periodIn = (body: Body) => ({ from: maybeDay(body, 'from'), to: maybe(body, 'to', dayOrOpenIn) });
