/** The form body of a token request (RFC 6749 §3.2), whoever the issuer is: read leniently, with what is wrong with it. */
import type { Call } from '../kernel/call.ts';

/** Headers of what is for one client once (RFC 6749 §5.1). */
export const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' };

export interface Form {
  readonly values: URLSearchParams;
  /** What makes the body no form, in words; undefined when it is one. */
  readonly flaw: string | undefined;
  /** Parameters that stand more than once and may not. */
  readonly repeated: readonly string[];
}

function flawOf(call: Call<any>, text: string | undefined): string | undefined {
  const type = call.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return `content-type ${type ?? 'missing'}`;
  if (text === undefined) return 'bytes that are not UTF-8';
  try {
    decodeURIComponent(text);
    return undefined;
  } catch {
    return 'percent-encoding that is not UTF-8';
  }
}

function repeatedIn(values: URLSearchParams, repeatable: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of values.keys()) {
    if (seen.has(name) && !repeatable.includes(name)) repeated.add(name);
    seen.add(name);
  }
  return [...repeated];
}

/** `repeatable` names parameters that may stand several times. */
export function readForm(call: Call<any>, repeatable: readonly string[] = []): Form {
  const text = call.text();
  const flaw = flawOf(call, text);
  const values = new URLSearchParams(flaw === undefined ? text : '');
  return { values, flaw, repeated: repeatedIn(values, repeatable) };
}

/** The value of a parameter; an empty one counts as left out. */
export function valueIn({ values }: Form, name: string): string | undefined {
  return values.get(name) || undefined;
}
