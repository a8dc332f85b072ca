/** AddMessageToPatientPortalInbox 1.1: puts one message into the inbox of one citizen. */
import type { Operation } from '../../kernel/operation.ts';
import { addressOf } from '../contracts.ts';
import { readSendRequest, type SendRequest } from '../portal-request.ts';
import { sendRules } from '../rules-portal.ts';
import { sendMessage } from '../send-message.ts';

export const addMessageToPatientPortalInbox: Operation<SendRequest> = {
  ...addressOf('AddMessageToPatientPortalInbox'),
  row: 'inkorg.send.operation',
  read: readSendRequest,
  rules: sendRules,
  effect: sendMessage,
};
