/** User: what TSS has of somebody on the staff (`lifecare.users.empty-strings`, `lifecare.users.password-null`). */
import type { User } from '../../../contracts/generated/lifecare-ifo/types.ts';
import { type LifecareUser, type LogonType, logonTypes } from '../../../fixtures/lifecare/types.ts';
import { is } from '../refuse.ts';
import type { Seen } from './fields.ts';

/** A word, or its place in the specification (`lifecare.users.logon-types`, `lifecare.users.ordinal-order`). */
const logonAs = (seen: Seen, type: LogonType) => (is(seen, 'logonTypes', 'ordinals') ? logonTypes.indexOf(type) : type);

const momentAs = (written: string | null): string | null => (written?.length === 10 ? `${written}T00:00:00` : written);

export function userView(seen: Seen, user: LifecareUser): User {
  return {
    Id: user.id,
    PersonId: user.personId,
    HsaId: user.hsaId,
    NetworkUserId: user.networkUserId,
    VrkId: user.vrkId,
    FirstName: user.firstName,
    LastName: user.lastName,
    FullName: user.fullName,
    Description: user.title,
    ValidFrom: momentAs(user.validFrom),
    ValidTo: momentAs(user.validTo),
    Disabled: user.disabled,
    LogonTypes: user.logonTypes.map((type) => logonAs(seen, type)),
    Password: null,
  };
}
