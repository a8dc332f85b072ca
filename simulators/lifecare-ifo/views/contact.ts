/** PersonBasedContactDTO: somebody on the staff, with where they work. */
import type { PersonBasedContactDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import { catalogueOf } from '../catalogues.ts';
import type { Contact } from '../selection/contacts.ts';
import { namedIn, type Seen, staffIn, staffName, textAs } from './fields.ts';

/** Where an organisation is to be found. */
function officeOf({ world }: Seen, organisation: number) {
  const office = catalogueOf(world, 'organisations').find(({ id }) => id === organisation);
  return {
    Id: textAs(office?.unit),
    VisitingAddress: textAs(office?.street),
    StreetAddress: textAs(office?.street),
    PostalCode: textAs(office?.postalCode),
    PostalAddress: textAs(office?.city),
  };
}

const phoneOf = ({ world }: Seen, organisation: number): string | null =>
  textAs(catalogueOf(world, 'organisations').find(({ id }) => id === organisation)?.phone);

export function contactView(seen: Seen, { user, organisation, as }: Contact): PersonBasedContactDTO {
  const { title, networkUserId } = staffIn(seen, user) ?? {};
  return {
    Id: user,
    Name: staffName(seen, user),
    EmploymentTitle: textAs(title),
    OrganizationName: namedIn(seen, 'organisations', organisation),
    Phone: phoneOf(seen, organisation),
    Email: networkUserId ? `${networkUserId}@sundkoping.example` : null,
    Address: officeOf(seen, organisation),
    TypeOfContact: as,
  };
}
