/** The catalogue in the order in which lists show it. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Tool } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { rememberedOfCatalogue } from './remembered.ts';
import { toolsTable } from './state.ts';

const collator = new Intl.Collator('nb');

const compare = {
  name: (a: Tool, b: Tool) => collator.compare(a.published.Navn, b.published.Navn),
  changed: (a: Tool, b: Tool) => (a.published.EndretDato < b.published.EndretDato ? 1 : -1),
} as const;

/** All tools (`verktoy.list.order`): as they came in, by name, or last changed first. */
export function catalogueOf(call: Call): readonly Tool[] {
  return rememberedOfCatalogue(call, 'catalogue', () => {
    const order = call.profile<Profile['listOrder']>('listOrder');
    const tools = [...call.table<Tool>(toolsTable.name).all()];
    return order === 'catalogue' ? tools : tools.sort(compare[order]);
  });
}
