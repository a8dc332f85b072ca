/** Runs the server checks of a suite against a server and gives the run document with its evidence. */
import { randomBytes } from 'node:crypto';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { ServerCheck, ServerSuite } from '../dsl/server.ts';
import { rowsOf } from '../dsl/severity.ts';
import type { Suite } from '../dsl/types.ts';
import type { Target } from '../targets/target.ts';
import { assembled, judgeAll, type Progress } from './assemble.ts';
import type { Run } from './document.ts';
import type { ExpectedDeviation } from './expected.ts';
import { runServerCheck, type ServerStage } from './run-server-check.ts';
import { judgeSuite, selected, type Judging, type Selection } from './select.ts';

export interface ServerRunOptions extends Selection {
  readonly target: Target;
  readonly expected?: readonly ExpectedDeviation[];
  readonly onProgress?: (progress: Progress) => void;
}

/** What of a suite is there for judging a server. */
export function serverView({ server, ...suite }: Suite & { readonly server: ServerSuite }): Judging<ServerCheck> {
  const { title, checks } = server;
  return { ...suite, title, checks };
}

/**
 * Judges a server. Against a Motpart server each check has a world of its own; any other is one environment, met one check at a time.
 * @throws UsageFault for an unknown check or step; Defect when the suite itself is not whole.
 */
export async function runServer(
  suite: Suite & { readonly server: ServerSuite },
  options: ServerRunOptions,
): Promise<Run> {
  const { target, expected, onProgress, only, step } = options;
  const view = serverView(suite);
  const rows = rowsOf(suite.contracts);
  judgeSuite(view, rows);
  const started = new Date().toISOString();
  const earlier: Exchange[] = [];
  const owners = new WeakMap<Exchange, string>();
  const run = randomBytes(4).toString('hex');
  const stage: ServerStage = { suite, rows, target, run, client: suite.referenceClient, earlier, owners };
  const judge = async (check: ServerCheck) => {
    const judged = await runServerCheck(stage, check);
    for (const exchange of judged.exchanges) owners.set(exchange, check.id);
    earlier.push(...judged.exchanges);
    return judged;
  };
  const chosen = selected(view, options);
  const groups = [chosen.filter(({ last }) => !last), chosen.filter(({ last }) => last)];
  const { origin, most, url, reached } = target;
  const results = await judgeAll(groups, { judge, origin, most, expected, onProgress });
  const selection = { ...(only && { only }), ...(step !== undefined && { step }) };
  const subject = { actor: 'server', notTested: suite.server.notTested } as const;
  const client = { driver: 'target', about: url };
  const about = { client, target: { url, reached }, adapter: 'network', started } as const;
  return assembled({ suite: view, rows, subject, origin, results, ...about, ...selection });
}
