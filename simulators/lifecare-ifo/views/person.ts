/** PersonBasedPersonDTO */
import type { PersonBasedPersonDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { LifecarePerson } from '../../../fixtures/lifecare/types.ts';
import { addressAs, phonesAs } from './address.ts';
import { nameAs, type Seen, textAs } from './fields.ts';

/** Where the particulars of somebody came from (`lifecare.persons.source`). */
export type Source = 'FC' | 'Population';

export function personView(seen: Seen, person: LifecarePerson, source: Source): PersonBasedPersonDTO {
  const { CareOfAddress, ...address } = addressAs(seen, person);
  return {
    PersonId: person.personId,
    CustomerNumber: source === 'FC' ? person.customerNumber : null,
    Name: nameAs(person),
    ...address,
    CareOfAddress,
    ...phonesAs(seen, person),
    Email: textAs(person.email),
    Source: source,
    AddressProtection: person.addressProtection,
    SecretPhone: person.secretPhone,
    ProtectedRegistration: person.protectedRegistration,
  };
}
