/** `--http URL`: the client's hook, looked for before anything runs. */
import { connect } from 'node:net';
import type { Driver } from '../../suites/drivers/driver.ts';
import { Failure } from '../failure.ts';

/** Milliseconds that a hook may take to accept a connection. */
const patience = 5_000;

function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new Failure(
    'SUITE-HTTP',
    `--http ${text} is not an address`,
    'give the whole address of the hook, such as http://127.0.0.1:8080/motpart',
  );
}

/** What keeps us from connecting; undefined when nothing does. Nothing is sent: the first request is the first action's. */
function whyNot({ hostname, port, protocol }: URL): Promise<string | undefined> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const number = Number(port) || (protocol === 'https:' ? 443 : 80);
  return new Promise((resolve) => {
    const socket = connect({ host, port: number, autoSelectFamily: true });
    const end = (why?: string) => {
      socket.destroy();
      resolve(why);
    };
    socket.setTimeout(patience, () => end(`no connection within ${patience / 1000} s`));
    socket.on('connect', () => end()).on('error', ({ code, message }: NodeJS.ErrnoException) => end(code ?? message));
  });
}

/** Throws a Failure when nothing listens there. */
export async function hookDriver(text: string): Promise<Driver> {
  const url = urlOf(text);
  const why = await whyNot(url);
  if (why !== undefined) {
    throw new Failure(
      'SUITE-HTTP',
      `nothing answers at ${url.origin} (${why})`,
      'start the client’s hook, then the check',
    );
  }
  return (await import('../../suites/drivers/http.ts')).httpDriver(url);
}
