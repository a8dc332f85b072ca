/** The registry of suites, and what a program needs to run one: `motpart/suites`. */
import type { Suite } from './dsl/types.ts';

/** Every suite there is. Nothing of a suite is loaded before somebody asks for it. */
export const suites: Readonly<Record<string, () => Promise<{ readonly suite: Suite }>>> = {
  helseid: () => import('./helseid/suite.ts'),
  'helsenorge-digitaltaktiv': () => import('./helsenorge-digitaltaktiv/suite.ts'),
  'helsenorge-sts': () => import('./helsenorge-sts/suite.ts'),
  'helsenorge-oidc': () => import('./helsenorge-oidc/suite.ts'),
  'helsenorge-verktoy': () => import('./helsenorge-verktoy/suite.ts'),
  'brp-apiv3': () => import('./brp-apiv3/suite.ts'),
  'inkorg-1177': () => import('./inkorg-1177/suite.ts'),
  'lifecare-ifo': () => import('./lifecare-ifo/suite.ts'),
};

/** The ids of every suite there is. */
export const suiteIds: readonly string[] = Object.keys(suites);

/**
 * A suite by its id; undefined when there is none.
 * @example
 * ```ts
 * import { loadSuite } from 'motpart/suites';
 *
 * const suite = await loadSuite('helsenorge-verktoy');
 * console.log(suite?.checks.length, Object.keys(suite?.actions ?? {}));
 * ```
 */
export async function loadSuite(id: string): Promise<Suite | undefined> {
  return Object.hasOwn(suites, id) ? (await suites[id]!()).suite : undefined;
}

export type { Attempt, Driver } from './drivers/driver.ts';
export { execDriver } from './drivers/exec.ts';
export { execEachDriver } from './drivers/exec-each.ts';
export { httpDriver } from './drivers/http.ts';
export { loadModuleDriver, moduleDriver } from './drivers/module.ts';
export type * from './dsl/types.ts';
export { adapterNames, openFixedHost, openHost, type Adapter } from './hosts/open.ts';
export type { Host, Opened } from './hosts/host.ts';
export type { Offered, Ports } from './hosts/sockets.ts';
export { writeBundle } from './reporters/bundle.ts';
export { formats, type Format } from './reporters/formats.ts';
export type * from './runners/document.ts';
export { parseExpected, type ExpectedDeviation } from './runners/expected.ts';
export { matrix, notPassed, type MatrixRow } from './runners/matrix.ts';
export { run, type Progress, type RunOptions } from './runners/run.ts';
export { UsageFault } from './runners/usage-fault.ts';
