/** Members of a control's body, judged one by one. Each throws a RangeError that says what would fit. */

export type Body = Readonly<Record<string, unknown>>;

export function textIn(body: Body, name: string, standard?: string): string {
  const value = body[name] ?? standard;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new RangeError(`body.${name} must be a text`);
}

export function flagIn(body: Body, name: string, standard: boolean): boolean {
  const value = body[name] ?? standard;
  if (typeof value === 'boolean') return value;
  throw new RangeError(`body.${name} must be true or false`);
}

export function wholeIn(body: Body, name: string, [least, most]: readonly [number, number], standard?: number): number {
  const value = body[name] ?? standard;
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw new RangeError(`body.${name} must be a whole number from ${least} to ${most}`);
}

export function textsIn(body: Body, name: string, standard: readonly string[]): readonly string[] {
  const value = body[name] ?? standard;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new RangeError(`body.${name} must be a list of texts`);
}
