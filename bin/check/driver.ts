/** The driver that the flags ask for. */
import { existsSync } from 'node:fs';
import type { Driver } from '../../suites/drivers/driver.ts';
import { Failure } from '../failure.ts';
import { watchClient } from './client-crash.ts';

export interface DriverFlags {
  readonly module?: string | undefined;
  readonly exec?: string | undefined;
  readonly 'exec-each'?: string | undefined;
  readonly http?: string | undefined;
  readonly adapter?: string | undefined;
}

async function moduleDriver(file: string): Promise<Driver> {
  if (!existsSync(file))
    throw new Failure('SUITE-MODULE', `${file} is not there`, 'give --module the path of the client’s module');
  const { loadModuleDriver } = await import('../../suites/drivers/module.ts');
  const watch = watchClient(file);
  try {
    const driver = await loadModuleDriver(file);
    return { ...driver, close: async () => watch.forget() };
  } catch (error) {
    watch.forget();
    const what = error instanceof Error ? error.message : String(error);
    throw new Failure('SUITE-MODULE', `${file} does not load: ${what}`, 'mend it so that node can import it');
  }
}

/** Throws a Failure unless exactly one driver is asked for, and one that the adapter reaches. */
export async function driverOf(flags: DriverFlags): Promise<Driver> {
  const { module, exec, 'exec-each': execEach, http, adapter } = flags;
  const given = [module, exec, execEach, http].filter((flag) => flag !== undefined);
  const todo = 'give one of --module FILE, --exec "CMD", --exec-each "CMD", --http URL';
  if (given.length === 0)
    throw new Failure('SUITE-DRIVER', 'check needs a client to judge', `${todo}, or a server with --target URL`);
  if (given.length > 1) throw new Failure('SUITE-DRIVER', 'check drives one client at a time', todo);
  if (adapter === 'msw' && module === undefined) {
    throw new Failure(
      'SUITE-ADAPTER',
      'msw reaches only a client in this process',
      'give --module FILE, or leave --adapter out',
    );
  }
  if (module !== undefined) return moduleDriver(module);
  if (http !== undefined) return (await import('./hook.ts')).hookDriver(http);
  const { judgeCommand } = await import('./command.ts');
  judgeCommand(exec ?? execEach!, exec === undefined ? '--exec-each' : '--exec');
  if (exec !== undefined) return (await import('../../suites/drivers/exec.ts')).execDriver(exec);
  return (await import('../../suites/drivers/exec-each.ts')).execEachDriver(execEach!);
}
