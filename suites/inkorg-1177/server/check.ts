/** How server checks of the inbox are written down: one sentence says what the server does, and every condition is that sentence. */
import { profile } from '../../../contracts/generated/inkorg-1177/index.ts';
import type { ProfileKey } from '../../../contracts/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { Seen } from '../../dsl/check.ts';
import type { ServerCheck } from '../../dsl/server.ts';
import { fill } from '../../dsl/texts/fill.ts';
import type { Text } from '../../dsl/types.ts';
import { answered, faultIn, shown } from './answers.ts';
import type { Cast } from './cast.ts';
import { ask, qa, type Inbox } from './requests.ts';

/** Judges by the check's own sentence: one row where it is named, else each that the check rests on. */
export type Judge = (holds: boolean, seen: Seen, row?: string) => boolean;

type Spec = Omit<ServerCheck<Cast>, 'run'> & { readonly run: (trial: Inbox, judge: Judge) => Promise<void> | void };

export function serverCheck({ run, ...spec }: Spec): ServerCheck<Cast> {
  const judgeIn =
    (trial: Inbox): Judge =>
    (holds, seen, row) => {
      const rows = row === undefined ? spec.rows : [row];
      for (const one of rows) trial.demand(holds, { row: one, message: spec.title, ...seen });
      return holds;
    };
  return { ...spec, run: (trial) => run(trial, judgeIn(trial)) };
}

/** Proof of life: an ordinary call is answered. Otherwise the check ends. */
export async function alive(trial: Inbox): Promise<void> {
  answered(trial, await ask(trial));
}

export function judgeFault(
  judge: Judge,
  exchange: Exchange,
  code: string,
  faultcode: 'Client' | 'Server',
  row?: string,
): boolean {
  const fault = faultIn(exchange);
  const holds = fault?.code === code && fault.faultcode === faultcode;
  return judge(holds, { expected: `${faultcode}: ${code}`, actual: shown(exchange), evidence: exchange }, row);
}

const readAs: Text = {
  sv: 'Servern läser det som dokumenten lämnar öppet ({key}) så här: {reading}.',
  nb: 'Serveren leser det som dokumentene lar stå åpent ({key}) slik: {reading}.',
  en: 'The server reads what the documents leave open ({key}) like this: {reading}.',
};

type Key = keyof typeof profile & string;
const specOf = (key: Key): ProfileKey => (profile as Readonly<Record<string, ProfileKey>>)[key]!;
const dashed = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const readingId = (key: string) => `inkorg.server.reads-${dashed(key)}`;

interface ReadingSpec extends Omit<Spec, 'id' | 'rows' | 'run' | 'reading'> {
  readonly key: Key;
  /** Beside the one that the profile key stands on: they hold under each reading. */
  readonly rows?: readonly string[];
  /** Each value is as good as another: names that a platform gives itself. */
  readonly any?: boolean;
  /** Tries it: the exchange that shows the reading, and which it is; undefined for none that is known. */
  readonly observe: (trial: Inbox) => Promise<readonly [Exchange, string | undefined]>;
}

/**
 * A check of what the documents leave open: it tells the reading. Where documents contradict each other each reading is as good; what is
 * assumed is held against the simulators' own reading, and warned of.
 */
export function reading({ key, rows = [], any = false, observe, ...spec }: ReadingSpec): ServerCheck<Cast> {
  const { row, basis, default: usual } = specOf(key);
  return serverCheck({
    ...spec,
    id: readingId(key),
    rows: [row, ...rows],
    reading: { system: qa, key },
    run: async (trial, judge) => {
      const [evidence, found] = await observe(trial);
      if (found !== undefined) trial.note(fill(readAs, { key, reading: found }));
      const known = found !== undefined;
      const holds = known && (any || basis === 'documented' || found === String(usual));
      const seen = { expected: usual, actual: found ?? shown(evidence), evidence };
      judge(holds, seen, row);
      for (const other of rows) judge(known, seen, other);
    },
  });
}
