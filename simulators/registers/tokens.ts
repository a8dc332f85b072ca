/** Access tokens: what an issuer and the APIs behind it need of them. */
export {
  isProblem,
  type Access,
  type AccessProblem,
  type AccessReason,
  type AccessWanted,
  type TokenScheme,
} from './access.ts';
export { checkAccess } from './check-access.ts';
export { isIssuer, issuerKey, rotateIssuerKey, tokens } from './token-state.ts';
