/** Contracts by their folder. Motpart's own are read once a command. */
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { wordsOf } from './authored/finding.ts';
import { readDraft, systemsIn, type Contract, type Draft } from './authored/read-contract.ts';
import { contractsFolder } from './folder.ts';

let drafts: ReadonlyMap<string, Draft> | undefined;

/** Motpart's own contracts by folder. */
function ownDrafts(): ReadonlyMap<string, Draft> {
  const own = contractsFolder();
  return (drafts ??= new Map(systemsIn(own).map((system) => [join(own, system), readDraft(own, system)])));
}

export function ownFolders(): string[] {
  return [...ownDrafts().keys()];
}

/** The contract of a folder. Throws a Failure when its files do not have the shape of one. */
export function contractIn(folder: string): Contract {
  const { contract, findings } = ownDrafts().get(folder) ?? readDraft(dirname(folder), basename(folder));
  const [first] = findings;
  if (!first) return contract;
  const todo = `motpart contract ${folder} --lint lists all that is wrong`;
  throw new Failure('SIM-CONTRACT', `${contract.system}/${wordsOf(first)}`, todo);
}

/** Our own contracts but for the one in this folder. One that is out of shape is left out: its own lint comes first. */
export function othersThan(folder: string): Contract[] {
  return [...ownDrafts()].flatMap(([place, { contract, findings }]) =>
    resolve(place) === resolve(folder) || findings.length > 0 ? [] : [contract],
  );
}
