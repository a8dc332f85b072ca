/** GET /v1/SelvstendigVerktoy/SokSelvstendigVerktoy: id and name of tools that a term hits. */
import type { Operation } from '../../kernel/operation.ts';
import { catalogueOf } from '../catalogue.ts';
import { madeOnce } from '../remembered.ts';
import { needsScope } from '../rules-access.ts';
import { searchRules } from '../rules-catalogue.ts';
import { mostRows, readSearchRequest, type SearchRequest } from '../search-request.ts';
import { hits } from '../words.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };

/** RowCount only lowers the count (`verktoy.search.row-count`). */
function rowsOf({ rowCount }: SearchRequest): number {
  return rowCount === undefined || rowCount < 1 ? mostRows : Math.min(rowCount, mostRows);
}

const resultOf = madeOnce((call, input: SearchRequest): Buffer => {
  const tools = catalogueOf(call).map(({ tool }) => tool);
  const found = hits(tools, input.term, call.profile('searchCase') === 'ignore', rowsOf(input));
  return Buffer.from(JSON.stringify(found.map(({ id, published }) => ({ VerktoyId: id, Navn: published.Navn }))));
});

export const searchSelvstendigVerktoy: Operation<SearchRequest> = {
  id: 'searchSelvstendigVerktoy',
  method: 'GET',
  path: '/v1/SelvstendigVerktoy/SokSelvstendigVerktoy',
  row: 'verktoy.search.operation',
  guard: needsScope('catalogueScope'),
  read: readSearchRequest,
  rules: searchRules,
  effect: (call, input) => ({ status: 200, headers, body: resultOf(call, input) }),
};
