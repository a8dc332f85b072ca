/** GET DigitaltAktivStatusEndringer, on both paths that the pages give: who may have become active, or ceased to be. */
import { stampToIso } from '../../kernel/clock.ts';
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { changedAfter, reachOf } from '../changes.ts';
import { readChangesRequest, type ChangesRequest } from '../changes-request.ts';
import { is } from '../refuse.ts';
import { needsScope } from '../rules-access.ts';
import { changesRules } from '../rules.ts';

export const getStatusChanges: Operation<ChangesRequest> = {
  id: 'getStatusChanges',
  method: 'GET',
  path: '/api/v1/DigitaltAktivStatusEndringer',
  row: 'digitaltaktiv.changes.operation',
  guard: needsScope('changesScope'),
  read: readChangesRequest,
  rules: changesRules,
  // The offset is a stamp of its own: whatever comes later bears a later one, so that nothing falls between two calls.
  effect: (call, request) => {
    const fnr = [...changedAfter(call.world, reachOf(request, call), call.profile('changeSources'))];
    const listed = is(call, 'repeatedNumbers', 'twice') ? [...fnr, ...fnr] : fnr;
    return json(200, { offset: stampToIso(call.world.clock.stamp()), fnr: listed });
  },
};

export const getStatusChangesByShortPath: Operation<ChangesRequest> = {
  ...getStatusChanges,
  id: 'getStatusChangesByShortPath',
  path: '/v1/DigitaltAktivStatusEndringer',
};
