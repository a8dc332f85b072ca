/** Domain and key: in each call, encoded as the carrier wants it, the one of the package, and what an empty answer is worth. */
import { articles, licenceKey } from '../../../fixtures/lifecare/keys.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { documentsTable } from '../../../simulators/lifecare-ifo/state.ts';
import { check } from '../../dsl/check.ts';
import { replyJson } from '../../dsl/exchange.ts';
import type { ActOptions, Check, Credentials, Trial } from '../../dsl/types.ts';
import { extracts, lists } from '../reading-actions.ts';
import { packages } from '../packages.ts';
import { applicant, someRow } from './cast.ts';
import {
  api,
  calls,
  exercise,
  firstBroken,
  keysIn,
  listOf,
  type Listed,
  noLog,
  notArisen,
  parametersOf,
  perform,
  performIfDone,
  someCalls,
} from './traffic.ts';

const common = { step: '4.2' } as const;

interface Own {
  readonly domain: string;
  readonly key: string;
}

const ownOf = ({ credentials }: Trial): Own => credentials[api] as Own;

/** The credentials of the check with other keys. */
function withKeys(trial: Trial, more: object): { credentials: Credentials } {
  const { key: _, ...own } = ownOf(trial);
  return { credentials: { ...trial.credentials, [api]: { ...own, ...more } } };
}

/** Package of each operation that has one. */
const packageOf: Readonly<Record<string, number>> = Object.fromEntries(
  packages
    .filter(({ article }) => article !== undefined)
    .flatMap(({ number, operations }) => operations.map(({ id }) => [id, Number(number)])),
);

/** Everything that may be read, once, so that each package is called by whoever uses it. */
function everyRead(world: World): readonly (readonly [action: string, params: object])[] {
  const person = { personId: applicant(world) };
  const { id } = someRow(world, documentsTable, ({ pdf }) => pdf);
  return [
    ['readContacts', person],
    ...lists.map((list) => ['readList', listOf(world, list)] as const),
    ['readDocument', { id: String(id) }],
    ...extracts.map((name) => ['extract', { extract: name }] as const),
    ['readUsers', {}],
  ];
}

/** One key for each article, as the information sheet has it. */
function keysByArticle(trial: Trial): Readonly<Record<string, string>> {
  const names = Object.keys(articles);
  return Object.fromEntries(names.map((article) => [article, licenceKey(trial.world.seed, `lifecare-${article}`)]));
}

function articleIn(exchange: Exchange, keys: Readonly<Record<string, string>>): string | undefined {
  const sent = keysIn(exchange).map(({ key }) => key);
  return Object.keys(keys).find((article) => sent.includes(keys[article]!));
}

