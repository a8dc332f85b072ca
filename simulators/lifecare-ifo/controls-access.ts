/** What is ordered and registered before the first call: licence keys with their packages, and client certificates. */
import { domain, licenceKey } from '../../fixtures/lifecare/keys.ts';
import { textIn, type Body } from '../kernel/control-body.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { registrable, registrationOf } from './access/certificate.ts';
import { orderKey } from './access/keys.ts';
import { certificatesTable, keysTable, type LicenceKey, type RegisteredCertificate } from './state.ts';

const keysIn = (world: World) => world.table<LicenceKey>(keysTable.name);
const certificatesIn = (world: World) => world.table<RegisteredCertificate>(certificatesTable.name);

/** With the key itself: it follows from seed and name, and protects nothing. */
function shown({ seed }: World, { name, domain: tenant, packages }: LicenceKey): object {
  return { name, domain: tenant, packages, key: licenceKey(seed, name) };
}

function packagesIn(body: Body): number[] {
  const value = body['packages'];
  const isPackage = (one: unknown) => Number.isInteger(one) && (one as number) >= 1 && (one as number) <= 22;
  if (Array.isArray(value) && value.length > 0 && value.every(isPackage)) return [...new Set(value as number[])];
  throw new RangeError('body.packages must be a list of numbers from 1 to 22: [2, 3]');
}

function keyNamed(world: World, name: string): LicenceKey {
  const found = keysIn(world)
    .list()
    .find((row) => row.name === name);
  if (found) return found;
  throw new RangeError(`body.name must be the name of a licence key, such as lifecare-8501: list-keys has them all`);
}

function revokeKey(world: World, body: Body): object {
  const { hash, name } = keyNamed(world, textIn(body, 'name'));
  keysIn(world).delete(hash);
  return { revoked: name };
}

function certificateIn(world: World, body: Body): RegisteredCertificate {
  const name = textIn(body, 'certificate', 'lifecare-renewed');
  const known = registrable.find((one) => one === name);
  if (known) return registrationOf(world.seed, known);
  throw new RangeError(`body.certificate must be one of ${registrable.join(', ')}`);
}

function withdraw(world: World, body: Body): object {
  const { publicKey, name } = certificateIn(world, body);
  certificatesIn(world).delete(publicKey);
  return { withdrawn: name };
}

const certificate = `one of ${registrable.join(', ')}; lifecare-renewed without it`;

export const accessControls: Readonly<Record<string, Control>> = {
  'list-keys': {
    title: 'The licence keys, with the packages that each opens',
    takes: {},
    run: (world) => ({
      keys: keysIn(world)
        .list()
        .map((row) => shown(world, row)),
    }),
  },
  'order-key': {
    title: 'Orders a licence key for some packages',
    takes: {
      packages: 'list of numbers from 1 to 22',
      domain: 'the tenant; the one of the printed credentials without it',
    },
    run: (world, body) => shown(world, orderKey(world, packagesIn(body), textIn(body, 'domain', domain))),
  },
  'revoke-key': {
    title: 'Ends a licence: its key is unknown from then on',
    takes: { name: 'name of the key: lifecare-8501' },
    run: revokeKey,
  },
  'list-certificates': {
    title: 'The client certificates that the host knows',
    takes: {},
    run: (world) => ({ certificates: certificatesIn(world).list() }),
  },
  'register-certificate': {
    title: 'Registers a client certificate: the one that follows the first, before it is taken into use',
    takes: { certificate },
    run: (world, body) => certificatesIn(world).put(certificateIn(world, body)),
  },
  'withdraw-certificate': {
    title: 'The host forgets a client certificate: calls with it are refused from then on',
    takes: { certificate },
    run: withdraw,
  },
};
