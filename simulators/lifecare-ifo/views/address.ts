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
    StreetAddress: textAs(shown?.street ?? null),
    CareOfAddress: null,
    PostalCode: textAs(shown?.postalCode ?? null),
    PostalAddress: textAs(shown?.city ?? null),
  };
}

/** The telephone of somebody, likewise. */
export function phoneAs(seen: Seen, { phone, secretPhone }: LifecarePerson): string | null {
  return secretPhone && is(seen, 'protectedValues', 'left-out') ? null : textAs(phone);
}
