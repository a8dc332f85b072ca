/** What a failed expectation shows of a world: its traffic, masked, with the diagnosis of each refusal. */
import { randomBytes } from 'node:crypto';
import { exchangeId, exchangeView } from '../../simulators/kernel/exchange-view.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { createMasker } from '../../simulators/registers/masking.ts';

/** Exchanges that one message shows, the latest: what failed stands last. */
const most = 12;
const key = randomBytes(32);

/** `sendVerktoy → 400 VER-000218`, or whatever of it is known. */
export function named({ system, operation, code, reply }: Exchange): string {
  const answer = reply.status === 0 ? 'no answer' : String(reply.status);
  return `${operation ?? system ?? 'nobody'} → ${answer}${code === undefined ? '' : ` ${code}`}`;
}

function told(exchange: Exchange, world: World): string {
  const { request, diagnosis, rule } = exchangeView(exchange, createMasker(world, key));
  const head = `${exchangeId(exchange)}  ${named(exchange)}  ${request.method} ${request.url}`;
  if (!diagnosis) return head;
  const { expected, got, todo } = diagnosis;
  const parts = { expected, got, 'to do': todo, rule: rule ?? '' };
  return [head, ...Object.entries(parts).map(([name, text]) => `    ${name.padEnd(8)}  ${text}`)].join('\n');
}

/** The exchanges as an indented list, or a line that says that there were none. */
export function traffic(exchanges: readonly Exchange[], world: World): string {
  if (exchanges.length === 0) return '  no request has come';
  const hidden = exchanges.length - most;
  const lines = exchanges.slice(-most).map((exchange) => told(exchange, world));
  if (hidden > 0) lines.unshift(`${hidden} earlier ones are not shown`);
  return lines.join('\n').replaceAll(/^/gm, '  ');
}
