/** The browser that a citizen would sit at: it goes where the client sends it, picks a citizen, and shows what comes back. */
import type { Trial } from '../../dsl/types.ts';

/** What the browser asks of the client. */
export interface Callback {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
}

/** Who logs in, and on whose behalf. Identity numbers. */
export interface Choice {
  readonly citizen: string;
  readonly represented?: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (text: string) => text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);

/** A page that posts itself. */
function postedBy(html: string): Callback | undefined {
  const action = /<form method="post" action="(https?:[^"]*)"/.exec(html)?.[1];
  if (action === undefined) return undefined;
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const body = new URLSearchParams(inputs.map(([, name, value]) => [plain(name!), plain(value!)]));
  return { method: 'POST', url: plain(action), body: body.toString() };
}

/**
 * Follows an address to the provider and logs a citizen in there.
 * @returns what the client gets to see then; undefined when the provider keeps the citizen, or the address leads elsewhere
 */
export async function browse({ endpoints }: Trial, address: string, choice: Choice): Promise<Callback | undefined> {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!url.pathname.endsWith(new URL(`${endpoints['helsenorge-oidc']}/v2/authorize`).pathname)) return undefined;
  url.searchParams.set('motpart_citizen', choice.citizen);
  if (choice.represented !== undefined) url.searchParams.set('motpart_represented', choice.represented);
  const response = await fetch(url, { redirect: 'manual' });
  const location = response.headers.get('location');
  return location === null ? postedBy(await response.text()) : { method: 'GET', url: location };
}

/** What the provider would send the browser instead. */
export function withAnswer({ method, url, body }: Callback, change: (answer: URLSearchParams) => void): Callback {
  const address = new URL(url);
  const answer = method === 'POST' ? new URLSearchParams(body) : address.searchParams;
  change(answer);
  return { method, url: address.href, ...(method === 'POST' && { body: answer.toString() }) };
}
