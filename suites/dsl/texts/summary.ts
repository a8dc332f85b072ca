/** The sentence that sums up a run. It says what was found, never what follows from it. */
import type { Text } from '../types.ts';

export const summary = {
  found: {
    sv: 'Ingen avvikelse hittad i {n} av {m} krav',
    nb: 'Ingen avvik funnet i {n} av {m} krav',
    en: 'No deviation found in {n} of {m} requirements',
  },
  deviations: {
    sv: 'avvikelse i {n} kontroller',
    nb: 'avvik i {n} kontroller',
    en: 'deviation in {n} checks',
  },
  warnings: { sv: 'varning i {n}', nb: 'advarsel i {n}', en: 'warning in {n}' },
  awaited: {
    sv: '{n} överhoppade eller att granska',
    nb: '{n} hoppet over eller til gjennomsyn',
    en: '{n} skipped or for review',
  },
  defects: { sv: 'fel i Motpart i {n}', nb: 'feil i Motpart i {n}', en: 'fault in Motpart in {n}' },
  nothing: {
    sv: 'ingenting prövades',
    nb: 'ingenting ble prøvd',
    en: 'nothing was exercised',
  },
} satisfies Readonly<Record<string, Text>>;
