/** What is said where a server is judged, and not a client. */
import type { Text, Verdict } from '../types.ts';
import { words } from './report.ts';
import { verdictMeanings } from './verdicts.ts';

export const saidOfServers = {
  noControl: {
    sv: 'Kontrollen styr servern (klocka, samtycken, fel), vilket bara en Motpart-server låter sig göras.',
    nb: 'Kontrollen styrer serveren (klokke, samtykker, feil), noe bare en Motpart-server tillater.',
    en: 'The check steers the server (clock, consent, faults), which only a Motpart server allows.',
  },
  noCertificates: {
    sv: 'Kontrollen visar klientcertifikat, och uppsättningsfilen har inga.',
    nb: 'Kontrollen viser klientsertifikater, og oppsettfilen har ingen.',
    en: 'The check shows client certificates, and the set-up file has none.',
  },
  noWrites: {
    sv: 'Kontrollen ändrar något för personer hos servern; den körs bara med --allow-writes.',
    nb: 'Kontrollen endrer noe for personer hos serveren; den kjøres bare med --allow-writes.',
    en: 'The check changes something for people at the server; it runs only with --allow-writes.',
  },
  notTested: {
    sv: 'Kan inte prövas utifrån: {reason}',
    nb: 'Kan ikke prøves utenfra: {reason}',
    en: 'Cannot be tried from outside: {reason}',
  },
  foreignNumbers: {
    sv: 'Servern tillfrågades om identitetsnummer som ingen i testbefolkningen har. Anrop: {n} ({ids}). De är maskerade här.',
    nb: 'Serveren ble spurt om identitetsnumre som ingen i testbefolkningen har. Kall: {n} ({ids}). De er maskert her.',
    en: 'The server was asked for identity numbers that nobody in the test population has. Calls: {n} ({ids}). They are masked here.',
  },
} satisfies Readonly<Record<string, Text>>;

const serverWords: Partial<Readonly<Record<keyof typeof words, Text>>> = {
  client: { sv: 'Server', nb: 'Server', en: 'Server' },
  driver: { sv: 'Anropas genom', nb: 'Kalles gjennom', en: 'Called through' },
  steps: { sv: 'Steg', nb: 'Trinn', en: 'Steps' },
  requirements: { sv: 'Krav på servern', nb: 'Krav til serveren', en: 'Requirements on the server' },
};

const serverMeanings: Partial<Readonly<Record<Verdict, Text>>> = {
  omit: {
    sv: 'Gäller inte här, eller kan inte prövas mot en server som nås på detta sätt.',
    nb: 'Gjelder ikke her, eller kan ikke prøves mot en server som nås på denne måten.',
    en: 'Does not apply here, or cannot be tried on a server that is reached in this way.',
  },
  error: {
    sv: 'Kontrollen gick sönder. Det säger ingenting om servern.',
    nb: 'Kontrollen sviktet. Det sier ingenting om serveren.',
    en: 'The check broke. It says nothing about the server.',
  },
};

/** A run document with `target` is about a server. */
interface Document {
  readonly target?: unknown;
}

/** The fixed words of a report on the client or the server that the document is about. */
export function wordsFor({ target }: Document): Readonly<Record<keyof typeof words, Text>> {
  return target === undefined ? words : { ...words, ...serverWords };
}

/** What the verdicts mean in a report on the client or the server that the document is about. */
export function meaningsFor({ target }: Document): Readonly<Record<Verdict, Text>> {
  return target === undefined ? verdictMeanings : { ...verdictMeanings, ...serverMeanings };
}
