/** Who may call: which code says that a token is not what it must be (`verktoy.token.bad-answer`). */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../kernel/call.ts';
import type { Guard, Rule } from '../kernel/operation.ts';
import { checkCitizenAccess } from '../registers/citizen-access.ts';
import {
  asFound,
  guardBy,
  isExpired,
  isInvalid,
  isMissing,
  isProof,
  isScheme,
  isSts,
  lacksOrganisation,
  lacksScope,
  saysSec,
  scopeGuard,
  withStatusOf,
} from '../registers/ekstern-api.ts';
import type { AccessProblem } from '../registers/tokens.ts';
import { refuse } from './refuse.ts';

const whenExpired = withStatusOf('expiredToken');

export const accessRules: readonly Rule<AccessProblem>[] = [
  refuse('SEC-110000', 'verktoy.token.missing', isMissing, asFound),
  refuse('SEC-110000', 'verktoy.token.validated', (found, call) => isInvalid(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'verktoy.token.validated', isInvalid, asFound),
  refuse('SEC-110000', 'verktoy.token.sts-status', (found, call) => isSts(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'verktoy.token.sts-status', isSts, asFound),
  refuse('SEC-110000', 'verktoy.token.expired', (found, call) => isExpired(found) && saysSec(found, call), whenExpired),
  refuse('EHSEC-110002', 'verktoy.token.expired', isExpired, whenExpired),
  refuse('SEC-110000', 'verktoy.token.scheme', (found, call) => isScheme(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'verktoy.token.scheme', isScheme, asFound),
  refuse('EHSEC-110002', 'verktoy.token.organisation-number', lacksOrganisation, asFound),
  refuse('SEC-110000', 'verktoy.token.proof', (found, call) => isProof(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'verktoy.token.proof', isProof, asFound),
  refuse('SIM-SCOPE', 'verktoy.scope.missing', lacksScope, withStatusOf('missingScopeStatus')),
];

/** Lets a call through whose token is good for this system and has the scope that a profile key names. */
export function needsScope(key: 'sendScope' | 'catalogueScope' | 'guidanceScope'): Guard {
  return scopeGuard(accessRules, key);
}

const saysEhsec = (_: AccessProblem, call: Call<any>) =>
  call.profile<Profile['badTokenAnswer']>('badTokenAnswer') === 'EHSEC-110002';

const isNoCitizens = (found: AccessProblem) => !isMissing(found) && !isExpired(found);

/** A citizen's token is Helsenorge's own: by token it is answered as those of Helsenorge STS are (`verktoy.practitioner.token-answer`). */
export const citizenRules: readonly Rule<AccessProblem>[] = [
  refuse('SEC-110000', 'verktoy.token.missing', isMissing, asFound),
  refuse(
    'EHSEC-110002',
    'verktoy.token.expired',
    (found, call) => isExpired(found) && saysEhsec(found, call),
    whenExpired,
  ),
  refuse('SEC-110000', 'verktoy.token.expired', isExpired, whenExpired),
  refuse(
    'EHSEC-110002',
    'verktoy.practitioner.citizen-token',
    (found, call) => isNoCitizens(found) && saysEhsec(found, call),
    asFound,
  ),
  refuse('SEC-110000', 'verktoy.practitioner.citizen-token', isNoCitizens, asFound),
];

/** Lets a call through that carries the token of a citizen who is logged in. */
export const needsCitizen: Guard = guardBy(citizenRules, checkCitizenAccess);
