/** Examinations of this machine and of the folder that the command is called in. */
import { globSync, readFileSync } from 'node:fs';
import { lookup } from 'node:dns/promises';
import { join } from 'node:path';
import { isLoopback } from '../../simulators/control/index.ts';
import { ok, problem, unseen, warning } from '../../suites/doctor/found.ts';
import type { Examination, Found } from '../../suites/doctor/types.ts';
import { judgeFolder } from '../check/out-folder.ts';
import { Failure } from '../failure.ts';
import { peerExaminations } from './peers.ts';
import { portExaminations } from './ports.ts';

export interface Machine {
  /** Of Motpart. */
  readonly version: string;
  /** Of Node. */
  readonly node: string;
  readonly host: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly folder: string;
  /** The `Date` of a server and the moment here when it came, milliseconds; undefined without a server. */
  readonly clocks: { readonly here: number; readonly there: number; readonly leewaySeconds: number } | undefined;
}

const oldest = [22, 18] as const;

function node({ node: version }: Machine): Found {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return ok(version);
  return problem(`${version} is too old`, `install Node ${oldest.join('.')} or newer`);
}

async function localhost(): Promise<Found> {
  const todo = 'put 127.0.0.1 localhost into the hosts file, or call 127.0.0.1';
  const found = await lookup('localhost', { all: true }).catch(() => []);
  const strange = found.find(({ address }) => !isLoopback(address));
  if (strange) return problem(`localhost leads to ${strange.address}`, todo);
  return found.length > 0
    ? ok(found.map(({ address }) => address).join(', '))
    : problem('localhost leads nowhere', todo);
}

/** `Date` has whole seconds, so one more may lie between two clocks that agree. */
function clock({ clocks }: Machine): Found {
  if (!clocks) return unseen('no server to compare it with');
  const { here, there, leewaySeconds } = clocks;
  const seconds = Math.round(Math.abs(here - there) / 1000);
  if (seconds <= leewaySeconds + 1) return ok('in step with the server');
  const way = here > there ? 'ahead of' : 'behind';
  return problem(
    `${seconds} s ${way} the server, which bears ${leewaySeconds} s`,
    'set it by NTP: tokens and certificates are judged by time',
  );
}

const reports = 'motpart-report';

function writable({ folder }: Machine): Found {
  try {
    judgeFolder(join(folder, reports));
    return ok(`${reports} can be written`);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return problem(thrown.message, 'give this user the right to write there, or another folder with --out');
  }
}

function isOfThisFormat(file: string): boolean {
  try {
    const document = JSON.parse(readFileSync(file, 'utf8')) as { format?: unknown; attestations?: unknown } | null;
    return document?.format === 1 && Array.isArray(document.attestations);
  } catch {
    return false;
  }
}

function leftovers({ folder }: Machine): Found | undefined {
  const files = globSync(`${reports}/*/run.json`, { cwd: folder });
  const old = files.find((file) => !isOfThisFormat(join(folder, file)));
  if (files.length === 0) return undefined;
  if (old === undefined) return ok(`${files.length} of this format`);
  return warning(`${old} is of an older format`, 'run motpart check again, or take the folder away');
}

export const machineExaminations: readonly Examination<Machine>[] = [
  { id: 'machine.node.version', title: 'Node', examine: node },
  ...portExaminations,
  { id: 'machine.names.localhost', title: 'localhost', examine: localhost },
  { id: 'machine.clock.skew', title: 'clock', examine: clock },
  ...peerExaminations,
  { id: 'machine.report.folder', title: 'folder of reports', examine: writable },
  { id: 'machine.report.format', title: 'earlier reports', examine: leftovers },
];
