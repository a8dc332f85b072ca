/** The query of GET /v1/SelvstendigVerktoy/SokSelvstendigVerktoy, read leniently. */
import type { Call } from '../kernel/call.ts';
import { Query, wholeNumber } from './query.ts';
import { remembered } from './remembered.ts';

/** As many hits as come back at most, and without a RowCount. */
export const mostRows = 50;

export interface SearchRequest {
  readonly term: string;
  /** Undefined when it is no whole number; `mostRows` when it did not come. */
  readonly rowCount: number | undefined;
}

export function readSearchRequest(call: Call): SearchRequest {
  return remembered(call, 'search request', () => {
    const query = new Query(call.search);
    const rows = query.first('RowCount');
    return { term: query.first('SokeOrd') ?? '', rowCount: rows === undefined ? mostRows : wholeNumber(rows) };
  });
}
