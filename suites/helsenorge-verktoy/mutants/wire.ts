/** Mutants of how answers are read from a bad line. */
import { createClient } from '../client.ts';
import type { Mutant } from '../../dsl/types.ts';
import { mistaking } from './send.ts';
import { answering, isLookUp } from './traffic.ts';

const isChunked = ({ headers }: Response) => headers.get('transfer-encoding') === 'chunked';

export const wireMutants: readonly Mutant[] = [
  {
    check: 'verktoy.wire.lost-sending',
    title: 'does not know a sending of its own again',
    client: () => createClient({ doubtsArrival: true }),
  },
  {
    check: 'verktoy.wire.broken',
    title: 'takes any accident for a tool that is not there',
    client: mistaking('getTool', (code) => code === undefined, { found: false }),
  },
  {
    check: 'verktoy.wire.single-bytes',
    title: 'wants to know the length of an answer',
    fetch: answering(isLookUp, async (response) => {
      if (isChunked(response)) throw new TypeError('411');
      return response;
    }),
  },
  {
    check: 'verktoy.wire.slow',
    title: 'takes the first bytes for the whole answer',
    fetch: answering(isLookUp, async (response) => {
      if (isChunked(response) || !response.body) return response;
      const reader = response.body.getReader();
      const { value } = await reader.read();
      await reader.cancel();
      return new Response(value ?? null, response);
    }),
  },
];
