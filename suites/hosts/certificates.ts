/** Certificates for clients of systems that ask for one: made once for a host, and only where some system does. */
import { createAuthority, type Authority } from '../../fixtures/index.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Certificates } from './host.ts';

export interface Shown {
  readonly authority: Authority;
  readonly certificates: Certificates;
}

const made = new WeakMap<World, Promise<Shown | undefined>>();

/** The good certificate of each system that asks for one; undefined when none does. The same for a world whenever it is asked for. */
export function certificatesFor(world: World): Promise<Shown | undefined> {
  const known = made.get(world) ?? madeFor(world);
  made.set(world, known);
  return known;
}

async function madeFor({ base, seed, clock }: World): Promise<Shown | undefined> {
  const asking = base.systems.filter(({ clientCertificate }) => clientCertificate !== undefined);
  if (asking.length === 0) return undefined;
  const authority = await createAuthority({ seed, at: clock.security() });
  const own = asking.map(async ({ id, clientCertificate }) => {
    const { pem, key } = await authority.client(clientCertificate!);
    return [id, { pem, key, ca: authority.ca }] as const;
  });
  return { authority, certificates: Object.fromEntries(await Promise.all(own)) };
}
