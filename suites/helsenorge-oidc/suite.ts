/** The suite of Helsenorge's login of citizens: judges a tool that citizens log in to. */
import * as oidc from '../../contracts/generated/helsenorge-oidc/index.ts';
import type { Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { accessChecks } from './checks/access.ts';
import { idTokenChecks } from './checks/id-token.ts';
import { loginChecks } from './checks/login.ts';
import { sessionChecks } from './checks/session.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants/index.ts';
import { protocols } from './protocols.ts';
import { steps } from './steps.ts';

/** A world that lets pass what one check judges, so that the others can judge the rest. */
const lenient = { plainChallenge: 'taken', assertionSeconds: 3_600, assertionAlgorithms: 'any' } as const;

export const suite: Suite = {
  id: 'helsenorge-oidc',
  title: {
    sv: 'Helsenorge OIDC (medborgare): klientens kontrakt',
    nb: 'Helsenorge OIDC (innbygger): klientens kontrakt med innloggingen',
    en: "Helsenorge OIDC (citizens): the client's contract",
  },
  systems: ['helsenorge-oidc', 'helsenorge-verktoy', 'helseid'],
  contracts: [oidc],
  actions,
  checks: [...accessChecks, ...loginChecks, ...idTokenChecks, ...sessionChecks],
  steps,
  life: { action: 'startLogin', params: () => ({}) },
  mutants,
  referenceClient,
  protocols,
  prepare: (world) => {
    for (const [key, value] of Object.entries(lenient)) world.setProfile('helsenorge-oidc', key, value);
  },
};
