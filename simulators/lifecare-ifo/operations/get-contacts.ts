/** GET Contacts: who on the staff has the matters of somebody. */
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { type Judged, missingOf, parametersOf } from '../reading/parameters.ts';
import { succeed } from '../reply.ts';
import { oneNameRules } from '../rules-lists.ts';
import { contactsOf } from '../selection/contacts.ts';
import { contactView } from '../views/contact.ts';

interface Request extends Judged {
  readonly personId: string;
}

export const getContacts: Operation<Request> = {
  id: 'getContacts',
  method: 'GET',
  path: '/apifc/v1/Contacts',
  row: 'lifecare.contacts.operation',
  guard: opens(4),
  read: (call) => {
    const parameters = parametersOf(call);
    const faults = missingOf('lifecare.error.not-valid', parameters, ['personId']);
    return { personId: parameters('personId') ?? '', faults };
  },
  rules: oneNameRules,
  effect: (call, { personId }) => {
    const contacts = call.auth.empty ? [] : contactsOf(call.world, personId);
    return succeed(call, contacts.map((one) => contactView(call, one)), 'PersonBasedContactDTO'); // prettier-ignore
  },
};
