/** Types of `motpart/suites`: see motpart.test-d.ts. */
import { expectTypeOf } from 'vitest';
import type { Basis, Exchange, World } from 'motpart';
import type * as m from 'motpart/suites';

expectTypeOf<typeof m.loadSuite>().toEqualTypeOf<(id: string) => Promise<m.Suite | undefined>>();
expectTypeOf<typeof m.run>().toEqualTypeOf<(suite: m.Suite, options: m.RunOptions) => Promise<m.Run>>();
expectTypeOf<typeof m.openHost>().toEqualTypeOf<
  (adapter: m.Adapter, origin: World, offered?: m.Offered) => Promise<m.Host>
>();
expectTypeOf<typeof m.openFixedHost>().toEqualTypeOf<(origin: World, ports?: m.Ports & m.Offered) => Promise<m.Host>>();
expectTypeOf<typeof m.moduleDriver>().toEqualTypeOf<(client: m.ClientModule, about?: string) => m.Driver>();
expectTypeOf<typeof m.loadModuleDriver>().toEqualTypeOf<(file: string) => Promise<m.Driver>>();
expectTypeOf<typeof m.execDriver>().toEqualTypeOf<(command: string) => m.Driver>();
expectTypeOf<typeof m.execEachDriver>().toEqualTypeOf<(command: string) => m.Driver>();
expectTypeOf<typeof m.httpDriver>().toEqualTypeOf<(url: string | URL) => m.Driver>();
expectTypeOf<typeof m.parseExpected>().returns.resolves.toEqualTypeOf<readonly m.ExpectedDeviation[]>();
expectTypeOf<typeof m.matrix>().returns.resolves.toEqualTypeOf<readonly m.MatrixRow[]>();
expectTypeOf<typeof m.notPassed>().returns.resolves.toEqualTypeOf<readonly (readonly [string, m.Verdict])[]>();
expectTypeOf<typeof m.writeBundle>().parameter(2).toEqualTypeOf<readonly m.Format[]>();
expectTypeOf<typeof m.writeBundle>().parameter(3).toEqualTypeOf<m.Lang>();
expectTypeOf<typeof m.writeBundle>().returns.resolves.toEqualTypeOf<string[]>();
expectTypeOf<typeof m.UsageFault>().toBeConstructibleWith('SUITE-X', 'what', 'to do');
expectTypeOf<m.UsageFault['todo']>().toEqualTypeOf<string>();
expectTypeOf<typeof m.suiteIds>().toEqualTypeOf<readonly string[]>();
expectTypeOf<keyof typeof m.suites>().toEqualTypeOf<string>();
expectTypeOf<typeof m.adapterNames>().toEqualTypeOf<readonly m.Adapter[]>();
expectTypeOf<keyof typeof m.formats>().toEqualTypeOf<m.Format>();

expectTypeOf<m.Adapter>().toEqualTypeOf<'fastify' | 'msw'>();
expectTypeOf<m.Format>().toEqualTypeOf<'html' | 'json' | 'junit' | 'md' | 'sarif' | 'ctrf'>();
expectTypeOf<m.Lang>().toEqualTypeOf<'sv' | 'nb' | 'en'>();
expectTypeOf<m.Text>().toEqualTypeOf<Readonly<Record<m.Lang, string>>>();
expectTypeOf<m.Verdict>().toEqualTypeOf<'pass' | 'warn' | 'fail' | 'skip' | 'omit' | 'error' | 'review' | 'attested'>();
expectTypeOf<m.Outcome>().toEqualTypeOf<'done' | 'refused' | 'failed' | 'unsupported'>();
expectTypeOf<m.CheckLevel>().toEqualTypeOf<'L0' | 'L1' | 'L2' | 'L3' | 'L4'>();
expectTypeOf<'memory' | 'get-body' | 'tls' | 'h2' | 'socket'>().toExtend<m.Need>();
expectTypeOf<m.RowStatus>().toExtend<string>();

