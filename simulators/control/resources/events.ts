/** Exchanges and steering as they happen, as server-sent events (WHATWG HTML §9.2). */
import type { ServerResponse } from 'node:http';
import type { Exchange } from '../../kernel/journal.ts';
import type { World } from '../../kernel/world.ts';
import type { Changes } from '../changes.ts';
import type { House } from '../house.ts';
import { shown } from './journal.ts';

/** A reader that falls this many bytes behind is cut off; it comes back with `last-event-id`. */
const mostBehind = 4 * 1024 * 1024;

export interface Stream {
  readonly house: House;
  readonly world: World;
  readonly changes: Changes;
  readonly response: ServerResponse;
  /** Number of the last exchange that the reader has; later ones in the journal are sent first. */
  readonly since: number | undefined;
}

function send(response: ServerResponse, event: string, data: unknown, id?: number): void {
  const lines = [`event: ${event}`, ...(id === undefined ? [] : [`id: ${id}`]), `data: ${JSON.stringify(data)}`];
  response.write(`${lines.join('\n')}\n\n`);
  if (response.writableLength > mostBehind) response.destroy();
}

/** Writes events until the reader goes away; returns how to end it. Events: `exchange` (with its number as id) and `changed`. */
export function stream({ house, world, changes, response, since }: Stream): () => void {
  const tell = (exchange: Exchange) => send(response, 'exchange', shown(exchange, house, world), exchange.number);
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    // The stream has its connection to itself: kept alive after its end, it would hold up a server that closes.
    connection: 'close',
  });
  send(response, 'hello', { world: world.id, count: world.journal.count });
  if (since !== undefined) for (const exchange of world.journal.since(since)) tell(exchange);
  const stops = [world.journal.listen(tell), changes.listen(world, (what) => send(response, 'changed', { what }))];
  response.on('close', () => {
    for (const stop of stops) stop();
  });
  return () => response.end();
}
