// Made from contracts/helsenorge-verktoy/openapi.yaml by npm run generate. Change that file, never this one.
import type { ErrorObject } from 'ajv';
import type {
  SendRequest,
  SendMembers,
  SendResponse,
  Fault,
  ToolList,
  ToolPage,
  ToolAnyShape,
  ToolCore,
  Tool,
  FlatTool,
  Language,
  SubjectArea,
  Link,
  TargetGroup,
  GraphicElement,
  ContentType,
  Classification,
  SearchResult,
  SearchHit,
  GuidanceService,
  OpeningHours,
  Weekday,
  TimeOfDay,
  Practitioner,
} from './types.js';

/** Judges a value; after a false answer `errors` says what was wrong, until the next call. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: null | ErrorObject[];
}

export declare const validateSendRequest: Validate<SendRequest>;
export declare const validateSendMembers: Validate<SendMembers>;
export declare const validateSendResponse: Validate<SendResponse>;
export declare const validateFault: Validate<Fault>;
export declare const validateToolList: Validate<ToolList>;
export declare const validateToolPage: Validate<ToolPage>;
export declare const validateToolAnyShape: Validate<ToolAnyShape>;
export declare const validateToolCore: Validate<ToolCore>;
export declare const validateTool: Validate<Tool>;
export declare const validateFlatTool: Validate<FlatTool>;
export declare const validateLanguage: Validate<Language>;
export declare const validateSubjectArea: Validate<SubjectArea>;
export declare const validateLink: Validate<Link>;
export declare const validateTargetGroup: Validate<TargetGroup>;
export declare const validateGraphicElement: Validate<GraphicElement>;
export declare const validateContentType: Validate<ContentType>;
export declare const validateClassification: Validate<Classification>;
export declare const validateSearchResult: Validate<SearchResult>;
export declare const validateSearchHit: Validate<SearchHit>;
export declare const validateGuidanceService: Validate<GuidanceService>;
export declare const validateOpeningHours: Validate<OpeningHours>;
export declare const validateWeekday: Validate<Weekday>;
export declare const validateTimeOfDay: Validate<TimeOfDay>;
export declare const validatePractitioner: Validate<Practitioner>;
