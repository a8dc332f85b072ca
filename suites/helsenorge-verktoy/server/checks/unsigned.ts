/** JWTs that nobody may take. */
export { symmetric, unsigned } from '../../../dsl/eksternapi/unsigned.ts';
