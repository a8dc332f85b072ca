/** GET /v1/Behandler?VerktoyId=: the practitioner who sent a tool to the citizen. */
import type { Profile } from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Practitioner } from '../../../fixtures/types.ts';
import type { Call } from '../../kernel/call.ts';
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { readPractitionerRequest, type Link, type PractitionerRequest } from '../practitioner-request.ts';
import { needsCitizen } from '../rules-access.ts';
import { practitionerRules } from '../rules-practitioner.ts';

/** HPR number or identity number (`verktoy.practitioner.id-choice`). */
function numberOf(call: Call, { hprNumber, number }: Practitioner, { named }: Link) {
  const asSent = call.profile<Profile['practitionerIdType']>('practitionerIdType') === 'as-sent' && named === 'FNR';
  return hprNumber === null || asSent ? { Id: number, IdType: 'FNR' } : { Id: hprNumber, IdType: 'HPR' };
}

export const getBehandler: Operation<PractitionerRequest> = {
  id: 'getBehandler',
  method: 'GET',
  path: '/v1/Behandler',
  row: 'verktoy.practitioner.operation',
  guard: needsCitizen,
  read: readPractitionerRequest,
  rules: practitionerRules,
  effect: (call, { sender, link }) => json(200, { ...numberOf(call, sender!, link!), Navn: sender!.name }),
};
