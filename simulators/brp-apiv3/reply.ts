/** What a successful answer has beside its content (`brp.api.version-header`, `brp.api.new-fields`). */
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import { is } from './refuse.ts';
import { installationTable, type Installation } from './state.ts';

/** A field that no document names. */
export const newField = 'fieldOfALaterVersion';

export function versionOf({ world }: Pick<Call, 'world'>): string {
  return world.table<Installation>(installationTable.name).get('installation')!.version;
}

function withNewField(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewField);
  return typeof value === 'object' && value !== null ? { ...value, [newField]: true } : value;
}

/** The headers of every success. */
export function successHeaders(call: Call): Record<string, string> {
  return { 'brp-version': versionOf(call) };
}

/** A success. Members that are undefined are left out (`brp.api.empty-left-out`). */
export function succeed(call: Call, status: 200 | 201, value: unknown): Reply {
  return json(status, is(call, 'newFields', 'one') ? withNewField(value) : value, successHeaders(call));
}

/** A success that says nothing. */
export function succeedWithout(call: Call, status: 201): Reply {
  return { status, headers: successHeaders(call), body: '' };
}
