/** How server checks of Lifecare are written down: one sentence says what the host does, and every condition is that sentence. */
import * as lifecare from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { ProfileKey } from '../../../contracts/types.ts';
import type { Seen } from '../../dsl/check.ts';
import { readingsOf, type Reading as ReadingOf } from '../../dsl/eksternapi/make.ts';
import type { ServerCheck } from '../../dsl/server.ts';
import type { Cast } from './cast.ts';
import { Session } from './session.ts';

export const { system } = lifecare;

/** A row without what all of them begin with. */
export type Short = RequirementId extends infer Id ? (Id extends `lifecare.${infer Rest}` ? Rest : never) : never;

/** Judges by the check's own sentence: the rows that are named, else each that the check rests on. */
export type Judge = (holds: boolean, seen: Seen, ...rows: readonly Short[]) => boolean;

export interface Spec extends Pick<ServerCheck<Cast>, 'title' | 'level' | 'needs' | 'writes'> {
  /** After `lifecare.server.`. */
  readonly id: string;
  readonly rows: readonly Short[];
  readonly step: string;
  readonly run: (session: Session, judge: Judge) => Promise<void>;
}

export const checkId = (name: string): string => `lifecare.server.${name}`;

export function serverCheck({ id: name, rows, run, ...spec }: Spec): ServerCheck<Cast> {
  const id = checkId(name);
  return {
    ...spec,
    id,
    rows: rows.map((row) => `lifecare.${row}`),
    run: (trial) => {
      const judge: Judge = (holds, seen, ...named) => {
        for (const row of named.length > 0 ? named : rows)
          trial.demand(holds, { row: `lifecare.${row}`, message: spec.title, ...seen });
        return holds;
      };
      return run(new Session(trial, id), judge);
    },
  };
}

type Key = keyof typeof lifecare.profile & string;

/** How a host reads what the documents leave open. */
export interface Reading extends Omit<ReadingOf<Session>, 'system'> {
  readonly key: Key;
  readonly step: string;
}

const makers = readingsOf<Session>({
  open: (trial, id) => new Session(trial, id),
  contracts: { [system]: { prefix: 'lifecare', profile: lifecare.profile as Readonly<Record<string, ProfileKey>> } },
});

export const { specOf, readingId } = makers;
export const readingCheck = (reading: Reading): ServerCheck<Cast> => makers.readingCheck({ system, ...reading });
export const readingMutant = (reading: Reading) => makers.readingMutant({ system, ...reading });
