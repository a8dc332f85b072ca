/** Sending messages in a check, and reading what came of them. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { valuesIn } from './answers.ts';
import { deliver, type Differing, type Inbox, type Message } from './requests.ts';

export type Send = (more?: Message, differing?: Differing) => Promise<Exchange>;

/** Sends with the check's id as heading. */
export const sender =
  (trial: Inbox, id: string): Send =>
  (more, differing) =>
    deliver(trial, `inkorg.server.${id}`, more, differing);

export const codeIn = (exchange: Exchange) => valuesIn(exchange, 'resultCode').join();
export const resultTextIn = (exchange: Exchange) => valuesIn(exchange, 'resultText').join();
export const notified = (exchange: Exchange) => valuesIn(exchange, 'notificationSent').toSorted().join();

export interface InboxMessage {
  readonly id: string;
  readonly heading?: string;
  readonly asSent?: string;
  readonly sent?: string;
  readonly link?: { readonly url: string } | null;
  readonly sender?: { readonly onBehalfOf: string | null };
  readonly notifications?: readonly { readonly sent: boolean; readonly due: string; readonly text: string }[];
}

/** What the citizen has of a check's messages. */
export async function inboxOf(trial: Inbox, person: string, heading: string): Promise<readonly InboxMessage[]> {
  const all = (await trial.control!.tasks('inkorg-1177', person)) as readonly InboxMessage[];
  return all.filter((one) => one.heading === heading);
}

export const link = { systemId: '', text: 'Öppna', queryString: 'a=1', type: 'NewTarget' };
