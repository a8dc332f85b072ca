/** Whether memory stays flat: what the built package holds after 100,000 requests and after a million. */
import { requestBytes } from './http.ts';
import { load, type Shot } from './load.ts';
import { serve } from './served.ts';

export interface Memory {
  readonly early: { readonly count: number; readonly rss: number };
  readonly late: { readonly count: number; readonly rss: number };
}

const first = 100_000;
const last = 1_000_000;

/** One in eight is refused, so that the journal holds diagnoses too. */
async function shotsFor(port: number, token: string, toolIds: readonly string[]): Promise<Shot[]> {
  const paths = toolIds.map(
    (id, place) => `/helsenorge/verktoy/v1/SelvstendigVerktoy/${place % 8 === 0 ? `x${id}` : id}`,
  );
  const headers = { authorization: `Bearer ${token}` };
  return Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      return {
        bytes: requestBytes('GET', path, headers),
        body: Buffer.from(await answer.text()),
        status: answer.status,
      };
    }),
  );
}

/** Ends after `milliseconds` at the latest, and says how far it came. */
export async function memory(bin: string, toolIds: readonly string[], milliseconds: number): Promise<Memory> {
  const served = await serve(bin, toolIds[0]!);
  const shots = await shotsFor(served.port, served.token, toolIds);
  let sent = 0;
  const upTo = (most: number) => () => (sent < most ? shots[sent++ % shots.length] : undefined);
  const run = (most: number, time: number) =>
    load({ port: served.port, connections: 16, milliseconds: time, next: upTo(most) });
  const start = performance.now();
  await run(first, milliseconds);
  const early = { count: sent, rss: served.rss };
  await run(last, milliseconds - (performance.now() - start));
  const late = { count: sent, rss: served.rss };
  await served.end();
  return { early, late };
}
