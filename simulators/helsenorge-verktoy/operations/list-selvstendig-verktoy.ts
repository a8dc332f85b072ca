/** GET /v1/SelvstendigVerktoy: tools with their metadata, filtered, one page at a time. */
import type { Profile } from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Tool } from '../../../fixtures/types.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { catalogueOf } from '../catalogue.ts';
import { judgeOf } from '../filters.ts';
import { readListRequest, type ListRequest } from '../list-request.ts';
import { arrayOf } from '../published.ts';
import { madeOnce } from '../remembered.ts';
import { needsScope } from '../rules-access.ts';
import { listRules } from '../rules-catalogue.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };

/** A page that is none counts as the first one where the profile lets it through (`verktoy.list.page-invalid`). */
function placeOf({ page, size }: ListRequest): { page: number; size: number; start: number } {
  const wanted = page === undefined || page < 1 ? 1 : page;
  return { page: wanted, size: size!, start: (wanted - 1) * size! };
}

/** The tools from `start` to before `end` of those that pass; `total` counts on to the last one. */
function passing(
  call: Call,
  input: ListRequest,
  start: number,
  end: number,
  total: boolean,
): { tools: Tool[]; count: number } {
  const fits = judgeOf(input, call.profile<Profile['filterWithin']>('filterWithin'));
  const tools: Tool[] = [];
  let count = 0;
  for (const { tool, facets } of catalogueOf(call)) {
    if (!fits(tool, facets)) continue;
    if (count >= start && count < end) tools.push(tool);
    count += 1;
    if (count === end && !total) break;
  }
  return { tools, count };
}

const pageOf = madeOnce((call, input: ListRequest): Buffer => {
  const { listEnvelope, metadataShape } = call.world.profile(call.system.id) as unknown as Profile;
  const { page, size, start } = placeOf(input);
  const { tools, count } = passing(call, input, start, start + size, listEnvelope === 'object');
  if (listEnvelope === 'array') return arrayOf(tools, metadataShape);
  const place = `"Sidereferanse":${page},"AntallVerktoy":${size},"TotaltAntall":${count}`;
  return arrayOf(tools, metadataShape, '{"Verktoy":[', `],${place}}`);
});

export const listSelvstendigVerktoy: Operation<ListRequest> = {
  id: 'listSelvstendigVerktoy',
  method: 'GET',
  path: '/v1/SelvstendigVerktoy',
  row: 'verktoy.list.operation',
  guard: needsScope('catalogueScope'),
  read: readListRequest,
  rules: listRules,
  effect: (call, input) => ({ status: 200, headers, body: pageOf(call, input) }),
};
