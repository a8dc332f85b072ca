/** Fields of a body by kind. What cannot be read is gathered for the rules, under the name that ModelState gives it. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import { type Fields, fieldsOf, isObject } from './body.ts';
import { type Fault, flagIn, integerIn, unreadable } from './parameters.ts';
import { requestDate, type RequestDate } from './request-date.ts';

const notValid: RequirementId = 'lifecare.error.not-valid';
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/;
/** Kronor that no amount reaches: sums of many rows stay whole numbers of öre. */
const tooMuch = 1e8;

/** The öre nearest to an amount in kronor, halves upwards, whatever binary fractions make of it. */
const oreOf = (kronor: number): number => Math.round(Number((kronor * 100).toPrecision(15)));

export class FieldReader {
  readonly faults: Fault[];
  readonly dates: RequestDate[];
  readonly #fields: Fields;
  readonly #path: string;

  /** `path` stands before names: `CalculationPersons[0].` What is found goes to `within`, where there is one. */
  constructor(fields: Fields = () => undefined, path = '', within?: FieldReader) {
    this.#fields = fields;
    this.#path = path;
    this.faults = within?.faults ?? [];
    this.dates = within?.dates ?? [];
  }

  /** Remembers what is wrong with a field. */
  blame(row: RequirementId, name: string, text: string): void {
    this.faults.push({ row, name: this.#path + name, text });
  }

  /** Names that must be there. */
  demand(row: RequirementId, names: readonly string[]): void {
    for (const name of names)
      if ((this.#fields(name) ?? '') === '') this.blame(row, name, `The ${name} field is required.`);
  }

  #as<Value>(name: string, convert: (value: string | number | boolean) => Value | undefined): Value | undefined {
    const value = this.#fields(name);
    if (value === undefined) return undefined;
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const converted = isPlain ? convert(value) : undefined;
    if (converted === undefined)
      this.faults.push(unreadable(notValid, this.#path + name, isPlain ? String(value) : ''));
    return converted;
  }

  /** Numbers are taken as they are written. */
  text(name: string): string | undefined {
    return this.#as(name, String);
  }

  integer(name: string): number | undefined {
    return this.#as(name, (value) => integerIn(String(value)));
  }

  /** A whole number that 32 bits need not hold. */
  long(name: string): number | undefined {
    return this.#as(name, (value) => (/^-?\d{1,15}$/.test(String(value)) ? Number(value) : undefined));
  }

  flag(name: string): boolean | undefined {
    return this.#as(name, (value) => flagIn(String(value)));
  }

  /** Öre out of kronor, from `least` kronor on (`lifecare.calculations.amounts`). */
  amount(name: string, least = 0): number | undefined {
    return this.#as(name, (value) => {
      const kronor = typeof value === 'number' || decimal.test(String(value)) ? Number(value) : Number.NaN;
      return kronor >= least && kronor < tooMuch ? oreOf(kronor) : undefined;
    });
  }

  /** The day of a date; undefined too where the date has another form, which is for the rules of dates. */
  day(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const date = requestDate(this.#path + name, text);
    this.dates.push(date);
    return date.fault === undefined ? text.slice(0, 10) : undefined;
  }

  /** The objects of a list; none where there is no list. What is wrong with them comes to stand here. */
  rows<Row>(name: string, read: (row: FieldReader) => Row): Row[] {
    const list = this.#fields(name) ?? [];
    if (Array.isArray(list) && list.every(isObject))
      return list.map((value, at) => read(new FieldReader(fieldsOf(value), `${this.#path}${name}[${at}].`, this)));
    this.faults.push(unreadable(notValid, this.#path + name, ''));
    return [];
  }
}
