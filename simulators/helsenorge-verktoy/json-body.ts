/** JSON bodies, read leniently: what is wrong with one is for the rules to say. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../kernel/call.ts';

/** Members by their documented names; in any casing where the profile allows it (`verktoy.send.member-casing`). */
export function membersOf(body: object, names: readonly string[], anyCasing: boolean): Record<string, unknown> {
  if (!anyCasing) return body as Record<string, unknown>;
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [wanted.get(name.toLowerCase()) ?? name, value]),
  );
}

export function anyCasing(call: Call): boolean {
  return call.profile<Profile['memberCasing']>('memberCasing') === 'any';
}

/** The members of a body that is a JSON object; undefined for anything else. */
export function objectOf(call: Call, names: readonly string[]): Record<string, unknown> | undefined {
  const body = call.json();
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return membersOf(body, names, anyCasing(call));
}

/** True when there is no body to declare. */
export function isDeclaredAsJson(call: Call): boolean {
  const contentType = call.header('content-type');
  if (call.request.body.length === 0) return true;
  return contentType !== undefined && /^\s*(application|text)\/([a-z0-9.+-]+\+)?json\s*(;|$)/i.test(contentType);
}
