/** GET /v1/SelvstendigVerktoy/{id}: all metadata of one tool. */
import type { Tool } from '../../../fixtures/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { readGuid } from '../guid.ts';
import { bytesOf } from '../published.ts';
import { needsScope } from '../rules-access.ts';
import { toolRules, type ToolRequest } from '../rules-catalogue.ts';
import { toolsTable } from '../state.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };

export const getSelvstendigVerktoy: Operation<ToolRequest> = {
  id: 'getSelvstendigVerktoy',
  method: 'GET',
  path: '/v1/SelvstendigVerktoy/{id}',
  row: 'verktoy.tool.operation',
  guard: needsScope('catalogueScope'),
  read: (call) => {
    const given = call.params['id']!;
    const id = readGuid(given);
    return { id, given, tool: id === undefined ? undefined : call.table<Tool>(toolsTable.name).get(id) };
  },
  rules: toolRules,
  effect: (call, { tool }) => ({ status: 200, headers, body: bytesOf(tool!, call.profile('metadataShape')) }),
};
