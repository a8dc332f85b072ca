/** GET customers: customers by e-mail or mobile phone, letter by letter, for integrators. */
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import type { FieldError, Judged } from '../fields.ts';
import { succeed } from '../reply.ts';
import { searchRules } from '../rules-read.ts';
import { personsTable } from '../state.ts';
import { customerView } from '../views.ts';

interface Request extends Judged {
  readonly email: string | undefined;
  /** E.164. */
  readonly phone: string | undefined;
}

function phoneIn({ search }: Call): string | undefined {
  const [number, country] = [search.get('mobilePhone.number'), search.get('mobilePhone.country')];
  return number && country ? `+${country.replace(/^\+/, '')}${number}` : undefined;
}

function missing(field: string): FieldError {
  return { row: 'brp.customers.search-refusal', field, errorCode: 'OPTION_MANDATORY' };
}

function found({ world }: Call, { email, phone }: Request): BrpPerson[] {
  const table = world.table<BrpPerson>(personsTable.name);
  const some = email === undefined ? table.by('phone', phone!) : table.by('email', email.toLowerCase());
  return some.filter((person) => person.customerType !== null && (phone === undefined || person.phone === phone));
}

export const searchCustomers: Operation<Request> = {
  id: 'searchCustomers',
  method: 'GET',
  path: '/customers',
  row: 'brp.customers.search',
  guard: needsRole('ROLE_INTEGRATOR'),
  read: (call) => {
    const email = call.search.get('email') || undefined;
    const phone = phoneIn(call);
    return { email, phone, faults: (email ?? phone) ? [] : [missing('email'), missing('mobilePhone')] };
  },
  rules: searchRules,
  effect: (call, request) =>
    succeed(
      call,
      200,
      found(call, request).map((person) => customerView(call, person)),
    ),
};
