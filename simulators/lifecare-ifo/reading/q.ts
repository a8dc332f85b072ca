/** `q` of the extracts: `Field='Value'`, several of them joined by ` and ` (`lifecare.extract.q-grammar`). */

export interface Condition {
  readonly field: string;
  readonly value: string;
}

const condition = /([A-Za-z]+)='([^']*)'/y;
const joint = ' and ';

/** The conditions of a text, in their order; undefined where it has any other form. No quote can stand in a value: none was seen escaped. */
export function conditionsIn(text: string): readonly Condition[] | undefined {
  const found: Condition[] = [];
  for (let place = 0; ; place += joint.length) {
    condition.lastIndex = place;
    const [, field, value] = condition.exec(text) ?? [];
    if (field === undefined) return undefined;
    found.push({ field, value: value! });
    place = condition.lastIndex;
    if (place === text.length) return found;
    if (!text.startsWith(joint, place)) return undefined;
  }
}

/** A value of an answer as `q` compares it (`lifecare.extract.q-compare`); what is empty is the empty text. */
export const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
