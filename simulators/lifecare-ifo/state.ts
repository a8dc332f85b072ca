/**
 * What IFO remembers. Plain JSON, rows replaced whole. Rows hold facts, never answers: whether something is ongoing or handled is asked
 * of its dates and links at the time of the world. The rows of cases are those of the fixtures.
 */
import type { CatalogueName } from '../../fixtures/lifecare/catalogues.ts';
import type {
  Actualisation,
  Calculation,
  Decision,
  Execution,
  Household,
  Investigation,
  LifecareDocument,
  LifecarePerson,
  LifecareUser,
  Parties,
  Payment,
  ResourceAllocation,
  Service,
} from '../../fixtures/lifecare/types.ts';
import type { TableSpec } from '../kernel/table.ts';

const byId = ({ id }: { readonly id: number | string }): string => String(id);
const byPerson = ({ personId }: LifecarePerson): string => personId;
const changed = (row: { readonly changed: number }): number => row.changed;
const text = (id: number | null): string | undefined => (id === null ? undefined : String(id));

/** Applicant and co-applicant: whose the matter is. */
const applicants = ({ applicant, coApplicant }: Parties): string[] =>
  coApplicant === null ? [applicant] : [applicant, coApplicant];
const members = (matter: Parties): readonly string[] => matter.members;

export const personsTable: TableSpec<LifecarePerson> = {
  name: 'lifecare.persons',
  key: byPerson,
  order: changed,
  indexes: { customerNumber: ({ customerNumber }) => String(customerNumber) },
};

/** Whom the population register knows and IFO does not. */
export const populationTable: TableSpec<LifecarePerson> = { name: 'lifecare.population', key: byPerson };

export const householdsTable: TableSpec<Household> = {
  name: 'lifecare.households',
  key: byId,
  indexes: { member: ({ adults, children }) => [...adults, ...children] },
};

export const actualisationsTable: TableSpec<Actualisation> = {
  name: 'lifecare.actualisations',
  key: byId,
  order: changed,
  indexes: {
    person: ({ person }) => person,
    investigation: ({ investigation }) => text(investigation),
    service: ({ service }) => text(service),
  },
};

export const investigationsTable: TableSpec<Investigation> = {
  name: 'lifecare.investigations',
  key: byId,
  order: changed,
  indexes: { applicant: applicants, member: members },
};

export const decisionsTable: TableSpec<Decision> = {
  name: 'lifecare.decisions',
  key: byId,
  order: changed,
  indexes: {
    investigation: ({ investigation }) => text(investigation),
    service: ({ service }) => text(service),
    execution: ({ execution }) => text(execution),
  },
};

export const servicesTable: TableSpec<Service> = {
  name: 'lifecare.services',
  key: byId,
  order: changed,
  indexes: { applicant: applicants, member: members, investigation: ({ investigation }) => String(investigation) },
};

const ofService = { service: ({ service }: { readonly service: number }) => String(service) };

export const executionsTable: TableSpec<Execution> = {
  name: 'lifecare.executions',
  key: byId,
  order: changed,
  indexes: ofService,
};

export const calculationsTable: TableSpec<Calculation> = {
  name: 'lifecare.calculations',
  key: byId,
  order: changed,
  indexes: {
    investigation: ({ investigation }) => text(investigation),
    service: ({ service }) => text(service),
  },
};

export const paymentsTable: TableSpec<Payment> = {
  name: 'lifecare.payments',
  key: byId,
  order: changed,
  indexes: ofService,
};

export const resourceAllocationsTable: TableSpec<ResourceAllocation> = {
  name: 'lifecare.resource-allocations',
  key: byId,
  order: changed,
  indexes: ofService,
};

export const documentsTable: TableSpec<LifecareDocument> = {
  name: 'lifecare.documents',
  key: byId,
  order: changed,
  indexes: { owner: (row) => `${row.of}:${row.owner}` },
};

