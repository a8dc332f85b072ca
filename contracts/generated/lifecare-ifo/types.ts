// Made from contracts/lifecare-ifo/openapi.yaml by npm run generate. Change that file, never this one.

/**
 * Swedish wall-clock time without offset, or a plain date.
 */
export type LocalTime = string | null;
/**
 * A word by the specification, its ordinal as a live host writes it.
 */
export type LogonType = ('Certificate' | 'External' | 'Idp' | 'Token' | 'Tss') | number;

export interface HttpError {
  Message: string;
  MessageDetail?: string;
  ModelState?: {
    [k: string]: string[];
  };
  ExceptionMessage?: string;
  StackTrace?: string;
}
export interface InvoiceRowAnswer {
  InvoiceRowId?: number;
}
export interface AttachmentForm {
  InsertDocumentType: number;
  InsertDocumentSenderType: number;
  Title?: string;
  SenderName?: string;
  Content: string;
}
export interface PersonBasedPersonDTO {
  PersonId?: string | null;
  CustomerNumber?: number | null;
  Name?: string | null;
  StreetAddress?: string | null;
  PostalCode?: string | null;
  PostalAddress?: string | null;
  CareOfAddress?: string | null;
  PhoneHome?: string | null;
  PhoneWork?: string | null;
  PhoneMobile?: string | null;
  Email?: string | null;
  Source?: 'FC' | 'Population';
  AddressProtection?: boolean | null;
  SecretPhone?: boolean | null;
  ProtectedRegistration?: boolean | null;
}
export interface PersonBasedContactDTO {
  Id?: string | null;
  Name?: string | null;
  EmploymentTitle?: string | null;
  OrganizationName?: string | null;
  Phone?: string | null;
  Email?: string | null;
  Address?: PersonBasedAddressDTO;
  TypeOfContact?: string | null;
}
export interface PersonBasedAddressDTO {
  Id?: string | null;
  VisitingAddress?: string | null;
  StreetAddress?: string | null;
  PostalCode?: string | null;
  PostalAddress?: string | null;
}
export interface PersonBasedAktualiseringDTO {
  Id: number;
  Type?: string | null;
  PersonId?: string | null;
  Name?: string | null;
  Date?: LocalTime;
  Reason?: string | null;
  Regards?: string | null;
  FromWho?: string | null;
  Caseworker?: string | null;
  Organization?: string | null;
  Status?: string | null;
  InvestigationId?: number | null;
  ServiceId?: number | null;
  DecisionId?: number | null;
}
export interface PersonBasedInvestigationDTO {
  Id: number;
  Type?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  Caseworker?: string | null;
  Organization?: string | null;
  DossierType?: string | null;
  Applicant?: string | null;
  CoApplicant?: string | null;
  InvestigationPersonDTOs?: PersonBasedInvestigationPersonDTO[];
}
export interface PersonBasedInvestigationPersonDTO {
  PersonId?: string | null;
  Name?: string | null;
  CoApplicant?: boolean | null;
}
export interface PersonBasedServiceDTO {
  Id: number;
  Type?: string | null;
  Organization?: string | null;
  StartDate?: LocalTime;
  EndDate?: LocalTime;
  Caseworker?: string | null;
  CoCaseworker?: string | null;
  InvestigationId?: number | null;
  DecisionId?: number | null;
  Applicant?: string | null;
  CoApplicant?: string | null;
  ServicePersonDTOs?: PersonBasedServicePersonDTO[];
}
export interface PersonBasedServicePersonDTO {
  PersonId?: string | null;
  Name?: string | null;
}
export interface PersonBasedExecutionDTO {
  Id: number;
  Type?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  Caseworker?: string | null;
  Organization?: string | null;
  DossierType?: string | null;
}
export interface PersonBasedDecisionDTO {
  Id: number;
  Date?: LocalTime;
  Type?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  Reason?: string | null;
  DecisionMaker?: string | null;
  Organization?: string | null;
  InvestigationExecutionId?: number | null;
  ServiceId?: number | null;
  Amount?: number | null;
  CoApplicant?: string | null;
  ReasonCoApplicant?: string | null;
  ConnectedApplication?: number | null;
  DecisionPersonDTOs?: PersonBasedDecisionPersonDTO[];
}
export interface PersonBasedDecisionPersonDTO {
  PersonId?: string | null;
  Name?: string | null;
  IsCoApplicant?: boolean | null;
}
export interface PersonBasedCalculationDTO {
  Id: number;
  Norm?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  IncomeSum?: number | null;
  ExpenseSum?: number | null;
  SpecialExpenseSum?: number | null;
  NormSum?: number | null;
  CommonHouseholdCost?: number | null;
  FamilyCost?: number | null;
  Balance?: number | null;
  TotalSum?: number | null;
  InvestigationId?: number | null;
  ServiceId?: number | null;
  Final?: boolean | null;
  ConnectedApplication?: number | null;
  CalculationPersonDTOs?: PersonBasedCalculationPersonDTO[];
  CalculationIncomesDTOs?: CommonCalculationIncomeDTO[];
  CalculationExpensesDTOs?: CommonCalculationExpenseDTO[];
  CalculationSpecialExpensesDTOs?: CommonCalculationSpecialExpenseDTO[];
}
export interface PersonBasedCalculationPersonDTO {
  PersonId?: string | null;
  Name?: string | null;
  Amount?: number | null;
  DeviationFromDate?: LocalTime;
  DeviationToDate?: LocalTime;
}
export interface CommonCalculationIncomeDTO {
  AmountApplicant?: number | null;
  ApplicantSearchDate?: LocalTime;
  AmountCoApplicant?: number | null;
  CoApplicantSearchDate?: LocalTime;
  Type?: string | null;
}
export interface CommonCalculationExpenseDTO {
  AppliedAmount?: number | null;
  ApprovedAmount?: number | null;
  Type?: string | null;
}
export interface CommonCalculationSpecialExpenseDTO {
  AppliedAmount?: number | null;
  ApprovedAmount?: number | null;
  Type?: string | null;
}
export interface PersonBasedPaymentDTO {
  Id: number;
  Amount?: number | null;
  PaymentMethod?: string | null;
  PayDate?: LocalTime;
  Clearing?: string | null;
  AccountNumber?: string | null;
  Name?: string | null;
  StreetAddress?: string | null;
  CareOfAddress?: string | null;
  PostalCode?: string | null;
  PostalAddress?: string | null;
  BillingNumber?: string | null;
  LocalNumber?: string | null;
  VoucherNumber?: string | null;
  Message?: string | null;
  InvestigationExecutionId?: number | null;
  ServiceId?: number | null;
  ConnectedApplication?: number | null;
  ConcernedMonth?: string | null;
  PaymentPersonDTOs?: PersonBasedPaymentPersonDTO[];
}
export interface PersonBasedPaymentPersonDTO {
  PersonId?: string | null;
  Name?: string | null;
}
export interface PersonBasedResourceAllocationDTO {
  Id: number;
  StartDate?: LocalTime;
  EndDate?: LocalTime;
  Percent?: number | null;
  Resource?: string | null;
  ResourceType?: string | null;
  ServiceId?: number | null;
}
export interface PersonBasedDocumentDTO {
  Id: string;
  Title?: string | null;
  Date?: LocalTime;
  DocumentType?: string | null;
  OwnerId?: string | null;
  OwnerType?: string | null;
}
export interface ExtractAktualiseringDTO {
  PersonId?: string | null;
  Name?: string | null;
  Id: number;
  Aktualisering?: string | null;
  Type?: string | null;
  CustomerNumber?: number | null;
  Date?: LocalTime;
  Reason?: string | null;
  Regards?: string | null;
  FromWho?: string | null;
  Caseworker?: string | null;
  Organization?: string | null;
  Status?: string | null;
  InvestigationId?: number | null;
  ServiceId?: number | null;
  DecisionId?: number | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
}
export interface ExtractInvestigationDTO {
  Id: number;
  CustomerNumber?: number | null;
  Type?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  Caseworker?: string | null;
  Organization?: string | null;
  DossierType?: string | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
  InvestigationPersonDTOs?: ExtractInvestigationPersonDTO[];
}
export interface ExtractInvestigationPersonDTO {
  Name?: string | null;
  PersonId?: string | null;
  CustomerNumber?: number | null;
  CoApplicant?: boolean | null;
}
export interface ExtractServiceDTO {
  Id: number;
  CustomerNumber?: number | null;
  ServiceType?: string | null;
  Organization?: string | null;
  StartDate?: LocalTime;
  EndDate?: LocalTime;
  Caseworker?: string | null;
  CoCaseworker?: string | null;
  InvestigationId?: number | null;
  ExecutionId?: number | null;
  DecisionId?: number | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
  CoApplicant?: string | null;
  ServicePersonDTOs?: ExtractServicePersonDTO[];
}
export interface ExtractServicePersonDTO {
  Name?: string | null;
  PersonId?: string | null;
  CustomerNumber?: number | null;
  CoApplicant?: boolean | null;
}
export interface ExtractExecutionDTO {
  Id: number;
  CustomerNumber?: number | null;
  Type?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  Caseworker?: string | null;
  Organization?: string | null;
  DossierType?: string | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
}
export interface ExtractDecisionDTO {
  Id: number;
  CustomerNumber?: number | null;
  Date?: LocalTime;
  Type?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  Reason?: string | null;
  DecisionMaker?: string | null;
  Caseworker?: string | null;
  Organization?: string | null;
  InvestigationExecutionId?: number | null;
  ServiceId?: number | null;
  Amount?: number | null;
  ConnectedApplication?: number | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
  DecisionPersonDTOs?: ExtractDecisionPersonDTO[];
}
export interface ExtractDecisionPersonDTO {
  Name?: string | null;
  PersonId?: string | null;
  CustomerNumber?: number | null;
  IsCoApplicant?: boolean | null;
}
export interface ExtractCalculationDTO {
  Id: number;
  CustomerNumber?: number | null;
  Norm?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
  IncomeSum?: number | null;
  ExpenseSum?: number | null;
  SpecialExpenseSum?: number | null;
  NormSum?: number | null;
  CommonHouseholdCost?: number | null;
  FamilyCost?: number | null;
  Balance?: number | null;
  TotalSum?: number | null;
  InvestigationId?: number | null;
  ServiceId?: number | null;
  CalculationPersonDTOs?: ExtractCalculationPersonDTO[];
  Final?: boolean | null;
  ConnectedApplication?: number | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
  CalculationIncomesDTOs?: CommonCalculationIncomeDTO[];
  CalculationExpensesDTOs?: CommonCalculationExpenseDTO[];
  CalculationSpecialExpensesDTOs?: CommonCalculationSpecialExpenseDTO[];
}
export interface ExtractCalculationPersonDTO {
  Name?: string | null;
  PersonId?: string | null;
  CustomerNumber?: number | null;
  Amount?: number | null;
  DeviationFromDate?: LocalTime;
  DeviationToDate?: LocalTime;
}
export interface ExtractPaymentDTO {
  Name?: string | null;
  Id: number;
  CustomerNumber?: number | null;
  Amount?: number | null;
  PaymentMethod?: string | null;
  PayDate?: LocalTime;
  Clearing?: string | null;
  AccountNumber?: string | null;
  StreetAddress?: string | null;
  CareOfAddress?: string | null;
  PostalCode?: string | null;
  PostalAddress?: string | null;
  BillingNumber?: string | null;
  LocalNumber?: string | null;
  VoucherNumber?: string | null;
  Message?: string | null;
  ConnectedApplication?: number | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
  PaymentPersonDTOs?: ExtractPaymentPersonDTO[];
}
export interface ExtractPaymentPersonDTO {
  Name?: string | null;
  PersonId?: string | null;
  CustomerNumber?: number | null;
}
export interface ExtractResourceAllocationDTO {
  Id: number;
  CustomerNumber?: number | null;
  StartDate?: LocalTime;
  EndDate?: LocalTime;
  Percent?: number | null;
  Resource?: string | null;
  ResourceType?: string | null;
  ServiceId?: number | null;
  StartTime?: LocalTime;
  EndTime?: LocalTime;
}
export interface User {
  Id: string;
  PersonId?: string | null;
  HsaId?: string | null;
  NetworkUserId?: string | null;
  VrkId?: string | null;
  FirstName?: string | null;
  LastName?: string | null;
  FullName?: string | null;
  Description?: string | null;
  ValidFrom?: LocalTime;
  ValidTo?: LocalTime;
  Disabled?: boolean | null;
  LogonTypes?: LogonType[];
  Password?: string | null;
}
export interface InvoiceForTreatmentDTO {
  ResourceAllocationId?: number | null;
  Type?: string | null;
  Name?: string | null;
  StartDate?: LocalTime;
  EndDate?: LocalTime;
  Organisation?: string | null;
  Caseworker?: string | null;
  FullName?: string | null;
  ServiceType?: string | null;
}
export interface InvoiceForTreatmentRequest {
  InvoiceId: number;
  InvoiceNumber: string;
  PaymentDate: string;
  Amount: number;
  FromDate: string;
  ToDate: string;
  ExpireDate: string;
  CareProviderId: number;
  CareProviderName: string;
  CareProviderOrgNr: number;
  Status: string;
  UpdateSign: string;
}
export interface PostPersonBodyRequest {
  PersonId?: string | null;
  Name?: string | null;
  Surname?: string | null;
  MaritalStatus?: number | null;
  StreetAddress?: string | null;
  PostalCode?: string | null;
  PostalAddress?: string | null;
  CareOfAddress?: string | null;
  PhoneHome?: string | null;
  PhoneWork?: string | null;
  PhoneMobile?: string | null;
  Email?: string | null;
  Area?: number | null;
  KeyCode?: string | null;
  CitizenShipCountry?: number | null;
  BornCountry?: number | null;
}
export interface PostAktualiseringsBodyRequest {
  PersonId?: string | null;
  Date?: string | null;
  Type?: number | null;
  FromWho?: number | null;
  Reason?: number | null;
  OrganisationId?: number | null;
  OrganisationUnitId?: string | null;
  CaseworkerId?: string | null;
  Specifies?: number | null;
  ServiceId?: number | null;
  InvestigationId?: number | null;
  WorkingStatus?: number | null;
}
export interface PostCalculationBodyRequest {
  PersonId?: string | null;
  ServiceId?: number | null;
  InvestigationId?: number | null;
  NormId?: number | null;
  AktualiseringId?: number | null;
  CalculationDate?: string | null;
  CalculationFromDate?: string | null;
  CalculationToDate?: string | null;
  HasCustomHouseholdSize?: boolean | null;
  HouseholdSize?: number | null;
  CalculationPersons?: PersonBasedCalculationPersonPostDTO[];
  CalculationExpenses?: PersonBasedCalculationExpensePostDTO[];
  CalculationSpecialExpenses?: PersonBasedCalculationSpecialExpensePostDTO[];
  CalculationIncomes?: PersonBasedCalculationIncomePostDTO[];
}
export interface PersonBasedCalculationPersonPostDTO {
  PersonId?: string | null;
  NumberOfDays?: number | null;
  DeviationFromDate?: string | null;
  DeviationToDate?: string | null;
}
export interface PersonBasedCalculationExpensePostDTO {
  Id?: number | null;
  Amount?: number | null;
  ApprovedAmount?: number | null;
  Note?: string | null;
}
export interface PersonBasedCalculationSpecialExpensePostDTO {
  Id?: number | null;
  Amount?: number | null;
  ApprovedAmount?: number | null;
  Note?: string | null;
}
export interface PersonBasedCalculationIncomePostDTO {
  Id?: number | null;
  ApplicantAmount?: number | null;
  ApplicantAmountDate?: string | null;
  CoApplicantAmount?: number | null;
  CoApplicantAmountDate?: string | null;
  Note?: string | null;
}
export interface PersonBasedPersonProposalDTO {
  CitizenShips?: PersonBasedPersonCitizenShipsDTO[];
  MaritalStatuses?: PersonBasedPersonMartialStatusesDTO[];
  Areas?: PersonBasedPersonAreasDTO[];
  AreaKeyCodes?: PersonBasedPersonAreasKeyCodeDTO[];
}
export interface PersonBasedPersonCitizenShipsDTO {
  Id: number;
  Name?: string | null;
}
export interface PersonBasedPersonMartialStatusesDTO {
  Id: number;
  Name?: string | null;
}
export interface PersonBasedPersonAreasDTO {
  Id: number;
  Name?: string | null;
}
export interface PersonBasedPersonAreasKeyCodeDTO {
  Name?: string | null;
  KeyCodes?: PersonBasedPersonKeyCodeDTO[];
}
export interface PersonBasedPersonKeyCodeDTO {
  Code?: string | null;
}
export interface PersonBasedAktualiseringProposalDTO {
  ActualisationTypes?: PersonBasedAktualiseringsInfoDTO[];
  SpecifyTypes?: PersonBasedAktualiseringsSpecifyTypeDTO[];
  WorkingStatus?: PersonBasedAktualiseringsWorkingStatusDTO[];
  Organizations?: PersonBasedAktualiseringsOrganizationDTO[];
  Investigations?: PersonBasedAktualiseringsInvestigationDTO[];
  Services?: PersonBasedAktualiseringsServiceDTO[];
  AttachmentTypes?: PersonBasedAktualiseringAttachmentTypeDTO[];
}
export interface PersonBasedAktualiseringsInfoDTO {
  Id: number;
  Name?: string | null;
  SpecifyTypeMandatory?: boolean | null;
  WorkingStatus?: boolean | null;
  Reasons?: PersonBasedAktualiseringsReasonDTO[];
  FromWho?: PersonBasedAktualiseringsFromWhoDTO[];
  InvestigationTypes?: PersonBasedAktualiseringsInvestigationTypeDTO[];
  ServiceTypes?: PersonBasedAktualiseringsServiceTypeDTO[];
}
export interface PersonBasedAktualiseringsReasonDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedAktualiseringsFromWhoDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedAktualiseringsInvestigationTypeDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedAktualiseringsServiceTypeDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedAktualiseringsSpecifyTypeDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedAktualiseringsWorkingStatusDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedAktualiseringsOrganizationDTO {
  Id: number;
  UnitId?: string | null;
  Name?: string | null;
}
export interface PersonBasedAktualiseringsInvestigationDTO {
  Id: number;
  Type?: number | null;
  Name?: string | null;
  StartDate?: LocalTime;
  OrganisationId?: number | null;
  OrganisationUnitId?: string | null;
  CaseworkerId?: string | null;
}
export interface PersonBasedAktualiseringsServiceDTO {
  Id: number;
  Type?: number | null;
  Name?: string | null;
  StartDate?: LocalTime;
  OrganisationId?: number | null;
  OrganisationUnitId?: string | null;
  CaseworkerId?: string | null;
}
export interface PersonBasedAktualiseringAttachmentTypeDTO {
  Id: number;
  Name?: string | null;
  SenderTypes?: AktualisationsAttachmentSenderTypeDTO[];
}
export interface AktualisationsAttachmentSenderTypeDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedCalculationProposalDTO {
  Investigations?: PersonBasedCalculationInvestigationDTO[];
  Services?: PersonBasedCalculationServiceDTO[];
  Norms?: PersonBasedCalculationNormDTO[];
  HouseholdMembers?: PersonBasedCalculationHouseholdMemberDTO[];
  CalculationExpenseTypes?: PersonBasedCalculationExpenseTypeDTO[];
  CalculationSpecialExpenseTypes?: PersonBasedCalculationSpecialExpenseTypeDTO[];
  CalculationIncomeTypes?: PersonBasedCalculationCalculationIncomeTypeDTO[];
  AktualiseringMandatory?: boolean | null;
  NumberOfFamilyMembersNotInHousehold?: number | null;
  Aktualiserings?: PersonBasedCalculationAktualiseringDTO[];
}
export interface PersonBasedCalculationInvestigationDTO {
  Id: number;
  Type?: number | null;
  Name?: string | null;
  StartDate?: LocalTime;
}
export interface PersonBasedCalculationServiceDTO {
  Id: number;
  Type?: number | null;
  Name?: string | null;
  StartDate?: LocalTime;
}
export interface PersonBasedCalculationNormDTO {
  Id: number;
  Name?: string | null;
  FromDate?: LocalTime;
  ToDate?: LocalTime;
}
export interface PersonBasedCalculationHouseholdMemberDTO {
  PersonId?: string | null;
  Name?: string | null;
  ChildFromOtherHousehold?: boolean | null;
}
export interface PersonBasedCalculationExpenseTypeDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedCalculationSpecialExpenseTypeDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedCalculationCalculationIncomeTypeDTO {
  Id: number;
  Name?: string;
}
export interface PersonBasedCalculationAktualiseringDTO {
  Id: number;
  Type?: string | null;
  Date?: LocalTime;
}
export interface ApiLogEntryDTO {
  Id: number;
  DomainId?: string | null;
  Source?: 'Consumer' | 'Provider';
  Consumer?: string | null;
  Provider?: string | null;
  Api?: string | null;
  Method?: string | null;
  StartTime?: LocalTime;
  Duration?: string | null;
  Status?: 'Ok' | 'Error';
  RequestId?: string | null;
  HttpStatusCode?: string | null;
  Code?: string | null;
  Message?: string | null;
}
export interface PdfDTO {
  DocumentId?: string | null;
  Description?: string | null;
  Content?: string | null;
  Date?: LocalTime;
  Time?: string | null;
  UpdateSignature?: string | null;
}
export interface PageOfActualisations {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedAktualiseringDTO[];
}
export interface PageOfCalculations {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedCalculationDTO[];
}
export interface PageOfDecisions {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedDecisionDTO[];
}
export interface PageOfDocuments {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedDocumentDTO[];
}
export interface PageOfExecutions {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedExecutionDTO[];
}
export interface PageOfInvestigations {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedInvestigationDTO[];
}
export interface PageOfPayments {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedPaymentDTO[];
}
export interface PageOfResourceAllocations {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedResourceAllocationDTO[];
}
export interface PageOfServices {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: PersonBasedServiceDTO[];
}
export interface PageOfApiLogs {
  StartDate: LocalTime;
  EndDate: LocalTime;
  PageNumber: number;
  TotalNumberOfPages: number;
  PageSize: number;
  TotalNumberOfRecords: number;
  Result: ApiLogEntryDTO[];
}
export interface ExtractOfActualisations {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractAktualiseringDTO[];
}
export interface ExtractOfCalculations {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractCalculationDTO[];
}
export interface ExtractOfDecisions {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractDecisionDTO[];
}
export interface ExtractOfExecutions {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractExecutionDTO[];
}
export interface ExtractOfInvestigations {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractInvestigationDTO[];
}
export interface ExtractOfPayments {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractPaymentDTO[];
}
export interface ExtractOfResourceAllocations {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractResourceAllocationDTO[];
}
export interface ExtractOfServices {
  ModifiedAfter: LocalTime;
  TotalNumberOfRecords: number;
  Result: ExtractServiceDTO[];
}
