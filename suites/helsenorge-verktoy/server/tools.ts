/** Tools as the API shows them, whichever of the shapes it has: values by the documented names, wherever they stand. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { replyJson } from '../../dsl/exchange.ts';
import { needTaken } from './make.ts';
import type { Session } from './session.ts';

export type Shown = Readonly<Record<string, unknown>>;

/** The list, bare or inside an object. */
export function toolsIn(exchange: Exchange): readonly Shown[] {
  const body: unknown = replyJson(exchange);
  if (Array.isArray(body)) return body as Shown[];
  return (Object.values((body ?? {}) as object).find((value) => Array.isArray(value)) as Shown[] | undefined) ?? [];
}

export const idsIn = (exchange: Exchange): readonly string[] =>
  toolsIn(exchange).map((tool) => String(tool['VerktoyId']).toLowerCase());

/** Every value that stands under a name in a tool; none where it is absent or null. */
export function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name && inner !== null ? [inner].flat() : valuesOf(inner, name),
  );
}

const longest = 100;

/** All tools that a filter lets through, page after page of fifty. */
export async function allTools(session: Session, filter: string): Promise<readonly Shown[]> {
  const found = new Map<string, Shown>();
  for (let page = 1; page <= longest; page += 1) {
    const paging = `AntallVerktoy=50&Sidereferanse=${page}&Siderefereanse=${page}`;
    const tools = toolsIn(needTaken(session.trial, await session.list(filter === '' ? paging : `${filter}&${paging}`)));
    const before = found.size;
    for (const tool of tools) found.set(String(tool['VerktoyId']), tool);
    if (tools.length < 50 || found.size === before) break;
  }
  return [...found.values()];
}
