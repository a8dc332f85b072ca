/** What administrations and citizens settle beside the contract: connections, system-ids, accounts. */
import { system, type Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import { inkorg, type SystemId } from '../../fixtures/inkorg.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { isConnected, setConnection } from './connections.ts';
import { interactionOf, interactions, type Interaction } from './contracts.ts';
import {
  accountsTable,
  connectionsTable,
  environments,
  methods,
  systemIdsTable,
  type Account,
  type Connection,
  type Environment,
  type Method,
} from './state.ts';

type Body = Readonly<Record<string, unknown>>;

const profileOf = (world: World) => world.profile(system) as unknown as Profile;

function oneOf<Value extends string>(body: Body, name: string, values: readonly Value[]): readonly Value[] {
  const value = body[name];
  if (value === undefined) return values;
  if (!values.includes(value as Value)) throw new RangeError(`body.${name} must be one of ${values.join(', ')}`);
  return [value as Value];
}

function text(body: Body, name: string, standard?: string): string {
  const value = body[name] ?? standard;
  if (typeof value !== 'string' || value.trim() === '') throw new RangeError(`body.${name} must be a text`);
  return value;
}

function flag(body: Body, name: string, standard: boolean): boolean {
  const value = body[name] ?? standard;
  if (typeof value !== 'boolean') throw new RangeError(`body.${name} must be true or false`);
  return value;
}

/** The contracts that a world's platform has. */
function contractsOf(world: World): Interaction[] {
  return interactions.filter(({ namespace }) => interactionOf(namespace, profileOf(world).version));
}

function contractsNamed(world: World, body: Body): Interaction[] {
  const known = contractsOf(world);
  const names = oneOf(
    body,
    'contract',
    known.map(({ id }) => id),
  );
  return known.filter(({ id }) => names.includes(id));
}

interface ConnectionView extends Omit<Connection, 'contract'> {
  readonly contract: string;
  readonly namespace: string;
}

function viewOf({ contract, ...row }: Connection): ConnectionView {
  const id = interactions.find(({ namespace }) => namespace === contract)?.id ?? contract;
  return { ...row, contract: id, namespace: contract };
}

/** Every contract, environment and consumer that the platform knows of, ordered or not. */
function listConnections(world: World): object {
  const { logicalAddress, connectionsAtStart } = profileOf(world);
  const address = logicalAddress.toUpperCase();
  const seeded = environments.flatMap((environment) =>
    contractsOf(world).map(({ namespace }) => {
      const wanted = { environment, consumer: inkorg.consumer.toUpperCase(), contract: namespace, address };
      return { ...wanted, ordered: isConnected(world, wanted, connectionsAtStart) };
    }),
  );
  const rows = [...world.table<Connection>(connectionsTable.name).all()];
  const others = rows.filter((row) => row.consumer !== inkorg.consumer.toUpperCase() || row.address !== address);
  return { connections: [...seeded, ...others].map(viewOf) };
}

function settle(world: World, body: Body, ordered: boolean): object {
  const consumer = text(body, 'consumer', inkorg.consumer);
  const address = text(body, 'address', profileOf(world).logicalAddress);
  const found = oneOf<Environment>(body, 'environment', environments).flatMap((environment) =>
    contractsNamed(world, body).map(({ namespace }) =>
      setConnection(world, { environment, consumer, contract: namespace, address }, ordered),
    ),
  );
  return { connections: found.map(viewOf) };
}

const connectionParts = {
  environment: 'production or qa; both without it',
  contract: 'IsActiveUser, AddMessageToPatientPortalInbox …; all without it',
  consumer: 'HSA-id of the calling system; the one of the printed credentials without it',
  address: 'logical address; the portal’s without it',
};

/** Only members of the population have accounts: nobody else is ever stored. */
function accountOf(world: World, body: Body): Account {
  const person = text(body, 'person');
  const account = world.table<Account>(accountsTable.name).get(person);
  if (account) return account;
  throw new RangeError('body.person must be a Swede of the population: `motpart people` lists them');
}

function wantedMethods(body: Body, standard: readonly Method[]): readonly Method[] {
  const value = body['methods'] ?? standard;
  const known = Array.isArray(value) && value.every((one) => methods.includes(one as Method));
  if (!known) throw new RangeError(`body.methods must be a list of ${methods.join(', ')}`);
  return methods.filter((method) => value.includes(method));
}

function setAccount(world: World, body: Body): Account {
  const account = accountOf(world, body);
  const [status] =
    body['status'] === undefined ? [account.status] : oneOf(body, 'status', ['active', 'inactive', 'locked']);
  return world.table<Account>(accountsTable.name).put({
    ...account,
    status: status as Account['status'],
    methods: wantedMethods(body, account.methods),
    leavesAfterCheck: flag(body, 'leavesAfterCheck', account.leavesAfterCheck),
  });
}

function issue(world: World, body: Body): SystemId {
  const number = String(world.ids.next('inkorg.system-id')).padStart(2, '0');
  const baseUrl = body['baseUrl'] === undefined ? null : text(body, 'baseUrl');
  const id = text(body, 'id', `MOTP-118ZZ${number}`);
  return world.table<SystemId>(systemIdsTable.name).put({ id, owner: text(body, 'owner', inkorg.consumer), baseUrl });
}

export const controls: Readonly<Record<string, Control>> = {
  'list-connections': {
    title: 'Which consumer may call which contract, in QA and production',
    takes: {},
    run: listConnections,
  },
  'order-connection': {
    title: 'Orders a connection to contracts on the platform (steps 3.1 and 4.1)',
    takes: connectionParts,
    run: (world, body) => settle(world, body, true),
  },
  'cancel-connection': {
    title: 'Cancels a connection: calls get VP007 from then on',
    takes: connectionParts,
    run: (world, body) => settle(world, body, false),
  },
  'issue-system-id': {
    title: 'Issues a system-id (step 1.1); with a base address it joins the login federation (step 2)',
    takes: { id: 'made without it', owner: 'HSA-id of the party', baseUrl: 'where its links lead' },
    run: issue,
  },
  'list-system-ids': {
    title: 'The system-ids that were issued',
    takes: {},
    run: (world) => ({ systemIds: [...world.table<SystemId>(systemIdsTable.name).all()] }),
  },
  'set-account': {
    title: 'Activates, inactivates or locks an account, and sets how its citizen is notified',
    takes: {
      person: 'identity number of a Swede of the population',
      status: 'active, inactive or locked',
      methods: 'list of SMS, Email, Other',
      leavesAfterCheck: 'true: turns inactive when IsActiveUser has answered',
    },
    run: setAccount,
  },
  'show-account': {
    title: 'An account as it stands',
    takes: { person: 'identity number of a Swede of the population' },
    run: accountOf,
  },
};
