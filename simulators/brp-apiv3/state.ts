/** What the installation remembers. Plain JSON, rows replaced whole. */
import type { Role, Template } from '../../fixtures/brp/house.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { TableSpec } from '../kernel/table.ts';

export interface Installation {
  readonly id: 'installation';
  /** `YYYY.NNNN`, with four, six or eight digits behind the dot. */
  readonly version: string;
}

export const installationTable: TableSpec<Installation> = { name: 'brp.installation', key: ({ id }) => id };

const byId = ({ id }: { readonly id: number }): string => String(id);

export const templatesTable: TableSpec<Template> = { name: 'brp.templates', key: byId };
export const rolesTable: TableSpec<Role> = { name: 'brp.roles', key: byId };

export const personsTable: TableSpec<BrpPerson> = {
  name: 'brp.persons',
  key: byId,
  indexes: {
    email: ({ email }) => email?.toLowerCase(),
    phone: ({ phone }) => phone ?? undefined,
    ssn: ({ ssn }) => ssn ?? undefined,
  },
};

/** A person's password and what became of it. */
export interface Account {
  /** Id of the person. */
  readonly person: number;
  /** Keyed hash of the password. */
  readonly hash: string;
  /** Rises with each new password. */
  readonly generation: number;
  readonly wrongLogins: number;
  readonly locked: boolean;
  /** Business time from which on the password is worth nothing, milliseconds; null: never. */
  readonly expires: number | null;
  /** Has logged in with this password: it was handed over. */
  readonly used: boolean;
}

export const accountsTable: TableSpec<Account> = { name: 'brp.accounts', key: ({ person }) => String(person) };

/** A refresh token that a rotation has spent. */
export interface SpentToken {
  readonly jti: string;
  /** Security time, milliseconds. */
  readonly expires: number;
}

export const spentTable: TableSpec<SpentToken> = {
  name: 'brp.spent-tokens',
  key: ({ jti }) => jti,
  session: true,
  expires: ({ expires }) => expires,
};
