/** Who may call: which code says that HelseID's token is not what it must be (`digitaltaktiv.token.bad-answer`). */
import type { Guard, Rule } from '../kernel/operation.ts';
import {
  asFound,
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
  refuse('SEC-110000', 'digitaltaktiv.token.missing', isMissing, asFound),
  refuse(
    'SEC-110000',
    'digitaltaktiv.token.validated',
    (found, call) => isInvalid(found) && saysSec(found, call),
    asFound,
  ),
  refuse('EHSEC-110002', 'digitaltaktiv.token.validated', isInvalid, asFound),
  refuse('SEC-110000', 'digitaltaktiv.token.issuer', (found, call) => isSts(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'digitaltaktiv.token.issuer', isSts, asFound),
  refuse(
    'SEC-110000',
    'digitaltaktiv.token.expired',
    (found, call) => isExpired(found) && saysSec(found, call),
    whenExpired,
  ),
  refuse('EHSEC-110002', 'digitaltaktiv.token.expired', isExpired, whenExpired),
  refuse('SEC-110000', 'digitaltaktiv.token.scheme', (found, call) => isScheme(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'digitaltaktiv.token.scheme', isScheme, asFound),
  refuse('EHSEC-110002', 'digitaltaktiv.token.organisation-number', lacksOrganisation, asFound),
  refuse('SEC-110000', 'digitaltaktiv.token.proof', (found, call) => isProof(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'digitaltaktiv.token.proof', isProof, asFound),
  refuse('SIM-SCOPE', 'digitaltaktiv.scope.missing', lacksScope, asFound),
];

/** Lets a call through whose token is good for this system and has the scope that a profile key names. */
export function needsScope(key: 'changesScope' | 'checkScope' | 'areaScope'): Guard {
  return scopeGuard(accessRules, key);
}
