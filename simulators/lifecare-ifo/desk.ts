/**
 * What a caseworker sees of somebody and does about it: the tasks of the control API. Without a person it is the tray of what came in or
 * was opened since the world began and still waits: what stood there before is asked for person by person.
 */
import type { Actualisation, Investigation, LifecarePerson, Service } from '../../fixtures/lifecare/types.ts';
import type { Desk } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';
import { actualisationView, investigationView, personView, serviceView, type Viewed } from './cases/desk-views.ts';
import { demand } from './cases/find.ts';
import { caseControls } from './controls-cases.ts';
import { actualisationsNear, isDirect } from './selection/actualisations.ts';
import { isHandled, isOngoing } from './selection/ongoing.ts';
import { casesNear } from './selection/cases-near.ts';
import { actualisationsTable, investigationsTable, personsTable, servicesTable } from './state.ts';

/** Which control carries out an action; the matter itself is the member of its body that has the name of the kind. */
const actions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: { apply: 'receive-actualisation', protect: 'protect' },
  actualisation: { investigate: 'open-investigation', dismiss: 'handle-actualisation', assign: 'assign' },
  investigation: { decide: 'decide', write: 'write-document', close: 'close', assign: 'assign' },
  service: {
    apply: 'receive-actualisation',
    decide: 'decide',
    execute: 'begin-execution',
    allocate: 'allocate-resource',
    pay: 'pay',
    write: 'write-document',
    close: 'close',
    assign: 'assign',
  },
};

const changedIn = <Row>(world: World, { name }: TableSpec<Row>): Row[] =>
  world
    .table<Row>(name)
    .overlay()
    .flatMap(([, row]) => row ?? []);

function tray(world: World): Viewed[] {
  const actualisations = changedIn(world, actualisationsTable).filter((row) => !isHandled(row, world));
  const investigations = changedIn(world, investigationsTable).filter((row) => isOngoing(row, world));
  return [
    ...actualisations.map((row) => actualisationView(world, row)),
    ...investigations.map((row) => investigationView(world, row)),
  ];
}

function mattersOf(world: World, person: string): Viewed[] {
  const near = casesNear(world, person);
  const known = world.table<LifecarePerson>(personsTable.name).get(person);
  const received = actualisationsNear(world, near).filter((row) => isDirect(row, near));
  return [
    ...(known ? [personView(known)] : []),
    ...received.map((row) => actualisationView(world, row)),
    ...near.investigations.map((row) => investigationView(world, row)),
    ...near.services.map((row) => serviceView(world, row)),
  ];
}

/** A matter by its id on the desk, as it stands now. */
function matterAt(world: World, kind: string, number: string): Viewed | undefined {
  const at = <Row>(table: { readonly name: string }) => world.table<Row>(table.name).get(number);
  if (kind === 'person') {
    const [person] = world.table<LifecarePerson>(personsTable.name).by('customerNumber', number);
    return person && personView(person);
  }
  const [actualisation, investigation] = [
    at<Actualisation>(actualisationsTable),
    at<Investigation>(investigationsTable),
  ];
  if (kind === 'actualisation') return actualisation && actualisationView(world, actualisation);
  if (kind === 'investigation') return investigation && investigationView(world, investigation);
  const service = at<Service>(servicesTable);
  return service && serviceView(world, service);
}

/** What the matter itself says of the body. */
function fixed({ kind, person }: Viewed, number: string, action: string): object {
  if (kind === 'person') return { person };
  return { [kind]: Number(number), ...(action === 'apply' && { person }) };
}

function act(world: World, id: string, action: string, body: unknown): Viewed | undefined {
  const [, kind = '', number = ''] = /^(person|actualisation|investigation|service)-(\d+)$/.exec(id) ?? [];
  const matter = kind === '' ? undefined : matterAt(world, kind, number);
  if (!matter) return undefined;
  const known = actions[kind]!;
  const control = Object.hasOwn(known, action) ? caseControls[known[action]!] : undefined;
  demand(control !== undefined, `nobody can ${action} this: ${Object.keys(known).join(', ')}`);
  const members = (body ?? {}) as Readonly<Record<string, unknown>>;
  const strange = Object.keys(members).find((name) => !Object.hasOwn(control.takes, name));
  demand(strange === undefined, `body.${strange} is not known: it takes ${Object.keys(control.takes).join(', ')}`);
  control.run(world, { ...members, ...fixed(matter, number, action) });
  return matterAt(world, kind, number);
}

export const desk: Desk = {
  list: (world, person) => (person === undefined ? tray(world) : mattersOf(world, person)),
  act: (world, id, action, body) => world.transact(() => act(world, id, action, body)).result,
};
