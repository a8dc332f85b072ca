/** What the portal says when it has understood a call: the response of its operation. */
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import type { XmlValue } from '../kernel/codecs/xml-write.ts';
import type { Passage } from './passage.ts';
import { portalReply } from './soap-reply.ts';
import type { Method } from './state.ts';
import { childOf, textOf } from './xml-node.ts';

export interface Result {
  readonly resultCode: 'OK' | 'INFO' | 'ERROR';
  readonly resultText?: string;
  readonly notificationSent?: readonly Method[];
  readonly status?: 'READ' | 'UNREAD' | 'UNKNOWN';
}

/** IsActiveUserResponse: kinds of notification, never an address (`inkorg.active.kinds-only`). */
export function activeReply(call: Call<any>, status: boolean, methods: readonly Method[] = []): Reply {
  const { namespace, name } = call.operation!.soap!;
  return portalReply(call, namespace, `${name}Response`, { status, activeNotificationMethods: methods });
}

/** The thread that the request names, in a message or alone. */
function threadIn({ body, interaction }: Passage): string | undefined {
  const name = interaction!.derived ? 'threadId' : 'messageThreadId';
  const found = childOf(childOf(body, 'message') ?? body, name);
  return found && textOf(found);
}

/** The echo of the thread (`inkorg.send.thread-echo`), or what stands there without one (`inkorg.send.thread-missing`). */
function threadOf(call: Call<Passage>): string | undefined {
  return threadIn(call.auth) || (call.profile('missingThreadId') === 'empty' ? '' : undefined);
}

/** The response of an operation that has a resultCode; where it has none, ERROR is the status false (`inkorg.schema.active-no-result`). */
export function resultReply(call: Call<Passage>, result: Result): Reply {
  const { namespace, name } = call.operation!.soap!;
  if (name === 'IsActiveUser') return activeReply(call, false);
  const { resultCode, resultText, notificationSent = [], status } = result;
  const thread = threadOf(call);
  const content: XmlValue =
    name === 'GetMessageThreadStatus'
      ? { threadId: thread, status, resultCode, resultText }
      : { [name === 'AddMessage' ? 'threadId' : 'messageThreadId']: thread, notificationSent, resultCode, resultText };
  return portalReply(call, namespace, `${name}Response`, content);
}
