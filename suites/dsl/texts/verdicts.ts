/** The verdict words of a report, with their definitions. The word itself is the same in the files; reports print these names. */
import type { Text, Verdict } from '../types.ts';

export const verdictNames: Readonly<Record<Verdict, Text>> = {
  pass: { sv: 'Utan avvikelse', nb: 'Uten avvik', en: 'Pass' },
  warn: { sv: 'Varning', nb: 'Advarsel', en: 'Warning' },
  fail: { sv: 'Avvikelse', nb: 'Avvik', en: 'Deviation' },
  skip: { sv: 'Överhoppad', nb: 'Hoppet over', en: 'Skipped' },
  omit: { sv: 'Utelämnad', nb: 'Utelatt', en: 'Omitted' },
  error: { sv: 'Fel i Motpart', nb: 'Feil i Motpart', en: 'Fault in Motpart' },
  review: { sv: 'Granskas', nb: 'Til gjennomsyn', en: 'Review' },
  attested: { sv: 'Intygad', nb: 'Bekreftet', en: 'Attested' },
};

export const verdictMeanings: Readonly<Record<Verdict, Text>> = {
  pass: {
    sv: 'Alla villkor höll, och trafiken som visar det finns i rapporten.',
    nb: 'Alle vilkår holdt, og trafikken som viser det, står i rapporten.',
    en: 'Every condition held, and the traffic that shows it is in the report.',
  },
  warn: {
    sv: 'Ett villkor höll inte, men det vilar på en rekommendation eller på ett antagande om vad ägaren menar.',
    nb: 'Et vilkår holdt ikke, men det hviler på en anbefaling eller på en antakelse om hva eieren mener.',
    en: 'A condition did not hold, but it rests on a recommendation or on an assumption of what the owner means.',
  },
  fail: {
    sv: 'Ett villkor höll inte, och det vilar på ett krav som ägaren har dokumenterat, som är iakttaget eller som följer av sådana.',
    nb: 'Et vilkår holdt ikke, og det hviler på et krav som eieren har dokumentert, som er observert eller som følger av slike.',
    en: 'A condition did not hold, and it rests on a requirement that the owner documented, that was observed, or that follows from such.',
  },
  skip: {
    sv: 'Ingenting är bedömt: en förutsättning saknades.',
    nb: 'Ingenting er vurdert: en forutsetning manglet.',
    en: 'Nothing was judged: a precondition was missing.',
  },
  omit: {
    sv: 'Gäller inte här, eller kan inte bäras av det sätt som klienten körs på.',
    nb: 'Gjelder ikke her, eller kan ikke bæres av måten klienten kjøres på.',
    en: 'Does not apply here, or cannot be carried by the way in which the client is run.',
  },
  error: {
    sv: 'Kontrollen eller simulatorn gick sönder. Det säger ingenting om klienten.',
    nb: 'Kontrollen eller simulatoren sviktet. Det sier ingenting om klienten.',
    en: 'The check or the simulator broke. It says nothing about the client.',
  },
  review: {
    sv: 'En människa behöver bedöma det som visas.',
    nb: 'Et menneske må vurdere det som vises.',
    en: 'A person has to judge what is shown.',
  },
  attested: {
    sv: 'En namngiven person svarar för det; ingen maskin har sett det.',
    nb: 'En navngitt person går god for det; ingen maskin har sett det.',
    en: 'A named person vouches for it; no machine has seen it.',
  },
};
