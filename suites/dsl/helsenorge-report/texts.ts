/** What a test report to Norsk helsenett says of itself. */
import type { Text } from '../types.ts';

export const owner: Text = {
  sv: 'Norsk helsenett (NHN)',
  nb: 'Norsk helsenett (NHN)',
  en: 'Norsk helsenett (NHN)',
};

export const notices: readonly Text[] = [
  {
    sv: 'Anropen i rapporten gick till Motparts simulator på leverantörens egen maskin, inte till någon av Norsk helsenetts testmiljöer. Det som bara de kan visa står under Anslutningens steg.',
    nb: 'Kallene i rapporten gikk til Motparts simulator på leverandørens egen maskin, ikke til noen av testmiljøene til Norsk helsenett. Det som bare de kan vise, står under Tilkoblingens trinn.',
    en: "The calls in this report went to Motpart's simulator on the vendor's own machine, not to a test environment of Norsk helsenett. What only those can show stands under The steps of the way in.",
  },
  {
    sv: 'Norsk helsenetts egen mall för testrapporten och dess testfall är inte offentliga. Uppställning och fallnummer är Motparts; se Antagen grund. Fråga kontaktpersonen om mallen före inlämning.',
    nb: 'NHNs egen mal for testrapporten og testtilfellene i den er ikke offentlige. Oppsett og tilfellenumre er Motparts; se Antatt grunnlag. Spør kontaktpersonen om malen før innsending.',
    en: "Norsk helsenett's own template of the test report and its test cases are not public. Layout and case numbers are Motpart's; see Assumed ground. Ask the contact for the template before handing in.",
  },
];

export const ground: readonly Text[] = [
  {
    sv: 'Dokumentets form är ett antagande. Norsk helsenett ber om en testrapport efter egen mall med egna testfall, men ingetdera är offentligt. Kolumnerna (testfall, förutsättning, steg, förväntat, faktiskt, belägg, utfall, referens), fallens numrering och deras ord är våra och kan flyttas över till mallen.',
    nb: 'Dokumentets form er en antakelse. Norsk helsenett ber om en testrapport etter egen mal med egne testtilfeller, men ingen av delene er offentlige. Kolonnene (testtilfelle, forutsetning, trinn, forventet, faktisk, belegg, utfall, referanse), nummereringen av tilfellene og ordlyden deres er våre og kan flyttes over til malen.',
    en: 'The form of this document is an assumption. Norsk helsenett asks for a test report on its own template with its own test cases, but neither is public. The columns (test case, precondition, steps, expected, actual, evidence, outcome, reference), the numbers of the cases and their wording are ours and can be moved into that template.',
  },
];

/** Documents that the contracts can only describe. */
export const documents: Readonly<Record<string, Text>> = {
  "forer-legeerklaering, notes on calls to Helsenorge's test environment": {
    sv: 'forer-legeerklaering (öppen källkod): anteckningar om anrop till Helsenorges testmiljö',
    nb: 'forer-legeerklaering (åpen kildekode): notater om kall til testmiljøet til Helsenorge',
    en: "forer-legeerklaering (public code): notes on calls to Helsenorge's test environment",
  },
  'A client of EksternAPI seen against the test environment: forer-legeerklaering, local-dev': {
    sv: 'forer-legeerklaering, local-dev (öppen källkod): en klient iakttagen mot testmiljön',
    nb: 'forer-legeerklaering, local-dev (åpen kildekode): en klient observert mot testmiljøet',
    en: 'forer-legeerklaering, local-dev (public code): a client seen against the test environment',
  },
  'HelseID (older documentation): client assertion': {
    sv: 'HelseID, äldre dokumentation: client assertion',
    nb: 'HelseID, eldre dokumentasjon: client assertion',
    en: 'HelseID, older documentation: client assertion',
  },
  'HelseID.Library, the official client library': {
    sv: 'HelseID.Library, det officiella klientbiblioteket',
    nb: 'HelseID.Library, det offisielle klientbiblioteket',
    en: 'HelseID.Library, the official client library',
  },
  'HelseID.Samples, the official examples': {
    sv: 'HelseID.Samples, de officiella exemplen',
    nb: 'HelseID.Samples, de offisielle eksemplene',
    en: 'HelseID.Samples, the official examples',
  },
  'HelsenorgeAktivSjekken, digest of the page and its Swagger': {
    sv: 'HelsenorgeAktivSjekken, sammandrag av sidan och dess Swagger',
    nb: 'HelsenorgeAktivSjekken, sammendrag av siden og dens Swagger',
    en: 'HelsenorgeAktivSjekken, digest of the page and its Swagger',
  },
  'Helsenorge OpenID Connect (Innbygger OIDC), version 3': {
    sv: 'Helsenorge OpenID Connect (Innbygger OIDC), version 3',
    nb: 'Helsenorge OpenID Connect (Innbygger OIDC), versjon 3',
    en: 'Helsenorge OpenID Connect (Innbygger OIDC), version 3',
  },
  '/token, comparison of two versions with the table of errors': {
    sv: '/token, jämförelse av två versioner med feltabellen',
    nb: '/token, sammenligning av to versjoner med feiltabellen',
    en: '/token, comparison of two versions with the table of errors',
  },
  'Innbygger OIDC V1 (retired)': {
    sv: 'Innbygger OIDC V1 (utgången)',
    nb: 'Innbygger OIDC V1 (utgått)',
    en: 'Innbygger OIDC V1 (retired)',
  },
  'JWTs that Helsenorge issues to the APIs of others, comparison of two versions': {
    sv: 'JWT som Helsenorge utfärdar till andras API:er, jämförelse av två versioner',
    nb: 'JWT-er som Helsenorge utsteder til andres API-er, sammenligning av to versjoner',
    en: 'JWTs that Helsenorge issues to the APIs of others, comparison of two versions',
  },
  'Scripts that a team of developers has published, with what the test environment answered': {
    sv: 'Skript som ett utvecklarteam har publicerat, med testmiljöns svar',
    nb: 'Skript som et utviklerteam har publisert, med svarene fra testmiljøet',
    en: 'Scripts that a team of developers has published, with what the test environment answered',
  },
  'Page 2663776258, HelseID for calls from system to system': {
    sv: 'Sidan 2663776258: HelseID för anrop från system till system',
    nb: 'Side 2663776258: HelseID for kall fra system til system',
    en: 'Page 2663776258: HelseID for calls from system to system',
  },
  'PVK Broker, a client of Helsenorge STS': {
    sv: 'PVK Broker (öppen källkod), en klient till Helsenorge STS',
    nb: 'PVK Broker (åpen kildekode), en klient for Helsenorge STS',
    en: 'PVK Broker (public code), a client of Helsenorge STS',
  },
};
