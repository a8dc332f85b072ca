/** Looks at everything that the flags name, group by group. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withoutNumbers } from '../../simulators/registers/masking.ts';
import { ok, problem, unseen } from '../../suites/doctor/found.ts';
import { examined, systemsWith } from '../../suites/doctor/index.ts';
import { parseSetup, readerIn } from '../../suites/doctor/setup.ts';
import type { Finding, Found, Server, Setup } from '../../suites/doctor/types.ts';
import type { SuiteProtocols } from '../../suites/protocols/types.ts';
import { loadSuite, suiteIds, UsageFault, type Suite } from '../../suites/index.ts';
import { headerFileOf } from '../check/protocol.ts';
import { textOf } from '../check/user-file.ts';
import { Failure } from '../failure.ts';
import { diagnosisOf, findingsOf, type Diagnosis, type Group } from './diagnosis.ts';
import { identityExamination, knownNumbers } from './identity.ts';
import { machineExaminations, type Machine } from './machine.ts';
import { paperExaminations, type Paper, type TextFile } from './paper.ts';
import { recordsOf, runningAt, type Running } from './running.ts';
import { serveExaminations } from './serve.ts';
import { setupExaminations, systemsIn, takenByCheck, type SetupFile } from './set-up.ts';

export interface Wish {
  /** A system or suite; undefined: whatever the set-up speaks of. */
  readonly about: string | undefined;
  readonly url: string | undefined;
  readonly setup: string | undefined;
  readonly header: string | undefined;
  readonly attest: string | undefined;
  readonly machine: Omit<Machine, 'clocks'>;
  readonly now: number;
}

const defaultUrl = 'http://127.0.0.1:4010';
const defaultLeeway = 5;

function leewayOf({ systems }: Running): number {
  const key = systems.find(({ id }) => id === 'helseid')?.profile.find((one) => one.key === 'clockLeewaySeconds');
  return Number(key?.value ?? defaultLeeway);
}

async function machineGroup({ machine }: Wish, running: Running): Promise<Group> {
  const clocks = running.clocks && { ...running.clocks, leewaySeconds: leewayOf(running) };
  return {
    id: 'machine',
    title: 'This machine',
    findings: await findingsOf(machineExaminations, { ...machine, clocks }),
  };
}

async function readSetup(file: string): Promise<SetupFile | Finding> {
  const text = await textOf(file, 'SUITE-SETUP', 'give --setup a file: motpart doctor SUITE --init writes one');
  try {
    return { file, text, ...(await parseSetup(text, file)) };
  } catch (thrown) {
    if (!(thrown instanceof UsageFault)) throw thrown;
    return { id: 'setup.file.yaml', title: 'form of the file', ...problem(thrown.message, thrown.todo) };
  }
}

function single(id: string, title: string, found: Found): Finding {
  return { id, title, ...found };
}

const noSetup = single(
  'setup.file.given',
  'set-up of the client',
  unseen('none named', 'motpart doctor SUITE --init > set-up.yaml writes one, --setup names it'),
);

interface Looked {
  readonly wish: Wish;
  readonly setup: SetupFile | undefined;
  readonly server: Server | undefined;
  readonly isKnown: (number: string) => boolean;
}

async function setupGroup({ setup, isKnown }: Looked, flaw: Finding | undefined): Promise<Group> {
  const title = 'Set-up of the client';
  if (flaw) return { id: 'setup', title, findings: [flaw] };
  if (!setup) return { id: 'setup', title, findings: [noSetup] };
  const own = await findingsOf(setupExaminations, setup);
  const numbers = await findingsOf([identityExamination('setup.file')], { text: setup.text, isKnown });
  return { id: 'setup', title, findings: [single('setup.file.given', 'file', ok(setup.file)), ...own, ...numbers] };
}

/** Systems to look at: those that go with what was asked about, or those of the set-up. */
function chosen({ about }: Wish, setup: SetupFile | undefined): readonly string[] {
  if (about !== undefined) return systemsWith(about);
  const wanted = new Set(setup ? systemsIn(setup).flatMap(systemsWith) : []);
  return Object.keys(examined).filter((id) => wanted.has(id));
}

async function systemGroup(id: string, { wish, setup, server }: Looked): Promise<Group> {
  const { title, load } = examined[id]!;
  const { examinations } = await load();
  const subject = { setup: setup!.setup, read: readerIn(setup!.file), now: wish.now, server };
  return { id, title, findings: await findingsOf(examinations, subject) };
}

