/** Ways to make the reference client's traffic wrong. */
import type { Mutant } from '../../dsl/types.ts';
import { createClient, type Wrongs } from '../client.ts';
import type { Incoming, Outgoing } from '../transport.ts';

/** A client that is wrong in this way. */
export function wrong(check: string, title: string, wrongs: Wrongs): Mutant {
  return { check, title, client: () => createClient(wrongs) };
}

/** Alters requests on their way. */
export function altering(alter: (request: Outgoing) => Outgoing): Wrongs {
  return { wire: (next) => (request) => next(alter(request)) };
}

/** Sends these headers too. */
export function withHeaders(headers: Readonly<Record<string, string>>): Wrongs {
  return altering((request) => ({ ...request, headers: { ...request.headers, ...headers } }));
}

/** Alters the text of every request. */
export function rewriting(alter: (xml: string) => string): Wrongs {
  return altering((request) => ({ ...request, body: alter(String(request.body)) }));
}

/** Takes an element out. */
export function without(xml: string, element: string): string {
  return xml.replace(new RegExp(`<${element}>.*?</${element}>`, 's'), '');
}

/** Alters what stands in an element, as it is written. */
export function within(xml: string, element: string, alter: (content: string) => string): string {
  const found = new RegExp(`(<${element}>)(.*?)(</${element}>)`, 's');
  return xml.replace(found, (_, open: string, content: string, close: string) => open + alter(content) + close);
}

/** Looks at answers, and may break over one. */
export function answering(
  look: (answer: Incoming, again: () => Promise<Incoming>) => Promise<Incoming> | Incoming,
): Wrongs {
  return { wire: (next) => async (request) => look(await next(request), () => next(request)) };
}

/** Breaks over an answer with something that it does not expect. */
export function breakingOver(strange: RegExp): Wrongs {
  return answering((answer) => {
    if (strange.test(answer.body)) throw new TypeError('the answer does not fit');
    return answer;
  });
}
