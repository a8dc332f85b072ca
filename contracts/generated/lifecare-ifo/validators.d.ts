// Made from contracts/lifecare-ifo/openapi.yaml by npm run generate. Change that file, never this one.
import type { ErrorObject } from 'ajv';
import type {
  LocalTime,
  LogonType,
  HttpError,
  InvoiceRowAnswer,
  AttachmentForm,
  PersonBasedPersonDTO,
  PersonBasedContactDTO,
  PersonBasedAddressDTO,
  PersonBasedAktualiseringDTO,
  PersonBasedInvestigationDTO,
  PersonBasedInvestigationPersonDTO,
  PersonBasedServiceDTO,
  PersonBasedServicePersonDTO,
  PersonBasedExecutionDTO,
  PersonBasedDecisionDTO,
  PersonBasedDecisionPersonDTO,
  PersonBasedCalculationDTO,
  PersonBasedCalculationPersonDTO,
  CommonCalculationIncomeDTO,
  CommonCalculationExpenseDTO,
  CommonCalculationSpecialExpenseDTO,
  PersonBasedPaymentDTO,
  PersonBasedPaymentPersonDTO,
  PersonBasedResourceAllocationDTO,
  PersonBasedDocumentDTO,
  ExtractAktualiseringDTO,
  ExtractInvestigationDTO,
  ExtractInvestigationPersonDTO,
  ExtractServiceDTO,
  ExtractServicePersonDTO,
  ExtractExecutionDTO,
  ExtractDecisionDTO,
  ExtractDecisionPersonDTO,
  ExtractCalculationDTO,
  ExtractCalculationPersonDTO,
  ExtractPaymentDTO,
  ExtractPaymentPersonDTO,
  ExtractResourceAllocationDTO,
  User,
  InvoiceForTreatmentDTO,
  InvoiceForTreatmentRequest,
  PostPersonBodyRequest,
  PostAktualiseringsBodyRequest,
  PostCalculationBodyRequest,
  PersonBasedCalculationPersonPostDTO,
  PersonBasedCalculationIncomePostDTO,
  PersonBasedCalculationExpensePostDTO,
  PersonBasedCalculationSpecialExpensePostDTO,
  PersonBasedPersonProposalDTO,
  PersonBasedPersonCitizenShipsDTO,
  PersonBasedPersonMartialStatusesDTO,
  PersonBasedPersonAreasDTO,
  PersonBasedPersonAreasKeyCodeDTO,
  PersonBasedPersonKeyCodeDTO,
  PersonBasedAktualiseringProposalDTO,
  PersonBasedAktualiseringsInfoDTO,
  PersonBasedAktualiseringsOrganizationDTO,
  PersonBasedAktualiseringsInvestigationDTO,
  PersonBasedAktualiseringsServiceDTO,
  PersonBasedAktualiseringAttachmentTypeDTO,
  PersonBasedCalculationProposalDTO,
  PersonBasedCalculationInvestigationDTO,
  PersonBasedCalculationServiceDTO,
  PersonBasedCalculationNormDTO,
  PersonBasedCalculationHouseholdMemberDTO,
  PersonBasedCalculationAktualiseringDTO,
  ApiLogEntryDTO,
  PdfDTO,
  PersonBasedAktualiseringsReasonDTO,
  PersonBasedAktualiseringsFromWhoDTO,
  PersonBasedAktualiseringsInvestigationTypeDTO,
  PersonBasedAktualiseringsServiceTypeDTO,
  PersonBasedAktualiseringsSpecifyTypeDTO,
  PersonBasedAktualiseringsWorkingStatusDTO,
  AktualisationsAttachmentSenderTypeDTO,
  PersonBasedCalculationExpenseTypeDTO,
  PersonBasedCalculationSpecialExpenseTypeDTO,
  PersonBasedCalculationCalculationIncomeTypeDTO,
  PageOfActualisations,
  PageOfCalculations,
  PageOfDecisions,
  PageOfDocuments,
  PageOfExecutions,
  PageOfInvestigations,
  PageOfPayments,
  PageOfResourceAllocations,
  PageOfServices,
  PageOfApiLogs,
  ExtractOfActualisations,
  ExtractOfCalculations,
  ExtractOfDecisions,
  ExtractOfExecutions,
  ExtractOfInvestigations,
  ExtractOfPayments,
  ExtractOfResourceAllocations,
  ExtractOfServices,
} from './types.js';

