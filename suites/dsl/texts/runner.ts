/** What the runner itself says about a check. */
import type { Text } from '../types.ts';

export const said = {
  unsupported: {
    sv: 'Klienten saknar åtgärden {action}.',
    nb: 'Klienten mangler handlingen {action}.',
    en: 'The client has no action {action}.',
  },
  answers: {
    sv: 'Klienten genomför åtgärden {action} och svarar.',
    nb: 'Klienten utfører handlingen {action} og svarer.',
    en: 'The client carries out the action {action} and answers.',
  },
  withinTime: {
    sv: 'ett svar på {action} inom {seconds} s',
    nb: 'et svar på {action} innen {seconds} s',
    en: 'an answer to {action} within {seconds} s',
  },
  silent: {
    sv: 'inget svar; {calls} anrop hittills',
    nb: 'intet svar; {calls} kall hittil',
    en: 'no answer; {calls} calls so far',
  },
  running: {
    sv: 'en process som svarar på {action}',
    nb: 'en prosess som svarer på {action}',
    en: 'a process that answers {action}',
  },
  ended: {
    sv: 'processen slutade ({how}) innan den svarade. {log}',
    nb: 'prosessen avsluttet ({how}) før den svarte. {log}',
    en: 'the process ended ({how}) before it answered. {log}',
  },
  fits: {
    sv: 'ett svar på {action} som följer schemat: {rule}',
    nb: 'et svar på {action} som følger skjemaet: {rule}',
    en: 'an answer to {action} that fits its schema: {rule}',
  },
  jsonLine: {
    sv: 'en rad JSON med id och outcome på stdout (loggar hör hemma på stderr)',
    nb: 'en linje JSON med id og outcome på stdout (logger hører hjemme på stderr)',
    en: 'a line of JSON with id and outcome on stdout (logs belong on stderr)',
  },
  jsonBody: {
    sv: 'JSON med id och outcome (done, refused, failed eller unsupported) i svaret',
    nb: 'JSON med id og outcome (done, refused, failed eller unsupported) i svaret',
    en: 'JSON with id and outcome (done, refused, failed or unsupported) in the response',
  },
  hookAnswers: {
    sv: 'ett svar på {action} från {url}',
    nb: 'et svar på {action} fra {url}',
    en: 'an answer to {action} from {url}',
  },
  hookGone: {
    sv: 'inget helt svar: {how}',
    nb: 'intet helt svar: {how}',
    en: 'no whole answer: {how}',
  },
  hookTooLong: {
    sv: 'ett svar på mer än {most}',
    nb: 'et svar på mer enn {most}',
    en: 'an answer of more than {most}',
  },
  hookStatus: {
    sv: 'HTTP 200, utan omdirigering',
    nb: 'HTTP 200, uten omdirigering',
    en: 'HTTP 200, without a redirect',
  },
  sameId: {
    sv: 'begärans id i svaret: {id}',
    nb: 'forespørselens id i svaret: {id}',
    en: "the request's id in the answer: {id}",
  },
  notForgotten: {
    sv: 'Klienten glömde inte vad den visste från tidigare kontroller (forget: {outcome}). {message}',
    nb: 'Klienten glemte ikke det den visste fra tidligere kontroller (forget: {outcome}). {message}',
    en: 'The client did not forget what it knew from earlier checks (forget: {outcome}). {message}',
  },
  lives: {
    sv: 'Klienten fungerar före och efter det som prövas.',
    nb: 'Klienten virker før og etter det som prøves.',
    en: 'The client works before and after what is tried.',
  },
  lifeExpected: {
    sv: 'åtgärden {action} lyckas med minst ett besvarat anrop',
    nb: 'handlingen {action} lykkes med minst ett besvart kall',
    en: 'the action {action} succeeds with at least one answered call',
  },
  lifeActual: {
    sv: 'utfall {outcome}, {calls} besvarade anrop. {message}',
    nb: 'utfall {outcome}, {calls} besvarte kall. {message}',
    en: 'outcome {outcome}, {calls} answered calls. {message}',
  },
  noLifeBefore: {
    sv: 'Klienten fungerade inte före det som skulle prövas ({actual}); ett uteblivet fel bevisar då ingenting.',
    nb: 'Klienten virket ikke før det som skulle prøves ({actual}); at feilen uteblir, beviser da ingenting.',
    en: 'The client did not work before what was to be tried ({actual}); the absence of a fault then proves nothing.',
  },
  noTraffic: {
    sv: 'Klienten skickade ingenting, så det finns inget att bedöma.',
    nb: 'Klienten sendte ingenting, så det er ingenting å vurdere.',
    en: 'The client sent nothing, so there is nothing to judge.',
  },
  needsMemory: {
    sv: 'Kontrollen kräver att klienten lever mellan åtgärderna; så körs den inte här ({driver}).',
    nb: 'Kontrollen krever at klienten lever mellom handlingene; slik kjøres den ikke her ({driver}).',
    en: 'The check needs a client that lives between actions; it is not run so here ({driver}).',
  },
  needsCarrier: {
    sv: 'Kontrollen kräver {need}, som {adapter} inte kan bära.',
    nb: 'Kontrollen krever {need}, som {adapter} ikke kan bære.',
    en: 'The check needs {need}, which {adapter} cannot carry.',
  },
  needsHttp2: {
    sv: 'Kontrollen kräver en värd som erbjuder HTTP/2 och bryter den: kör den med --lifecare-alpn h2-reset.',
    nb: 'Kontrollen krever en vert som tilbyr HTTP/2 og bryter den: kjør den med --lifecare-alpn h2-reset.',
    en: 'The check needs a host that offers HTTP/2 and resets it: run it with --lifecare-alpn h2-reset.',
  },
  crashed: {
    sv: 'Kontrollen gick sönder: {what}',
    nb: 'Kontrollen sviktet: {what}',
    en: 'The check broke: {what}',
  },
  defect: {
    sv: 'Simulatorn gick sönder vid {line}: {what}',
    nb: 'Simulatoren sviktet ved {line}: {what}',
    en: 'The simulator broke at {line}: {what}',
  },
  judgedNothing: {
    sv: 'Kontrollen bedömde ingenting.',
    nb: 'Kontrollen vurderte ingenting.',
    en: 'The check judged nothing.',
  },
  unknownRow: {
    sv: 'Kontrollen stöder sig på {row}, som inte är ett av dess krav.',
    nb: 'Kontrollen støtter seg på {row}, som ikke er et av dens krav.',
    en: 'The check rests on {row}, which is not one of its requirements.',
  },
  notSelected: {
    sv: 'Kontrollen ingick inte i körningen.',
    nb: 'Kontrollen var ikke med i kjøringen.',
    en: 'The check was not part of the run.',
  },
  noCheck: {
    sv: 'Ingen kontroll prövar kravet.',
    nb: 'Ingen kontroll prøver kravet.',
    en: 'No check tries the requirement.',
  },
  notTested: {
    sv: 'Kan inte prövas här; skälet står vid kravet: {reason}',
    nb: 'Kan ikke prøves her; grunnen står ved kravet: {reason}',
    en: 'Cannot be tried here; the reason stands with the requirement: {reason}',
  },
  attested: {
    sv: 'Intygat av {person} den {date}: {note}',
    nb: 'Bekreftet av {person} den {date}: {note}',
    en: 'Attested by {person} on {date}: {note}',
  },
  notApplicable: {
    sv: 'Ej tillämpligt enligt {person} den {date}: {note}',
    nb: 'Ikke aktuelt ifølge {person} den {date}: {note}',
    en: 'Not applicable according to {person} on {date}: {note}',
  },
  expectedUntil: {
    sv: 'Väntad avvikelse till och med {until}: {reason}',
    nb: 'Ventet avvik til og med {until}: {reason}',
    en: 'Expected deviation until {until}: {reason}',
  },
  expectedGone: {
    sv: 'Avvikelsen väntades ({reason}) men kontrollen visar den inte längre: ta bort raden ur filen.',
    nb: 'Avviket var ventet ({reason}), men kontrollen viser det ikke lenger: fjern linjen fra filen.',
    en: 'The deviation was expected ({reason}) but the check no longer shows it: remove the entry from the file.',
  },
  expectedExpired: {
    sv: 'Den väntade avvikelsen gällde bara till och med {until}: {reason}',
    nb: 'Det ventede avviket gjaldt bare til og med {until}: {reason}',
    en: 'The expected deviation was good until {until} only: {reason}',
  },
  foreignNumbers: {
    sv: 'Klienten skickade identitetsnummer som ingen i testbefolkningen har. Anrop: {n} ({ids}). De är maskerade här; använd bara testpersoner.',
    nb: 'Klienten sendte identitetsnumre som ingen i testbefolkningen har. Kall: {n} ({ids}). De er maskert her; bruk bare testpersoner.',
    en: 'The client sent identity numbers that nobody in the test population has. Calls: {n} ({ids}). They are masked here; use test persons only.',
  },
} satisfies Readonly<Record<string, Text>>;
