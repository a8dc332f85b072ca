/** Answers to queries, kept for as long as the catalogue and the profile of a world stay as they are. */
import type { Call } from '../kernel/call.ts';
import { toolsTable } from './state.ts';

/** How many queries are kept, and how long one may be: clients may send any number of different ones. */
const mostQueries = 256;
const longestQuery = 512;

interface Kept {
  readonly version: number;
  readonly values: Map<string, unknown>;
}

function keptFor(call: Call): Kept {
  const { version } = call.table(toolsTable.name);
  const key = `${toolsTable.name} answers`;
  const kept = call.world.cache.get(key) as Kept | undefined;
  if (kept?.version === version) return kept;
  const fresh = { version, values: new Map<string, unknown>() };
  call.world.cache.set(key, fresh);
  return fresh;
}

/** What `make` makes of this call's query, made once. `kind` tells apart what is kept of the same query. */
export function remembered<Value>(call: Call, kind: string, make: () => Value): Value {
  const { query } = call.request;
  if (query.length > longestQuery) return make();
  const { values } = keptFor(call);
  const key = `${kind}?${query}`;
  const known = values.get(key) as Value | undefined;
  if (known !== undefined) return known;
  if (values.size >= mostQueries) values.delete(values.keys().next().value!);
  const made = make();
  values.set(key, made);
  return made;
}

/** What `make` makes of the catalogue as it stands, made once. */
export function rememberedOfCatalogue<Value>(call: Call, kind: string, make: () => Value): Value {
  const { values } = keptFor(call);
  const known = values.get(kind) as Value | undefined;
  if (known !== undefined) return known;
  const made = make();
  values.set(kind, made);
  return made;
}
