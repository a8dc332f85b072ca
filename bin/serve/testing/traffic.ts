/** Traffic on a server that is killed in the middle of it: what was acknowledged or read, and what must then still be there. */
import { expect } from 'vitest';
import { loadPopulation } from '../../../fixtures/index.ts';
import { isoToStamp } from '../../../simulators/kernel/clock.ts';

const { people, tools, practitioners } = await loadPopulation();
const grown = people.filter(({ birthDate, deceased }) => deceased === null && birthDate < '2005');
const citizens = grown.filter(({ consentAtStart }) => consentAtStart === 'full').map(({ number }) => number);
/** Those to whom tools are sent, beside those whose consent changes. */
const addressees = citizens.slice(100, 300);
const senders = practitioners.flatMap(({ hprNumber }) => hprNumber ?? []);
const prescribed = tools.filter(({ published }) => published.KreverForskrivning).map(({ id }) => id);
const levels = ['withdrawn', 'full', 'basis'];
const workers = 3;

interface Poll {
  readonly from: number;
  readonly to: number;
  readonly told: readonly string[];
}

interface Consent {
  readonly level: string;
  readonly stamp: number;
}

/** Who changed when, in the order of the changes. */
type Changed = readonly [number: string, stamp: number];

const stampOf = (moment: string | null): number => (moment === null ? 0 : isoToStamp(moment)!);

export class Traffic {
  #url = '';
  #token: string | undefined;
  #ended = false;
  readonly #consents = new Map<string, Consent>();
  /** Asked for when the server was killed: they may have been carried out, or not. */
  readonly #wanted = new Map<string, string>();
  /** The latest stamp that a reader saw. */
  readonly #seen = new Map<string, number>();
  readonly #changes: Changed[] = [];
  readonly #polls: Poll[] = [];
  #offset = '';
  readonly #sent = new Set<string>();
  #sending: string | undefined;
  #shift = 0;
  worlds = 0;
  acknowledged = 0;
  #next = 0;

  async #call(path: string, body?: unknown): Promise<any> {
    const response = await fetch(this.#url + path, {
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    // What a server says that is about to end: it has not carried anything out.
    if (response.status === 503) throw new TypeError('closing');
    const value = (await response.json()) as unknown;
    expect([path, response.status, value]).toEqual([path, expect.toBeOneOf([200, 201]), value]);
    return value;
  }

