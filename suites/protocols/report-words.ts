/** The fixed words of a test report: what a questionnaire of yes and no does not say. None of them judges in the owner's stead. */
import type { Text } from '../dsl/types.ts';
import type { Answer } from './records.ts';

export const outcomeNames: Readonly<Record<Answer, Text>> = {
  yes: { sv: 'Utan avvikelse', nb: 'Uten avvik', en: 'No deviation' },
  no: { sv: 'Avvikelse', nb: 'Avvik', en: 'Deviation' },
  'not-applicable': { sv: 'Ej tillämpligt', nb: 'Ikke aktuelt', en: 'Not applicable' },
  open: { sv: 'Obesvarat', nb: 'Ubesvart', en: 'Unanswered' },
};

export const outcomeMeanings: Readonly<Record<Answer, Text>> = {
  yes: {
    sv: 'Om ett fall: ingen avvikelse hittades i det som prövades, eller så intygar en namngiven person att det är så.',
    nb: 'Om et tilfelle: ingen avvik ble funnet i det som ble prøvd, eller en navngitt person bekrefter at det er slik.',
    en: 'Of a case: no deviation was found in what was tried, or a named person attests that it is so.',
  },
  no: {
    sv: 'Om ett fall: minst en avvikelse hittades; den står under Avvikelser. Det är inte mottagarens beslut.',
    nb: 'Om et tilfelle: minst ett avvik ble funnet; det står under Avvik. Det er ikke mottakerens beslutning.',
    en: 'Of a case: at least one deviation was found; it stands under Deviations. It is not the recipient’s decision.',
  },
  'not-applicable': {
    sv: 'Fallet gäller inte den här klienten; skälet står vid fallet.',
    nb: 'Tilfellet gjelder ikke denne klienten; grunnen står ved tilfellet.',
    en: 'The case does not concern this client; the reason stands with the case.',
  },
  open: {
    sv: 'Varken körningen eller någon person har svarat ännu.',
    nb: 'Verken kjøringen eller noen person har svart ennå.',
    en: 'Neither the run nor a person has answered yet.',
  },
};

export const reportWords = {
  counts: {
    sv: 'Av {total} testfall: utan avvikelse {yes}, med avvikelse {no}, ej tillämpliga {na}, obesvarade {open}.',
    nb: 'Av {total} testtilfeller: uten avvik {yes}, med avvik {no}, ikke aktuelle {na}, ubesvarte {open}.',
    en: 'Of {total} test cases: without deviation {yes}, with a deviation {no}, not applicable {na}, unanswered {open}.',
  },
  api: { sv: 'API', nb: 'API', en: 'API' },
  triedAgainst: { sv: 'Prövat mot', nb: 'Prøvd mot', en: 'Tried against' },
  case: { sv: 'Testfall', nb: 'Testtilfelle', en: 'Test case' },
  outcome: { sv: 'Utfall', nb: 'Utfall', en: 'Outcome' },
  lines: { sv: 'Utan avvikelse', nb: 'Uten avvik', en: 'No deviation' },
  partly: { sv: 'Delvis prövat', nb: 'Delvis prøvd', en: 'Tried in part' },
  partlyMeaning: {
    sv: 'Om ett fall: några av dess kontroller gäller inte den här klienten; ingen avvikelse hittades i de andra.',
    nb: 'Om et tilfelle: noen av kontrollene gjelder ikke denne klienten; ingen avvik ble funnet i de andre.',
    en: 'Of a case: some of its checks do not concern this client; no deviation was found in the others.',
  },
  linesValue: { sv: '{n} av {m}', nb: '{n} av {m}', en: '{n} of {m}' },
  precondition: { sv: 'Förutsättning', nb: 'Forutsetning', en: 'Precondition' },
  steps: { sv: 'Steg', nb: 'Trinn', en: 'Steps' },
  expected: { sv: 'Förväntat resultat', nb: 'Forventet resultat', en: 'Expected result' },
  actual: { sv: 'Faktiskt resultat', nb: 'Faktisk resultat', en: 'Actual result' },
  asExpected: { sv: 'Som förväntat.', nb: 'Som forventet.', en: 'As expected.' },
  reference: { sv: 'Referens', nb: 'Referanse', en: 'Reference' },
  assumedReference: {
    sv: 'Antaget: inget dokument nämner det.',
    nb: 'Antatt: ingen av dokumentene nevner det.',
    en: 'Assumed: no document speaks of it.',
  },
  assumedLines: {
    sv: 'Antagen grund (dokumenten lämnar det öppet): {lines}',
    nb: 'Antatt grunnlag (dokumentene lar det stå åpent): {lines}',
    en: 'Assumed ground (the documents leave it open): {lines}',
  },
  undated: { sv: 'odaterad', nb: 'udatert', en: 'undated' },
  comment: { sv: 'Kommentar', nb: 'Kommentar', en: 'Comment' },
  evidenceLead: {
    sv: 'Varje belägg är ett anrop i filen exchanges.ndjson, som hör till rapporten (SHA-256 {hash}). Identitetsnummer från andra än testpersoner är maskerade.',
    nb: 'Hvert belegg er et kall i filen exchanges.ndjson, som hører til rapporten (SHA-256 {hash}). Identitetsnumre fra andre enn testpersoner er maskert.',
    en: 'Each item is a call in the file exchanges.ndjson, which belongs to the report (SHA-256 {hash}). Identity numbers of others than test persons are masked.',
  },
  onboardingLead: {
    sv: 'Rutorna och de tomma fälten är till för leverantören. Motpart kryssar inte i dem.',
    nb: 'Rutene og de tomme feltene er for leverandøren. Motpart fyller dem ikke ut.',
    en: 'The boxes and the empty fields are for the vendor. Motpart does not fill them in.',
  },
  source: { sv: 'Källa: {source}', nb: 'Kilde: {source}', en: 'Source: {source}' },
  thisRun: { sv: 'Den här körningen: {what}', nb: 'Denne kjøringen: {what}', en: 'This run: {what}' },
  nothingShown: { sv: 'visar ingenting av det.', nb: 'viser ingenting av det.', en: 'shows nothing of it.' },
  stepChecks: {
    sv: '{total} kontroller: {counts}.',
    nb: '{total} kontroller: {counts}.',
    en: '{total} checks: {counts}.',
  },
  serverGround: {
    sv: 'Så svarar simulatorn; inget villkor på klienten.',
    nb: 'Slik svarer simulatoren; ingen vilkår for klienten.',
    en: 'So the simulator answers; no condition on the client.',
  },
  stepCheck: { sv: 'En kontroll: {counts}.', nb: 'Én kontroll: {counts}.', en: 'One check: {counts}.' },
  assessment: { sv: 'Bedömning', nb: 'Vurdering', en: 'Assessment' },
} satisfies Readonly<Record<string, Text>>;

/** The first line of the header file. */
export const reportHeaderLead: Text = {
  sv: '{title}. Här skrivs uppgifterna till dokumentet. Fyll i värdena mellan citattecknen; motpart check och motpart report läser filen.',
  nb: '{title}. Her er opplysningene til den. Fyll ut verdiene mellom anførselstegnene; motpart check og motpart report leser filen.',
  en: '{title}. These are the data for it. Fill in the values between the quotation marks; motpart check and motpart report read the file.',
};
