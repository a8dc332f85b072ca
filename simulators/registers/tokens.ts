/** Access tokens: what an issuer and the APIs behind it need of them. */
export { isProblem, type Access, type AccessProblem, type AccessReason, type AccessWanted } from './access.ts';
export { checkAccess } from './check-access.ts';
export { issuerKey, rotateIssuerKey, withdrawOldIssuerKeys } from './issuer-keys.ts';
export { tokens } from './token-state.ts';
