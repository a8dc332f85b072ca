/** How mutants of a server alter its answers. */
import type { Reply, SimRequest } from '../../../simulators/kernel/http.ts';
import type { ServerMutant } from '../server.ts';

const decoder = new TextDecoder();
export const textOf = (body: Uint8Array | string) => (typeof body === 'string' ? body : decoder.decode(body));

export function jsonOf({ body }: Pick<Reply, 'body'>): any {
  try {
    return JSON.parse(textOf(body));
  } catch {
    return undefined;
  }
}

export const withBody = (reply: Reply, body: unknown): Reply => ({ ...reply, body: JSON.stringify(body) });

type Change = (body: any, reply: Reply, request: SimRequest) => unknown;

export type When = (request: SimRequest) => boolean;

/** Good answers of an operation, their bodies changed; a change that gives the same body leaves the answer alone. */
export function altered(
  check: string,
  title: string,
  operation: string,
  change: Change,
  when: When = () => true,
): ServerMutant {
  return {
    check,
    title,
    answer: (reply, request, of) => {
      if (of !== operation || reply.status !== 200 || !when(request)) return reply;
      const body: unknown = jsonOf(reply);
      const changed = change(body, reply, request);
      return changed === body ? reply : withBody(reply, changed);
    },
  };
}

/** What a rule refuses gets another status, or another code. */
export function answers(
  check: string,
  row: string,
  how: { readonly status?: number; readonly body?: (body: any) => unknown; readonly when?: When },
): ServerMutant {
  const { status, body, when = () => true } = how;
  const title = `what ${row} refuses is answered ${status ?? 'in other words'}`;
  return {
    check,
    title,
    answer: (reply, request, _, rule) => {
      if (rule !== row || reply.status < 400 || !when(request)) return reply;
      const changed = body ? withBody(reply, body(jsonOf(reply))) : reply;
      return { ...changed, status: status ?? reply.status };
    },
  };
}

/** What a rule refuses is answered as if nothing were wrong. */
export const letsPass = (check: string, row: string, when?: When): ServerMutant =>
  answers(check, row, { status: 200, body: () => ({}), ...(when && { when }) });
