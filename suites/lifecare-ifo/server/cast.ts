/** Who and what the server checks work with: people of the population, or those that a set-up file names. */
import { system } from '../../../contracts/generated/lifecare-ifo/index.ts';
import { keyPackages, licenceKey } from '../../../fixtures/lifecare/keys.ts';
import type {
  LifecareDocument,
  LifecarePerson,
  LifecareUser,
  Parties,
  Service,
} from '../../../fixtures/lifecare/types.ts';
import { profileOf } from '../../../simulators/lifecare-ifo/refuse.ts';
import {
  documentsTable,
  executionsTable,
  investigationsTable,
  paymentsTable,
  personsTable,
  populationTable,
  resourceAllocationsTable,
  servicesTable,
  usersTable,
} from '../../../simulators/lifecare-ifo/state.ts';
import type { TableSpec } from '../../../simulators/kernel/table.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import type { CastSpec } from '../../dsl/server.ts';
import { matter, nobody, rowsOf } from '../checks/cast.ts';

/** Identity numbers, of test persons only. What is optional not every municipality has: a check that misses one says so. */
export interface Cast {
  /** Applicant in an open matter of economic assistance, with calculations, decisions, payments and documents. */
  readonly person: string;
  /** Co-applicant in one of that person's services. */
  readonly coApplicant?: string;
  /** Among the persons of a service, best one with an execution and a resource allocation, but no applicant anywhere. */
  readonly member?: string;
  /** Applicant of a service with an execution and a resource allocation. */
  readonly placed?: string;
  /** Applicant of services that have all ended, with payments in them. */
  readonly ended?: string;
  readonly withoutCases?: string;
  /** Well-formed, and nobody's. */
  readonly nobody?: string;
  /** Known to the population register and not to IFO. */
  readonly populationOnly?: string;
  /** Somebody with protected address or registration. */
  readonly protected?: string;
  /** A samordningsnummer. */
  readonly coordination?: string;
  /** A test person with letters among the last four. */
  readonly letters?: string;
  /** Ids of documents, one with a PDF and one without. */
  readonly document?: string;
  readonly documentWithoutPdf?: string;
  /** Id of a user of TSS, and a role that some users have. */
  readonly user?: string;
  readonly role?: string;
  /** A key that opens the users and nothing else (package 1). */
  readonly usersKey?: string;
  /** May be written into: a person with an open matter of economic assistance. */
  readonly writable?: string;
  /** Has a resource allocation to which invoice rows may be attached. */
  readonly invoiced?: string;
  /** May be made anew: an identity number, and the id of a user of at most ten characters. */
  readonly newPerson?: string;
  readonly newUser?: string;
  /** A Status that invoice rows may have, where not every text will do. */
  readonly invoiceStatus?: string;
}

const text = { type: 'string', minLength: 1 };
const number = { type: 'string', pattern: '^(18|19|20)[0-9]{6}[0-9A-Za-z]{4}$' };

const schema = {
  type: 'object',
  properties: {
    person: number,
    coApplicant: number,
    member: number,
    placed: number,
    ended: number,
    withoutCases: number,
    nobody: number,
    populationOnly: number,
    protected: number,
    coordination: number,
    letters: number,
    document: text,
    documentWithoutPdf: text,
    user: text,
    role: text,
    usersKey: text,
    writable: number,
    invoiced: number,
    newPerson: number,
    newUser: { ...text, maxLength: 10 },
    invoiceStatus: { ...text, maxLength: 250 },
  },
  required: ['person'],
  additionalProperties: false,
} as const;

/** What a set-up file says of the caller. */
export const credentials = {
  [system]: {
    type: 'object',
    properties: {
      domain: text,
      key: { ...text, description: 'the licence key, plain or percent-encoded' },
      keys: { type: 'object', additionalProperties: text, description: 'keys by article number, where each opens its own' }, // prettier-ignore
      certificate: { ...text, description: 'a name below certificates' },
    },
    required: ['domain', 'key'],
    additionalProperties: false,
  },
} as const;

