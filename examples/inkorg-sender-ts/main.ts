/**
 * The sender behind Motpart's driver protocol: a function for each action (`--module`), and, when run as a program, the same functions
 * over lines of JSON on stdin and stdout (`--exec`). Logs go to stderr: stdout belongs to the protocol.
 */
import { answerLines } from '../lines.ts';
import type { Message } from './message.ts';
import { answerWithinSeconds, Platform, type Credentials } from './platform.ts';
import { Sender } from './sender.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  /** The time that counts. Motpart moves it, so that nobody waits for five minutes. */
  readonly now: string;
  readonly log?: (text: string) => void;
}

/** One sender, with what waits in it, for each address. */
const senders = new Map<string, Sender>();

function senderOf({ endpoints, credentials, log }: Context): Sender {
  const base = endpoints['inkorg-1177'];
  const own = credentials['inkorg-1177'] as Credentials | undefined;
  if (!base || !own) throw new Error('endpoints and credentials must name inkorg-1177');
  const sender = senders.get(base) ?? new Sender(new Platform(base, own), own.sourceSystem);
  senders.set(base, sender);
  sender.log = (line) => (log ? log(`${line}\n`) : console.error(line));
  return sender;
}

/** The next call finds a sender in which nothing waits. */
export function forget() {
  senders.clear();
}

const iso = (at: number) => new Date(at).toISOString();

export function isActive({ person }: { person: string }, context: Context) {
  return senderOf(context).isActive(person);
}

export function sendMessage(message: Message, context: Context) {
  return senderOf(context).send(message, Date.parse(context.now));
}

export function sendBatch({ people, ...message }: Message & { people: readonly string[] }, context: Context) {
  const moments = senderOf(context).plan(people, message, Date.parse(context.now));
  return { schedule: moments.map((at) => ({ at: iso(at) })) };
}

export async function work(_: unknown, context: Context) {
  const next = await senderOf(context).work(Date.parse(context.now));
  return { next: next === undefined ? null : iso(next) };
}

export function settings() {
  return { answerWithinSeconds };
}

if (import.meta.main)
  answerLines({
    isActive,
    sendMessage,
    sendBatch,
    work,
    settings,
    forget,
  });
