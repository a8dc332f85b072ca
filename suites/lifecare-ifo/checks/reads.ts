/** Reads, none of which every client has: the first that a client knows stands for all of its kind. */
import type { World } from '../../../simulators/kernel/world.ts';
import { documentsTable } from '../../../simulators/lifecare-ifo/state.ts';
import type { ActOptions, Acted, Trial } from '../../dsl/types.ts';
import { extracts, lists } from '../reading-actions.ts';
import { always, applicant, application, someRow } from './cast.ts';
import { type ExtractName, kinds, type ListName } from './kinds.ts';
import { letIn, neverDone, type Some, someCalls } from './traffic.ts';

export interface Read {
  readonly action: string;
  readonly params: object;
  /** What the API calls it. */
  readonly operation: string;
}

export interface ListRead extends Read {
  readonly list: ListName;
  readonly params: { readonly list: ListName; readonly personId: string };
}

export interface ExtractRead extends Read {
  readonly extract: ExtractName;
}

const putFirst = <Name>(preferred: Name, names: readonly Name[]): readonly Name[] => [
  preferred,
  ...names.filter((name) => name !== preferred),
];

/** A list of somebody who has such records, of all times. */
export const listRead = (world: World, list: ListName, more: object = {}): ListRead => ({
  action: 'readList',
  list,
  operation: `get${list}`,
  params: { list, personId: kinds[list].person(world), ...always, ...more },
});

/** Every list; decisions first, since one who has many is easily found. */
export const listReads = (world: World, more?: object): readonly ListRead[] =>
  putFirst<ListName>('Decisions', lists).map((list) => listRead(world, list, more));

/** Every extract; executions first, since they are fewest. */
export const extractReads = (paramsOf: (extract: ExtractName) => object = () => ({})): readonly ExtractRead[] =>
  putFirst<ExtractName>('Executions', extracts).map((extract) => ({
    action: 'extract',
    extract,
    operation: `extract${extract}`,
    params: { extract, ...paramsOf(extract) },
  }));

const personRead = (world: World): Read => ({
  action: 'readPerson',
  operation: 'getPerson',
  params: { personId: applicant(world) },
});

/** Reads about a person, the lists first. */
export const readsOfPeople = (world: World): readonly Read[] => [...listReads(world), personRead(world)];

/** Everything that may be read, each once; that of a person first. */
export function everyRead(world: World): readonly Read[] {
  const { id } = someRow(world, documentsTable, ({ pdf }) => pdf);
  return [
    personRead(world),
    ...listReads(world),
    { action: 'readContacts', operation: 'getContacts', params: { personId: applicant(world) } },
    { action: 'readDocument', operation: 'getDocumentContent', params: { id: String(id) } },
    ...extractReads(),
    { action: 'readUsers', operation: 'listUsers', params: {} },
  ];
}

export type Known<One extends Read, Result> = One & { readonly acted: Acted<Result> };

type Around = <Done>(read: Read, act: () => Promise<Done>) => Promise<Done>;

/**
 * Tries reads one after the other until the client knows one; undefined when it knows none. Whoever has found one goes on with it.
 * @param around what is to be readied for a try, and taken away after it
 */
export async function tryFirst<Result = any, One extends Read = Read>(
  trial: Trial,
  reads: readonly One[],
  options?: ActOptions,
  around: Around = (_, act) => act(),
): Promise<Known<One, Result> | undefined> {
  for (const read of reads) {
    const acted = await around(read, () => trial.tryToAct<Result>(read.action, read.params, options));
    if (acted) return { ...read, acted };
  }
  return undefined;
}

/** The same for what is judged: where the client knows none, the check does not apply to it. Refusals can be judged as well. */
export async function firstKnown<Result = any, One extends Read = Read>(
  trial: Trial,
  reads: readonly One[],
  options?: ActOptions,
  around?: Around,
): Promise<Known<One, Result>> {
  return (await tryFirst<Result, One>(trial, reads, options, around)) ?? trial.omit(neverDone);
}

/** The same where only what was let in can be judged. */
export async function performFirst<Result = any, One extends Read = Read>(
  trial: Trial,
  reads: readonly One[],
): Promise<Known<One, Result>> {
  const known = await firstKnown<Result, One>(trial, reads);
  letIn(trial, known.acted);
  return known;
}

/** Reads and writes as clients have them: a person, a list, an application; whoever has none of them does what it can. */
export async function exercise(trial: Trial): Promise<Some> {
  const { world } = trial;
  const done = [
    await tryFirst(trial, [personRead(world)]),
    await tryFirst(trial, listReads(world)),
    await trial.tryToAct('sendApplication', application(world)),
  ];
  if (done.every((one) => one === undefined)) await firstKnown(trial, everyRead(world));
  return someCalls(trial);
}
