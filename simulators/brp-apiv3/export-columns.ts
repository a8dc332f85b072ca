/** What stands in the rows of an export (`brp.export.columns`, `brp.export.training-sessions`). */
import { customerTypes, organizations, subscriptionProducts, type BusinessUnit } from '../../fixtures/brp/house.ts';
import { cardNumberOf, customerNumberOf } from '../../fixtures/brp/members.ts';
import type { BrpPerson, Translated } from '../../fixtures/brp/types.ts';
import { attendanceOf, isMemberOn, slots, unitOf, type Activity } from './activities.ts';
import { debitedUntil } from './subscriptions.ts';
import { timePoint } from './time-point.ts';
import type { World } from '../kernel/world.ts';

export type Columns = Readonly<Record<string, string | number | boolean | null>>;

export interface ColumnWish {
  readonly withSubscription: boolean;
  readonly language: keyof Translated;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

const nameIn = (list: readonly { readonly id: number; readonly name: string }[], id: number | null) =>
  list.find((one) => one.id === id)?.name ?? null;

/** `070-1740606`: as people write it at home, where that is Sweden. */
function atHome(phone: string | null): string | null {
  return phone?.startsWith('+46') ? `0${phone.slice(3, 5)}-${phone.slice(5)}` : phone;
}

const genders = { male: 'Man', female: 'Kvinna', other: null, unknown: null } as const;

function identity({ id, ssn, birthDate, sex, firstName, lastName }: BrpPerson): Columns {
  return {
    p_id: id,
    customerNumber: customerNumberOf(id),
    firstName,
    lastName,
    birthDate,
    personNumber: ssn,
    gender: genders[sex],
  };
}

function contact({ email, street, postalCode, city, phone }: BrpPerson): Columns {
  const phones = { homePhone: null, workPhone: null, mobilePhone: atHome(phone) };
  return { email, streetAddress: street, postalCode, postalCity: city, ...phones };
}

function place(person: BrpPerson, unit: BusinessUnit | undefined): Columns {
  const { organization, groups, anonymized, id } = person;
  return {
    organization: nameIn(organizations, organization),
    businessUnit: unit?.name ?? null,
    category: null,
    region: unit?.region.name ?? null,
    groups: groups.join(',') || null,
    jobTitle: null,
    cardNumber: anonymized === 'done' ? null : cardNumberOf(id),
  };
}

function membership({ joined, customerType, allow, ...person }: BrpPerson, { language, today }: ColumnWish): Columns {
  return {
    memberJoinDate: joined,
    customerType: customerTypes.find(({ id }) => id === customerType)?.name[language] ?? null,
    hasMembership: isMemberOn(person as BrpPerson, today),
    allowMassSendEmail: allow.email,
    allowMassSendMail: allow.mail,
    allowMassSendSms: allow.sms,
    anonymized: person.anonymized === 'done',
  };
}

function subscription({ subscription: held, id }: BrpPerson, { language, today }: ColumnWish): Columns {
  const product = subscriptionProducts.find((one) => one.id === held?.product);
  const runs = held !== null && held.end === null;
  return {
    s_id: held?.id ?? null,
    product: product?.name[language] ?? null,
    price: product ? (product.price / 100).toFixed(2) : null,
    start: held?.start ?? null,
    end: held?.end ?? null,
    debitedUntil: held && debitedUntil(held, today),
    renew: held ? runs : null,
    priceWarrantyDay: null,
    payer_id: held ? id : null,
  };
}

export function personColumns(person: BrpPerson, wish: ColumnWish): Columns {
  return {
    ...identity(person),
    ...contact(person),
    ...place(person, unitOf(person.businessUnit)),
    ...membership(person, wish),
    ...(wish.withSubscription && subscription(person, wish)),
  };
}

/** A row for each person who was at a session. */
export function sessionColumns(world: World, activity: Activity, language: keyof Translated): Columns[] {
  const { booked } = attendanceOf(world, activity);
  return booked.map(({ id }) => ({
    id: activity.id,
    name: activity.product.name[language],
    start: timePoint(activity.start),
    end: timePoint(activity.end),
    businessUnit: activity.unit.name,
    location: activity.room.name,
    instructor: activity.instructor.name,
    cancelled: activity.cancelled,
    slotsTotal: slots.total,
    booked: booked.length,
    personId: id,
    timepoint: timePoint(activity.start),
  }));
}
