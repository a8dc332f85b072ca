// Made from contracts/brp-apiv3/openapi.yaml by npm run generate. Change that file, never this one.

export type PersonId = string;
export type Roles = ('ROLE_ANONYMOUS' | 'ROLE_CUSTOMER' | 'ROLE_EMPLOYEE' | 'ROLE_INTEGRATOR')[];
export type Day = string;
export type TimePoint = string;

export interface Login {
  username: string;
  password: string;
}
export interface LoginAnswer {
  username: PersonId;
  roles: Roles;
  token_type: 'Bearer';
  access_token: string;
  expires_in: number;
  refresh_token: string;
}
export interface Refresh {
  refreshToken: string;
}
export interface ValidateAnswer {
  username: PersonId;
  roles: Roles;
  token_type: 'Bearer';
  access_token: string;
  expires_in: number;
}
export interface CreateToken {
  customer: number;
}
export interface TokenAnswer {
  customer: PersonId;
  tokenType: 'Bearer';
  accessToken: string;
  expiresIn: number;
  refreshToken: string;
}
export interface ResetPassword {
  email: string;
  appId?: string;
}
export interface ExportParameters {
  count?: number;
  date?: Day;
  includeAnonymized?: boolean;
  offset?: number;
  showTotal?: boolean;
}
export interface ExportTemplateOut {
  result: string;
}
export interface Period {
  start: TimePoint;
  end: TimePoint;
}
export interface Money {
  amount: number;
  currency: string;
}
export interface Ref {
  id: number;
  name: string;
}
export interface PersonRef {
  id: number;
  firstName: string;
  lastName: string;
}
export interface Country {
  id: number;
  alpha2: string;
  name: string;
}
export interface Address {
  street?: string;
  postalCode?: number | string;
  city?: string;
  country?: Country;
}
export interface BusinessUnitOut {
  id: number;
  name: string;
  company: Ref;
  companyNameForInvoice?: string;
  address: Address;
  location: string;
  region: Ref;
  currency: string;
  releaseSuspensionProduct?: Ref;
  settings?: {};
  hasRegisterUnitForInternet: boolean;
}
export interface GroupActivityOut {
  id: number;
  name: string;
  duration: Period;
  groupActivityProduct: Ref;
  businessUnit: Ref;
  locations: Ref[];
  instructors: {
    id: number;
    name: string;
    isSubstitute: boolean;
  }[];
  bookableEarliest?: TimePoint;
  bookableLatest?: TimePoint;
  bookableEarliestExtended?: TimePoint;
  bookableLatestExtended?: TimePoint;
  externalMessage?: string;
  cancelled: boolean;
  ageLimit?: number;
  upperAgeLimit?: number;
  slots: {
    total: number;
    totalBookable: number;
    reservedForDropin: number;
    leftToBook: number;
    leftToBookIncDropin: number;
    hasWaitingList?: boolean;
    inWaitingList?: number;
  };
}
export interface CustomerOut {
  id: number;
  firstName: string;
  lastName: string;
  sex: 'male' | 'female' | 'other' | 'unknown';
  ssn?: string;
  birthDate?: Day;
  shippingAddress?: Address;
  billingAddress?: Address;
  email?: string;
  mobilePhone?: {
    number: string;
    countryCode: number;
  };
  businessUnit: Ref;
  customerType: Ref;
  customerNumber: string;
  cardNumber?: string;
  acceptedBookingTerms?: boolean;
  acceptedSubscriptionTerms?: boolean;
  memberJoinDate?: Day;
  allowMassSendEmail?: boolean;
  allowMassSendMail?: boolean;
  allowMassSendSms?: boolean;
  consents?: Ref[];
  suspended?: boolean;
  hasMembership: boolean;
  organization?: Ref;
}
export interface GroupActivityBookingOut {
  type: 'groupActivityBooking' | 'waitingListBooking';
  id: number;
  groupActivity: Ref;
  duration?: Period;
  businessUnit?: Ref;
}
export interface SubscriptionOut {
  id: number;
  start: Day;
  end?: Day;
  boundUntil?: Day;
  debitedUntil?: Day;
  businessUnit: Ref;
  subscriptionProduct: Ref;
  users: PersonRef[];
  payer: PersonRef;
  priceWarrantyDay?: Day;
  price: Money;
}
export interface CustomerWorkoutOut {
  id: number;
  businessUnit: Ref;
  name: string;
  timepoint: TimePoint;
}
export interface CommonErrorOut {
  errorCode: string;
  fieldErrors?: {
    field: string;
    errorCode: string;
  }[];
}
