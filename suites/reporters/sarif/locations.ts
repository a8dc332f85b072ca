/** Where a result is seen: the lines of `exchanges.ndjson`. Addresses are relative to the folder of the report. */
import type { ExchangeRecord } from '../../runners/document.ts';
import { pathOf } from '../show.ts';

const traffic = 'exchanges.ndjson';
const document = 'run.json';

/** SARIF §3.24: the files that results point at. */
export const artifacts: readonly object[] = [
  { location: { uri: traffic }, mimeType: 'application/x-ndjson', encoding: 'UTF-8' },
  { location: { uri: document }, mimeType: 'application/json', encoding: 'UTF-8' },
];

/** SARIF §3.28. */
function at(uri: string, index: number, line: number, check: string): object {
  return {
    physicalLocation: { artifactLocation: { uri, index }, region: { startLine: line } },
    logicalLocations: [{ fullyQualifiedName: check }],
  };
}

/** Each exchange's line; the run document where nothing was exchanged. */
export function locations(check: string, ids: readonly string[], exchanges: readonly ExchangeRecord[]): object[] {
  const lines = ids.map((id) => exchanges.findIndex((exchange) => exchange.id === id) + 1).filter((line) => line > 0);
  return lines.length > 0 ? lines.map((line) => at(traffic, 0, line, check)) : [at(document, 1, 1, check)];
}

/** SARIF §3.46 and §3.47: the first exchange in short. */
export function web(ids: readonly string[], exchanges: readonly ExchangeRecord[]): object {
  const found = exchanges.find(({ id }) => id === ids[0]);
  if (!found) return {};
  const { request, reply } = found;
  return {
    webRequest: { method: request.method, target: pathOf(request.url) },
    webResponse: { statusCode: reply.status },
  };
}
