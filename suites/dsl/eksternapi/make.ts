/** Makers of checks that are alike for each API behind EksternAPI: refusals, and readings of what the documents leave open. */
import type { ProfileKey } from '../../../contracts/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { ServerCheck, ServerMutant, ServerTrial } from '../server.ts';
import { fill } from '../texts/fill.ts';
import type { CheckLevel, Text } from '../types.ts';
import type { ApiSession } from './session.ts';
import { apiRefuses, notTaken, readingHeld, readingLike, readingSeen } from './texts.ts';

/** How an answer reads in a finding. */
export const seen = ({ reply, code }: Exchange): string =>
  reply.status === 0 ? 'no answer' : `${reply.status}${code === undefined ? '' : ` ${code}`}`;

export const taken = ({ reply }: Exchange): boolean => reply.status >= 200 && reply.status < 300;

/** Ends the check when what was to succeed did not. */
export function needTaken(trial: ServerTrial, exchange: Exchange): Exchange {
  if (!taken(exchange)) trial.skip(notTaken(seen(exchange)));
  return exchange;
}

/** What makers need of a check. */
export interface Common {
  /** After `<prefix>.server.`. */
  readonly id: string;
  readonly level?: CheckLevel;
  readonly needs?: ServerCheck['needs'];
  readonly writes?: boolean;
}

export const head = ({ id, level = 'L3', needs, writes }: Common, prefix: string, step: string) => ({
  id: `${prefix}.server.${id}`,
  level,
  step,
  ...(needs && { needs }),
  ...(writes && { writes }),
});

/** Something wrong with a call, and what the API says to it. */
export interface Refusal<Session extends ApiSession> extends Common {
  readonly rows: readonly [string, ...string[]];
  readonly what: Text;
  readonly status: number;
  /** Any of them; empty where no code is published. */
  readonly codes?: readonly string[];
  readonly step?: string;
  /** What succeeds before; `harmless` without it. */
  readonly alive?: (session: Session) => Promise<Exchange>;
  /** Wrong in one thing each. */
  readonly calls: (session: Session, trial: Session['trial']) => Promise<readonly Exchange[]>;
}

type Value = string | number | boolean;

/** What readings are tried with. */
export interface Tried {
  readonly trial: ServerTrial<any>;
}

/** How a server reads what the documents leave open. */
export interface Reading<Session extends Tried> extends Omit<Common, 'id'> {
  readonly system: string;
  readonly key: string;
  readonly step?: string;
  /** The alternative that the server goes by; anything else is told as it was seen. May end the check when that cannot be told. */
  readonly look: (session: Session, trial: Session['trial']) => Promise<Value>;
  /** For keys with any value: what a mutant sets. */
  readonly other?: Value;
}

/** A contract that checks judge by. */
export interface Judged {
  /** Of the ids of its checks. */
  readonly prefix: string;
  readonly profile: Readonly<Record<string, ProfileKey>>;
}

/** An API behind EksternAPI. */
export interface Api<Session extends Tried> {
  /** Of the ids of its checks and of its rows. */
  readonly prefix: string;
  /** @param id  of the check that it is for */
  readonly open: (trial: Session['trial'], id: string) => Session;
  /** By system. */
  readonly contracts: Readonly<Record<string, Judged>>;
}

const dashed = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function judge(
  trial: ServerTrial,
  key: string,
  { row, basis, default: usual, alternatives }: ProfileKey,
  value: Value,
) {
  const known = value === usual || (alternatives?.includes(value) ?? true);
  const message = fill(readingHeld, { key });
  const like = known ? fill(readingLike, { key, value: String(value) }) : value;
  // Documents that contradict each other are both right: the report says which one the server follows.
  const holds = basis === 'documented' ? known : value === usual;
  if (basis === 'documented' && known) trial.note(fill(readingSeen, { key, value: String(value) }));
  trial.demand(holds, { row, message, expected: usual, actual: holds ? value : like });
}

/** Names of readings: their profile keys, and the ids of their checks. */
function namesOf(contracts: Api<Tried>['contracts']) {
  const specOf = (system: string, key: string): ProfileKey => contracts[system]!.profile[key]!;
  const readingId = ({ system, key }: { readonly system: string; readonly key: string }) =>
    `${contracts[system]!.prefix}.server.reads-${dashed(key)}`;
  return { specOf, readingId };
}

/** A check of a refusal by the API: something right is taken first, then each wrong call is not. */
export function refusalBy<Session extends ApiSession>(
  { prefix, open }: Pick<Api<Session>, 'prefix' | 'open'>,
  spec: Refusal<Session>,
): ServerCheck<Session['trial']['cast']> {
  const title = fill(apiRefuses, { what: spec.what });
  const { rows, status, codes = [], calls, alive, step = '4.3' } = spec;
  const [row] = rows;
  return {
    ...head(spec, prefix, step),
    title,
    rows,
    async run(trial) {
      const session = open(trial, `${prefix}.server.${spec.id}`);
      needTaken(trial, await (alive?.(session) ?? session.harmless()));
      for (const exchange of await calls(session, trial)) {
        const holds = exchange.reply.status === status && (codes.length === 0 || codes.includes(exchange.code ?? ''));
        const expected = codes.length === 0 ? `${status}` : `${status} ${codes.join(' | ')}`;
        trial.demand(holds, { row, message: title, expected, actual: seen(exchange), evidence: exchange });
      }
    },
  };
}

/** The makers of readings, of an API or of the issuer alone. */
export function readingsOf<Session extends Tried>(api: Pick<Api<Session>, 'open' | 'contracts'>) {
  const { specOf, readingId } = namesOf(api.contracts);

  /** A check that notices which reading the server goes by. */
  function readingCheck(reading: Reading<Session>): ServerCheck<Session['trial']['cast']> {
    const { system, key, look, step = '4.3', level = 'L3', ...rest } = reading;
    const spec = specOf(system, key);
    const { id: _, ...common } = head({ ...rest, id: key, level }, system, step);
    return {
      ...common,
      id: readingId(reading),
      title: fill(readingHeld, { key }),
      rows: [spec.row],
      reading: { system, key },
      run: async (trial) => judge(trial, key, spec, await look(api.open(trial, readingId(reading)), trial)),
    };
  }

  /** The mutant of a reading: the server goes by another one. */
  function readingMutant(reading: Reading<Session>): ServerMutant {
    const { system, key, other } = reading;
    const spec = specOf(system, key);
    const value = other ?? spec.alternatives!.find((one) => one !== spec.default)!;
    return { check: readingId(reading), title: `${key} is ${String(value)}`, profile: { system, key, value } };
  }

  return { readingCheck, readingMutant, readingId, specOf };
}

/** The makers of an API's checks. */
export function makersOf<Session extends ApiSession>(api: Api<Session>) {
  return { apiRefusal: (spec: Refusal<Session>) => refusalBy(api, spec), ...readingsOf(api) };
}
