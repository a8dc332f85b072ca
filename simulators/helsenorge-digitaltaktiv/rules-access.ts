/** Who may call: what HelseID's token must be, and which code says that it is not (`digitaltaktiv.token.bad-answer`). */
import type { Profile } from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { Call } from '../kernel/call.ts';
import { Defect } from '../kernel/defect.ts';
import { firstBroken, type Explanation, type Guard, type Rule } from '../kernel/operation.ts';
import { checkAccess, isProblem, type AccessProblem, type AccessReason } from '../registers/tokens.ts';
import { refuse } from './refuse.ts';

const among =
  (...reasons: AccessReason[]) =>
  ({ reason }: AccessProblem) =>
    reasons.includes(reason);

const isMissing = among('missing', 'header');
const isScheme = among('scheme', 'unbound', 'bound');
const isProof = ({ reason }: AccessProblem) => reason.startsWith('dpop-');
const isInvalid = among('malformed', 'algorithm', 'signature', 'type', 'issuer', 'audience', 'not-yet-valid');

/** By token: one of HelseID is a JWT, what is none can only have come from Helsenorge STS. */
function saysSec({ reason }: AccessProblem, call: Call): boolean {
  const answer = call.profile<Profile['badTokenAnswer']>('badTokenAnswer');
  return answer === 'by-token' ? reason === 'malformed' : answer === 'SEC-110000';
}

/** The check of the token has already said what was wrong with it. */
const asFound: Explanation<AccessProblem> = {
  expected: ({ expected }) => expected,
  got: ({ got }) => got,
  todo: ({ todo }) => todo,
};

const whenExpired: Explanation<AccessProblem> = {
  ...asFound,
  answer: (_, call) => ({ status: call.profile<Profile['expiredToken']>('expiredToken') }),
};

export const accessRules: readonly Rule<AccessProblem>[] = [
  refuse('SEC-110000', 'digitaltaktiv.token.missing', isMissing, asFound),
  refuse(
    'SEC-110000',
    'digitaltaktiv.token.validated',
    (found, call) => isInvalid(found) && saysSec(found, call),
    asFound,
  ),
  refuse('EHSEC-110002', 'digitaltaktiv.token.validated', isInvalid, asFound),
  refuse(
    'SEC-110000',
    'digitaltaktiv.token.expired',
    (found, call) => found.reason === 'expired' && saysSec(found, call),
    whenExpired,
  ),
  refuse('EHSEC-110002', 'digitaltaktiv.token.expired', ({ reason }) => reason === 'expired', whenExpired),
  refuse('SEC-110000', 'digitaltaktiv.token.scheme', (found, call) => isScheme(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'digitaltaktiv.token.scheme', isScheme, asFound),
  refuse('EHSEC-110002', 'digitaltaktiv.token.organisation-number', ({ reason }) => reason === 'organisation', asFound),
  refuse('SEC-110000', 'digitaltaktiv.token.proof', (found, call) => isProof(found) && saysSec(found, call), asFound),
  refuse('EHSEC-110002', 'digitaltaktiv.token.proof', isProof, asFound),
  refuse('SIM-SCOPE', 'digitaltaktiv.scope.missing', ({ reason }) => reason === 'scope', asFound),
];

/** Lets a call through whose token is good for this system and has the scope that a profile key names. */
export function needsScope(key: 'changesScope' | 'checkScope' | 'areaScope'): Guard {
  return (call) => {
    const profile = call.world.profile(call.system.id) as unknown as Profile;
    const found = checkAccess(call, {
      audience: profile.audience,
      scope: profile[key],
      tokenScheme: profile.tokenScheme,
      orgnrParent: profile.organisationNumber === 'required',
    });
    if (!isProblem(found)) {
      call.auth = found;
      return undefined;
    }
    call.note('access', found.reason);
    const refusal = firstBroken(accessRules, found, call);
    if (!refusal) throw new Defect('SIM-ACCESS', `no rule answers a token that is refused for ${found.reason}`);
    return refusal;
  };
}
