/** Putting a mutant's fault into a client. */
import type { ClientContext, ClientModule, Mutant } from './types.ts';

/** The client with the mutant's fault: its actions altered, its traffic passed through the mutant's `fetch`. */
export function mutate(reference: ClientModule, mutant: Mutant): ClientModule {
  const client = mutant.client?.(reference) ?? reference;
  const { fetch } = mutant;
  if (!fetch) return client;
  const altered = fetch((input, init) => globalThis.fetch(input, init));
  const through = (context: ClientContext) => ({ ...context, fetch: altered });
  return Object.fromEntries(
    Object.entries(client).map(([name, act]) => [
      name,
      (params: unknown, context: ClientContext) => act(params, through(context)),
    ]),
  );
}
