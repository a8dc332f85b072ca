/** The catalogue in the order in which lists show it, each tool with what it can be filtered by. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Tool } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import type { BaseTable } from '../kernel/table.ts';
import { facetsOf } from './filters.ts';
import { rememberedOfCatalogue } from './remembered.ts';
import { toolsTable } from './state.ts';

/** A tool and its filters as bits. */
export interface Entry {
  readonly tool: Tool;
  readonly facets: number;
}

/** Made when first needed: it costs more than the rest of this system's start. */
let collator: Intl.Collator | undefined;

function byName(a: Entry, b: Entry): number {
  collator ??= new Intl.Collator('nb');
  return collator.compare(a.tool.published.Navn, b.tool.published.Navn);
}

const compare = {
  name: byName,
  changed: (a: Entry, b: Entry) => (a.tool.published.EndretDato < b.tool.published.EndretDato ? 1 : -1),
} as const;

const entryOf = (tool: Tool): Entry => ({ tool, facets: facetsOf(tool) });

interface Seeded {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<string, number>;
}

const seeded = new WeakMap<BaseTable, Seeded>();

function seededOf(base: BaseTable<Tool>): Seeded {
  const known = seeded.get(base);
  if (known) return known;
  const entries = [...base.rows.values()].map(entryOf);
  const made = { entries, places: new Map(entries.map(({ tool }, at) => [tool.id, at])) };
  seeded.set(base, made);
  return made;
}

/** The seeded entries with this world's changes put over them: a write costs what was written, not the whole catalogue. */
function current(call: Call): Entry[] {
  const { entries, places } = seededOf(call.world.base.tables.get(toolsTable.name)!);
  const now: (Entry | undefined)[] = entries.slice();
  for (const [id, tool] of call.table<Tool>(toolsTable.name).overlay()) {
    const place = places.get(id) ?? now.length;
    now[place] = tool === null ? undefined : entryOf(tool);
  }
  return now.includes(undefined) ? now.filter((entry) => entry !== undefined) : (now as Entry[]);
}

/** All tools (`verktoy.list.order`): as they came in, by name, or last changed first. */
export function catalogueOf(call: Call): readonly Entry[] {
  return rememberedOfCatalogue(call, 'catalogue', () => {
    const order = call.profile<Profile['listOrder']>('listOrder');
    const entries = current(call);
    return order === 'catalogue' ? entries : entries.sort(compare[order]);
  });
}
