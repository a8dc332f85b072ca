/** What the terminal says beside the words of the report. */
import type { Text } from '../types.ts';

export const lines = {
  judging: {
    sv: 'Bedömer {client} mot {suite}',
    nb: 'Vurderer {client} mot {suite}',
    en: 'Judging {client} against {suite}',
  },
  notExercised: {
    sv: 'Krav som inte prövades: {n}; rapporten säger varför.',
    nb: 'Krav som ikke ble prøvd: {n}; rapporten sier hvorfor.',
    en: 'Requirements that were not exercised: {n}; the report says why.',
  },
  report: { sv: 'Rapport: {path}', nb: 'Rapporten: {path}', en: 'Report: {path}' },
} satisfies Readonly<Record<string, Text>>;
