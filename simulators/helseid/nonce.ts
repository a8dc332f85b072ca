/** DPoP nonces (RFC 9449 §8): a moment and a keyed hash over it, so that none needs to be kept. */
import { createHmac } from 'node:crypto';
import type { World } from '../kernel/world.ts';

function seal(world: World, moment: string): string {
  const key = `motpart ${world.seed} dpop nonce of world ${world.id}`;
  return createHmac('sha256', key).update(moment).digest('base64url').slice(0, 22);
}

/** A nonce of this world and this second of security time. */
export function makeNonce(world: World): string {
  const moment = Math.floor(world.clock.security() / 1000).toString(36);
  return `${moment}.${seal(world, moment)}`;
}

/** True for a nonce of this world that is not older than so many seconds. */
export function isNonce(world: World, value: unknown, lifetimeSeconds: number): boolean {
  if (typeof value !== 'string') return false;
  const [moment = '', hash] = value.split('.');
  if (hash !== seal(world, moment)) return false;
  return Number.parseInt(moment, 36) + lifetimeSeconds >= Math.floor(world.clock.security() / 1000);
}
