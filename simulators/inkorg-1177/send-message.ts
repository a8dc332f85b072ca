/** What both versions of sending have in common: the effect, and the notices that turn OK into INFO. */
import { errors } from '../../contracts/generated/inkorg-1177/index.ts';
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import { firstBroken, type Rule } from '../kernel/operation.ts';
import { remarksOn } from './lints.ts';
import { isRepeated, send, type Sent } from './messages.ts';
import type { Passage } from './passage.ts';
import type { SendRequest } from './portal-request.ts';
import { refuse } from './refuse.ts';
import { remark } from './remarks.ts';
import { resultReply, type Result } from './result-reply.ts';
import { noticeRules } from './rules-portal.ts';

interface Done extends Sent {
  readonly repeated: boolean;
}

/** What is known only when the message lies in the inbox. */
const doneRules: readonly Rule<Done>[] = [
  refuse(
    'SIM-NO-METHODS',
    'inkorg.notify.no-methods',
    ({ wanted, notified }, call) => wanted && notified.length === 0 && call.profile('notifyWithoutMethods') === 'info',
    {
      expected: 'a citizen who has switched a notification on',
      got: 'one who has not',
      todo: 'show the text: the message itself is in the inbox',
    },
  ),
  refuse(
    'SIM-DUPLICATE',
    'inkorg.send.duplicate',
    ({ repeated }, call) => repeated && call.profile('duplicateMessage') === 'info',
    {
      expected: 'a message that was not sent before',
      got: 'the same words from the same sender to the same citizen',
      todo: 'show the text: both are in the inbox',
    },
  ),
];

/** The text of the first notice, which the journal explains. */
function noticeOf(call: Call<Passage>, read: SendRequest, done: Done): string | undefined {
  const notice = firstBroken(noticeRules, read, call) ?? firstBroken(doneRules, done, call);
  if (notice === undefined) return undefined;
  const { code, row, diagnosis } = notice;
  call.note('notice', { code, row, ...diagnosis });
  return errors[code as keyof typeof errors].message;
}

/** Puts the message into the inbox and answers OK, or INFO with a text. */
export function sendMessage(call: Call<Passage>, read: SendRequest): Reply {
  const repeated = call.profile('duplicateMessage') === 'info' && isRepeated(call.world, read);
  const sent = send(call, read);
  remark(call, ...remarksOn(read));
  call.note('message', sent.message.id);
  const text = noticeOf(call, read, { ...sent, repeated });
  const told = call.profile('notificationSent') === 'synchronous' ? sent.notified : [];
  const result: Result = { resultCode: text === undefined ? 'OK' : 'INFO', notificationSent: told };
  return resultReply(call, text === undefined ? result : { ...result, resultText: text });
}
