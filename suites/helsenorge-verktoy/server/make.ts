/** Makers of checks that are alike: refusals of the issuer, refusals of the API, and readings of what the documents leave open. */
import * as helseid from '../../../contracts/generated/helseid/index.ts';
import * as verktoy from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { ProfileKey } from '../../../contracts/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { ServerCheck, ServerMutant } from '../../dsl/server.ts';
import { fill } from '../../dsl/texts/fill.ts';
import type { CheckLevel, Text } from '../../dsl/types.ts';
import type { Cast } from './cast.ts';
import { Session, type Ask, type Trial } from './session.ts';
import { apiRefuses, notTaken, readingHeld, readingLike, readingSeen, tokenEndpointRefuses } from './texts.ts';

/** How an answer reads in a finding. */
export const seen = ({ reply, code }: Exchange): string =>
  reply.status === 0 ? 'no answer' : `${reply.status}${code === undefined ? '' : ` ${code}`}`;

export const taken = ({ reply }: Exchange): boolean => reply.status >= 200 && reply.status < 300;

/** Ends the check when what was to succeed did not. */
export function needTaken(trial: Trial, exchange: Exchange): Exchange {
  if (!taken(exchange)) trial.skip(notTaken(seen(exchange)));
  return exchange;
}

interface Common {
  /** After `<system>.server.`. */
  readonly id: string;
  readonly level?: CheckLevel;
  readonly needs?: ServerCheck['needs'];
  readonly writes?: boolean;
}

const head = ({ id, level = 'L3', needs, writes }: Common, prefix: string, step: string) => ({
  id: `${prefix}.server.${id}`,
  level,
  step,
  ...(needs && { needs }),
  ...(writes && { writes }),
});

/** Something wrong with a token request, and what HelseID says to it. */
export interface Provocation extends Common {
  readonly row: string;
  readonly what: Text;
  readonly codes: readonly string[];
  /** Wrong in this one thing. Several: each alone. */
  readonly asks: readonly ((session: Session, trial: Trial) => Ask | Promise<Ask>)[];
}

/** A check of a refusal by the token endpoint: a right request is granted first, then each wrong one is not. */
export function tokenRefusal(spec: Provocation): ServerCheck<Cast> {
  const title = fill(tokenEndpointRefuses, { what: spec.what });
  const { row, codes, asks } = spec;
  return {
    ...head(spec, 'helseid', '4.1'),
    title,
    rows: [row],
    async run(trial) {
      const session = new Session(trial);
      await session.token();
      for (const make of asks) {
        const exchange = await session.ask(await make(session, trial));
        const holds = exchange.reply.status === 400 && codes.includes(exchange.code ?? '');
        const expected = `400 ${codes.join(' | ')}`;
        trial.demand(holds, { row, message: title, expected, actual: seen(exchange), evidence: exchange });
      }
    },
  };
}

/** Something wrong with a call, and what the API says to it. */
export interface Refusal extends Common {
  readonly rows: readonly [string, ...string[]];
  readonly what: Text;
  readonly status: number;
  /** Any of them; empty where no code is published. */
  readonly codes?: readonly string[];
  readonly step?: string;
  /** Wrong in one thing each. */
  readonly calls: (session: Session, trial: Trial) => Promise<readonly Exchange[]>;
}

/** A check of a refusal by the API: something right is taken first, then each wrong call is not. */
export function apiRefusal(spec: Refusal): ServerCheck<Cast> {
  const title = fill(apiRefuses, { what: spec.what });
  const { rows, status, codes = [], calls, step = '4.3' } = spec;
  const [row] = rows;
  return {
    ...head(spec, 'verktoy', step),
    title,
    rows,
    async run(trial) {
      const session = new Session(trial);
      needTaken(trial, await session.getTool());
      for (const exchange of await calls(session, trial)) {
        const holds = exchange.reply.status === status && (codes.length === 0 || codes.includes(exchange.code ?? ''));
        const expected = codes.length === 0 ? `${status}` : `${status} ${codes.join(' | ')}`;
        trial.demand(holds, { row, message: title, expected, actual: seen(exchange), evidence: exchange });
      }
    },
  };
}

type Value = string | number | boolean;

/** How a server reads what the documents leave open. */
export interface Reading extends Omit<Common, 'id'> {
  readonly system: 'helseid' | 'helsenorge-verktoy';
  readonly key: string;
  readonly step?: string;
  /** The alternative that the server goes by; anything else is told as it was seen. May end the check when that cannot be told. */
  readonly look: (session: Session, trial: Trial) => Promise<Value>;
  /** For keys with any value: what a mutant sets. */
  readonly other?: Value;
}

const contracts = { helseid, 'helsenorge-verktoy': verktoy };
const prefixes = { helseid: 'helseid', 'helsenorge-verktoy': 'verktoy' };

export const specOf = (system: Reading['system'], key: string): ProfileKey =>
  (contracts[system].profile as Readonly<Record<string, ProfileKey>>)[key]!;

const dashed = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const readingId = ({ system, key }: Pick<Reading, 'system' | 'key'>) =>
  `${prefixes[system]}.server.reads-${dashed(key)}`;

function judge(trial: Trial, { key }: Reading, spec: ProfileKey, value: Value): void {
  const { row, basis } = spec;
  const known = value === spec.default || (spec.alternatives?.includes(value) ?? true);
  const message = fill(readingHeld, { key });
  const like = known ? fill(readingLike, { key, value: String(value) }) : value;
  // Documents that contradict each other are both right: the report says which one the server follows.
  const holds = basis === 'documented' ? known : value === spec.default;
  if (basis === 'documented' && known) trial.note(fill(readingSeen, { key, value: String(value) }));
  trial.demand(holds, { row, message, expected: spec.default, actual: holds ? value : like });
}

/** A check that notices which reading the server goes by. */
export function readingCheck(reading: Reading): ServerCheck<Cast> {
  const { system, key, look, step = '4.3', level = 'L3', ...rest } = reading;
  const spec = specOf(system, key);
  const { id: _, ...common } = head({ ...rest, id: key, level }, system, step);
  return {
    ...common,
    id: readingId(reading),
    title: fill(readingHeld, { key }),
    rows: [spec.row],
    reading: { system, key },
    async run(trial) {
      judge(trial, reading, spec, await look(new Session(trial), trial));
    },
  };
}

/** The mutant of a reading: the server goes by another one. */
export function readingMutant(reading: Reading): ServerMutant {
  const { system, key, other } = reading;
  const spec = specOf(system, key);
  const value = other ?? spec.alternatives!.find((one) => one !== spec.default)!;
  return { check: readingId(reading), title: `${key} is ${String(value)}`, profile: { system, key, value } };
}
