/** The fixed words of a protocol. None of them judges in the owner's stead. */
import type { Text } from '../dsl/types.ts';
import type { Answer } from './records.ts';
import type { SectionName } from './types.ts';

type Texts<Key extends string = string> = Readonly<Record<Key, Text>>;

export const headings = {
  notices: { sv: 'Att veta först', nb: 'Å vite først', en: 'To know first' },
  header: { sv: 'Uppgifter om anslutningen', nb: 'Opplysninger om tilkoblingen', en: 'About the connection' },
  history: { sv: 'Dokumenthistorik', nb: 'Dokumenthistorikk', en: 'Document history' },
  summary: { sv: 'Sammanfattning', nb: 'Sammendrag', en: 'Summary' },
  cases: { sv: 'Fall', nb: 'Tilfeller', en: 'Cases' },
  overview: { sv: 'Testfall i översikt', nb: 'Testtilfeller i oversikt', en: 'Test cases at a glance' },
  'test-cases': { sv: 'Testfall', nb: 'Testtilfeller', en: 'Test cases' },
  questions: { sv: 'Frågor', nb: 'Spørsmål', en: 'Questions' },
  packages: { sv: 'Paket', nb: 'Pakker', en: 'Packages' },
  responsibilities: { sv: 'Vem som svarar för vad', nb: 'Hvem som svarer for hva', en: 'Who answers for what' },
  evidence: { sv: 'Belägg', nb: 'Belegg', en: 'Evidence' },
  peak: { sv: 'Anrop per timme', nb: 'Kall per time', en: 'Calls an hour' },
  deviations: { sv: 'Avvikelser', nb: 'Avvik', en: 'Deviations' },
  remarks: { sv: 'Påpekanden', nb: 'Merknader', en: 'Remarks' },
  'known-deviations': {
    sv: 'Kända avvikelser vid driftstart',
    nb: 'Kjente avvik ved driftsstart',
    en: 'Known deviations when the service goes live',
  },
  attestations: { sv: 'Intyganden', nb: 'Bekreftelser', en: 'Attestations' },
  'not-exercised': { sv: 'Vad som inte prövades', nb: 'Hva som ikke ble prøvd', en: 'What was not exercised' },
  assumed: { sv: 'Antagen grund', nb: 'Antatt grunnlag', en: 'Assumed ground' },
  onboarding: { sv: 'Anslutningens steg', nb: 'Tilkoblingens trinn', en: 'The steps of the way in' },
  run: { sv: 'Om körningen', nb: 'Om kjøringen', en: 'About the run' },
  definitions: { sv: 'Vad orden betyder', nb: 'Hva ordene betyr', en: 'What the words mean' },
  signature: { sv: 'Underskrift', nb: 'Underskrift', en: 'Signature' },
  owner: { sv: 'Fylls i av mottagaren', nb: 'Fylles ut av mottakeren', en: 'For the recipient to fill in' },
} satisfies Texts<SectionName>;

