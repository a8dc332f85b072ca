/** Does and undoes parts of the set-up, one after the other, each on what the one before left. */
import { attempt, attemptAside, type Got } from './attempt.ts';
import {
  doing,
  handOverOf,
  isDone,
  readyMade,
  setBoth,
  showSetUp,
  undoing,
  type HandOver,
  type Hands,
} from './installation.ts';
import { parts, partsOf } from './parts.ts';

async function handsAt(url: string): Promise<Hands> {
  const ready = await readyMade(url);
  const shown = await showSetUp(url);
  return { url, shown, given: handOverOf(shown, ready) };
}

/** With these LifeVision has a token. */
const isIn = ([login]: readonly Got[]) => login?.status === 200;

/** E-mail and password are given to LifeVision, who logs in. A password that nobody knows is set anew before. */
async function handOver(hands: Hands): Promise<void> {
  if (!isIn(await attemptAside(hands.url, hands.given))) await setBoth(hands);
  await attempt(hands.given);
}

const doingAll: typeof doing = { ...doing, '5': async (hands) => ({ done: await handOver(hands) }) };

/** What was asked for: parts to do, or to make missing. */
export interface Wish {
  readonly does: readonly string[];
  readonly undoes: readonly string[];
}

/** Parts that were done or undone; what was so already is left out. */
async function changed(url: string, ids: readonly string[], wanted: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const hands = await handsAt(url);
    // A password that nobody was told is made also where nobody has logged in yet: the ready-made one would do.
    if (isDone[id]!(hands) === wanted && (wanted || id !== '5')) continue;
    await (wanted ? doingAll : undoing)[id]!(hands);
    found.push(id);
  }
  return found;
}

export interface Outcome {
  readonly did: readonly string[];
  readonly undid: readonly string[];
  readonly done: Readonly<Record<string, boolean>>;
  readonly given: HandOver;
  /** They are what the installation takes. */
  readonly works: boolean;
  readonly version: string;
  readonly gets: readonly Got[];
}

/** Carries a wish out and says how everything stands then. */
export async function walk(url: string, { does, undoes }: Wish): Promise<Outcome> {
  const undid = await changed(url, undoes, false);
  const did = await changed(url, does, true);
  const hands = await handsAt(url);
  const gets = await attemptAside(url, hands.given);
  const done = Object.fromEntries(parts.map(({ id }) => [id, isDone[id]!(hands)]));
  return { did, undid, done, given: hands.given, works: isIn(gets), version: hands.shown.version, gets };
}

/** Every part of what `--step` or `--undo` names; a part stands once. */
export const every = (ids: readonly string[]): string[] => [...new Set(ids.flatMap(partsOf))];
