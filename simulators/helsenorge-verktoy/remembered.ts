/** What was made of the catalogue, kept for as long as the catalogue and the profile of a world stay as they are. */
import type { Call } from '../kernel/call.ts';
import { toolsTable } from './state.ts';

/** How many queries of a kind are kept (a page weighs up to 100 KB), and how long one may be: clients may send any number. */
const mostQueries = 128;
const longestQuery = 512;

interface Kept {
  readonly version: number;
  readonly byKind: Map<string, Map<string, unknown>>;
}

const place = 'verktoy.remembered';

function keptFor(call: Call): Kept {
  const { version } = call.table(toolsTable.name);
  const kept = call.world.cache.get(place) as Kept | undefined;
  if (kept?.version === version) return kept;
  const fresh = { version, byKind: new Map<string, Map<string, unknown>>() };
  call.world.cache.set(place, fresh);
  return fresh;
}

function keptOfKind(call: Call, kind: string): Map<string, unknown> {
  const { byKind } = keptFor(call);
  const known = byKind.get(kind);
  if (known) return known;
  const fresh = new Map<string, unknown>();
  byKind.set(kind, fresh);
  return fresh;
}

/** What `make` makes of this call's query, made once. `kind` tells apart what is kept of the same query. */
export function remembered<Value>(call: Call, kind: string, make: () => Value): Value {
  const { query } = call.request;
  if (query.length > longestQuery) return make();
  const values = keptOfKind(call, kind);
  const known = values.get(query) as Value | undefined;
  if (known !== undefined) return known;
  if (values.size >= mostQueries) values.delete(values.keys().next().value!);
  const made = make();
  values.set(query, made);
  return made;
}

/** What `make` makes of the catalogue as it stands, made once. */
export function rememberedOfCatalogue<Value>(call: Call, kind: string, make: () => Value): Value {
  const values = keptOfKind(call, kind);
  const known = values.get('') as Value | undefined;
  if (known !== undefined) return known;
  const made = make();
  values.set('', made);
  return made;
}

/** What `make` makes of a request, made once: a remembered request lives as long as what it was made of stays as it is. */
export function madeOnce<Request extends object, Made>(make: (call: Call, request: Request) => Made) {
  const known = new WeakMap<Request, Made>();
  return (call: Call, request: Request): Made => {
    const made = known.get(request) ?? make(call, request);
    known.set(request, made);
    return made;
  };
}
