/** Which tools a list request asks for. What a tool can be filtered by is held as bits, so that a thousand are judged in microseconds. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Tool } from '../../fixtures/types.ts';

/** Values that an enumeration of the query defines. */
export const enumerations = { Fagomrader: [1, 2, 3], Malgrupper: [1, 2, 3, 4], Sprak: [1, 2, 3] } as const;
export type Enumeration = keyof typeof enumerations;

/** The bit below each enumeration's values, and the bits of the two bools. */
const shift: Readonly<Record<Enumeration, number>> = { Fagomrader: 0, Malgrupper: 4, Sprak: 9 };
const citizenAdds = 1 << 13;
const open = 1 << 14;

const languages: Readonly<Record<string, number>> = { 'nb-NO': 1, 'nn-NO': 2, 'en-GB': 3 };

/** Values of one enumeration as bits. */
export function bitsOf(name: Enumeration, values: readonly number[]): number {
  return values.reduce((bits, value) => bits | (1 << (value + shift[name])), 0);
}

const flags = ({ kanLeggesTilAvInnbygger, kunAnonymTilgang }: Tool['filters']) =>
  (kanLeggesTilAvInnbygger ? citizenAdds : 0) | (kunAnonymTilgang ? open : 0);

const known = new WeakMap<Tool, number>();

/** All that a tool can be filtered by, but for its classifications. */
export function facetsOf(tool: Tool): number {
  const facets = known.get(tool);
  if (facets !== undefined) return facets;
  const { Fagomrader, Malgrupper, Sprak } = tool.published;
  const areas = Fagomrader.map(({ FagomradeType }) => FagomradeType);
  const groups = Malgrupper.map(({ MalgruppeTypeId }) => MalgruppeTypeId);
  const spoken = Sprak.map(({ SprakKode }) => languages[SprakKode] ?? 0);
  const lists = bitsOf('Fagomrader', areas) | bitsOf('Malgrupper', groups) | bitsOf('Sprak', spoken);
  const made = lists | flags(tool.filters);
  known.set(tool, made);
  return made;
}

export interface Filters {
  /** For each enumeration the values that are wanted, as bits; 0 wants any. */
  readonly wanted: Readonly<Record<Enumeration, number>>;
  readonly classifications: readonly string[];
  readonly citizenAdds: boolean | undefined;
  readonly open: boolean | undefined;
}

type Within = Profile['filterWithin'];

/** Bits of which all must be as given, and groups of bits of which one will do. */
interface Mask {
  readonly care: number;
  readonly value: number;
  readonly oneOf: readonly number[];
}

function maskOf({ wanted, ...bools }: Filters, within: Within): Mask {
  const groups = Object.values(wanted).filter((bits) => bits !== 0);
  const all = within === 'all' ? groups.reduce((bits, group) => bits | group, 0) : 0;
  const care = (bools.citizenAdds === undefined ? 0 : citizenAdds) | (bools.open === undefined ? 0 : open) | all;
  const value = (bools.citizenAdds ? citizenAdds : 0) | (bools.open ? open : 0) | all;
  return { care, value, oneOf: within === 'all' ? [] : groups };
}

function codesFit({ published }: Tool, wanted: readonly string[], within: Within): boolean {
  if (wanted.length === 0) return true;
  const has = (code: string) =>
    published.Klassifiseringer.some(({ KlassifiseringKode }) => KlassifiseringKode === code);
  return within === 'all' ? wanted.every(has) : wanted.some(has);
}

/** The judgement of a filter on a tool and its facets (`verktoy.list.filter-combination`). */
export function judgeOf(filters: Filters, within: Within): (tool: Tool, facets: number) => boolean {
  const { care, value, oneOf } = maskOf(filters, within);
  return (tool, facets) => {
    if ((facets & care) !== value) return false;
    for (const group of oneOf) if ((facets & group) === 0) return false;
    return codesFit(tool, filters.classifications, within);
  };
}
