/** AddMessage 2.0, by schemas that are not official: its text may hold the DocBook subset and no other formatting. */
import type { Operation } from '../../kernel/operation.ts';
import { addressOf } from '../contracts.ts';
import type { SendRequest } from '../portal-request.ts';
import { addMessageToPatientPortalInbox } from './add-message-to-patient-portal-inbox.ts';

export const addMessage2: Operation<SendRequest> = {
  ...addMessageToPatientPortalInbox,
  ...addressOf('AddMessage2'),
  row: 'inkorg.v2.text-path',
};
