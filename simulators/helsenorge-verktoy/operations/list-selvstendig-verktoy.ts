/** GET /v1/SelvstendigVerktoy: tools with their metadata, filtered, one page at a time. */
import type { Profile } from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { catalogueOf } from '../catalogue.ts';
import { passes } from '../filters.ts';
import { readListRequest, type ListRequest } from '../list-request.ts';
import { arrayOf } from '../published.ts';
import { remembered } from '../remembered.ts';
import { needsScope } from '../rules-access.ts';
import { listRules } from '../rules-catalogue.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };

/** A page that is none counts as the first one where the profile lets it through (`verktoy.list.page-invalid`). */
function placeOf({ page, size }: ListRequest): { page: number; size: number; start: number } {
  const wanted = page === undefined || page < 1 ? 1 : page;
  return { page: wanted, size: size!, start: (wanted - 1) * size! };
}

function pageOf(call: Call, input: ListRequest): Buffer {
  const { filterWithin, listEnvelope, metadataShape } = call.world.profile(call.system.id) as unknown as Profile;
  const found = catalogueOf(call).filter((tool) => passes(tool, input, filterWithin));
  const { page, size, start } = placeOf(input);
  const tools = found.slice(start, start + size);
  if (listEnvelope === 'array') return arrayOf(tools, metadataShape);
  const place = `"Sidereferanse":${page},"AntallVerktoy":${size},"TotaltAntall":${found.length}`;
  return arrayOf(tools, metadataShape, '{"Verktoy":[', `],${place}}`);
}

export const listSelvstendigVerktoy: Operation<ListRequest> = {
  id: 'listSelvstendigVerktoy',
  method: 'GET',
  path: '/v1/SelvstendigVerktoy',
  row: 'verktoy.list.operation',
  guard: needsScope('catalogueScope'),
  read: readListRequest,
  rules: listRules,
  effect: (call, input) => ({ status: 200, headers, body: remembered(call, 'page', () => pageOf(call, input)) }),
};
