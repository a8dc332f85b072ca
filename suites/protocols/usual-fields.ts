/** Fields of the header file that every protocol has: what remains to be mended, and what the document has been through. */
import type { HeaderField } from './types.ts';

/** Deviations that are known to whoever hands the protocol in, with their reasons. */
export const knownDeviations: HeaderField = {
  key: 'knownDeviations',
  label: { sv: 'Kända avvikelser', nb: 'Kjente avvik', en: 'Known deviations' },
  help: {
    sv: 'avvikelser som finns kvar, med skäl och datum då de är åtgärdade',
    nb: 'avvik som gjenstår, med grunn og dato da de er utbedret',
    en: 'deviations that remain, with a reason and the day when they are mended',
  },
  form: 'entries',
  entry: {
    what: { sv: 'Avvikelse', nb: 'Avvik', en: 'Deviation' },
    reason: { sv: 'Skäl', nb: 'Grunn', en: 'Reason' },
    mendedBy: { sv: 'Åtgärdas senast', nb: 'Utbedres innen', en: 'Mended by' },
  },
};

/** Earlier versions of the document. */
export const history: HeaderField = {
  key: 'history',
  label: { sv: 'Dokumenthistorik', nb: 'Dokumenthistorikk', en: 'Document history' },
  help: {
    sv: 'tidigare versioner av dokumentet',
    nb: 'tidligere versjoner av dokumentet',
    en: 'earlier versions of the document',
  },
  form: 'entries',
  entry: {
    version: { sv: 'Version', nb: 'Versjon', en: 'Version' },
    date: { sv: 'Datum', nb: 'Dato', en: 'Date' },
    by: { sv: 'Av', nb: 'Ved', en: 'By' },
    what: { sv: 'Ändring', nb: 'Endring', en: 'Change' },
  },
};
