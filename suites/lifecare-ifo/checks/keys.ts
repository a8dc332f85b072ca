/** Domain and key: in each call, in one carrier, encoded as it wants it, and in no log. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Check } from '../../dsl/types.ts';
import { ownOf, withKeys } from './own-keys.ts';
import { everyRead, exercise, firstKnown, performFirst } from './reads.ts';
import { firstBroken, keysIn, noLog, parametersOf, someCalls } from './traffic.ts';

const common = { step: '4.2' } as const;

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
      const { action, params } = await firstKnown(trial, everyRead(trial.world));
      await trial.act(action, params, withKeys(trial, { key: encodeURIComponent(key) }));
      const isGood = (call: Exchange) => keysIn(call).every((sent) => !isMiscoded(sent.key, key));
      const { holds, shown, evidence } = firstBroken(someCalls(trial), isGood);
      const arrived = keysIn(shown).map(({ carrier, key: sent }) => ({ carrier, key: lookOf(carrier, sent, key) }));
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
      sv: 'Nyckeln skickas i ett HTTP-huvud, inte i adressen.',
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
      await performFirst(trial, everyRead(trial.world));
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

/** What became of a key, without showing it. A header is not decoded: one encoding is one too many there. */
function lookOf(carrier: string, sent: string, key: string): string {
  if (sent === key) return 'as-it-is';
  if (!sent.includes('%')) return 'plus-as-space';
  return carrier === 'query' ? 'encoded-twice' : 'percent-encoded';
}
