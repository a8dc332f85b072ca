/** Keys and packages: the key that opens the operation, and what an empty answer is worth. */
import { articles, licenceKey } from '../../../fixtures/lifecare/keys.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { ActOptions, Check, Trial } from '../../dsl/types.ts';
import { packages } from '../packages.ts';
import { withKeys } from './own-keys.ts';
import { everyRead, firstKnown, listReads } from './reads.ts';
import { calls, firstBroken, keysIn, type Listed, neverDone, notArisen, someCalls, totalIn } from './traffic.ts';

const common = { step: '4.2' } as const;

/** Package of each operation that has one. */
const packageOf: Readonly<Record<string, number>> = Object.fromEntries(
  packages
    .filter(({ article }) => article !== undefined)
    .flatMap(({ number, operations }) => operations.map(({ id }) => [id, Number(number)])),
);

/** One key for each article, as the information sheet has it. */
function keysByArticle(trial: Trial): Readonly<Record<string, string>> {
  const names = Object.keys(articles);
  return Object.fromEntries(names.map((article) => [article, licenceKey(trial.world.seed, `lifecare-${article}`)]));
}

function articleIn(exchange: Exchange, keys: Readonly<Record<string, string>>): string | undefined {
  const sent = keysIn(exchange).map(({ key }) => key);
  return Object.keys(keys).find((article) => sent.includes(keys[article]!));
}

export const packageChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.key.of-package',
    rows: ['lifecare.client.key-of-package'],
    level: 'L2',
    title: {
      sv: 'En klient med flera nycklar tar den vars paket har operationen.',
      nb: 'En klient med flere nøkler tar den som har operasjonen i pakken sin.',
      en: 'A client with several keys takes the one whose package holds the operation.',
    },
    run: async (trial, judge) => {
      const keys = keysByArticle(trial);
      const options: ActOptions = withKeys(trial, { keys });
      const done = [];
      for (const { action, params } of everyRead(trial.world)) done.push(await trial.tryToAct(action, params, options));
      if (done.every((acted) => acted === undefined)) return trial.omit(neverDone);
      const made = calls(trial).filter(({ operation = '' }) => packageOf[operation] !== undefined);
      const [first, ...more] = made;
      if (!first) return trial.skip(notArisen);
      const isGood = (call: Exchange) =>
        (articles[Number(articleIn(call, keys))] ?? []).includes(packageOf[call.operation!]!);
      const { holds, shown, evidence } = firstBroken([first, ...more], isGood);
      const expected = { package: packageOf[shown.operation!] };
      judge(holds, { expected, actual: { article: articleIn(shown, keys) ?? null }, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.key.empty',
    rows: ['lifecare.client.empty-not-trusted'],
    level: 'L3',
    title: {
      sv: 'Ett tomt svar tas inte för bevis förrän nyckeln har visat något ur paketet: det flaggas.',
      nb: 'Et tomt svar tas ikke for bevis før nøkkelen har vist noe fra pakken: det flagges.',
      en: 'An empty answer is no proof before the key has shown something of the package: it is flagged.',
    },
    run: async (trial, judge) => {
      const options = withKeys(trial, { key: licenceKey(trial.world.seed, 'lifecare-8508') });
      const { operation, acted } = await firstKnown<Listed>(trial, listReads(trial.world), options);
      const { outcome, result } = acted;
      const made = someCalls(trial, operation);
      if (made.some((call) => call.reply.status !== 200 || totalIn(call, 'TotalNumberOfRecords') !== 0))
        trial.skip(notArisen);
      const actual = outcome === 'done' ? { certain: result.certain ?? null } : { outcome };
      judge(outcome !== 'done' || result.certain === false, { expected: { certain: false }, actual, evidence: made });
    },
  }),
];
