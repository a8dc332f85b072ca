/** Who is digitally active for an area: on their own, or because somebody can act for them. */
import type { Profile } from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { Person } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { isDigitallyActive, type ActivityRule } from '../registers/consent.ts';
import { ageAt, findPerson } from '../registers/people.ts';
import { representationsOf, type Standing } from '../registers/representation.ts';

/** Areas of code set 7618 that the check knows (`digitaltaktiv.check.omraade`). */
export const areas = { Helsehjelp: 3, Ungdom: 6 } as const;

export interface Activity {
  readonly self: boolean;
  readonly viaOthers: boolean;
  readonly assignedPower: boolean;
}

/** From which age somebody can be active on their own; of the other areas nothing is known. */
const fromAge = (area: number) => (area === areas.Ungdom ? 13 : 16);

const parentsUntil = 16;

function ruleFor(call: Call, area: number): ActivityRule {
  const rule: Profile['digitallyActiveRule'] = call.profile('digitallyActiveRule');
  return { fromAge: fromAge(area), levels: rule === 'any-consent' ? ['basis', 'full'] : ['full'] };
}

export function isActive(call: Call, number: string, area: number): boolean {
  const { world } = call;
  return isDigitallyActive(world, number, world.clock.now(), ruleFor(call, area));
}

/** Parents act for a child until it is sixteen, others whenever they are active themselves. */
function canAct(call: Call, { kind, representative }: Standing, { birthDate }: Person): boolean {
  if (kind === 'parent' && ageAt(birthDate, call.world.clock.now()) >= parentsUntil) return false;
  return isActive(call, representative, areas.Helsehjelp);
}

const inactive: Activity = { self: false, viaOthers: false, assignedPower: false };

/** What is known of a citizen; undefined when nobody in Norway has the number. */
export function activityOf(call: Call, number: string, area: number): Activity | undefined {
  const person = findPerson(call.world, number);
  if (person?.country !== 'NO') return undefined;
  if (person.deceased !== null) return inactive;
  const standing = representationsOf(call.world, number);
  return {
    self: isActive(call, number, area),
    viaOthers: standing.some((one) => canAct(call, one, person)),
    assignedPower: standing.some(({ kind }) => kind === 'assigned'),
  };
}

export const nobody = inactive;
