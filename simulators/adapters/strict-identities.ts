/** `--strict-identities`: a request with an identity number from outside the population reaches no simulator. */
import { shownCharset } from '../kernel/codecs/text.ts';
import type { SimRequest } from '../kernel/http.ts';
import type { World } from '../kernel/world.ts';
import { holdsForeignNumber } from '../registers/masking.ts';
import type { Admission } from './fastify.ts';

/** Where in the request such a number stands. */
function placeIn({ path, query, body }: SimRequest, world: World): string | undefined {
  const parts = { path, query: query.replaceAll('+', ' '), body: new TextDecoder(shownCharset(body)).decode(body) };
  return Object.entries(parts).find(([, text]) => holdsForeignNumber(world, text))?.[0];
}

/** Refuses with 403 what may name a real person; the number itself is not repeated. */
export function strictIdentities(request: SimRequest, world: World): Admission | undefined {
  const place = placeIn(request, world);
  if (place === undefined) return undefined;
  const todo = 'send one of an invented person (motpart people lists them), or start without --strict-identities';
  const message = `the ${place} holds an identity number from outside the population: ${todo}`;
  return { status: 403, code: 'SIM-IDENTITY', message };
}
