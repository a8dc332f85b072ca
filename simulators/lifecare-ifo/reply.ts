/** How a success is written. */
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';

/** A success with a value whose form is a schema of the contract: `PageOfActualisations`. */
export function succeed(_call: Call, value: unknown, _schema: string): Reply {
  return json(200, value);
}
