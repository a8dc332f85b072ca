/** Organisations as a client names them to HelseID. */
import { noMember } from '../../../eksternapi/texts.ts';
import type { OtherClient } from '../../../eksternapi/cast.ts';
import type { Ask } from '../../session.ts';
import type { Jwt } from '../../token.ts';
import type { Cast } from '../cast.ts';
import type { Trial } from '../session.ts';

type Role = keyof Cast['clients'];

const detailsOf = (identifier: object) => ({
  type: 'helseid_authorization',
  practitioner_role: { organization: { identifier } },
});

/** Identifiers as each tenancy has them. */
export const multi = (value: string) => ({ system: 'urn:oid:1.0.6523', type: 'ENH', value });
export const single = (value: string) => ({ system: 'urn:oid:2.16.578.1.12.4.1.4.101', type: 'ENH', value });
export const both = (parent: string | undefined, child = '') => multi(`NO:ORGNR:${parent}:${child}`);

/** Asks with the organisation of an identifier. */
export function naming(client: OtherClient | undefined, identifier: object, name = 'assertion_details'): Ask {
  const assertion = (jwt: Jwt) => ({ ...jwt, claims: { ...jwt.claims, [name]: [detailsOf(identifier)] } });
  return { ...(client && { client }), assertion };
}

export function clientIn(trial: Trial, role: Role): OtherClient {
  return trial.cast.clients[role] ?? trial.skip(noMember(`clients.${role}`));
}

export const childOf = (trial: Trial, role: Role) =>
  clientIn(trial, role).child ?? trial.skip(noMember(`clients.${role}.child`));

/** Nine digits that no organisation has. */
export const foreign = '999999990';
