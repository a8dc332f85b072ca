/** What reaches staff on paper or by telephone: an actualisation that no request made. */
import type { ActualisationType } from '../../../fixtures/lifecare/catalogue.ts';
import type { Actualisation, Service } from '../../../fixtures/lifecare/types.ts';
import { caseworkersOf } from '../../../fixtures/lifecare/users.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import { today } from '../selection/ongoing.ts';
import { personsTable } from '../state.ts';
import { receive, typeOf } from './actualisations.ts';
import { demandPast, hasEnded } from './days.ts';
import { demand, find } from './find.ts';

export interface Arrived {
  readonly person: string;
  /** Of the catalogue; a re-application where there is a service, else a new one. */
  readonly type?: number;
  readonly date?: string;
  readonly service?: number;
  readonly caseworker?: string;
  readonly regards?: string;
}

const newApplication = 21;

function typeFor(world: World, type: number | undefined, service: Service | undefined): ActualisationType {
  if (type !== undefined || !service) return typeOf(world, type ?? newApplication);
  const fitting = catalogueOf(world, 'actualisationTypes').find(({ services }) => services.includes(service.type));
  demand(fitting !== undefined, `body.service ${service.id} is of a type that no actualisation is joined to`);
  return fitting;
}

function demandService(
  { services, name }: ActualisationType,
  service: Service,
  { person }: Arrived,
  date: string,
): void {
  const { id, to, members } = service;
  demand(services.includes(service.type), `body.service ${id} is of a type that "${name}" is not joined to`);
  demand(members.includes(person), `body.service ${id} does not concern body.person`);
  demand(!hasEnded(service, date), `body.service ${id} ended on ${to}`);
}

/** Who handles what comes in: whoever has the service, else somebody of the organisation, which follow the order of the matters. */
function handlerOf(world: World, { matter }: ActualisationType, service: Service | undefined) {
  if (service) return { organisation: service.organisation, caseworker: service.caseworker };
  const organisation = catalogueOf(world, 'organisations')[matter - 1]!.id;
  return { organisation, caseworker: caseworkersOf(organisation)[0]! };
}

/** Puts down what came in; it waits from then on, unless it belongs to a service. */
export function takeIn(world: World, arrived: Arrived): Actualisation {
  const { person, date = today(world), regards = '' } = arrived;
  demand(
    world.table(personsTable.name).has(person),
    'body.person must be the identity number of somebody whom IFO knows',
  );
  demandPast(world, date);
  const service = arrived.service === undefined ? undefined : find(world, 'service', arrived.service);
  const type = typeFor(world, arrived.type, service);
  if (service) demandService(type, service, arrived, date);
  const handler = handlerOf(world, type, service);
  return receive(world, {
    ...handler,
    caseworker: arrived.caseworker ?? handler.caseworker,
    ...{ person, date, regards, type: type.id, status: 'Öppen', investigation: null, service: service?.id ?? null },
    fromWho: type.fromWhos[0]!,
    reason: type.reasons[0]!,
  });
}
