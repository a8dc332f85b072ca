/** Requests that came by HTTP/2 where it is offered and reset: no system sees them, so the journal of their world is told here. */
import type { OnReset } from '../../simulators/adapters/h2-reset.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Worlds } from '../../simulators/kernel/worlds.ts';

/** What the facts of such an exchange say. */
export const resetFact = 'HTTP_1_1_REQUIRED';

const prefix = /^\/w\/([\w-]+)(?=\/|$)/;

function journalled(world: World, method: string, base: string, path: string, query: string): void {
  const system = world.base.systems.find(({ mounts }) => mounts.some((mount) => path.startsWith(mount)));
  world.journal.append({
    at: world.clock.now(),
    wall: world.clock.security(),
    system: system?.id,
    operation: undefined,
    request: { method, received: base + path, base, path, query, headers: {}, body: new Uint8Array(0), tls: true },
    reply: { status: 0, headers: {}, body: '' },
    code: undefined,
    rule: undefined,
    basis: undefined,
    diagnosis: { expected: 'HTTP/1.1', got: 'HTTP/2', todo: 'offer http/1.1 alone in ALPN' },
    fault: undefined,
    facts: { http2: resetFact },
  });
}

/** Writes each request into the journal of its world, as one without an answer. */
export function journalResets(worlds: Worlds): OnReset {
  return (method, target) => {
    const [address = '', query = ''] = target.split('?', 2);
    const [before = '', id] = prefix.exec(address) ?? [];
    const world = id === undefined ? worlds.default : worlds.get(id);
    if (world) journalled(world, method, `https://localhost${before}`, address.slice(before.length), query);
  };
}