export const keyChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.key.with-domain',
    rows: ['lifecare.client.key-and-domain'],
    level: 'L0',
    title: {
      sv: 'Varje anrop har domän och nyckel.',
      nb: 'Hvert kall har domene og nøkkel.',
      en: 'Each call has domain and key.',
    },
    run: async (trial, judge) => {
      const { domain } = ownOf(trial);
      const stateOf = (call: Exchange) => {
        return { domain: parametersOf(call).get('domain') ?? null, key: keysIn(call).length > 0 };
      };
      const isGood = (call: Exchange) => stateOf(call).domain === domain && stateOf(call).key;
      const { holds, shown, evidence } = firstBroken(await exercise(trial), isGood);
      judge(holds, { expected: { domain, key: true }, actual: stateOf(shown), evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.key.encoded-once',
    rows: ['lifecare.client.key-encoded-once'],
    level: 'L0',
    title: {
      sv: 'Nyckeln kommer fram som den är, vare sig klienten fick den i klartext eller procentkodad.',
      nb: 'Nøkkelen kommer fram som den er, enten klienten fikk den i klartekst eller prosentkodet.',
      en: 'The key arrives as it is, whether the client got it plain or percent-encoded.',
    },
    run: async (trial, judge) => {
      const { key } = ownOf(trial);
      const person = { personId: applicant(trial.world) };
      await trial.act('readPerson', person);
      await trial.act('readPerson', person, withKeys(trial, { key: encodeURIComponent(key) }));
      const isGood = (call: Exchange) => keysIn(call).every((sent) => !isMiscoded(sent.key, key));
      const { holds, shown, evidence } = firstBroken(someCalls(trial), isGood);
      const arrived = keysIn(shown).map(({ carrier, key: sent }) => ({ carrier, key: lookOf(sent, key) }));
      judge(holds, { expected: { key: 'as-it-is' }, actual: arrived, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.key.one-carrier',
    rows: ['lifecare.client.key-one-carrier'],
    level: 'L1',
    title: {
      sv: 'Nyckeln står på ett ställe i anropet, eller likadan på alla.',
      nb: 'Nøkkelen står ett sted i kallet, eller likt alle steder.',
      en: 'The key stands in one place of the call, or the same in all.',
    },
    run: async (trial, judge) => {
      const isGood = (call: Exchange) => new Set(keysIn(call).map(({ key }) => key)).size <= 1;
      const { holds, shown, evidence } = firstBroken(await exercise(trial), isGood);
      const different = new Set(keysIn(shown).map(({ key }) => key)).size;
      judge(holds, { expected: 1, actual: different, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.key.header',
    rows: ['lifecare.client.key-header'],
    level: 'L1',
    title: {
      sv: 'Nyckeln skickas i ett huvud, inte i adressen.',
      nb: 'Nøkkelen sendes i et hode, ikke i adressen.',
      en: 'The key is sent in a header, not in the address.',
    },
    run: async (trial, judge) => {
      const carriersOf = (call: Exchange) => keysIn(call).map(({ carrier }) => carrier);
      const { holds, shown, evidence } = firstBroken(
        await exercise(trial),
        (call) => !carriersOf(call).includes('query'),
      );
      judge(holds, { expected: ['X-API-Key'], actual: carriersOf(shown), evidence });
    },
  }),
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
      await performIfDone(trial, 'readPerson', { personId: applicant(trial.world) }, 'refusals too', options);
      for (const [action, params] of everyRead(trial.world)) await trial.tryToAct(action, params, options);
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
      const { outcome, result } = await trial.act<Listed>('readList', listOf(trial.world, 'Decisions'), options);
      const made = someCalls(trial, 'getDecisions');
      if (made.some((call) => call.reply.status !== 200 || replyJson(call)?.TotalNumberOfRecords !== 0))
        trial.skip(notArisen);
      const actual = outcome === 'done' ? { certain: result.certain ?? null } : { outcome };
      judge(outcome !== 'done' || result.certain === false, { expected: { certain: false }, actual, evidence: made });
    },
  }),
  check({
    ...common,
    id: 'lifecare.key.not-logged',
    rows: ['lifecare.client.key-not-logged'],
    level: 'L3',
    step: '4.9',
    title: {
      sv: 'Klienten skriver ingen nyckel i sin logg.',
      nb: 'Klienten skriver ingen nøkkel i loggen sin.',
      en: 'The client writes no key into its log.',
    },
    run: async (trial, judge) => {
      const { key } = ownOf(trial);
      await perform(trial, 'readPerson', { personId: applicant(trial.world) });
      const made = someCalls(trial);
      if (trial.log.trim() === '') trial.omit(noLog);
      const forms = [key, encodeURIComponent(key)];
      const found = forms.some((form) => trial.log.includes(form));
      judge(!found, { expected: { keyInLog: false }, actual: { keyInLog: found }, evidence: made });
    },
  }),
];

/** A plus became a space, or it was encoded once too often. */
const isMiscoded = (sent: string, key: string) => sent === key.replaceAll('+', ' ') || sent === encodeURIComponent(key);

/** What became of a key, without showing it. */
function lookOf(sent: string, key: string): string {
  if (sent === key) return 'as-it-is';
  return sent.includes('%') ? 'encoded-twice' : 'plus-as-space';
}
