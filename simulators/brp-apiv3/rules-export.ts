/**
 * What an export is refused for, in the order in which it is looked at. Each step of the set-up that is missing has
 * its own line.
 */
import { exportRight } from '../../fixtures/brp/house.ts';
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import type { ExportRequest } from './export-request.ts';
import { breaks, fieldFault, readableBody } from './fields.ts';
import { is, profileOf, refuse } from './refuse.ts';
import { versionOf } from './reply.ts';
import { hasRight, roleOf } from './roles.ts';
import { templatesTable } from './state.ts';

/** Versions compare as decimal numbers (`brp.api.version-header`). */
function isTooOld({ template }: ExportRequest, call: Call): boolean {
  const since = template?.since ?? null;
  return since !== null && Number(versionOf(call)) < Number(since);
}

function knownIds(_: ExportRequest, call: Call): string {
  const ids = call
    .table<{ readonly id: number }>(templatesTable.name)
    .list()
    .map(({ id }) => id);
  return `one of the ids ${ids.join(', ')}`;
}

const inactive = {
  expected: 'a template that is active',
  got: ({ template }: ExportRequest) => `template ${template!.id}, which is not`,
  todo: 'condition a of the set-up: ask BRP to activate it (control activate-template); only their staff can',
};

export const exportRules: readonly Rule<ExportRequest>[] = [
  refuse('SIM-PATH', 'brp.export.id-other', ({ id }) => id === undefined, {
    expected: 'the id of the template, an integer',
    got: (_, call) => call.params['id']!.slice(0, 60),
    todo: 'put the id that BRP has given you into the path',
    answer: (_, { world }) => ({ status: profileOf(world).unknownPath }),
  }),
  refuse('INSUFFICIENT_RIGHTS', 'brp.export.right', ({ caller }, { world }) => !hasRight(world, caller, exportRight), {
    expected: `a role with the right ${exportRight}`,
    got: ({ caller }, { world }) => `the role ${roleOf(world, caller)!.name} without it`,
    todo: `set-up step 2: click "${exportRight}" in the list of the role so that its row is marked, and save`,
    detail: () => JSON.stringify({ missingRights: exportRight }),
  }),
  refuse('ID_NOT_FOUND', 'brp.setup.version-older', isTooOld, {
    expected: ({ template }) => `version ${template!.since} of the installation, or a later one`,
    got: (_, call) => `version ${versionOf(call)}`,
    todo: 'ask BRP to upgrade the installation: the template comes with it (control set-version)',
  }),
  refuse('ID_NOT_FOUND', 'brp.export.unknown', ({ template }) => template === undefined, {
    expected: knownIds,
    got: ({ id }) => String(id),
    todo: 'use the id that BRP has given you; the template for training sessions is added by hand (control add-template)',
  }),
  refuse(
    'FUNCTIONALITY_DISABLED',
    'brp.export.inactive',
    ({ template }, call) => !template!.active && is(call, 'inactiveTemplate', 'FUNCTIONALITY_DISABLED'),
    inactive,
  ),
  refuse('ID_NOT_FOUND', 'brp.export.inactive', ({ template }) => !template!.active, inactive),
  refuse(
    'EXPORT_TEMPLATE_NOT_CONFIGURED_CORRECTLY',
    'brp.export.not-configured',
    ({ template }) => !template!.configured,
    {
      expected: 'a template that is set up rightly',
      got: ({ template }) => `template ${template!.id}, which is not`,
      todo: 'ask BRP to mend the template; nothing in the call helps',
    },
  ),
  ...readableBody,
  refuse('EXPORT_TEMPLATE_MISSING_PARAMETER', 'brp.export.missing-parameter', ({ missing }) => missing !== undefined, {
    expected: ({ template }) => `the parameters ${template!.required.join(', ')}`,
    got: ({ missing }) => `no ${missing}`,
    todo: 'send it in the body of the GET or in the query',
    detail: ({ missing }) => JSON.stringify({ parameter: missing }),
  }),
  refuse(
    'INVALID_INPUT',
    'brp.export.wrong-type',
    breaks('brp.export.wrong-type'),
    fieldFault('brp.export.wrong-type', 'count and offset as integers', 'send numbers, not texts, in the body'),
  ),
  refuse(
    'INVALID_INPUT',
    'brp.export.other-types',
    breaks('brp.export.other-types'),
    fieldFault(
      'brp.export.other-types',
      'includeAnonymized and showTotal as booleans, date as a text',
      'send true or false without quotes',
    ),
  ),
  refuse(
    'INVALID_INPUT',
    'brp.export.count-minimum',
    breaks('brp.export.count-minimum'),
    fieldFault(
      'brp.export.count-minimum',
      'count from 1 on and offset from 0 on',
      'leave a parameter out to get its default',
    ),
  ),
  refuse(
    'INVALID_INPUT',
    'brp.export.count-above-maximum',
    breaks('brp.export.count-above-maximum'),
    fieldFault(
      'brp.export.count-above-maximum',
      'a count up to the profile key maxCount',
      'ask for fewer rows and page on with offset',
    ),
  ),
  refuse(
    'INVALID_INPUT',
    'brp.export.date-form',
    breaks('brp.export.date-form'),
    fieldFault('brp.export.date-form', 'date as a day of the calendar, YYYY-MM-DD', 'send the day without a time'),
  ),
];
