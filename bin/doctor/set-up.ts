/** Examinations of the set-up file itself. */
import { statSync } from 'node:fs';
import { rightsOf } from '../../suites/doctor/file-rights.ts';
import { ok, problem } from '../../suites/doctor/found.ts';
import { examined } from '../../suites/doctor/index.ts';
import { parts, type ReadSetup } from '../../suites/doctor/setup.ts';
import type { Examination, Found } from '../../suites/doctor/types.ts';
import { isTree } from '../../suites/doctor/values.ts';
import type { ServerSuite } from '../../suites/dsl/server.ts';
import { loadSuite, suiteIds, UsageFault, type Suite } from '../../suites/index.ts';
import { meant } from '../nearest.ts';

type WithServer = Suite & { readonly server: ServerSuite };

export interface SetupFile extends ReadSetup {
  readonly file: string;
  readonly text: string;
}

function names({ tree }: SetupFile): Found | readonly Found[] {
  const strange = Object.keys(tree).filter((name) => !(parts as readonly string[]).includes(name));
  if (Object.keys(tree).length === 0) return problem('nothing in it', 'motpart doctor SUITE --init writes one');
  if (strange.length === 0) return ok(Object.keys(tree).join(', '));
  return strange.map((name) => problem(`${name} is no part of it`, meant(name, parts, `it has ${parts.join(', ')}`)));
}

/** `inkorg-1177/qa` is the system inkorg-1177. */
const systemOf = (name: string) => name.split('/')[0]!;

/** Systems that a set-up speaks of. */
export function systemsIn({ tree }: ReadSetup): readonly string[] {
  const sections = ['endpoints', 'credentials', 'registration', 'client'].map((name) => tree[name]);
  return [...new Set(sections.flatMap((section) => (isTree(section) ? Object.keys(section) : [])).map(systemOf))];
}

function systems(file: SetupFile): readonly Found[] {
  const known = Object.keys(examined);
  const strange = systemsIn(file).filter((name) => !known.includes(name));
  return strange.map((name) => problem(`there is no system ${name}`, meant(name, known, `use ${known.join(', ')}`)));
}

const secret = /"?\bd"?\s*:\s*["']?[\w-]{16,}|PRIVATE KEY-----|^\s*(passphrase|password):\s*[^\s{]/m;

/** A set-up with a key in it is as secret as the key. */
function rights({ file, text }: SetupFile): Found | undefined {
  if (!secret.test(text) || process.platform === 'win32') return undefined;
  return rightsOf({ path: file, bytes: Buffer.from(''), mode: statSync(file).mode });
}

const wanted = ({ systems: all, server: { endpoints = all } }: WithServer) => endpoints.length;

/** Suites that a server can be judged with, among those of the file. One that wants more addresses comes first: it means them all. */
async function servable(file: SetupFile): Promise<WithServer[]> {
  const ids = systemsIn(file).filter((id) => suiteIds.includes(id));
  const loaded = await Promise.all(ids.map(loadSuite));
  const judging = loaded.filter((suite): suite is WithServer => suite?.server !== undefined);
  return judging.sort((one, other) => wanted(other) - wanted(one));
}

/** What `motpart check --target` would say to it: the last word, when nothing else is wrong. */
export async function takenByCheck(file: SetupFile): Promise<Found | undefined> {
  if (Object.keys(file.setup.cast).length === 0) return undefined;
  const { readSetUp } = await import('../../suites/targets/set-up-file.ts');
  const [suite] = await servable(file);
  if (!suite) return undefined;
  try {
    await readSetUp(file.file, suite);
    return ok(`${suite.id} --target --setup takes it`);
  } catch (thrown) {
    if (!(thrown instanceof UsageFault)) throw thrown;
    return problem(thrown.message.replace(`${file.file}: `, ''), thrown.todo);
  }
}

export const setupExaminations: readonly Examination<SetupFile>[] = [
  { id: 'setup.file.parts', title: 'parts of the file', examine: names },
  { id: 'setup.file.systems', title: 'systems of the file', examine: systems },
  { id: 'setup.file.rights', title: 'rights of the file', examine: rights },
];
