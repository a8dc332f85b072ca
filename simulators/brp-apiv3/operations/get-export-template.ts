/** GET services/exporttemplate/{id}: carries the export out, and answers its rows inside a string. */
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import { exportPage } from '../export-page.ts';
import { readExportRequest, type ExportRequest } from '../export-request.ts';
import { successHeaders } from '../reply.ts';
import { exportRules } from '../rules-export.ts';

export const getExportTemplate: Operation<ExportRequest> = {
  id: 'getExportTemplate',
  method: 'GET',
  path: '/services/exporttemplate/{id}',
  row: 'brp.export.operation',
  guard: needsRole('ROLE_INTEGRATOR'),
  read: readExportRequest,
  rules: exportRules,
  effect: (call, request) => ({
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', ...successHeaders(call) },
    body: exportPage(call.world, request),
  }),
};
