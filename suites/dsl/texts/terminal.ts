/** What the terminal says beside the words of the report. */
import type { Text } from '../types.ts';

export const lines = {
  judging: {
    sv: 'Bedömer {client} mot {suite}',
    nb: 'Vurderer {client} mot {suite}',
    en: 'Judging {client} against {suite}',
  },
  of: { sv: '{done} av {total}', nb: '{done} av {total}', en: '{done} of {total}' },
  awaiting: { sv: 'väntar på {checks}', nb: 'venter på {checks}', en: 'waiting for {checks}' },
  notExercised: {
    sv: '{n} krav prövades inte; rapporten säger varför.',
    nb: '{n} krav ble ikke prøvd; rapporten sier hvorfor.',
    en: '{n} requirements were not exercised; the report says why.',
  },
  report: { sv: 'Rapport: {path}', nb: 'Rapporten: {path}', en: 'Report: {path}' },
} satisfies Readonly<Record<string, Text>>;
