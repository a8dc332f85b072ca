/** How server checks of DigitaltAktiv are written down. */
import * as digitaltaktiv from '../../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { makersOf, needTaken, type Api, type Reading as ReadingOf } from '../../dsl/eksternapi/make.ts';
import { noMember } from '../../dsl/eksternapi/texts.ts';
import type { Seen } from '../../dsl/check.ts';
import type { ServerCheck } from '../../dsl/server.ts';
import type { Cast } from './cast.ts';
import { numbersIn, offsetIn, Session, type Trial } from './session.ts';

export { needTaken, seen, taken } from '../../dsl/eksternapi/make.ts';
export { say } from '../../dsl/eksternapi/texts.ts';

export const system = 'helsenorge-digitaltaktiv';

export const api: Api<Session> = {
  prefix: 'digitaltaktiv',
  open: (trial, id) => new Session(trial, id),
  contracts: { [system]: { prefix: 'digitaltaktiv', profile: digitaltaktiv.profile } },
};

export const { apiRefusal, readingCheck, readingMutant, readingId, specOf } = makersOf(api);

export type Reading = ReadingOf<Session>;

/** Judges by the check's own sentence: the first of its rows, or the one that is named. */
type Judge = (holds: boolean, seen: Seen, row?: string) => boolean;

interface Spec extends Pick<ServerCheck<Cast>, 'title' | 'rows' | 'level' | 'needs' | 'last'> {
  /** After `digitaltaktiv.server.`. */
  readonly id: string;
  readonly step?: string;
  readonly run: (session: Session, judge: Judge, trial: Trial) => Promise<void>;
}

/** A check that is one sentence about the server. */
export function serverCheck({ id: name, run, step = '4.3', ...spec }: Spec): ServerCheck<Cast> {
  const id = `digitaltaktiv.server.${name}`;
  const { title, rows } = spec;
  return {
    ...spec,
    id,
    step,
    run: (trial) => {
      const judge: Judge = (holds, found, row = rows[0]!) => trial.demand(holds, { row, message: title, ...found });
      return run(new Session(trial, id), judge, trial);
    },
  };
}

type Optional = Exclude<keyof Cast, 'citizens' | 'clients'>;

/** A member of the cast that not every set-up has. */
export function member<Name extends Optional>(trial: Trial, name: Name): NonNullable<Cast[Name]> {
  return (trial.cast[name] as NonNullable<Cast[Name]> | undefined) ?? trial.skip(noMember(name));
}

/** So many citizens, all different. */
export function citizens(trial: Trial, count: number): readonly string[] {
  const found = trial.cast.citizens.slice(0, count);
  return found.length === count ? found : trial.skip(noMember(`citizens[${count - 1}]`));
}

/** An answer of the feed. */
export interface News {
  readonly numbers: readonly string[];
  readonly offset: string;
  readonly exchange: Exchange;
}

/** What the feed tells; where it does not answer the check ends. */
export async function news(session: Session, offset?: string): Promise<News> {
  const exchange = needTaken(session.trial, await session.feed(offset));
  return { numbers: numbersIn(exchange), offset: offsetIn(exchange), exchange };
}

/** Withdraws the consent of citizens who are active, one after another. */
export async function withdraw(trial: Trial, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) await trial.control!.consent(number, 'withdrawn');
}

/** A moment in the documented form. */
export const tableForm = (milliseconds: number) => new Date(milliseconds).toISOString().replace('Z', '00Z');

export const isTableForm = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{5}Z$/.test(text);