/** Judges a value; after a false answer `errors` says what was wrong, until the next call. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: null | ErrorObject[];
}

export declare const validateLocalTime: Validate<LocalTime>;
export declare const validateLogonType: Validate<LogonType>;
export declare const validateHttpError: Validate<HttpError>;
export declare const validateInvoiceRowAnswer: Validate<InvoiceRowAnswer>;
export declare const validateAttachmentForm: Validate<AttachmentForm>;
export declare const validatePersonBasedPersonDTO: Validate<PersonBasedPersonDTO>;
export declare const validatePersonBasedContactDTO: Validate<PersonBasedContactDTO>;
export declare const validatePersonBasedAddressDTO: Validate<PersonBasedAddressDTO>;
export declare const validatePersonBasedAktualiseringDTO: Validate<PersonBasedAktualiseringDTO>;
export declare const validatePersonBasedInvestigationDTO: Validate<PersonBasedInvestigationDTO>;
export declare const validatePersonBasedInvestigationPersonDTO: Validate<PersonBasedInvestigationPersonDTO>;
export declare const validatePersonBasedServiceDTO: Validate<PersonBasedServiceDTO>;
export declare const validatePersonBasedServicePersonDTO: Validate<PersonBasedServicePersonDTO>;
export declare const validatePersonBasedExecutionDTO: Validate<PersonBasedExecutionDTO>;
export declare const validatePersonBasedDecisionDTO: Validate<PersonBasedDecisionDTO>;
export declare const validatePersonBasedDecisionPersonDTO: Validate<PersonBasedDecisionPersonDTO>;
export declare const validatePersonBasedCalculationDTO: Validate<PersonBasedCalculationDTO>;
export declare const validatePersonBasedCalculationPersonDTO: Validate<PersonBasedCalculationPersonDTO>;
export declare const validateCommonCalculationIncomeDTO: Validate<CommonCalculationIncomeDTO>;
export declare const validateCommonCalculationExpenseDTO: Validate<CommonCalculationExpenseDTO>;
export declare const validateCommonCalculationSpecialExpenseDTO: Validate<CommonCalculationSpecialExpenseDTO>;
export declare const validatePersonBasedPaymentDTO: Validate<PersonBasedPaymentDTO>;
export declare const validatePersonBasedPaymentPersonDTO: Validate<PersonBasedPaymentPersonDTO>;
export declare const validatePersonBasedResourceAllocationDTO: Validate<PersonBasedResourceAllocationDTO>;
export declare const validatePersonBasedDocumentDTO: Validate<PersonBasedDocumentDTO>;
export declare const validateExtractAktualiseringDTO: Validate<ExtractAktualiseringDTO>;
export declare const validateExtractInvestigationDTO: Validate<ExtractInvestigationDTO>;
export declare const validateExtractInvestigationPersonDTO: Validate<ExtractInvestigationPersonDTO>;
export declare const validateExtractServiceDTO: Validate<ExtractServiceDTO>;
export declare const validateExtractServicePersonDTO: Validate<ExtractServicePersonDTO>;
export declare const validateExtractExecutionDTO: Validate<ExtractExecutionDTO>;
export declare const validateExtractDecisionDTO: Validate<ExtractDecisionDTO>;
export declare const validateExtractDecisionPersonDTO: Validate<ExtractDecisionPersonDTO>;
export declare const validateExtractCalculationDTO: Validate<ExtractCalculationDTO>;
export declare const validateExtractCalculationPersonDTO: Validate<ExtractCalculationPersonDTO>;
export declare const validateExtractPaymentDTO: Validate<ExtractPaymentDTO>;
export declare const validateExtractPaymentPersonDTO: Validate<ExtractPaymentPersonDTO>;
export declare const validateExtractResourceAllocationDTO: Validate<ExtractResourceAllocationDTO>;
export declare const validateUser: Validate<User>;
export declare const validateInvoiceForTreatmentDTO: Validate<InvoiceForTreatmentDTO>;
export declare const validateInvoiceForTreatmentRequest: Validate<InvoiceForTreatmentRequest>;
export declare const validatePostPersonBodyRequest: Validate<PostPersonBodyRequest>;
export declare const validatePostAktualiseringsBodyRequest: Validate<PostAktualiseringsBodyRequest>;
export declare const validatePostCalculationBodyRequest: Validate<PostCalculationBodyRequest>;
export declare const validatePersonBasedCalculationPersonPostDTO: Validate<PersonBasedCalculationPersonPostDTO>;
export declare const validatePersonBasedCalculationIncomePostDTO: Validate<PersonBasedCalculationIncomePostDTO>;
export declare const validatePersonBasedCalculationExpensePostDTO: Validate<PersonBasedCalculationExpensePostDTO>;
export declare const validatePersonBasedCalculationSpecialExpensePostDTO: Validate<PersonBasedCalculationSpecialExpensePostDTO>;
export declare const validatePersonBasedPersonProposalDTO: Validate<PersonBasedPersonProposalDTO>;
export declare const validatePersonBasedPersonCitizenShipsDTO: Validate<PersonBasedPersonCitizenShipsDTO>;
export declare const validatePersonBasedPersonMartialStatusesDTO: Validate<PersonBasedPersonMartialStatusesDTO>;
export declare const validatePersonBasedPersonAreasDTO: Validate<PersonBasedPersonAreasDTO>;
export declare const validatePersonBasedPersonAreasKeyCodeDTO: Validate<PersonBasedPersonAreasKeyCodeDTO>;
export declare const validatePersonBasedPersonKeyCodeDTO: Validate<PersonBasedPersonKeyCodeDTO>;
export declare const validatePersonBasedAktualiseringProposalDTO: Validate<PersonBasedAktualiseringProposalDTO>;
export declare const validatePersonBasedAktualiseringsInfoDTO: Validate<PersonBasedAktualiseringsInfoDTO>;
export declare const validatePersonBasedAktualiseringsOrganizationDTO: Validate<PersonBasedAktualiseringsOrganizationDTO>;
export declare const validatePersonBasedAktualiseringsInvestigationDTO: Validate<PersonBasedAktualiseringsInvestigationDTO>;
export declare const validatePersonBasedAktualiseringsServiceDTO: Validate<PersonBasedAktualiseringsServiceDTO>;
export declare const validatePersonBasedAktualiseringAttachmentTypeDTO: Validate<PersonBasedAktualiseringAttachmentTypeDTO>;
export declare const validatePersonBasedCalculationProposalDTO: Validate<PersonBasedCalculationProposalDTO>;
export declare const validatePersonBasedCalculationInvestigationDTO: Validate<PersonBasedCalculationInvestigationDTO>;
export declare const validatePersonBasedCalculationServiceDTO: Validate<PersonBasedCalculationServiceDTO>;
export declare const validatePersonBasedCalculationNormDTO: Validate<PersonBasedCalculationNormDTO>;
export declare const validatePersonBasedCalculationHouseholdMemberDTO: Validate<PersonBasedCalculationHouseholdMemberDTO>;
export declare const validatePersonBasedCalculationAktualiseringDTO: Validate<PersonBasedCalculationAktualiseringDTO>;
export declare const validateApiLogEntryDTO: Validate<ApiLogEntryDTO>;
export declare const validatePdfDTO: Validate<PdfDTO>;
export declare const validatePersonBasedAktualiseringsReasonDTO: Validate<PersonBasedAktualiseringsReasonDTO>;
export declare const validatePersonBasedAktualiseringsFromWhoDTO: Validate<PersonBasedAktualiseringsFromWhoDTO>;
export declare const validatePersonBasedAktualiseringsInvestigationTypeDTO: Validate<PersonBasedAktualiseringsInvestigationTypeDTO>;
export declare const validatePersonBasedAktualiseringsServiceTypeDTO: Validate<PersonBasedAktualiseringsServiceTypeDTO>;
export declare const validatePersonBasedAktualiseringsSpecifyTypeDTO: Validate<PersonBasedAktualiseringsSpecifyTypeDTO>;
export declare const validatePersonBasedAktualiseringsWorkingStatusDTO: Validate<PersonBasedAktualiseringsWorkingStatusDTO>;
export declare const validateAktualisationsAttachmentSenderTypeDTO: Validate<AktualisationsAttachmentSenderTypeDTO>;
export declare const validatePersonBasedCalculationExpenseTypeDTO: Validate<PersonBasedCalculationExpenseTypeDTO>;
export declare const validatePersonBasedCalculationSpecialExpenseTypeDTO: Validate<PersonBasedCalculationSpecialExpenseTypeDTO>;
export declare const validatePersonBasedCalculationCalculationIncomeTypeDTO: Validate<PersonBasedCalculationCalculationIncomeTypeDTO>;
export declare const validatePageOfActualisations: Validate<PageOfActualisations>;
export declare const validatePageOfCalculations: Validate<PageOfCalculations>;
export declare const validatePageOfDecisions: Validate<PageOfDecisions>;
export declare const validatePageOfDocuments: Validate<PageOfDocuments>;
export declare const validatePageOfExecutions: Validate<PageOfExecutions>;
export declare const validatePageOfInvestigations: Validate<PageOfInvestigations>;
export declare const validatePageOfPayments: Validate<PageOfPayments>;
export declare const validatePageOfResourceAllocations: Validate<PageOfResourceAllocations>;
export declare const validatePageOfServices: Validate<PageOfServices>;
export declare const validatePageOfApiLogs: Validate<PageOfApiLogs>;
export declare const validateExtractOfActualisations: Validate<ExtractOfActualisations>;
export declare const validateExtractOfCalculations: Validate<ExtractOfCalculations>;
export declare const validateExtractOfDecisions: Validate<ExtractOfDecisions>;
export declare const validateExtractOfExecutions: Validate<ExtractOfExecutions>;
export declare const validateExtractOfInvestigations: Validate<ExtractOfInvestigations>;
export declare const validateExtractOfPayments: Validate<ExtractOfPayments>;
export declare const validateExtractOfResourceAllocations: Validate<ExtractOfResourceAllocations>;
export declare const validateExtractOfServices: Validate<ExtractOfServices>;