/** A file that came with an actualisation. */
export interface Attachment {
  readonly id: number;
  readonly actualisation: number;
  readonly type: number;
  readonly sender: number;
  readonly title: string;
  readonly senderName: string;
  /** Bytes of the content. */
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly changed: number;
}

export const attachmentsTable: TableSpec<Attachment> = {
  name: 'lifecare.attachments',
  key: byId,
  indexes: { actualisation: ({ actualisation }) => String(actualisation) },
};

/** A row of a care provider's invoice against a resource allocation. Amounts are öre, days `YYYY-MM-DD`. */
export interface InvoiceRow {
  readonly id: number;
  readonly allocation: number;
  readonly invoiceId: number;
  readonly invoiceNumber: string;
  readonly paymentDate: string;
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  readonly expires: string;
  readonly providerId: number;
  readonly providerName: string;
  readonly providerOrgNr: number;
  readonly status: string;
  readonly updatedBy: string;
  readonly changed: number;
}

export const invoiceRowsTable: TableSpec<InvoiceRow> = {
  name: 'lifecare.invoice-rows',
  key: byId,
  indexes: { allocation: ({ allocation }) => String(allocation) },
};

export const usersTable: TableSpec<LifecareUser> = {
  name: 'lifecare.users',
  key: byId,
  order: changed,
  indexes: { role: ({ roles }) => roles },
};

/** A row of a case that staff took away again: an extract may show it once more (`lifecare.extract.deletions`). */
export interface Removed {
  /** Name of its table. */
  readonly table: string;
  /** Its key there. */
  readonly key: string;
  /** As it stood last. */
  readonly row: unknown;
  /** When it was removed, milliseconds: a stamp as `changed` is. */
  readonly changed: number;
}

export const removedTable: TableSpec<Removed> = {
  name: 'lifecare.removed',
  key: ({ table, key }) => `${table} ${key}`,
  order: changed,
  indexes: { table: ({ table }) => table },
};

/** A list that the municipality keeps: types, reasons, norms, areas. */
export interface CatalogueRow {
  readonly name: CatalogueName;
  readonly entries: readonly unknown[];
}

export const cataloguesTable: TableSpec<CatalogueRow> = { name: 'lifecare.catalogues', key: ({ name }) => name };

/** A licence key. The key itself is never stored. */
export interface LicenceKey {
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  /** What it is called here: `lifecare`, `lifecare-8501`. */
  readonly name: string;
  readonly domain: string;
  /** Numbers of the packages that it opens, 1 to 22. */
  readonly packages: readonly number[];
}

export const keysTable: TableSpec<LicenceKey> = {
  name: 'lifecare.keys',
  key: ({ hash }) => hash,
  indexes: { domain: ({ domain }) => domain },
};

/** A client certificate that the host knows. */
export interface RegisteredCertificate {
  /** SHA-256 of its public key, hexadecimal. */
  readonly publicKey: string;
  readonly subject: string;
  /** What it is called here: `lifecare`. */
  readonly name: string;
}

export const certificatesTable: TableSpec<RegisteredCertificate> = {
  name: 'lifecare.certificates',
  key: ({ publicKey }) => publicKey,
  indexes: { subject: ({ subject }) => subject },
};

/** A call as the owner's log has it: neither key nor identity number. */
export interface LoggedCall {
  readonly id: number;
  readonly domain: string;
  /** Name of the licence key; null where it was not taken. */
  readonly consumer: string | null;
  /** Path of the operation below the version, parameters by name: `Extract/Services`. */
  readonly api: string;
  readonly method: string;
  /** Business time, milliseconds. */
  readonly at: number;
  /** Milliseconds that the answer was planned to wait. */
  readonly duration: number;
  readonly status: number;
  readonly requestId: string;
  readonly message: string | null;
}

export const callsTable: TableSpec<LoggedCall> = {
  name: 'lifecare.calls',
  key: byId,
  session: true,
  indexes: { domain: ({ domain }) => domain },
};
