/** Every section by its name. */
import type { SectionName } from '../types.ts';
import { cases, questions } from './cases.ts';
import { overview, testCases } from './test-cases.ts';
import { deviations, evidence, peak, remarks } from './findings.ts';
import { assumed, definitions, notExercised, run } from './ground.ts';
import { header, history, knownDeviations, notices, summary } from './head.ts';
import { attestations, onboarding, owner, signature } from './people.ts';
import { packages, responsibilities } from './packages.ts';
import type { Section } from './section.ts';

export const sections: Readonly<Record<SectionName, Section>> = {
  notices,
  header,
  history,
  summary,
  cases,
  overview,
  'test-cases': testCases,
  questions,
  packages,
  responsibilities,
  evidence,
  peak,
  deviations,
  remarks,
  'known-deviations': knownDeviations,
  attestations,
  'not-exercised': notExercised,
  assumed,
  onboarding,
  run,
  definitions,
  signature,
  owner,
};
