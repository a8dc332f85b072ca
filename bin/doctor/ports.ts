/** The two ports of `motpart serve` on this machine. */
import { createServer } from 'node:net';
import { ok, problem, warning } from '../../suites/doctor/found.ts';
import type { Examination, Found } from '../../suites/doctor/types.ts';
import { motpartAt } from './knock.ts';
import { holderOf } from './port-holder.ts';
import type { Machine } from './machine.ts';

/** Undefined: the port is free. Else the system's own word for why it is not. */
function refusalOf(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

const flags = { http: '--port', https: '--tls-port' } as const;
type Scheme = keyof typeof flags;

/** Somebody is there already: a Motpart, or another program. */
async function held(scheme: Scheme, port: number, { host, version }: Machine): Promise<Found> {
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const authority = name.includes(':') ? `[${name}]` : name;
  const found = await motpartAt(`${scheme}://${authority}:${port}`);
  if (found === 'token') return ok('held by a Motpart that asks for its token');
  if (found?.version === version) return ok(`held by a Motpart ${found.version} that runs already`);
  if (found)
    return warning(`held by Motpart ${found.version}, this is ${version}`, 'stop that one, and start this version');
  const who = holderOf(port) ?? 'another program';
  return problem(`held by ${who}`, `stop it, or give another one: motpart serve ${flags[scheme]} PORT`);
}

async function port(scheme: Scheme, number: number, machine: Machine): Promise<Found> {
  if (number === 0) return ok('any free one');
  const why = await refusalOf(number, machine.host);
  if (why === undefined) return ok('free');
  if (why === 'EADDRINUSE') return held(scheme, number, machine);
  const todo = `choose one from 1024 with ${flags[scheme]}`;
  if (why === 'EACCES') return problem('this user may not open it', todo);
  return problem(`${machine.host} is no address of this machine (${why})`, 'give one of its own to --host');
}

export const portExaminations: readonly Examination<Machine>[] = [
  {
    id: 'machine.port.http',
    title: 'HTTP port',
    examine: (machine) => port('http', machine.port, machine),
  },
  {
    id: 'machine.port.tls',
    title: 'TLS port',
    examine: (machine) =>
      machine.port === machine.tlsPort && machine.port !== 0
        ? problem('the same as the HTTP port', 'give each its own: --port 4010 --tls-port 4443')
        : port('https', machine.tlsPort, machine),
  },
];