expectTypeOf<m.Suite['checks']>().toEqualTypeOf<readonly m.Check[]>();
expectTypeOf<m.Suite['actions'][string]>().toEqualTypeOf<m.Action>();
expectTypeOf<m.Suite['steps']>().toEqualTypeOf<readonly m.Step[]>();
expectTypeOf<m.Suite['mutants']>().toEqualTypeOf<readonly m.Mutant[]>();
expectTypeOf<m.Suite['life']>().toEqualTypeOf<m.Life>();
expectTypeOf<m.Action['params']>().toEqualTypeOf<m.JsonSchema>();
expectTypeOf<m.Check>().toExtend<m.CheckHead>();
expectTypeOf<m.Check['run']>().parameter(0).toEqualTypeOf<m.Trial>();
expectTypeOf<m.Trial['world']>().toEqualTypeOf<World>();
expectTypeOf<Awaited<ReturnType<m.Trial['act']>>>().toEqualTypeOf<m.Acted<unknown>>();
expectTypeOf<m.Trial['act']>().parameter(2).toEqualTypeOf<m.ActOptions | undefined>();
expectTypeOf<m.Trial['demand']>().parameter(1).toEqualTypeOf<m.Demand>();
expectTypeOf<m.Acted<number>['result']>().toEqualTypeOf<number>();
expectTypeOf<m.ExchangeFilter['after']>().toEqualTypeOf<Exchange | undefined>();
expectTypeOf<m.Endpoints>().toEqualTypeOf<Readonly<Record<string, string>>>();
expectTypeOf<m.Credentials>().toEqualTypeOf<Readonly<Record<string, unknown>>>();

expectTypeOf<m.ClientModule[string]>().parameter(1).toEqualTypeOf<m.ClientContext>();
expectTypeOf<m.ClientContext['now']>().toEqualTypeOf<string>();
expectTypeOf<m.Driver['act']>().parameter(0).toEqualTypeOf<m.DriverRequest>();
expectTypeOf<m.Driver['act']>().parameter(1).toEqualTypeOf<m.Attempt>();
expectTypeOf<m.Driver['act']>().returns.resolves.toEqualTypeOf<m.DriverReply>();
expectTypeOf<m.Host['open']>().returns.toEqualTypeOf<m.Opened>();
expectTypeOf<m.Opened['endpoints']>().toEqualTypeOf<m.Endpoints>();
expectTypeOf<m.Ports['port']>().toEqualTypeOf<number | undefined>();
expectTypeOf<m.RunOptions['onProgress']>().toEqualTypeOf<((progress: m.Progress) => void) | undefined>();

expectTypeOf<m.Run['document']>().toEqualTypeOf<m.RunDocument>();
expectTypeOf<m.Run['exchanges']>().toEqualTypeOf<readonly m.ExchangeRecord[]>();
expectTypeOf<m.RunDocument['checks']>().toEqualTypeOf<readonly m.CheckRecord[]>();
expectTypeOf<m.RunDocument['steps']>().toEqualTypeOf<readonly m.StepRecord[]>();
expectTypeOf<m.RunDocument['requirements']>().toEqualTypeOf<readonly m.RowRecord[]>();
expectTypeOf<m.RunDocument['assumptions']>().toEqualTypeOf<readonly m.AssumptionRecord[]>();
expectTypeOf<m.RunDocument['attestations']>().toEqualTypeOf<readonly m.AttestationRecord[]>();
expectTypeOf<m.RunDocument['profile']>().toEqualTypeOf<readonly m.ProfileDifference[]>();
expectTypeOf<m.RunDocument['verdict']['exit']>().toEqualTypeOf<0 | 1 | 3 | 4>();
expectTypeOf<m.CheckRecord['findings']>().toEqualTypeOf<readonly m.FindingRecord[]>();
expectTypeOf<m.CheckRecord['expected']>().toEqualTypeOf<m.ExpectedRecord | undefined>();
expectTypeOf<m.CheckRecord['verdict']>().toEqualTypeOf<m.Verdict>();
expectTypeOf<m.RowRecord['status']>().toEqualTypeOf<m.RowStatus>();
expectTypeOf<m.RowRecord['basis']>().toEqualTypeOf<Basis>();
