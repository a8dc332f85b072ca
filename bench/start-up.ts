/** How long the built package takes to its first answer, against `node -e 0`, in turns. */
import { bareStart, serve } from './served.ts';

export interface StartUp {
  /** Milliseconds, by round. */
  readonly bare: readonly number[];
  readonly ours: readonly number[];
  /** Bytes after the first answer, by round. */
  readonly rss: readonly number[];
}

const rounds = 7;
/** The first runs fill Node's cache of compiled code, as the first run of a user does. */
const warmUps = 2;

export async function startUp(bin: string, toolId: string): Promise<StartUp> {
  const [bare, ours, rss]: [number[], number[], number[]] = [[], [], []];
  for (let round = -warmUps; round < rounds; round += 1) {
    const idle = bareStart();
    const served = await serve(bin, toolId);
    if (round >= 0) {
      bare.push(idle);
      ours.push(served.firstAnswer);
      rss.push(served.rss);
    }
    await served.end();
  }
  return { bare, ours, rss };
}