type WithProtocols = Suite & { readonly protocols: SuiteProtocols };

async function suitesWithProtocols(ids: readonly string[]): Promise<WithProtocols[]> {
  const loaded = await Promise.all(ids.map(loadSuite));
  return loaded.filter((suite): suite is WithProtocols => suite?.protocols !== undefined);
}

/** The suite whose papers are meant: the one asked about, or the one whose header file is named or lies here. */
async function suiteOfPapers({ wish, setup }: Looked): Promise<WithProtocols | undefined> {
  const { about, header, attest, machine } = wish;
  const asked = header !== undefined || attest !== undefined;
  const lies = (id: string) => existsSync(join(machine.folder, headerFileOf({ id })));
  const fits = (id: string) =>
    about === undefined ? asked || chosen(wish, setup).includes(id) || lies(id) : id === about;
  const found = await suitesWithProtocols(suiteIds.filter(fits));
  // Nobody said which: the one that the name of the file or the set-up speaks of.
  const isMeant = ({ id }: Suite) =>
    basename(header ?? '') === headerFileOf({ id }) || chosen(wish, setup).includes(id);
  const meant = found.find(isMeant) ?? found.find(({ id }) => lies(id)) ?? found[0];
  if (meant || !asked) return meant;
  throw new Failure('SUITE-PROTOCOL', `${about} has no protocol`, 'leave --header and --attest out');
}

async function fileAt(file: string | undefined, code: string): Promise<TextFile | undefined> {
  return file === undefined ? undefined : { file, text: await textOf(file, code, 'give a file that can be read') };
}

function headerLyingIn(folder: string, suite: Suite): TextFile | undefined {
  const file = headerFileOf(suite);
  const path = join(folder, file);
  return existsSync(path) ? { file, text: readFileSync(path, 'utf8') } : undefined;
}

async function paperGroup(looked: Looked): Promise<Group | undefined> {
  const { wish, setup, isKnown } = looked;
  const suite = await suiteOfPapers(looked);
  if (!suite) return undefined;
  const header = (await fileAt(wish.header, 'SUITE-HEADER')) ?? headerLyingIn(wish.machine.folder, suite);
  const attest = await fileAt(wish.attest, 'SUITE-ATTEST');
  const own: Setup | undefined = setup?.setup;
  const paper: Paper = { suite, header, attest, setup: own, now: wish.now };
  const findings = [...(await findingsOf(paperExaminations, paper))];
  for (const [kind, file] of Object.entries({ header, attest })) {
    const look = [identityExamination(`protocol.${kind}`)];
    if (file) findings.push(...(await findingsOf(look, { text: file.text, isKnown })));
  }
  return { id: 'protocol', title: `Protocol of ${suite.id}`, findings };
}

/** One fault is told once: as long as an examination has found it, `check --target` is not asked. */
async function lastWord(setup: SetupFile | undefined, groups: readonly Group[]): Promise<readonly Finding[]> {
  const isWrong = groups.some(({ findings }) => findings.some(({ severity }) => severity === 'problem'));
  if (!setup || isWrong) return [];
  return findingsOf([{ id: 'setup.file.target', title: 'check --target', examine: takenByCheck }], setup);
}

/** Examines everything that the flags name. Throws a Failure for files that are named and cannot be read. */
export async function examine(wish: Wish): Promise<Diagnosis> {
  const { version } = wish.machine;
  const running = await runningAt(wish.url ?? defaultUrl, wish.url !== undefined, version);
  const read = wish.setup === undefined ? undefined : await readSetup(wish.setup);
  const [setup, flaw] = read && 'severity' in read ? [undefined, read] : [read, undefined];
  const server = setup && (await recordsOf(running, setup.setup));
  const isKnown = await knownNumbers(server?.population);
  const looked: Looked = { wish, setup, server, isKnown };
  const systems = setup ? await Promise.all(chosen(wish, setup).map((id) => systemGroup(id, looked))) : [];
  const paper = await paperGroup(looked);
  const own = await setupGroup(looked, flaw);
  const groups = [
    await machineGroup(wish, running),
    { id: 'serve', title: 'A running motpart serve', findings: await findingsOf(serveExaminations, running) },
    { ...own, findings: [...own.findings, ...(await lastWord(setup, [own, ...systems]))] },
    ...systems,
    ...(paper ? [paper] : []),
  ];
  return diagnosisOf(groups, { version, now: wish.now, clean: (text) => withoutNumbers(text, isKnown) });
}