/** As `systems[].credentials` has it. */
export interface Registered {
  readonly domain: string;
  readonly key: string;
  readonly keys?: Readonly<Record<string, string>>;
}

const partiesOf = ({ applicant, coApplicant }: Parties) => [applicant, coApplicant];

/** Services in which something is placed. */
function placements(world: World): readonly Service[] {
  const of = (table: TableSpec<any>) => new Set(rowsOf<{ service: number }>(world, table).map(({ service }) => service)); // prettier-ignore
  const [executed, placed] = [of(executionsTable), of(resourceAllocationsTable)];
  return rowsOf(world, servicesTable).filter(({ id }) => executed.has(id) && placed.has(id));
}

function memberIn(world: World): string | undefined {
  const all: readonly Parties[] = [...rowsOf(world, servicesTable), ...rowsOf(world, investigationsTable)];
  const parties = new Set(all.flatMap(partiesOf));
  const open = rowsOf(world, servicesTable).filter(({ to }) => to === null);
  return open.flatMap(({ members }) => members).find((one) => !parties.has(one));
}

function endedIn(world: World): string | undefined {
  const services = rowsOf(world, servicesTable);
  const paid = new Set(rowsOf(world, paymentsTable).map(({ service }) => service));
  const today = new Date(world.clock.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  const running = new Set(services.filter(({ to }) => to === null || to >= today).flatMap(partiesOf));
  return services.find(({ id, applicant }) => paid.has(id) && !running.has(applicant))?.applicant;
}

/** An open matter with a co-applicant, or any that is open. */
function peopleOf(world: World) {
  const first = matter(world);
  const together = rowsOf(world, servicesTable).find(({ coApplicant, to, applicant }) => coApplicant !== null && to === null && applicant === first.applicant); // prettier-ignore
  const placed = placements(world);
  const persons = rowsOf<LifecarePerson>(world, personsTable);
  const matters: readonly Parties[] = [...rowsOf(world, servicesTable), ...rowsOf(world, investigationsTable)];
  const involved = new Set(matters.flatMap(({ members }) => members));
  const idOf = (test: (id: string) => boolean) => persons.find(({ personId }) => test(personId))?.personId;
  return {
    person: first.applicant,
    coApplicant: together?.coApplicant ?? undefined,
    member: memberIn(world),
    placed: placed[0]?.applicant,
    ended: endedIn(world),
    withoutCases: idOf((id) => !involved.has(id)),
    nobody,
    populationOnly: rowsOf<LifecarePerson>(world, populationTable)[0]?.personId,
    protected: persons.find((one) => one.addressProtection || one.protectedRegistration)?.personId,
    coordination: idOf((id) => Number(id.slice(6, 8)) > 60),
    letters: idOf((id) => /[A-Z]/i.test(id)),
    writable: first.applicant,
    invoiced: placed[0]?.applicant,
  };
}

function castOf(world: World): Cast {
  const documents = rowsOf<LifecareDocument>(world, documentsTable);
  const users = rowsOf<LifecareUser>(world, usersTable);
  const found = {
    ...peopleOf(world),
    document: documents.find(({ pdf }) => pdf)?.id,
    documentWithoutPdf: documents.find(({ pdf }) => !pdf)?.id,
    user: users.find(({ disabled }) => !disabled)?.id,
    role: users.flatMap(({ roles }) => roles)[0],
    usersKey: licenceKey(
      world.seed,
      Object.keys(keyPackages).find((name) => name === 'lifecare-users')!,
    ),
    newPerson: '19850101TF98',
    newUser: 'motpart',
    invoiceStatus: profileOf(world).invoiceStatuses.split(',')[0] || undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as unknown as Cast;
}

export const cast: CastSpec<Cast> = { schema, of: castOf };
