/** Which tools a list request asks for. Enumerations are held as bits, so that a thousand tools are judged in microseconds. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Tool } from '../../fixtures/types.ts';

/** Values that an enumeration of the query defines. */
export const enumerations = { Fagomrader: [1, 2, 3], Malgrupper: [1, 2, 3, 4], Sprak: [1, 2, 3] } as const;
export type Enumeration = keyof typeof enumerations;

const languages: Readonly<Record<string, number>> = { 'nb-NO': 1, 'nn-NO': 2, 'en-GB': 3 };

export interface Filters {
  /** One bit for each value that is wanted; 0 wants any. */
  readonly wanted: Readonly<Record<Enumeration, number>>;
  readonly classifications: readonly string[];
  readonly citizenAdds: boolean | undefined;
  readonly open: boolean | undefined;
}

interface Facets {
  readonly bits: Readonly<Record<Enumeration, number>>;
  readonly classifications: readonly string[];
}

export function bitsOf(values: readonly number[]): number {
  return values.reduce((bits, value) => bits | (1 << value), 0);
}

const known = new WeakMap<Tool, Facets>();

function facetsOf(tool: Tool): Facets {
  const facets = known.get(tool);
  if (facets) return facets;
  const { Fagomrader, Malgrupper, Sprak, Klassifiseringer } = tool.published;
  const made = {
    bits: {
      Fagomrader: bitsOf(Fagomrader.map(({ FagomradeType }) => FagomradeType)),
      Malgrupper: bitsOf(Malgrupper.map(({ MalgruppeTypeId }) => MalgruppeTypeId)),
      Sprak: bitsOf(Sprak.map(({ SprakKode }) => languages[SprakKode] ?? 0)),
    },
    classifications: Klassifiseringer.map(({ KlassifiseringKode }) => KlassifiseringKode),
  };
  known.set(tool, made);
  return made;
}

type Within = Profile['filterWithin'];

function bitsFit(bits: number, wanted: number, within: Within): boolean {
  if (wanted === 0) return true;
  return within === 'all' ? (bits & wanted) === wanted : (bits & wanted) !== 0;
}

function codesFit(codes: readonly string[], wanted: readonly string[], within: Within): boolean {
  if (wanted.length === 0) return true;
  return within === 'all' ? wanted.every((code) => codes.includes(code)) : wanted.some((code) => codes.includes(code));
}

/** Does the tool pass all filters (`verktoy.list.filter-combination`)? */
export function passes(tool: Tool, filters: Filters, within: Within): boolean {
  const { bits, classifications } = facetsOf(tool);
  const { wanted, citizenAdds, open } = filters;
  return (
    (citizenAdds ?? tool.filters.kanLeggesTilAvInnbygger) === tool.filters.kanLeggesTilAvInnbygger &&
    (open ?? tool.filters.kunAnonymTilgang) === tool.filters.kunAnonymTilgang &&
    bitsFit(bits.Fagomrader, wanted.Fagomrader, within) &&
    bitsFit(bits.Malgrupper, wanted.Malgrupper, within) &&
    bitsFit(bits.Sprak, wanted.Sprak, within) &&
    codesFit(classifications, filters.classifications, within)
  );
}
