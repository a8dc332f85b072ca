/**
 * The rules of sending: ask first, never repeat an ERROR, wait before a repetition, keep to the agreed load.
 * Nothing here reads a clock: the caller says what time it is, and calls `work` now and then.
 */
import { contentOf, type Message } from './message.ts';
import { NoAnswer, type Platform, SoapFault } from './platform.ts';

export interface Sent {
  readonly sent: boolean;
  readonly notSent?: 'inactive';
  readonly resultCode?: 'OK' | 'INFO' | 'ERROR';
  /** For the user to read. */
  readonly resultText?: string | null;
  readonly threadId?: string | null;
  readonly notified?: readonly string[];
}

interface Waiting {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly message: Message;
  readonly repetitions: number;
  /** Not asked for yet: whoever comes in a batch, or was asked for long ago. */
  readonly ask: boolean;
}

/** Seconds before each repetition. After a fault no sooner than five minutes; without an answer longer and longer. */
const afterFault = [300, 900, 3600];
const afterSilence = [4, 20, 300, 1800];

/** A message takes two calls, so one every two seconds; a thousand in a row, then five minutes of rest. */
const secondsApart = 2;
const inARow = 1_000;
const rest = 300;

export class Sender {
  readonly #platform: Platform;
  readonly #sourceSystem: string;
  #waiting: Waiting[] = [];
  log: (line: string) => void = () => {};

  constructor(platform: Platform, sourceSystem: string) {
    this.#platform = platform;
    this.#sourceSystem = sourceSystem;
  }

  async isActive(person: string, onBehalfOf?: string) {
    const content = { 'm:subjectOfCareId': person };
    const answer = await this.#platform.call('IsActiveUser', content, this.log, onBehalfOf);
    const methods = (answer['activeNotificationMethods'] ?? []) as string[];
    return { active: answer['status'] === 'true', methods };
  }

  /** @throws SoapFault, NoAnswer: the message is then kept for a repetition, where one may help. */
  send(message: Message, now: number): Promise<Sent> {
    return this.#try({ at: now, message, repetitions: 0, ask: true });
  }

  /** When each of many messages goes out; `work` sends them. */
  plan(people: readonly string[], message: Omit<Message, 'person'>, now: number): readonly number[] {
    const planned = people.map((person, place) => {
      const at = now + (place * secondsApart + Math.floor(place / inARow) * rest) * 1000;
      return { at, message: { ...message, person }, repetitions: 0, ask: true };
    });
    this.#waiting.push(...planned);
    return planned.map(({ at }) => at);
  }

  /** Sends what is due. Gives the moment when there is more to do; undefined when nothing waits. */
  async work(now: number): Promise<number | undefined> {
    const due = this.#waiting.filter(({ at }) => at <= now);
    this.#waiting = this.#waiting.filter(({ at }) => at > now);
    for (const one of due) {
      const sent = await this.#try({ ...one, at: now }).catch((thrown: Error) => ({
        sent: false,
        why: thrown.message,
      }));
      if (!sent.sent) this.log(`not delivered: ${JSON.stringify(sent)}`);
    }
    const moments = this.#waiting.map(({ at }) => at);
    return moments.length > 0 ? Math.min(...moments) : undefined;
  }

  async #try(one: Waiting): Promise<Sent> {
    const { person, onBehalfOf } = one.message;
    if (one.ask && !(await this.isActive(person, onBehalfOf)).active) return { sent: false, notSent: 'inactive' };
    try {
      return await this.#deliver(one.message);
    } catch (thrown) {
      this.#repeatLater(one, thrown);
      throw thrown;
    }
  }

  #repeatLater(one: Waiting, thrown: unknown): void {
    const waits = thrown instanceof NoAnswer ? afterSilence : afterFault;
    const wait = waits[one.repetitions];
    const hopeless = thrown instanceof SoapFault && !thrown.mayPass;
    if (wait === undefined || hopeless) return this.log('given up: somebody must be reached in another way');
    const at = one.at + wait * 1000;
    this.#waiting.push({ ...one, at, ask: false, repetitions: one.repetitions + 1 });
  }

  /** ERROR is an answer: the message was not delivered, and sending it again would not help. */
  async #deliver(message: Message): Promise<Sent> {
    const content = contentOf(message, this.#sourceSystem);
    const contract = 'AddMessageToPatientPortalInbox';
    const answer = await this.#platform.call(contract, content, this.log, message.onBehalfOf);
    const resultCode = answer['resultCode'] as Sent['resultCode'];
    const resultText = (answer['resultText'] as string | undefined) ?? null;
    if (resultCode !== 'OK') this.log(`${contract}: ${resultCode} ${resultText}`);
    return {
      sent: resultCode !== 'ERROR',
      resultCode: resultCode!,
      resultText,
      // Left out or empty without a thread of our own.
      threadId: (answer['messageThreadId'] as string | undefined) || null,
      notified: (answer['notificationSent'] ?? []) as string[],
    };
  }
}
