/** Identity numbers in users' files that are no test numbers: told of, never shown. */
import { defaultSeed, loadPopulation, mayBeShown, normaliseNumber } from '../../fixtures/index.ts';
import { strangersIn } from '../../simulators/registers/masking.ts';
import { ok, warning } from '../../suites/doctor/found.ts';
import type { Examination, Found, Population } from '../../suites/doctor/types.ts';

type IsKnown = (number: string) => boolean;

/** Members of a running serve's population may stand in clear; without one those of the default seed. */
export async function knownNumbers(running: Population | undefined): Promise<IsKnown> {
  const people = running?.people ?? (await loadPopulation({ seed: defaultSeed })).people;
  const numbers = new Set(people.map(({ number }) => number));
  return (number) => mayBeShown(number) || numbers.has(normaliseNumber(number));
}

export interface Text {
  readonly text: string;
  readonly isKnown: IsKnown;
}

function strangers({ text, isKnown }: Text): Found | readonly Found[] {
  const found = text.split('\n').flatMap((line, place) => {
    return strangersIn(line, isKnown).map((masked) => ({ place: place + 1, masked }));
  });
  if (found.length === 0) return ok('none but test numbers');
  return found.map(({ place, masked }) =>
    warning(`line ${place}: ${masked} is no test number`, 'take it out: only test persons belong in such a file'),
  );
}

/** One for each kind of file. */
export function identityExamination(kind: string): Examination<Text> {
  return { id: `${kind}.identity-numbers`, title: 'identity numbers', examine: strangers };
}
