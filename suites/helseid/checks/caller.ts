/** What the checks of HelseID are told of a client that calls whatever it is asked to. */
import type { Caller, Subject } from '../../dsl/helseid/caller.ts';
import { askStatus, catalogue, readTool, search, status } from './calls.ts';

/** What the client does: `helseid.asserts.aud`. */
const names: Readonly<Record<Subject, string>> = {
  request: 'asks',
  assertion: 'asserts',
  proof: 'proves',
  call: 'calls',
};

export const helseidId: Caller['id'] = (subject, name) => `helseid.${names[subject]}.${name}`;

export const caller: Caller = {
  id: helseidId,
  apis: [catalogue, status],
  operation: 'getSelvstendigVerktoy',
  lookUp: (trial, options) => trial.act('callApi', readTool(trial.world, trial.endpoints), options),
  withQuery: (trial) => trial.act('callApi', search(trial)),
  async everyAction(trial) {
    await trial.act('callApi', readTool(trial.world, trial.endpoints));
    await trial.act('callApi', search(trial));
    await trial.act('callApi', askStatus(trial));
  },
};
