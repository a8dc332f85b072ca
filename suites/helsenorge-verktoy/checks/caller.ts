/** What the checks of HelseID are told of a client of the Verktøy API. */
import type { Caller, Subject } from '../../dsl/helseid/caller.ts';
import { citizen, graphicElement, practitioners, tool } from './cast.ts';
import { guidanceOf, newMetadata } from './guidance-cast.ts';
import { api, lookUp } from './traffic.ts';

const names: Readonly<Record<Subject, string>> = {
  request: 'helseid',
  assertion: 'assertion',
  proof: 'dpop',
  call: 'access',
};

export const verktoyId: Caller['id'] = (subject, name) => `verktoy.${names[subject]}.${name}`;

export const caller: Caller = {
  id: verktoyId,
  apis: [api],
  operation: 'getSelvstendigVerktoy',
  lookUp,
  withQuery: (trial) => trial.act('searchTools', { term: 'motpart', rowCount: 5 }),
  async everyAction(trial) {
    const { world } = trial;
    const [{ hprNumber }] = practitioners(world);
    await lookUp(trial);
    await trial.act('searchTools', { term: 'motpart', rowCount: 5 });
    await trial.act('listTools', { filters: { Fagomrader: [1], Malgrupper: [2], Sprak: [3] }, pageSize: 50 });
    await trial.act('sendTool', { tool: tool(world).id, citizen: citizen(world), practitionerHpr: hprNumber });
    // Not every client has to do with images or guidance services.
    await trial.tryToAct('getGraphicElement', { id: graphicElement(world) });
    await trial.tryToAct('updateGuidanceService', { id: guidanceOf(trial).own, ...newMetadata });
  },
};
