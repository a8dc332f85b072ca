/** P01–P03: what only a person in production can see. A run leaves them for review; an attestation answers them. */
import type { Check } from '../../dsl/types.ts';
import { productionCases } from '../cases.ts';

export const productionChecks: readonly Check[] = productionCases.map(({ title, rows }) => ({
  id: rows[0]!,
  title,
  rows,
  level: 'L2',
  step: '4.2',
  run: (trial) => trial.review(title),
}));
