/** Matters as they look on the desk of whoever handles them. Amounts are kronor. */
import { nameOf } from '../../../fixtures/lifecare/catalogue.ts';
import type {
  Actualisation,
  Investigation,
  LifecarePerson,
  Payment,
  Service,
} from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import { isHandled, isOngoing } from '../selection/ongoing.ts';
import { under } from './find.ts';

export interface Viewed {
  /** Kind and id: `service-100000004`. */
  readonly id: string;
  readonly kind: string;
  /** Whose it is. */
  readonly person: string;
}

const idOf = (kind: string, { id }: { readonly id: number }) => `${kind}-${id}`;

export function actualisationView(world: World, row: Actualisation): Viewed {
  const { person, date, status, caseworker, investigation, service, decision } = row;
  return {
    ...{ id: idOf('actualisation', row), kind: 'actualisation', person },
    title: nameOf(catalogueOf(world, 'actualisationTypes'), row.type),
    ...{ date, status, handled: isHandled(row, world), caseworker, investigation, service, decision },
  } as Viewed;
}

const decisionsOf = (world: World, kind: 'investigation' | 'service', id: number): object[] =>
  under(world, 'decision', kind, id).map(({ id: decision, date, type, from, to, amount }) => ({
    ...{ decision, date, type, from, to },
    amount: amount === null ? null : amount / 100,
  }));

const documentsOf = (world: World, owner: string): object[] =>
  under(world, 'document', 'owner', owner).map(({ id, title, date, pdf }) => ({ document: id, title, date, pdf }));

export function investigationView(world: World, row: Investigation): Viewed {
  const { id, applicant, coApplicant, from, to, caseworker } = row;
  return {
    ...{ id: idOf('investigation', row), kind: 'investigation', person: applicant, coApplicant },
    title: nameOf(catalogueOf(world, 'investigationTypes'), row.type),
    ...{ from, to, ongoing: isOngoing(row, world), caseworker },
    decisions: decisionsOf(world, 'investigation', id),
    documents: documentsOf(world, `investigation:${id}`),
  } as Viewed;
}

const paymentView = ({ id, month, amount, payDate }: Payment): object => ({
  ...{ payment: id, month, amount: amount / 100, payDate },
});

export function serviceView(world: World, row: Service): Viewed {
  const { id, applicant, coApplicant, from, to, caseworker, coCaseworker } = row;
  return {
    ...{ id: idOf('service', row), kind: 'service', person: applicant, coApplicant },
    title: nameOf(catalogueOf(world, 'serviceTypes'), row.type),
    ...{ from, to, ongoing: isOngoing(row, world), caseworker, coCaseworker },
    executions: under(world, 'execution', 'service', id).map(({ id: execution, from, to }) => ({
      execution,
      from,
      to,
    })),
    decisions: decisionsOf(world, 'service', id),
    payments: under(world, 'payment', 'service', id).map(paymentView),
    documents: documentsOf(world, `service:${id}`),
  } as Viewed;
}

/** The number within IFO stands for the identity number where it would stand in an address. */
export function personView(person: LifecarePerson): Viewed {
  const { personId, customerNumber, addressProtection, protectedRegistration, secretPhone } = person;
  return {
    ...{ id: `person-${customerNumber}`, kind: 'person', person: personId },
    title: `${person.givenName} ${person.familyName}`,
    ...{ addressProtection, protectedRegistration, secretPhone },
  } as Viewed;
}
