/** The licence key as it came: in the query, decoded once, and in two headers, as they stand (`lifecare.key.query-decoded`). */
import type { Profile } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../../kernel/call.ts';
import { parametersOf } from '../reading/parameters.ts';

/** A copy of the key for each carrier; undefined where it is missing or empty. */
export interface Carriers {
  /** A plus that came unencoded is a space here (`lifecare.key.raw-plus`). */
  readonly query: string | undefined;
  readonly apiKey: string | undefined;
  readonly authorization: string | undefined;
}

/** The query is split before it is decoded, so that an encoded `&` or `=` belongs to its value. */
export function carriersOf(call: Pick<Call, 'search' | 'header'>): Carriers {
  return {
    query: parametersOf(call)('key'),
    apiKey: call.header('x-api-key') || undefined,
    authorization: call.header('authorization') || undefined,
  };
}

/** The copies that came, those of headers behind that of the query. */
export function copiesOf({ query, apiKey, authorization }: Carriers): string[] {
  return [query, apiKey, authorization].filter((copy) => copy !== undefined);
}

export const differ = (carriers: Carriers): boolean => new Set(copiesOf(carriers)).size > 1;

/** The copy that counts; undefined when none came. Where they may not differ, any of them is the key. */
export function keyIn(carriers: Carriers, mode: Profile['differingKeys']): string | undefined {
  const { query, apiKey, authorization } = carriers;
  const inHeaders = apiKey ?? authorization;
  return mode === 'header' ? (inHeaders ?? query) : (query ?? inHeaders);
}

/** Names of the carriers that hold a key, for the journal: never what they hold. */
export function carrierNames({ query, apiKey, authorization }: Carriers): string[] {
  const names = { query, 'X-API-Key': apiKey, Authorization: authorization };
  return Object.entries(names).flatMap(([name, copy]) => (copy === undefined ? [] : [name]));
}