export const answerNames: Readonly<Record<Answer, Text>> = {
  yes: { sv: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', nb: 'Nei', en: 'No' },
  'not-applicable': { sv: 'Ej tillämpligt', nb: 'Ikke aktuelt', en: 'Not applicable' },
  open: { sv: 'Obesvarat', nb: 'Ubesvart', en: 'Unanswered' },
};

export const answerMeanings: Readonly<Record<Answer, Text>> = {
  yes: {
    sv: 'Ingen avvikelse hittades i det som prövades, eller så intygar en namngiven person att det är så.',
    nb: 'Ingen avvik ble funnet i det som ble prøvd, eller en navngitt person bekrefter at det er slik.',
    en: 'No deviation was found in what was tried, or a named person attests that it is so.',
  },
  no: {
    sv: 'Minst en avvikelse hittades; den står under Avvikelser. Ett nej är inte mottagarens beslut.',
    nb: 'Minst ett avvik ble funnet; det står under Avvik. Et nei er ikke mottakerens beslutning.',
    en: 'At least one deviation was found; it stands under Deviations. A no is not the recipient’s decision.',
  },
  'not-applicable': {
    sv: 'Fallet gäller inte den här klienten; skälet står i kommentaren.',
    nb: 'Tilfellet gjelder ikke denne klienten; grunnen står i kommentaren.',
    en: 'The case does not concern this client; the reason stands in the comment.',
  },
  open: {
    sv: 'Ingen ruta är ikryssad: varken körningen eller någon person har svarat ännu.',
    nb: 'Ingen rute er krysset av: verken kjøringen eller noen person har svart ennå.',
    en: 'No box is ticked: neither the run nor a person has answered yet.',
  },
};

export const classMeanings = {
  A: {
    sv: 'Hindrar driftstart och ska åtgärdas. Motparts förslag för en avvikelse som ingen har tagit ställning till.',
    nb: 'Hindrer driftsstart og skal utbedres. Motparts forslag for et avvik som ingen har tatt stilling til.',
    en: 'Stops going live and must be mended. Motpart’s proposal for a deviation that nobody has taken a stand on.',
  },
  B: {
    sv: 'Hindrar inte driftstart men ska åtgärdas till ett datum. Så har den anslutande parten uppgett den.',
    nb: 'Hindrer ikke driftsstart, men skal utbedres innen en dato. Slik har den tilkoblende parten oppgitt det.',
    en: 'Does not stop going live but must be mended by a date. So the joining party has declared it.',
  },
  C: {
    sv: 'Accepterad avvikelse. Den klassen sätter bara mottagaren.',
    nb: 'Akseptert avvik. Den klassen setter bare mottakeren.',
    en: 'Accepted deviation. Only the recipient gives this class.',
  },
} satisfies Texts;

export const words = {
  subtitle: { sv: 'Ifyllt av {organisation}', nb: 'Fylt ut av {organisation}', en: 'Filled in by {organisation}' },
  page: { sv: 'Sida {n} av {m}', nb: 'Side {n} av {m}', en: 'Page {n} of {m}' },
  contract: { sv: 'Tjänstekontrakt', nb: 'Tjenestekontrakt', en: 'Contract' },
  environment: { sv: 'Miljö', nb: 'Miljø', en: 'Environment' },
  period: { sv: 'Testperiod', nb: 'Testperiode', en: 'Period' },
  counts: {
    sv: 'Av {total} fall: ja {yes}, nej {no}, ej tillämpligt {na}, obesvarade {open}.',
    nb: 'Av {total} tilfeller: ja {yes}, nei {no}, ikke aktuelt {na}, ubesvart {open}.',
    en: 'Of {total} cases: yes {yes}, no {no}, not applicable {na}, unanswered {open}.',
  },
  notAVerdict: {
    sv: 'Detta är testresultat, inte ett beslut. Beslutet är mottagarens.',
    nb: 'Dette er testresultater, ikke en beslutning. Beslutningen er mottakerens.',
    en: 'These are test results, not a decision. The decision is the recipient’s.',
  },
  id: { sv: 'Nr', nb: 'Nr.', en: 'No.' },
  case: { sv: 'Fall', nb: 'Tilfelle', en: 'Case' },
  notApplicableShort: { sv: 'Ej till.', nb: 'Ikke akt.', en: 'N/A' },
  comment: { sv: 'Kommentar', nb: 'Kommentar', en: 'Comment' },
  evidence: { sv: 'Belägg', nb: 'Belegg', en: 'Evidence' },
  should: { sv: 'bör', nb: 'bør', en: 'should' },
  question: { sv: 'Fråga', nb: 'Spørsmål', en: 'Question' },
  seeCases: { sv: 'Se fall {cases}.', nb: 'Se tilfelle {cases}.', en: 'See case {cases}.' },
  evidenceLead: {
    sv: 'Varje belägg är ett anrop i filen exchanges.ndjson, som hör till protokollet (SHA-256 {hash}). Identitetsnummer från andra än testpersoner är maskerade.',
    nb: 'Hvert belegg er et kall i filen exchanges.ndjson, som hører til protokollen (SHA-256 {hash}). Identitetsnumre fra andre enn testpersoner er maskert.',
    en: 'Each item is a call in the file exchanges.ndjson, which belongs to the protocol (SHA-256 {hash}). Identity numbers of others than test persons are masked.',
  },
  noEvidence: { sv: 'Inget anrop.', nb: 'Ingen kall.', en: 'No call.' },
  call: {
    sv: 'Anrop, svar och nummer i filen',
    nb: 'Kall, svar og nummer i filen',
    en: 'Call, answer and its number in the file',
  },
  noAnswer: { sv: 'inget svar', nb: 'intet svar', en: 'no answer' },
  time: { sv: 'Tid (UTC)', nb: 'Tid (UTC)', en: 'Time (UTC)' },
  correlation: { sv: 'Korrelations-id', nb: 'Korrelasjons-id', en: 'Correlation id' },
  person: { sv: 'Person', nb: 'Person', en: 'Person' },
  peakDeclared: {
    sv: 'Väntat i produktion, enligt den anslutande parten',
    nb: 'Ventet i produksjon, ifølge den tilkoblende parten',
    en: 'Expected in production, according to the joining party',
  },
  peakSeen: {
    sv: 'Som mest under en timme i testet',
    nb: 'Det meste i en time av testen',
    en: 'Most in an hour of the test',
  },
  peakSeenValue: {
    sv: '{calls} anrop ({check}, från {from})',
    nb: '{calls} kall ({check}, fra {from})',
    en: '{calls} calls ({check}, from {from})',
  },
  peakTotal: { sv: 'Anrop i hela testet', nb: 'Kall i hele testen', en: 'Calls in the whole test' },
  notGiven: { sv: '(ej angivet)', nb: '(ikke oppgitt)', en: '(not given)' },
  class: { sv: 'Klass', nb: 'Klasse', en: 'Class' },
  deviation: { sv: 'Avvikelse', nb: 'Avvik', en: 'Deviation' },
  mendedBy: { sv: 'Åtgärdas senast', nb: 'Utbedres innen', en: 'Mended by' },
  noDeviations: {
    sv: 'Ingen avvikelse hittades i det som prövades.',
    nb: 'Ingen avvik ble funnet i det som ble prøvd.',
    en: 'No deviation was found in what was tried.',
  },
  expected: { sv: 'Förväntat: {value}', nb: 'Forventet: {value}', en: 'Expected: {value}' },
  actual: { sv: 'Faktiskt: {value}', nb: 'Faktisk: {value}', en: 'Actual: {value}' },
  declared: { sv: 'Uppgiven som känd: {reason}', nb: 'Oppgitt som kjent: {reason}', en: 'Declared as known: {reason}' },
  remark: { sv: 'Påpekande: {what}', nb: 'Merknad: {what}', en: 'Remark: {what}' },
  noRemarks: { sv: 'Inga påpekanden.', nb: 'Ingen merknader.', en: 'No remarks.' },
  noKnown: { sv: 'Inga är uppgivna.', nb: 'Ingen er oppgitt.', en: 'None are declared.' },
  noAttestations: {
    sv: 'Ingen person har intygat något.',
    nb: 'Ingen person har bekreftet noe.',
    en: 'No person has attested anything.',
  },
  by: { sv: 'Av', nb: 'Av', en: 'By' },
  date: { sv: 'Datum', nb: 'Dato', en: 'Date' },
  seen: { sv: 'Vad som intygas', nb: 'Hva som bekreftes', en: 'What is attested' },
  attached: { sv: 'Bilaga: {name}', nb: 'Vedlegg: {name}', en: 'Attachment: {name}' },
  attachment: {
    sv: 'Bilaga {name}, SHA-256 {sha256}',
    nb: 'Vedlegg {name}, SHA-256 {sha256}',
    en: 'Attachment {name}, SHA-256 {sha256}',
  },
  outweighed: {
    sv: 'Körningen visar en avvikelse; den står kvar trots intyget.',
    nb: 'Kjøringen viser et avvik; det blir stående tross bekreftelsen.',
    en: 'The run shows a deviation; it stands in spite of the attestation.',
  },
  awaited: { sv: 'Väntar på en person: {what}', nb: 'Venter på en person: {what}', en: 'Awaits a person: {what}' },
  unanswered: { sv: 'Obesvarat: {what}', nb: 'Ubesvart: {what}', en: 'Unanswered: {what}' },
  requirement: { sv: 'Krav', nb: 'Krav', en: 'Requirement' },
  reason: { sv: 'Skäl', nb: 'Grunn', en: 'Reason' },
  allExercised: { sv: 'Allt prövades.', nb: 'Alt ble prøvd.', en: 'Everything was exercised.' },
  assumedLead: {
    sv: 'Här lämnar ägarens dokument något öppet. Ett brutet villkor på sådan grund ger högst ett påpekande.',
    nb: 'Her lar eierens dokumenter noe stå åpent. Et brutt vilkår på slikt grunnlag gir høyst en merknad.',
    en: 'Here the owner’s documents leave something open. A broken condition on such ground is a remark at most.',
  },
  noAssumptions: {
    sv: 'Ingen antagen grund användes.',
    nb: 'Ingen antatt grunnlag ble brukt.',
    en: 'No assumed ground was used.',
  },
  onboardingLead: {
    sv: 'Rutorna är till för den anslutande parten. Motpart kryssar inte i dem.',
    nb: 'Rutene er for den tilkoblende parten. Motpart krysser dem ikke av.',
    en: 'The boxes are for the joining party. Motpart does not tick them.',
  },
  step: { sv: 'Steg {id}', nb: 'Trinn {id}', en: 'Step {id}' },
  sentTo: { sv: 'Skickas till: {to}', nb: 'Sendes til: {to}', en: 'Sent to: {to}' },
  machine: { sv: 'Motpart kan visa: {what}', nb: 'Motpart kan vise: {what}', en: 'Motpart can show: {what}' },
  noMachine: { sv: 'ingenting.', nb: 'ingenting.', en: 'nothing.' },
  people: { sv: 'Bara människor kan: {what}', nb: 'Bare mennesker kan: {what}', en: 'Only people can: {what}' },
  suite: { sv: 'Testsvit', nb: 'Testsuite', en: 'Suite' },
  client: { sv: 'Klient', nb: 'Klient', en: 'Client' },
  started: { sv: 'Startad', nb: 'Startet', en: 'Started' },
  ended: { sv: 'Avslutad', nb: 'Avsluttet', en: 'Ended' },
  versions: { sv: 'Versioner', nb: 'Versjoner', en: 'Versions' },
  seed: { sv: 'Startvärde', nb: 'Startverdi', en: 'Seed' },
  word: { sv: 'Ord', nb: 'Ord', en: 'Word' },
  meaning: { sv: 'Betydelse', nb: 'Betydning', en: 'Meaning' },
  classOf: { sv: 'Klass {name}', nb: 'Klasse {name}', en: 'Class {name}' },
  name: { sv: 'Namn', nb: 'Navn', en: 'Name' },
  role: { sv: 'Roll', nb: 'Rolle', en: 'Role' },
  place: { sv: 'Ort', nb: 'Sted', en: 'Place' },
  signed: { sv: 'Underskrift', nb: 'Underskrift', en: 'Signature' },
  ownerLead: {
    sv: '{owner} fyller i. Motpart lämnar fälten tomma.',
    nb: '{owner} fyller ut. Motpart lar feltene stå tomme.',
    en: '{owner} fills this in. Motpart leaves the fields empty.',
  },
  decision: { sv: 'Beslut', nb: 'Beslutning', en: 'Decision' },
  ownersDeviations: { sv: 'Avvikelser och villkor', nb: 'Avvik og vilkår', en: 'Deviations and conditions' },
  englishRows: {
    sv: 'Kravens ordalydelse är på engelska, som i kontraktet.',
    nb: 'Kravenes ordlyd er på engelsk, som i kontrakten.',
    en: 'Requirements are worded as in the contract.',
  },
} satisfies Texts;

/** Words of the header file. */
export const headerWords = {
  lead: [
    {
      sv: 'Uppgifter till protokollen för {title}. Fyll i värdena mellan citattecknen; motpart check och motpart report läser filen.',
      nb: 'Opplysninger til protokollene for {title}. Fyll ut verdiene mellom anførselstegnene; motpart check og motpart report leser filen.',
      en: 'Data for the protocols of {title}. Fill in the values between the quotation marks; motpart check and motpart report read the file.',
    },
    {
      sv: 'Skriv inga personnummer och inga lösenord här.',
      nb: 'Skriv ingen fødselsnumre og ingen passord her.',
      en: 'Write no identity numbers and no passwords here.',
    },
  ],
  required: { sv: 'Krävs.', nb: 'Kreves.', en: 'Required.' },
  requiredFor: { sv: 'Krävs för', nb: 'Kreves for', en: 'Required for' },
  optional: { sv: 'Kan lämnas tomt.', nb: 'Kan stå tomt.', en: 'May be left empty.' },
  oneOf: { sv: 'En av:', nb: 'Ett av:', en: 'One of:' },
  several: { sv: 'Flera skrivs [A, B].', nb: 'Flere skrives [A, B].', en: 'Several are written [A, B].' },
  example: { sv: 'Exempel', nb: 'Eksempel', en: 'Example' },
  test: { sv: 'testprotokoll', nb: 'testprotokoll', en: 'the test protocol' },
  verification: { sv: 'verifieringsprotokoll', nb: 'verifiseringsprotokoll', en: 'the verification protocol' },
  'self-declaration': { sv: 'självdeklaration', nb: 'egenerklæring', en: 'the self-declaration' },
} as const;
