/** Who may call: which code says that HelseID's token is not what it must be (`verktoy.token.bad-answer`). */
import type { Guard, Rule } from '../kernel/operation.ts';
import {
  asFound,
  isExpired,
  isInvalid,
  isMissing,
  isProof,
  isScheme,
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
export function needsScope(key: 'sendScope' | 'catalogueScope'): Guard {
  return scopeGuard(accessRules, key);
}
