/** What the reader of a report must know of the run itself. */
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import { saidOfServers } from '../dsl/texts/server.ts';
import type { Text } from '../dsl/types.ts';
import type { ExchangeRecord } from './document.ts';

/** How a masked identity number looks: only numbers from outside the population are masked. */
const maskedNumber = /\*\[[a-z-]+#[0-9a-f]{8}\]/;

/** Ids of calls that a warning names. */
const named = 5;

/** Warns of calls with identity numbers that may belong to real people. */
export function warningsOf(exchanges: readonly ExchangeRecord[], ofServer: boolean): Text[] {
  const found = exchanges.filter(({ request }) => maskedNumber.test(JSON.stringify(request)));
  if (found.length === 0) return [];
  const ids = found.slice(0, named).map(({ id }) => id);
  const text = ofServer ? saidOfServers.foreignNumbers : said.foreignNumbers;
  return [fill(text, { n: found.length, ids: ids.join(', ') + (found.length > named ? ', …' : '') })];
}
