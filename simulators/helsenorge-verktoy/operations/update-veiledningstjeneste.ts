/** PUT /v1/Veiledningstjeneste/{id}: new metadata for a guidance service of one's own. */
import type { Profile } from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { readGuidanceRequest, type GuidanceRequest } from '../guidance-request.ts';
import { needsScope } from '../rules-access.ts';
import { guidanceRules } from '../rules-guidance.ts';
import { guidanceTable, type GuidanceRow } from '../state.ts';

const nothing = { Telefon: null, Url: null, Apningstider: null };

/** What stands afterwards: members that did not come are empty then, or as before (`verktoy.guidance.absent-members`). */
function updated(call: Call, service: GuidanceRow, update: GuidanceRequest['update']): GuidanceRow {
  const replaces = call.profile<Profile['guidanceUpdate']>('guidanceUpdate') === 'replace';
  return { ...service, ...(replaces && nothing), ...update, updated: call.world.clock.now() };
}

export const updateVeiledningstjeneste: Operation<GuidanceRequest> = {
  id: 'updateVeiledningstjeneste',
  method: 'PUT',
  path: '/v1/Veiledningstjeneste/{id}',
  row: 'verktoy.guidance.operation',
  guard: needsScope('guidanceScope'),
  read: readGuidanceRequest,
  rules: guidanceRules,
  effect: (call, { service, update }) => {
    call.table<GuidanceRow>(guidanceTable.name).put(updated(call, service!, update));
    return { status: call.profile<Profile['guidanceStatus']>('guidanceStatus'), headers: {}, body: '' };
  },
};
