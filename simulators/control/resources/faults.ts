/**
 * Planned faults, on the n-th call and for so many calls: another answer (a documented error, a bare status, silence, a defect), or another
 * way for the right one (late, reset, truncated, slow, in single bytes).
 */
import { wireKinds, type Fault } from '../../kernel/faults.ts';
import type { NamedFault, System } from '../../kernel/operation.ts';
import { ControlError } from '../errors.ts';
import type { House } from '../house.ts';
import { count, integer, list, object, oneOf, route, string, type Route, type Schema } from '../route.ts';

const positive: Schema = { type: 'integer', minimum: 1 };
const kinds = ['error', 'status', 'silence', 'defect', ...wireKinds] as const;
const headers = { type: 'object', additionalProperties: string };

const parts = {
  system: string,
  operation: string,
  kind: oneOf(...kinds),
  code: string,
  status: { type: 'integer', minimum: 200, maximum: 599 },
  headers,
  body: string,
  delayMs: {
    type: 'integer',
    minimum: 0,
    maximum: 600_000,
    description: 'A wait before the answer, whatever the kind',
  },
  afterBytes: {
    type: 'integer',
    minimum: 0,
    maximum: 1_000_000_000,
    description: 'reset, truncate: bytes of the body that still go out; without it none (reset) or half (truncate)',
  },
  chunked: { type: 'boolean', description: 'truncate: the last chunk never comes; else Content-Length promises more' },
  bytesPerSecond: {
    type: 'integer',
    minimum: 1,
    maximum: 1_000_000,
    description: 'slow: pace of the body; 100 without it',
  },
  nth: { ...positive, description: 'The first matching call that it strikes; 1 without it' },
  times: { ...positive, description: 'How many calls it strikes; all from then on without it' },
};
/** Which kinds a part belongs to. */
const kindsOf: Readonly<Partial<Record<keyof Fault, readonly Fault['kind'][]>>> = {
  afterBytes: ['reset', 'truncate'],
  chunked: ['truncate'],
  bytesPerSecond: ['slow'],
};
const faultView = object({ id: string, ...parts, status: integer, matched: count }, ['id', 'kind', 'matched']);
const namedView = object({ name: string, system: string, operation: string, code: string, title: string }, [
  'name',
  'system',
  'code',
  'title',
]);

type Wish = Partial<Omit<Fault, 'id' | 'matched'>> & { readonly name?: string };

function systemOf({ simulator }: House, id: string): System {
  const found = simulator.systems.find((system) => system.id === id);
  if (found) return found;
  const known = simulator.systems.map((system) => system.id).join(', ');
  throw new ControlError('SIM-INPUT', `body.system must be one of ${known}, not ${id}`);
}

function namedFaults({ simulator }: House): (NamedFault & { name: string; system: string })[] {
  return simulator.systems.flatMap(({ id, faults = {} }) =>
    Object.entries(faults).map(([name, named]) => ({ name, system: id, ...named })),
  );
}

/** A named fault stands for a documented code at one operation; the caller may narrow when it strikes. */
function fromName(house: House, { name, ...wish }: Wish): Wish {
  const known = namedFaults(house);
  const found = known.find((named) => named.name === name && (wish.system ?? named.system) === named.system);
  if (!found)
    throw new ControlError(
      'SIM-INPUT',
      `body.name must be one of ${known.map((named) => named.name).join(', ')}, not ${name}`,
    );
  const { system, operation, code } = found;
  return { kind: 'error', system, code, ...(operation !== undefined && { operation }), ...wish };
}

function refuse(message: string): never {
  throw new ControlError('SIM-INPUT', message);
}

function demandOperation(system: System | undefined, operation: string): void {
  if (system?.operations.some(({ id }) => id === operation)) return;
  const known = system ? `${system.id} has ${system.operations.map(({ id }) => id).join(', ')}` : 'name its system too';
  refuse(`body.operation ${operation} is not there: ${known}`);
}

function demandCode(system: System | undefined, code: string | undefined): void {
  if (!system) refuse('body.system is needed for the kind error');
  if (code !== undefined && Object.hasOwn(system.contract.errors, code)) return;
  refuse(`body.code must be one of ${Object.keys(system.contract.errors).join(', ')}`);
}

function demandFit(house: House, wish: Wish): void {
  const system = wish.system === undefined ? undefined : systemOf(house, wish.system);
  if (wish.kind === undefined) refuse('body needs name or kind: GET /faults lists the names');
  if (wish.operation !== undefined) demandOperation(system, wish.operation);
  if (wish.kind === 'error') demandCode(system, wish.code);
  if (wish.kind === 'status' && wish.status === undefined) refuse('body.status is needed for the kind status');
  if (wish.kind === 'delay' && !wish.delayMs) refuse('body.delayMs is needed for the kind delay');
  for (const [part, own] of Object.entries(kindsOf)) {
    const given = wish[part as keyof Wish] !== undefined;
    if (given && !own.includes(wish.kind))
      refuse(`body.${part} belongs to the kind ${own.join(' or ')}, not ${wish.kind}`);
  }
}

export const faults: readonly Route[] = [
  route({
    id: 'listFaults',
    method: 'GET',
    path: '/faults',
    summary: 'Planned faults of the world, and the names of documented ones',
    answer: object({ faults: list(faultView), named: list(namedView) }),
    handle: ({ house, world }) => ({ faults: [...world.faults.all()], named: namedFaults(house) }),
  }),
  route<object, Wish>({
    id: 'planFault',
    method: 'POST',
    path: '/faults',
    summary: 'Plans a fault, by name or in its parts',
    body: object({ name: string, ...parts }, []),
    status: 201,
    answer: faultView,
    handle: ({ house, world, body }) => {
      const wish = body.name === undefined ? body : fromName(house, body);
      demandFit(house, wish);
      return world.faults.put({
        ...(wish as Omit<Fault, 'id' | 'matched'>),
        id: `f${world.ids.next('fault')}`,
        matched: 0,
      });
    },
  }),
  route({
    id: 'deleteFaults',
    method: 'DELETE',
    path: '/faults',
    summary: 'Ends all planned faults of the world',
    answer: object({ deleted: count }),
    handle: ({ world }) => {
      const ids = [...world.faults.all()].map(({ id }) => id);
      for (const id of ids) world.faults.delete(id);
      return { deleted: ids.length };
    },
  }),
  route({
    id: 'deleteFault',
    method: 'DELETE',
    path: '/faults/{id}',
    summary: 'Ends one planned fault',
    answer: object({ deleted: count }),
    handle: ({ world, params }) => {
      if (world.faults.delete(params['id']!)) return { deleted: 1 };
      throw new ControlError('SIM-NOT-FOUND', `there is no fault ${params['id']}: GET /faults lists them`);
    },
  }),
];
