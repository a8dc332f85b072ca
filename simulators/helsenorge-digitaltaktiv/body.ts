/** Bodies, read leniently: what is wrong with them is for the rules to say. */
import {
  validateAreaMembers,
  validateCheckMembers,
} from '../../contracts/generated/helsenorge-digitaltaktiv/validators.js';
import type { Call } from '../kernel/call.ts';

export interface Body {
  readonly declaredAsJson: boolean;
  /** Has the documented members, of the documented types. */
  readonly hasShape: boolean;
}

export interface CheckRequest extends Body {
  readonly numbers: readonly string[];
  /** As it came: a number, a name, or anything else. */
  readonly omraade: unknown;
}

export interface AreaRequest extends Body {
  readonly number: string;
  readonly omraade: number;
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^\s*(application|text)\/([a-z0-9.+-]+\+)?json\s*(;|$)/i.test(contentType);
}

const declared = (call: Call) => call.request.body.length === 0 || isJson(call.header('content-type'));

export function readCheckRequest(call: Call): CheckRequest {
  const body = call.json();
  const declaredAsJson = declared(call);
  if (!validateCheckMembers(body)) return { declaredAsJson, hasShape: false, numbers: [], omraade: undefined };
  const { fnrListe, omraade } = body as { fnrListe: readonly string[]; omraade?: unknown };
  return { declaredAsJson, hasShape: true, numbers: fnrListe, omraade };
}

export function readAreaRequest(call: Call): AreaRequest {
  const body = call.json();
  const declaredAsJson = declared(call);
  if (!validateAreaMembers(body)) return { declaredAsJson, hasShape: false, number: '', omraade: 0 };
  const { fnr, omraade } = body as { fnr: string; omraade: number };
  return { declaredAsJson, hasShape: true, number: fnr, omraade };
}
