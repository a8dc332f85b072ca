/** The reference client: passes every check, drives `--target`, and is what the mutants break. Examples for teams stand in examples/. */
import type { ClientContext, ClientModule } from '../dsl/types.ts';
import { answerIn, docbook, envelope, Fault, messageContent, pathOf, soapActionOf } from './soap.ts';
import type { Contract, Section, SendParams } from './soap.ts';
import { overFetch, overHttps, secondsToWait } from './transport.ts';
import type { Certificate, Incoming, Reading, Transport } from './transport.ts';
import type { XmlValue } from '../../simulators/kernel/codecs/xml-write.ts';

export interface Result {
  readonly sent: boolean;
  readonly notSent?: 'inactive';
  readonly resultCode?: string;
  readonly resultText?: string | null;
  readonly threadId?: string | null;
  readonly notified?: readonly string[];
}

/** What a mutant makes wrong. */
export interface Wrongs {
  /** Alters the traffic. */
  readonly wire?: (next: Transport) => Transport;
  readonly certificate?: (own: Certificate) => Promise<Certificate>;
  /** Sends without asking, or whatever the answer. */
  readonly asks?: 'never' | 'in vain';
  readonly person?: (number: string) => string;
  readonly methods?: (methods: readonly string[]) => readonly string[];
  readonly text?: (text: string) => string;
  readonly docbook?: (heading: string | undefined, sections: readonly Section[]) => string;
  readonly result?: (result: Result) => Result;
  readonly shown?: (fault: Fault) => string | undefined;
  readonly logged?: (fault: Fault, correlation: string) => string;
  readonly waits?: Readonly<Partial<Record<'silence' | 'fault' | 'error', Waits>>>;
  readonly onceMore?: boolean;
  readonly pace?: Partial<Pace>;
  readonly patience?: number;
  readonly reading?: Reading;
}

/** Seconds before the next try, after so many repetitions; undefined to give up. */
type Waits = (tries: number) => number | undefined;

interface Pace {
  /** Seconds between two messages, each of which takes two calls. */
  readonly each: number;
  readonly batch: number;
  readonly pause: number;
}

interface Registered {
  readonly sourceSystem: string;
  readonly logicalAddress: string;
  readonly certificate?: Certificate;
}

interface Job {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly message: SendParams;
  /** The person is to be asked for first. */
  readonly ask: boolean;
  readonly tries: number;
}

class NoAnswer extends Error {}

const afterSilence: Waits = (tries) => [4, 20, 300, 1800][tries];
const afterFault: Waits = (tries) => [300, 600, 1800][tries];
const never: Waits = () => undefined;
const pace: Pace = { each: 2, batch: 1_000, pause: 300 };

class Sender {
  readonly #base: string;
  readonly #registered: Registered;
  readonly #transport: Transport;
  readonly #wrongs: Wrongs;
  #jobs: Job[] = [];
  log: (text: string) => void = () => {};

  constructor(base: string, registered: Registered, transport: Transport, wrongs: Wrongs) {
    this.#base = base;
    this.#registered = registered;
    this.#transport = wrongs.wire?.(transport) ?? transport;
    this.#wrongs = wrongs;
  }

