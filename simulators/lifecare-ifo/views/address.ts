/** Where somebody lives and can be reached, as far as protection lets it be told (`lifecare.persons.protection-values`). */
import type { LifecarePerson } from '../../../fixtures/lifecare/types.ts';
import { is } from '../refuse.ts';
import { type Seen, textAs } from './fields.ts';

const isProtected = ({ addressProtection, protectedRegistration }: LifecarePerson): boolean =>
  addressProtection || protectedRegistration;

/** The address of somebody; empty where it is protected and protected values are left out. */
export function addressAs(seen: Seen, person: LifecarePerson | undefined) {
  const hidden = person && isProtected(person) && is(seen, 'protectedValues', 'left-out');
  const shown = hidden ? undefined : person;
  return {
    StreetAddress: textAs(shown?.street),
    CareOfAddress: textAs(shown?.careOf),
    PostalCode: textAs(shown?.postalCode),
    PostalAddress: textAs(shown?.city),
  };
}

/** The telephones of somebody, likewise. */
export function phonesAs(seen: Seen, person: LifecarePerson) {
  const hidden = person.secretPhone && is(seen, 'protectedValues', 'left-out');
  const { phoneHome, phoneWork, phone } = hidden ? ({} as Partial<LifecarePerson>) : person;
  return { PhoneHome: textAs(phoneHome), PhoneWork: textAs(phoneWork), PhoneMobile: textAs(phone) };
}
