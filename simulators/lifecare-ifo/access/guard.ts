/** Who calls: the certificate, the key in its carriers, the domain and the packages that the key opens. */
import type { Call } from '../../kernel/call.ts';
import { firstBroken, type Guard } from '../../kernel/operation.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { parametersOf } from '../reading/parameters.ts';
import { is, profileOf } from '../refuse.ts';
import { certificateRules, keyRules, packageRules } from '../rules-access.ts';
import type { LicenceKey } from '../state.ts';
import { certificateProblem } from './certificate.ts';
import { carrierNames, carriersOf, keyIn, type Carriers } from './key-carriers.ts';
import { findKey, slipOf, type Slip } from './keys.ts';
import { isLaterWrite, isList, isOfOneArticle, isOfUsers } from './packages.ts';

/** What a guard leaves in `call.auth`. */
export interface Access {
  readonly domain: string;
  /** Name of the licence key, never the key itself. */
  readonly key: string;
  readonly packages: readonly number[];
  /** The key has no package for this list, and nobody says so: it is answered empty (`lifecare.key.silent-empty`). */
  readonly empty: boolean;
}

/** What a guard looks at, beside the certificate. */
export interface Found {
  readonly domain: string | undefined;
  readonly carriers: Carriers;
  readonly key: string | undefined;
  /** Undefined when nobody has the key, or it stands for more than one where each package has its own. */
  readonly licence: LicenceKey | undefined;
  readonly isOfManyPackages: boolean;
  readonly slip: Slip | undefined;
  /** The key belongs to the domain. */
  readonly ofDomain: boolean;
  /** Packages of which the key must have one. */
  readonly needed: readonly number[];
  readonly opened: boolean;
  /** The operation answers a list. */
  readonly list: boolean;
}

/** The certificate comes before all else, where nothing of the API is looked at yet. */
export function certificateRefusal(call: Call<any>): Refusal | undefined {
  return firstBroken(certificateRules, { certificate: certificateProblem(call) }, call);
}

/** Whether one of the packages is the key's, as the profile reads `packageOfWrites` and `userPackage`. */
function isOpened(call: Call, { packages }: LicenceKey, needed: readonly number[]): boolean {
  const operation = call.operation!.id;
  if (isLaterWrite(operation) && is(call, 'packageOfWrites', 'any')) return true;
  if (isOfUsers(operation) && operation !== 'setUser' && is(call, 'userPackage', 'set-user')) return false;
  return needed.length === 0 || needed.some((one) => packages.includes(one));
}

function lookAt(call: Call, needed: readonly number[]): Found {
  const domain = parametersOf(call)('domain');
  const carriers = carriersOf(call);
  const key = keyIn(carriers, profileOf(call.world).differingKeys);
  const known = key === undefined ? undefined : findKey(call.world, key);
  const isOfManyPackages = known !== undefined && is(call, 'keyScope', 'package') && !isOfOneArticle(known.packages);
  const licence = isOfManyPackages ? undefined : known;
  return {
    domain,
    carriers,
    key,
    licence,
    isOfManyPackages,
    slip: known || key === undefined ? undefined : slipOf(call.world, key),
    ofDomain: licence !== undefined && licence.domain === domain,
    needed,
    opened: licence !== undefined && isOpened(call, licence, needed),
    list: isList(call.operation!.id),
  };
}

/** For the journal: a list that is empty because of the key looks like any other. */
function noteEmpty(call: Call, { ofDomain, needed }: Found): void {
  call.row = ofDomain ? 'lifecare.key.silent-empty' : 'lifecare.domain.unknown';
  call.note('empty', ofDomain ? `the key lacks package ${needed.join(' or ')}` : 'the key belongs to another domain');
}

function admit(call: Call<Access>, needed: readonly number[]): Refusal | undefined {
  const refused = certificateRefusal(call);
  if (refused) return refused;
  const found = lookAt(call, needed);
  call.note('carriers', carrierNames(found.carriers));
  const broken = firstBroken([...keyRules, ...packageRules], found, call);
  if (broken) return broken;
  const { name, packages } = found.licence!;
  const empty = !found.ofDomain || !found.opened;
  if (empty) noteEmpty(call, found);
  call.note('key', name);
  call.auth = { domain: found.domain!, key: name, packages, empty };
  return undefined;
}

/** Opens an operation to keys that have one of these packages. */
export const opens =
  (...packages: readonly number[]): Guard =>
  (call) =>
    admit(call, packages);

/** Opens an operation to any key of the domain. */
export const anyKey: Guard = (call) => admit(call, []);
