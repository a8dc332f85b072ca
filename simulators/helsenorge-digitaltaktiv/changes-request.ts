/** The query of the change feed, read leniently. */
import type { Call } from '../kernel/call.ts';
import { isoToStamp } from '../kernel/clock.ts';
import { oldestStamp } from './changes.ts';

export interface ChangesRequest {
  /** As it came; empty without one. */
  readonly text: string;
  readonly isReadable: boolean;
  /** Has the form of the table: UTC, five decimals. */
  readonly hasTableForm: boolean;
  /** The stamp that it names. */
  readonly given: number | undefined;
  /** First stamp that the feed still holds. */
  readonly oldest: number;
  /** This moment as a stamp; no offset of ours lies beyond it. */
  readonly now: number;
}

/** The first offset of the query, whatever the case of its name (`digitaltaktiv.api.names-without-case`). */
function offsetOf({ search }: Call): string {
  for (const [name, value] of search) if (name.toLowerCase() === 'offset') return value;
  return '';
}

export function readChangesRequest(call: Call): ChangesRequest {
  const { clock } = call.world;
  const text = offsetOf(call);
  const given = isoToStamp(text);
  return {
    text,
    isReadable: text === '' || given !== undefined,
    hasTableForm: /\.\d{5}Z$/.test(text),
    given,
    oldest: oldestStamp(clock.now(), call.profile('threeMonths')),
    now: Math.max(Math.round(clock.now() * 100), clock.row.lastStamp),
  };
}
