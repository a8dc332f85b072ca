/** The sentence that sums up a run. It says what was found, never what follows from it. */
import type { Text } from '../types.ts';

export const summary = {
  found: {
    sv: 'Ingen avvikelse hittad i {n} av {m} krav',
    nb: 'Ingen avvik funnet i {n} av {m} krav',
    en: 'No deviation found in {n} of {m} requirements',
  },
  deviations: {
    sv: 'kontroller med avvikelse: {n}',
    nb: 'kontroller med avvik: {n}',
    en: 'checks with a deviation: {n}',
  },
  warnings: { sv: 'med varning: {n}', nb: 'med advarsel: {n}', en: 'with a warning: {n}' },
  awaited: {
    sv: 'överhoppade eller att granska: {n}',
    nb: 'hoppet over eller til gjennomsyn: {n}',
    en: 'skipped or for review: {n}',
  },
  attested: { sv: 'intygade av en person: {n}', nb: 'bekreftet av en person: {n}', en: 'attested by a person: {n}' },
  defects: { sv: 'fel i Motpart: {n}', nb: 'feil i Motpart: {n}', en: 'faults in Motpart: {n}' },
  nothing: {
    sv: 'ingenting prövades',
    nb: 'ingenting ble prøvd',
    en: 'nothing was exercised',
  },
} satisfies Readonly<Record<string, Text>>;
