// Made from contracts/helsenorge-verktoy/openapi.yaml by npm run generate. Change that file, never this one.

export type SendRequest = SendRequest1 & {
  VerktoyId: string;
  InnbyggerFnr: string;
  BehandlerHprNr?: string;
  BehandlerFnr?: string;
  FristDato?: string;
  Melding?: string;
};
export type SendRequest1 =
  | {
      BehandlerHprNr: string;
    }
  | {
      BehandlerFnr: string;
    };
export type ToolList = ToolAnyShape[] | ToolPage;
export type ToolAnyShape = Tool | FlatTool;
export type Tool = ToolCore & {
  Sprak: Language[];
  Fagomrader: SubjectArea[];
  Lenker: Link[];
  Malgrupper: TargetGroup[];
  GrafiskeElementer: GraphicElement[];
  Innholdstyper: ContentType[];
  Klassifiseringer: Classification[];
};
/**
 * A tool under the profile metadataShape flat, each name once with its first value.
 */
export type FlatTool = ToolCore & {
  SprakKode: string | null;
  SprakNavn?: string | null;
  FagomradeType: number | null;
  FagomradeNavn?: string | null;
  LenkeType?: number | null;
  LenkeTypeNavn?: string | null;
  Url: string | null;
  MalgruppeTypeId: number | null;
  MalgruppeNavn?: string | null;
  GrafiskElementId: number | null;
  GrafiskElementTypeNavn?: string | null;
  InnholdstypeId: number | null;
  InnholdstypeNavn?: string | null;
  KlassifiseringKode: string | null;
  KlassifiseringNavn?: string | null;
};
/**
 * @maxItems 50
 */
export type SearchResult = SearchHit[];
/**
 * The Norwegian name, in any casing, or 1 for Monday to 7 for Sunday.
 */
export type Weekday = string | number;
export type TimeOfDay = string | null;

/**
 * What must hold of the JSON types before anything else can be said about a request to send.
 */
export interface SendMembers {
  VerktoyId?: string | null;
  InnbyggerFnr?: string | null;
  BehandlerHprNr?: string | null;
  BehandlerFnr?: string | null;
  FristDato?: string | null;
  Melding?: string | null;
}
export interface SendResponse {
  PseudoId: string;
}
export interface Fault {
  Code: string;
  Message: string;
}
/**
 * What stands once in every tool, whatever the nesting of the rest.
 */
export interface ToolCore {
  VerktoyId: string;
  Navn: string;
  Ingress: string;
  Beskrivelse: string;
  OpprettetDato: string;
  EndretDato: string;
  VerktoyFormalTypeId: 2 | 4 | 5;
  VerktoyFormalNavn: 'Læring' | 'Behandling' | 'Kartlegging';
  FagligAnsvarlig: string;
  UtvikletAv: string;
  Sokeord: string[];
  Behandlerinnsyn: 'Ingen' | 'Krever' | 'Tilbys i verktøyet';
  KreverForskrivning: boolean;
  Organisasjonsnummer: number;
  Organisasjonsnavn: string;
  AntattTid: number | null;
}
export interface Language {
  SprakKode: 'en-GB' | 'nn-NO' | 'nb-NO';
  SprakNavn: 'Engelsk' | 'Norsk Nynorsk' | 'Norsk Bokmål';
}
export interface SubjectArea {
  FagomradeType: 1 | 2 | 3;
  FagomradeNavn: 'Psykisk helse' | 'Fysisk Helse' | 'Livsstil';
}
export interface Link {
  LenkeType: 50;
  LenkeTypeNavn: 'Lenke til verktøy';
  Url: string;
}
export interface TargetGroup {
  MalgruppeTypeId: 1 | 2 | 3 | 4;
  MalgruppeNavn: 'Barn' | 'Ungdom' | 'Voksne' | 'Eldre';
}
export interface GraphicElement {
  GrafiskElementId: number;
  GrafiskElementTypeNavn: 'Bilde' | 'Ikon';
}
export interface ContentType {
  InnholdstypeId: number;
  InnholdstypeNavn:
    | 'Video'
    | 'Podcast'
    | 'Informasjon'
    | 'Oppgaver'
    | 'Spill'
    | 'Chat'
    | 'Forum'
    | 'Egenregistreringer'
    | 'Måleverktøy'
    | 'Anbefalinger og råd';
}
export interface Classification {
  KlassifiseringKode: string;
  KlassifiseringNavn: string;
}
/**
 * The list under the profile listEnvelope object.
 */
export interface ToolPage {
  /**
   * @maxItems 50
   */
  Verktoy: ToolAnyShape[];
  Sidereferanse: number;
  AntallVerktoy: number;
  TotaltAntall: number;
}
export interface SearchHit {
  VerktoyId: string;
  Navn: string;
}
export interface GuidanceService {
  /**
   * Passed over; the URL says which one is meant.
   */
  Id?: string | null;
  Telefon?: string | null;
  Url?: string | null;
  Apningstider?: OpeningHours[] | null;
}
export interface OpeningHours {
  Dag: Weekday;
  FraKl?: TimeOfDay;
  TilKl?: TimeOfDay;
  ApenHeleDagen?: boolean | null;
}
export interface Practitioner {
  Id: string;
  IdType: 'HPR' | 'FNR';
  Navn: string;
}
