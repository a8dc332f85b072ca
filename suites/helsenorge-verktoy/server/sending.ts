/** Sending in a check: which citizen gets which tool, and a body that is right unless the check says otherwise. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { needTaken } from './make.ts';
import type { Session, Trial } from './session.ts';
import { noMember, noMorePairs } from './texts.ts';

/** Checks that use up a pair of citizen and tool, in an order that never changes: new ones go last. */
const users = [
  'send',
  'pseudo-id',
  'practitioner-fnr',
  'same-practitioner',
  'another-practitioner',
  'accepted',
  'one-of-many',
  'deadline-default',
  'deadline-date-only',
  'deadline-grace',
  'message-shown',
  'notification',
  'acceptance',
  'message-length',
  'body',
  'tool',
  'practitioner',
  'citizen',
  'scope',
  'success-status',
  'member-casing',
  'member-types',
  'malformed-fnr',
  'both-practitioners',
  'unknown-fnr',
  'deadline-zone',
  'time-zone',
  'deadline-past',
  'deadline-format',
  'message-units',
  'duplicate-window',
  'my-tools',
  'order',
  'content-type',
  'active-rule',
  'active-area',
  'underlying',
  'withdrawn',
  'answers',
  'texts',
  'sender',
  'sender-id',
  'sender-fnr',
  'sender-name',
  'sender-represented',
  'sender-token',
  'sender-choice',
  'sender-open',
  'sender-none',
  'sender-answers',
] as const;

export type User = (typeof users)[number];

export interface Pair {
  readonly citizen: string;
  readonly tool: string;
}

/** The pair of a check: against a server whose state stays, no other check may have used it. */
export function pairOf(trial: Trial, user: User): Pair {
  const { citizens, tools } = trial.cast;
  const place = users.indexOf(user);
  const tool = tools[Math.floor(place / citizens.length)];
  return tool === undefined ? trial.skip(noMorePairs) : { citizen: citizens[place % citizens.length]!, tool };
}

/** What a sending says of itself: at a server with people in it, they see where it came from. */
export const mark = (id: string): { readonly Melding: string } => ({ Melding: `Motpart: ${id}` });

/** A right body with the HPR number of the first practitioner; undefined leaves a member out. */
export function bodyOf(trial: Trial, { citizen, tool }: Pair, more: Readonly<Record<string, unknown>> = {}): object {
  const usual = { VerktoyId: tool, InnbyggerFnr: citizen, BehandlerHprNr: trial.cast.practitioners[0] };
  return JSON.parse(JSON.stringify({ ...usual, ...more })) as object;
}

/** A first sending that the check builds on. */
export async function sent(session: Session, body: object): Promise<Exchange> {
  return needTaken(session.trial, await session.send(body));
}

/** A member of the cast that not every set-up has. */
export function member<
  Name extends
    'practitionerFnr' | 'unregistered' | 'notPractitioner' | 'inactive' | 'basis' | 'child' | 'nobody' | 'guidance',
>(trial: Trial, name: Name): NonNullable<Trial['cast'][Name]> {
  return (trial.cast[name] as NonNullable<Trial['cast'][Name]> | undefined) ?? trial.skip(noMember(name));
}

/** The task of a pair as the citizen sees it. */
export interface Task {
  readonly id: string;
  readonly kind: string;
  readonly tool: string;
  readonly deadline: string;
  readonly latestDate: string;
  readonly standardText: string;
  readonly ownMessage: string | null;
  readonly notification: unknown;
  readonly status: string;
}

export async function taskOf(trial: Trial, { citizen, tool }: Pair, kind = 'task'): Promise<Task | undefined> {
  const tasks = (await trial.control!.tasks('helsenorge-verktoy', citizen)) as readonly Task[];
  return tasks.find((task) => task.kind === kind && task.tool === tool);
}

const day = 86_400_000;
const norwegian = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** A day of the Norwegian calendar, so many after the server's today: `YYYY-MM-DD`. */
export function dayAfter(trial: Trial, days: number): string {
  return norwegian.format(trial.now() + days * day);
}
