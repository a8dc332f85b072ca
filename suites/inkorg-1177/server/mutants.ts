/** Mutants of our own server: each wrong in just one way. */
import type { ServerMutant } from '../../dsl/server.ts';
import { formMutants } from './mutants/form.ts';
import { platformMutants } from './mutants/platform.ts';
import { portalMutants } from './mutants/portal.ts';

export const serverMutants: readonly ServerMutant[] = [...platformMutants, ...formMutants, ...portalMutants];
