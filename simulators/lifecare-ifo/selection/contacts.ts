/** Package 4: caseworkers and co-caseworkers of what waits and of what runs. */
import type { Actualisation, Investigation, Service } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { actualisationsNear, isDirect } from './actualisations.ts';
import { isHandled, isOngoing } from './ongoing.ts';
import { casesNear, type NearCases } from './cases-near.ts';

/** Somebody on the staff as a contact of a person. */
export interface Contact {
  readonly user: string;
  readonly organisation: number;
  readonly as: 'Handläggare' | 'Medhandläggare';
}

/** `lifecare.contacts.of-services` */
export const isOwnOngoingService = (row: Service, near: NearCases, world: World): boolean =>
  near.ownServices.has(row.id) && isOngoing(row, world);

/** `lifecare.contacts.of-investigations` */
export const isOwnOngoingInvestigation = (row: Investigation, near: NearCases, world: World): boolean =>
  near.ownInvestigations.has(row.id) && isOngoing(row, world);

type Handled = Pick<Actualisation | Investigation | Service, 'caseworker' | 'organisation'>;

/** Nobody may have it yet. */
const caseworker = ({ caseworker: user, organisation }: Handled): Contact[] =>
  user === '' ? [] : [{ user, organisation, as: 'Handläggare' }];

/** A co-caseworker is a contact as the caseworker is (`lifecare.contacts.co-caseworkers`). */
const coCaseworker = ({ coCaseworker: user, organisation }: Service): Contact[] =>
  user === null ? [] : [{ user, organisation, as: 'Medhandläggare' }];

/** Each once for each kind of contact (`lifecare.contacts.once`). */
function once(contacts: readonly Contact[]): Contact[] {
  const first = new Map<string, Contact>();
  for (const contact of contacts) {
    const key = `${contact.as} ${contact.user}`;
    if (!first.has(key)) first.set(key, contact);
  }
  return [...first.values()];
}

export function contactsOf(world: World, person: string): Contact[] {
  const near = casesNear(world, person);
  const waiting = actualisationsNear(world, near).filter((row) => isDirect(row, near) && !isHandled(row, world));
  const services = near.services.filter((row) => isOwnOngoingService(row, near, world));
  const investigations = near.investigations.filter((row) => isOwnOngoingInvestigation(row, near, world));
  const caseworkers = [...waiting, ...services, ...investigations].flatMap(caseworker);
  return once([...caseworkers, ...services.flatMap(coCaseworker)]);
}
