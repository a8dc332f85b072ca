/** The TLS side of `motpart serve`: which port, whose certificates, what becomes of bad ones. */
import type { System, World } from '../../simulators/index.ts';
import { createAuthority, type Authority } from '../../fixtures/index.ts';

const defaultTlsPort = 4443;

interface Ports {
  readonly port: number;
  readonly tlsPort?: number;
}

/** The port to open (0: any free one); undefined when nobody asked for it and no system asks for certificates. */
export function tlsPortOf({ port, tlsPort }: Ports, systems: readonly System[]): number | undefined {
  if (tlsPort !== undefined) return tlsPort;
  if (!systems.some(({ clientCertificate }) => clientCertificate !== undefined)) return undefined;
  return port === 0 ? 0 : defaultTlsPort;
}

/** The CA of a world's seed, made when first asked for. */
export function authorityOf(world: World, hosts: readonly string[]): () => Promise<Authority> {
  let made: Promise<Authority> | undefined;
  return () => (made ??= createAuthority({ seed: world.seed, at: world.clock.wall(), hosts }));
}

/** One port for all systems: it names CAs as soon as one of them does. */
export const namesCas = (systems: readonly System[]): boolean => systems.some((system) => system.namesCas);

/** The handshake comes before the choice of a world, so the profile that the server starts with decides for all. */
export function badCertificateOf(world: World, systems: readonly System[]): 'answer' | 'alert' {
  return systems.some(({ id }) => world.profile(id)['tlsMode'] === 'alert') ? 'alert' : 'answer';
}