  async #call(contract: Contract, content: XmlValue, onBehalfOf?: string) {
    const { logicalAddress, certificate } = this.#registered;
    const answer = await this.#transport({
      url: this.#base + pathOf(contract),
      headers: {
        'content-type': 'text/xml; charset=utf-8',
        soapaction: soapActionOf(contract),
        ...(onBehalfOf && { 'x-rivta-acting-on-behalf-of-hsaid': onBehalfOf }),
      },
      body: envelope(contract, logicalAddress, content),
      certificate: certificate && (await (this.#wrongs.certificate?.(certificate) ?? certificate)),
    }).catch((thrown: Error) => {
      this.log(`${contract}: no answer (${thrown.message})\n`);
      throw new NoAnswer('Tjänsten svarar inte. Meddelandet skickas igen senare.');
    });
    return this.#read(answer, contract);
  }

  #read(answer: Incoming, contract: Contract) {
    try {
      return answerIn(answer, contract);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      const correlation = answer.headers['x-skltp-correlation-id'] ?? '-';
      this.log(`${this.#wrongs.logged?.(thrown, correlation) ?? `${thrown.code} ${thrown.detail} (${correlation})`}\n`);
      thrown.message = this.#wrongs.shown?.(thrown) ?? thrown.message;
      throw thrown;
    }
  }

  async isActive(given: string, onBehalfOf?: string) {
    const person = this.#wrongs.person?.(given) ?? given;
    const answer = await this.#call('IsActiveUser', { subjectOfCareId: person }, onBehalfOf);
    const methods = (answer['activeNotificationMethods'] ?? []) as readonly string[];
    return { active: answer['status'] === 'true', methods: this.#wrongs.methods?.(methods) ?? methods };
  }

  /** Asks first, unless the person was asked for a moment ago; what fails for a reason that may pass is kept for later. */
  async send(job: Job): Promise<Result> {
    const { person, onBehalfOf } = job.message;
    const { asks } = this.#wrongs;
    const active = !job.ask || asks === 'never' || (await this.isActive(person, onBehalfOf)).active;
    if (!active && asks !== 'in vain') return { sent: false, notSent: 'inactive', notified: [] };
    try {
      return this.#outcome(job, await this.#deliver(job.message));
    } catch (thrown) {
      this.#keep(job, this.#waitsAfter(thrown));
      throw thrown;
    }
  }

  #outcome(job: Job, result: Result): Result {
    const { error = never } = this.#wrongs.waits ?? {};
    if (result.resultCode === 'ERROR') this.#keep(job, error);
    if (this.#wrongs.onceMore && job.tries > 0) this.#keep({ ...job, tries: 0 }, () => 60);
    return this.#wrongs.result?.(result) ?? result;
  }

  #waitsAfter(thrown: unknown): Waits {
    const { silence = afterSilence, fault = afterFault } = this.#wrongs.waits ?? {};
    if (thrown instanceof NoAnswer) return silence;
    return thrown instanceof Fault && thrown.mayPass ? fault : never;
  }

  #keep(job: Job, waits: Waits): void {
    const wait = waits(job.tries);
    if (wait !== undefined) this.#jobs.push({ ...job, at: job.at + wait * 1000, ask: false, tries: job.tries + 1 });
  }

  async #deliver(message: SendParams): Promise<Result> {
    const { person: given, heading, text = '', sections, notify, onBehalfOf } = message;
    const format = this.#wrongs.docbook ?? docbook;
    const written = sections ? format(heading, sections) : (this.#wrongs.text?.(text) ?? text);
    const content = {
      subjectOfCareId: this.#wrongs.person?.(given) ?? given,
      message: messageContent(message, written),
      notify,
      sourceSystem: this.#registered.sourceSystem,
    };
    const answer = await this.#call('AddMessageToPatientPortalInbox', content, onBehalfOf);
    const code = String(answer['resultCode']);
    if (code === 'ERROR') this.log(`ERROR ${answer['resultText']}\n`);
    return {
      sent: code !== 'ERROR',
      resultCode: code,
      resultText: (answer['resultText'] as string | undefined) ?? null,
      threadId: (answer['messageThreadId'] as string | undefined) || null,
      notified: (answer['notificationSent'] ?? []) as readonly string[],
    };
  }

  /** At most a call a second and 1,000 messages in a row. */
  plan(people: readonly string[], message: Omit<SendParams, 'person'>, now: number) {
    const { each, batch, pause } = { ...pace, ...this.#wrongs.pace };
    const planned = people.map((person, place) => {
      const at = now + (place * each + Math.floor(place / batch) * pause) * 1000;
      return { at, message: { ...message, person }, ask: true, tries: 0 };
    });
    this.#jobs.push(...planned);
    return { schedule: planned.map(({ at }) => ({ at: new Date(at).toISOString() })) };
  }

  async work(now: number) {
    const due = this.#jobs.filter(({ at }) => at <= now);
    this.#jobs = this.#jobs.filter(({ at }) => at > now);
    // What goes wrong is in the log, and kept for later where that may help.
    for (const job of due) await this.send({ ...job, at: now }).catch(() => {});
    const next = Math.min(...this.#jobs.map(({ at }) => at));
    return { next: Number.isFinite(next) ? new Date(next).toISOString() : null };
  }
}

/** A client without memory of earlier calls; afterwards it keeps what waits, by the address that it is for. */
export function createClient(wrongs: Wrongs = {}): ClientModule {
  const senders = new Map<string, Sender>();
  const senderOf = ({ endpoints, credentials, fetch, log }: ClientContext): Sender => {
    const base = endpoints['inkorg-1177'] ?? '';
    const registered = credentials['inkorg-1177'] as Registered;
    const { reading = 'to the end' } = wrongs;
    const make = () => new Sender(base, registered, fetch ? overFetch(fetch, reading) : overHttps(reading), wrongs);
    const sender = senders.get(base) ?? make();
    senders.set(base, sender);
    sender.log = log ?? (() => {});
    return sender;
  };
  return {
    isActive: ({ person }: { person: string }, context) => senderOf(context).isActive(person),
    sendMessage: (message: SendParams, context) =>
      senderOf(context).send({ at: Date.parse(context.now), message, ask: true, tries: 0 }),
    sendBatch: ({ people, ...message }: SendParams & { people: readonly string[] }, context) =>
      senderOf(context).plan(people, message, Date.parse(context.now)),
    work: (_, context) => senderOf(context).work(Date.parse(context.now)),
    settings: () => ({ answerWithinSeconds: wrongs.patience ?? secondsToWait }),
  };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
