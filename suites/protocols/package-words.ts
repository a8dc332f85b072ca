/** Words of the parts of an API that are ordered by themselves, and of who answers for what. */
import type { Text } from '../dsl/types.ts';

export const packageWords = {
  lead: {
    sv: 'Beställt: så som uppgifterna om anslutningen anger det; en tom ruta är inget svar. Läst och skrivet: anropen i den här körningen, med svarets status och antal; 400 och däröver hör till prov på fel. Utfall: det allvarligaste som hittades på de anropen.',
    nb: 'Bestilt: slik opplysningene om tilkoblingen sier det; en tom rute er ikke noe svar. Lest og skrevet: kallene i denne kjøringen, med svarets status og antall; 400 og over hører til prøving av feil. Utfall: det alvorligste som ble funnet på de kallene.',
    en: 'Ordered: as the data about the connection say; an empty box is no answer. Read and written: the calls of this run, with status and number of answers; 400 and above belong to trials of faults. Outcome: the gravest that was found on those calls.',
  },
  name: { sv: 'Paket', nb: 'Pakke', en: 'Package' },
  article: { sv: 'Artikel', nb: 'Artikkel', en: 'Article' },
  ordered: { sv: 'Beställt', nb: 'Bestilt', en: 'Ordered' },
  calls: { sv: 'Läst och skrivet', nb: 'Lest og skrevet', en: 'Read and written' },
  calledOnly: {
    sv: 'Anropade, men inte angivna som beställda: {numbers}.',
    nb: 'Kalt, men ikke oppgitt som bestilt: {numbers}.',
    en: 'Called, but not stated as ordered: {numbers}.',
  },
  orderedOnly: {
    sv: 'Angivna som beställda, men inte anropade: {numbers}.',
    nb: 'Oppgitt som bestilt, men ikke kalt: {numbers}.',
    en: 'Stated as ordered, but not called: {numbers}.',
  },
  notTried: { sv: 'Ej prövat', nb: 'Ikke prøvd', en: 'Not tried' },
  notJudged: { sv: 'Ej bedömt', nb: 'Ikke vurdert', en: 'Not judged' },
  party: { sv: 'Vem', nb: 'Hvem', en: 'Who' },
  answersFor: { sv: 'Svarar för', nb: 'Svarer for', en: 'Answers for' },
  stands: { sv: 'Var det står', nb: 'Hvor det står', en: 'Where it stands' },
} satisfies Readonly<Record<string, Text>>;
