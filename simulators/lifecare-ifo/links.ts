/** What an actualisation or a calculation can be linked to: open matters of a person, and which of them a type accepts. */
import type { ActualisationType } from '../../fixtures/lifecare/catalogue.ts';
import { economic } from '../../fixtures/lifecare/catalogue.ts';
import type { Actualisation, Investigation, Service } from '../../fixtures/lifecare/types.ts';
import type { World } from '../kernel/world.ts';
import { catalogueOf } from './catalogues.ts';
import { actualisationsOf } from './selection/actualisations.ts';
import { investigationsOf } from './selection/investigations.ts';
import { isOngoing } from './selection/ongoing.ts';
import { servicesOf } from './selection/services.ts';

/** Open matters of which somebody is applicant or co-applicant. */
export interface OpenMatters {
  readonly services: readonly Service[];
  readonly investigations: readonly Investigation[];
}

/** Everything that is open for somebody in all of social services (`lifecare.actualisations.open-offered`). */
export function openMatters(world: World, person: string): OpenMatters {
  const isOpen = (matter: Service | Investigation) => isOngoing(matter, world);
  return {
    services: servicesOf(world, person).filter(isOpen),
    investigations: investigationsOf(world, person).filter(isOpen),
  };
}

const isEconomic = ({ type }: Service | Investigation): boolean => type === economic;

/** Those that a calculation can belong to (`lifecare.calculations.proposals-economic`). */
export function openEconomicMatters(world: World, person: string): OpenMatters {
  const { services, investigations } = openMatters(world, person);
  return { services: services.filter(isEconomic), investigations: investigations.filter(isEconomic) };
}

/** Actualisations of somebody that a calculation can be made for. */
export function economicActualisations(world: World, person: string): Actualisation[] {
  const types = catalogueOf(world, 'actualisationTypes').filter(({ matter }) => matter === economic);
  return actualisationsOf(world, person).filter(({ type }) => types.some(({ id }) => id === type));
}

/** An open service that the type accepts (`lifecare.actualisations.link-accepted`). */
export const acceptsService = ({ services }: ActualisationType, open: OpenMatters, id: number): boolean =>
  open.services.some((one) => one.id === id && services.includes(one.type));

/** An open investigation that the type accepts, an economic one for a digital new application (`lifecare.actualisations.new-application`). */
export const acceptsInvestigation = ({ investigations }: ActualisationType, open: OpenMatters, id: number): boolean =>
  open.investigations.some((one) => one.id === id && investigations.includes(one.type));
