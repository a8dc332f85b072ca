/** GetMessageThreadStatus 2.0, by schemas that are not official: has the citizen read the messages of a thread? */
import type { Operation } from '../../kernel/operation.ts';
import { addressOf } from '../contracts.ts';
import { readThreadRequest, type ThreadRequest } from '../portal-request.ts';
import { resultReply, type Result } from '../result-reply.ts';
import { portalRules } from '../rules-portal.ts';
import { messagesTable, type Message } from '../state.ts';

/** Read when all of its messages are; a sender sees its own threads only. */
function statusOf(messages: readonly Message[]): NonNullable<Result['status']> {
  if (messages.length === 0) return 'UNKNOWN';
  return messages.every(({ read }) => read !== null) ? 'READ' : 'UNREAD';
}

export const getMessageThreadStatus2: Operation<ThreadRequest> = {
  ...addressOf('GetMessageThreadStatus2'),
  row: 'inkorg.v2.thread-status',
  read: readThreadRequest,
  rules: portalRules,
  effect: (call, { person, thread, passage }) => {
    const inbox = call.table<Message>(messagesTable.name).by('citizen', person);
    const { environment } = passage.place;
    const own = inbox.filter((one) => one.thread === thread && one.consumer === passage.sender);
    const messages = own.filter((one) => one.environment === environment);
    return resultReply(call, { resultCode: 'OK', status: statusOf(messages) });
  },
};
