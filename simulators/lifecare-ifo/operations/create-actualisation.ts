/** POST Actualisations: puts down what came in. The same again is another one (`lifecare.actualisations.not-idempotent`). */
import { nameOf } from '../../../fixtures/lifecare/catalogue.ts';
import { loadXml } from '../../kernel/codecs/xml.ts';
import type { Operation } from '../../kernel/operation.ts';
import type { World } from '../../kernel/world.ts';
import { opens } from '../access/guard.ts';
import { receive } from '../cases/actualisations.ts';
import { catalogueOf } from '../catalogues.ts';
import { type ActualisationRequest, readActualisation } from '../reading/actualisation.ts';
import { said } from '../reading/said.ts';
import { succeed } from '../reply.ts';
import { actualisationRules } from '../rules-actualisations.ts';

/** Where nobody chose a status. */
const opened = 'Öppen';

function statusOf(world: World, code: number | undefined): string {
  return catalogueOf(world, 'workingStatuses').find(({ id }) => id === code)?.name || opened;
}

export const createActualisation: Operation<ActualisationRequest> = {
  id: 'createActualisation',
  method: 'POST',
  path: '/apifc/v1/Actualisations',
  row: 'lifecare.actualisations.create',
  guard: opens(2),
  load: loadXml,
  read: readActualisation,
  rules: actualisationRules,
  effect: (call, { asked }) => {
    const { id } = receive(call.world, {
      person: asked.person,
      type: asked.type!,
      date: asked.date,
      fromWho: asked.fromWho!,
      reason: asked.reason!,
      regards: nameOf(catalogueOf(call.world, 'specifyTypes'), asked.specify ?? 0),
      caseworker: asked.caseworker,
      organisation: asked.organisation!,
      status: statusOf(call.world, asked.workingStatus),
      ...said({ specify: asked.specify }),
      investigation: asked.investigation ?? null,
      service: asked.service ?? null,
    });
    return succeed(call, id, 'integer');
  },
};
