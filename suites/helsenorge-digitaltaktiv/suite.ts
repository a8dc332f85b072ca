/** The suite of DigitaltAktiv: judges a client that keeps track of who is digitally active. */
import * as digitaltaktiv from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { accessChecks } from './checks/access.ts';
import { careChecks } from './checks/care.ts';
import { activeCitizen } from './checks/cast.ts';
import { feedChecks } from './checks/feed.ts';
import { offsetChecks } from './checks/offset.ts';
import { questionChecks } from './checks/question.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants.ts';
import { protocols } from './protocols.ts';
import { server } from './server/index.ts';
import { steps } from './steps.ts';

/** Tokens come from HelseID; how a client fares there is judged by the suites that hold HelseID's contract. */
export const suite: Suite = {
  id: 'helsenorge-digitaltaktiv',
  title: {
    sv: 'Helsenorge DigitaltAktiv: klientens kontrakt',
    nb: 'Helsenorge DigitaltAktiv: klientens kontrakt med API-et',
    en: "Helsenorge DigitaltAktiv: the client's contract",
  },
  systems: ['helsenorge-digitaltaktiv', 'helseid'],
  contracts: [digitaltaktiv],
  actions,
  checks: [...accessChecks, ...questionChecks, ...offsetChecks, ...feedChecks, ...careChecks],
  steps,
  life: { action: 'checkActive', params: (world) => ({ numbers: [activeCitizen(world)], omraade: 'Helsehjelp' }) },
  mutants,
  referenceClient,
  protocols,
  server,
};
