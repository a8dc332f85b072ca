/** The simulators as `motpart serve` serves them, with ready-made tokens, told what to do by the parent. */
import { createServer, type ServerOptions } from '../../simulators/adapters/fastify.ts';
import { openState } from '../../simulators/adapters/state/index.ts';
import { issueToken } from '../../simulators/helseid/index.ts';
import type { Account } from '../../simulators/inkorg-1177/state.ts';
import { createSimulator, createWorld, systemIds, Worlds } from '../../simulators/index.ts';
import { findPerson } from '../../simulators/registers/people.ts';

export interface Order {
  readonly answers?: readonly unknown[];
  /** Touch this table before each request, so that nothing computed from it is of use. */
  readonly touch?: string | null;
  /** Back to how it started, session state apart. */
  readonly restore?: boolean;
}

/** Different tokens: a server that remembers one of them has remembered nothing. */
const tokens = 20;

const world = await createWorld({ profile: { 'inkorg-1177': { plainHttp: 'dev' } } });
const simulator = await createSimulator();
const worlds = new Worlds(world);
const [, , jkt, stateFile] = process.argv;

/** Keeps the worlds in a file, as `serve --state` does. */
async function keeping(file: string): Promise<Pick<ServerOptions, 'keep'>> {
  const ground = { version: 'bench', seed: world.seed, people: 1_000, systems: systemIds };
  const state = await openState(file, ground).keep(worlds);
  return { keep: state.held.bind(state) };
}

const app = createServer({ simulator, worlds, ...(stateFile && (await keeping(stateFile))) });
const base = await app.listen({ port: 0, host: '127.0.0.1' });
await fetch(`${base}/helseid/.well-known/openid-configuration`);

const { clientId } = simulator.systems.find(({ id }) => id === 'helseid')!.credentials!(world, base) as {
  clientId: string;
};
const issue = (dpopJkt?: string) => issueToken(world, { clientId, base, ...(dpopJkt && { dpopJkt }) }).accessToken;
const start = world.snapshot();

const reachable = ({ person, status, methods, leavesAfterCheck }: Account) =>
  status === 'active' && methods.join() === 'SMS' && !leavesAfterCheck && findPerson(world, person)?.deceased === null;
const citizens = world.table<Account>('inkorg.accounts').list().filter(reachable);
const { sourceSystem, logicalAddress } = simulator.systems.find(({ id }) => id === 'inkorg-1177')!.credentials!(
  world,
  base,
) as { sourceSystem: string; logicalAddress: string };

const respond = simulator.respond.bind(simulator);
let touched: string | null = null;
simulator.respond = (request, where, match) => {
  if (touched !== null) touch(touched);
  return respond(request, where, match);
};

function touch(name: string): void {
  const table = world.table(name);
  table.put({ ...table.all().next().value });
}

process.on('disconnect', () => process.exit());
process.on('message', ({ touch: name, restore }: Order) => {
  if (name !== undefined) touched = name;
  if (restore) world.restore(start);
  process.send!({ ...process.cpuUsage(), ...process.memoryUsage() });
});

process.send!({
  port: Number(new URL(base).port),
  bearer: Array.from({ length: tokens }, () => issue()),
  bound: jkt === undefined ? [] : Array.from({ length: tokens }, () => issue(jkt)),
  inbox: { citizens: citizens.map(({ person }) => person), sourceSystem, logicalAddress },
});