  #control(path: string, body?: unknown): Promise<any> {
    return this.#call(`/_motpart/v1${path}`, body);
  }

  /** Everything at once, until the server is gone. */
  async run(): Promise<void> {
    const work = [this.#poll, this.#read, this.#send, this.#advance, this.#make];
    const consents = Array.from({ length: workers }, (_, nth) => () => this.#consent(nth));
    await Promise.all([...consents, ...work.map((one) => one.bind(this))].map((one) => this.#again(one)));
  }

  /** Waits until so many calls have been acknowledged. */
  async reaches(goal: number): Promise<void> {
    while (this.acknowledged < goal && !this.#ended) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  async #again(work: () => Promise<void>): Promise<void> {
    while (!this.#ended) {
      try {
        await work();
        this.acknowledged += 1;
      } catch (thrown) {
        if (!(thrown instanceof TypeError) && (thrown as Error).name !== 'SocketError') throw thrown;
        this.#ended = true;
      }
    }
  }

  /** Citizens of one worker: it alone decides for them. */
  async #consent(worker: number): Promise<void> {
    const number = citizens[((this.#next += 1) % 7) * workers + worker]!;
    const before = this.#consents.get(number)?.level ?? 'full';
    const level = levels[(levels.indexOf(before) + 1) % levels.length]!;
    this.#wanted.set(number, level);
    this.#changed(number, level, stampOf((await this.#control('/consent', { number, level })).changed as string));
  }

  #changed(number: string, level: string, stamp: number): void {
    this.#wanted.delete(number);
    this.#consents.set(number, { level, stamp });
    this.#changes.push([number, stamp]);
  }

  async #poll(): Promise<void> {
    const query = `?offset=${encodeURIComponent(this.#offset)}`;
    const path = `/helsenorge/digitaltaktiv/api/v1/DigitaltAktivStatusEndringer${query}`;
    const { offset, fnr } = (await this.#call(path)) as { offset: string; fnr: string[] };
    this.#polls.push({ from: stampOf(this.#offset || null), to: stampOf(offset), told: fnr });
    this.#offset = offset;
  }

  async #read(): Promise<void> {
    const number = citizens[(this.#next += 1) % (7 * workers)]!;
    const { changed } = await this.#control(`/consent/${number}`);
    this.#seen.set(number, Math.max(this.#seen.get(number) ?? 0, stampOf(changed as string | null)));
  }

  async #send(): Promise<void> {
    const nth = this.#sent.size;
    const InnbyggerFnr = addressees[nth % addressees.length]!;
    const VerktoyId = prescribed[Math.floor(nth / addressees.length)]!;
    this.#sending = `${InnbyggerFnr} ${VerktoyId}`;
    await this.#call('/helsenorge/verktoy/v1/Verktoy', { InnbyggerFnr, VerktoyId, BehandlerHprNr: senders[0] });
    this.#sent.add(this.#sending);
    this.#sending = undefined;
  }

  async #advance(): Promise<void> {
    this.#shift = (await this.#control('/clock/advance', { ms: 1 })).businessShiftMs as number;
  }

  async #make(): Promise<void> {
    await this.#control('/worlds', {});
    this.worlds += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Holds a server that has just begun against what is known, and learns what became of the rest. */
  async settle(url: string): Promise<void> {
    this.#url = url;
    this.#ended = false;
    this.#token ??= (await this.#control('/tokens', { lifetime: 3_600 })).access_token as string;
    for (const number of citizens.slice(0, 7 * workers)) await this.#settleConsent(number);
    const { businessShiftMs } = await this.#control('/clock');
    expect([this.#shift, this.#shift + 1]).toContain(businessShiftMs);
    this.#shift = businessShiftMs as number;
    const { worlds } = await this.#control('/worlds');
    expect([this.worlds, this.worlds + 1]).toContain(worlds.length - 1);
    this.worlds = worlds.length - 1;
    const there = await this.#tasks();
    expect([...this.#sent].filter((one) => !there.has(one))).toEqual([]);
    expect([...there].filter((one) => !this.#sent.has(one) && one !== this.#sending)).toEqual([]);
    if (this.#sending !== undefined && there.has(this.#sending)) this.#sent.add(this.#sending);
    this.#sending = undefined;
    await this.#poll();
  }

  /** Citizen and tool of all tasks, page by page. */
  async #tasks(): Promise<Set<string>> {
    const found = new Set<string>();
    let offset: number | null = 0;
    while (offset !== null) {
      const { rows, next } = await this.#control(`/state/verktoy/tasks?limit=1000&offset=${offset}`);
      for (const { citizen, tool } of rows) found.add(`${citizen} ${tool}`);
      offset = next as number | null;
    }
    return found;
  }

  async #settleConsent(number: string): Promise<void> {
    const { level, changed } = await this.#control(`/consent/${number}`);
    const stamp = stampOf(changed as string | null);
    const known = this.#consents.get(number) ?? { level: 'full', stamp: 0 };
    expect(stamp, 'nothing that was read is gone').toBeGreaterThanOrEqual(this.#seen.get(number) ?? 0);
    if (stamp === known.stamp) expect(level).toBe(known.level);
    else {
      expect([level, stamp > known.stamp]).toEqual([this.#wanted.get(number), true]);
      this.#changed(number, level as string, stamp);
    }
    this.#wanted.delete(number);
  }

  /** From offset to offset exactly those are told who changed in between. */
  judgePolls(): void {
    for (const { from, to, told } of this.#polls) {
      const expected = this.#changes.filter(([, stamp]) => stamp > from && stamp <= to).map(([number]) => number);
      expect(told.toSorted()).toEqual([...new Set(expected)].toSorted());
      expect(to).toBeGreaterThan(from);
    }
    expect(new Set(this.#polls.flatMap(({ told }) => told))).toEqual(new Set(this.#changes.map(([number]) => number)));
  }
}
