/** How things on record look in answers: the fields of the owner's schemas, those without a value left out. */
import {
  company,
  customerTypes,
  organizations,
  subscriptionProducts,
  sweden,
  type BusinessUnit,
} from '../../fixtures/brp/house.ts';
import { cardNumberOf, customerNumberOf } from '../../fixtures/brp/members.ts';
import type { BrpPerson, BrpSubscription } from '../../fixtures/brp/types.ts';
import type { Call } from '../kernel/call.ts';
import { dayOf, msPerDay } from '../registers/stockholm.ts';
import { attendanceOf, bookable, isMemberOn, slots, unitOf, type Activity, type Booking } from './activities.ts';
import { languageOf } from './language.ts';
import { is } from './refuse.ts';
import { boundUntil, debitedUntil } from './subscriptions.ts';
import { timePoint } from './time-point.ts';

const ref = ({ id, name }: { readonly id: number; readonly name: string }) => ({ id, name });
const refIn = (list: readonly { readonly id: number; readonly name: string }[], id: number | null) =>
  list.find((one) => one.id === id);
const unitRef = (id: number) => ref(unitOf(id)!);
const today = ({ world }: Call) => dayOf(world.clock.now());

/** Minor units beside the currency (`brp.api.money`). */
const money = (amount: number) => ({ amount, currency: 'SEK' });

interface Place {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
}

function address(call: Call, { street, postalCode, city }: Place): object | undefined {
  if (street === null || postalCode === null || city === null) return undefined;
  const code = is(call, 'postalCodeAs', 'string') ? postalCode : Number(postalCode);
  return { street, postalCode: code, city, country: sweden };
}

export function businessUnitView(call: Call, unit: BusinessUnit): object {
  const { id, name, city, region } = unit;
  return {
    id,
    name,
    company: ref(company),
    companyNameForInvoice: company.name,
    address: address(call, unit),
    location: city,
    region,
    currency: 'SEK',
    settings: {},
    hasRegisterUnitForInternet: true,
  };
}

/** The number without its leading zero; the country code is an integer in answers (`brp.customers.phone`). */
const phoneView = (phone: string | null) =>
  phone ? { number: phone.slice(3), countryCode: Number(phone.slice(1, 3)) } : undefined;

export function customerView(call: Call, person: BrpPerson): object {
  const { id, firstName, lastName, sex, ssn, birthDate, email, allow, organization, anonymized } = person;
  const kind = customerTypes.find((type) => type.id === person.customerType)!;
  return {
    id,
    firstName,
    lastName,
    sex,
    ssn: ssn ?? undefined,
    birthDate: birthDate ?? undefined,
    shippingAddress: address(call, person),
    email: email ?? undefined,
    mobilePhone: phoneView(person.phone),
    businessUnit: unitRef(person.businessUnit),
    customerType: { id: kind.id, name: kind.name[languageOf(call)] },
    customerNumber: customerNumberOf(id),
    cardNumber: anonymized === 'done' ? undefined : cardNumberOf(id),
    acceptedBookingTerms: person.subscription !== null,
    acceptedSubscriptionTerms: person.subscription !== null,
    memberJoinDate: person.joined ?? undefined,
    allowMassSendEmail: allow.email,
    allowMassSendMail: allow.mail,
    allowMassSendSms: allow.sms,
    consents: [],
    suspended: false,
    hasMembership: isMemberOn(person, today(call)),
    organization: refIn(organizations, organization),
  };
}

export function subscriptionView(call: Call, person: BrpPerson, subscription: BrpSubscription): object {
  const product = subscriptionProducts.find(({ id }) => id === subscription.product)!;
  const { id, firstName, lastName } = person;
  const holder = { id, firstName, lastName };
  return {
    id: subscription.id,
    start: subscription.start,
    end: subscription.end ?? undefined,
    boundUntil: boundUntil(subscription, today(call)),
    debitedUntil: debitedUntil(subscription, today(call)),
    businessUnit: unitRef(person.businessUnit),
    subscriptionProduct: { id: product.id, name: product.name[languageOf(call)] },
    users: [holder],
    payer: holder,
    price: money(product.price),
  };
}

const duration = ({ start, end }: Activity) => ({ start: timePoint(start), end: timePoint(end) });

function slotsView({ world }: Call, activity: Activity): object {
  const { booked, waiting } = attendanceOf(world, activity);
  const left = bookable - booked.length;
  return {
    total: slots.total,
    totalBookable: bookable,
    reservedForDropin: slots.reservedForDropin,
    leftToBook: left,
    leftToBookIncDropin: left + slots.reservedForDropin,
    ...(waiting.length > 0 && { hasWaitingList: true, inWaitingList: waiting.length }),
  };
}

export function activityView(call: Call, activity: Activity): object {
  const { id, product, unit, room, instructor, isSubstitute, start, cancelled } = activity;
  const name = product.name[languageOf(call)];
  return {
    id,
    name,
    duration: duration(activity),
    groupActivityProduct: { id: product.id, name },
    businessUnit: ref(unit),
    locations: [room],
    instructors: [{ ...instructor, isSubstitute }],
    bookableEarliest: timePoint(start - 14 * msPerDay),
    bookableLatest: timePoint(start),
    cancelled,
    slots: slotsView(call, activity),
  };
}

export function bookingView(call: Call, { id, type, activity }: Booking): object {
  const { product, unit } = activity;
  const groupActivity = { id: activity.id, name: product.name[languageOf(call)] };
  return { type, id, groupActivity, duration: duration(activity), businessUnit: ref(unit) };
}

/** Where and when a customer has trained. */
export function workoutView(call: Call, { id, activity }: Booking): object {
  const { unit, product, start } = activity;
  return { id, businessUnit: ref(unit), name: product.name[languageOf(call)], timepoint: timePoint(start) };
}
