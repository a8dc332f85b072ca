/** The token request: where it goes, in which form, and what stands beside the assertion. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { findReferenceToken } from '../../../simulators/registers/reference-tokens.ts';
import { check } from '../../dsl/check.ts';
import { everythingIn, sentForm, sentHeader } from '../../dsl/exchange.ts';
import { accessToken } from '../../dsl/helseid/shown-token.ts';
import { notArisen } from '../../dsl/helseid/traffic.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { apiCalls, askForToken, issuer, lookUp, registered, tokenRequests, tokensGranted } from './traffic.ts';

const common = { level: 'L0', step: '4.1' } as const;

/** A call whose token this world's service has not issued. */
const isForeign = (trial: Trial) => (call: Exchange) => {
  const token = accessToken(call);
  return token !== undefined && findReferenceToken(trial.world, token)?.issuer !== issuer;
};

export const requestChecks: readonly Check[] = [
  check({
    ...common,
    id: 'sts.request.own-sts',
    rows: ['sts.client.own-sts'],
    title: {
      sv: 'Klienten hämtar sitt token hos samma miljös STS som den anropar.',
      nb: 'Klienten henter tokenet sitt hos STS i samme miljø som den kaller.',
      en: 'The client takes its token from the STS of the environment that it calls.',
    },
    run: async (trial, judge) => {
      await lookUp(trial);
      const calls = apiCalls(trial).filter((call) => accessToken(call) !== undefined);
      if (calls.length + tokenRequests(trial).length === 0) trial.skip(notArisen);
      const foreign = calls.filter(isForeign(trial));
      const expected = { endpoint: `${trial.endpoints[issuer]}/v2/token`, foreignTokens: 0 };
      const asked = tokenRequests(trial)[0]?.request.received ?? null;
      const actual = { endpoint: asked, foreignTokens: foreign.length };
      judge(foreign.length === 0, { expected, actual, evidence: foreign.length > 0 ? foreign : trial.exchanges() });
    },
  }),
  check({
    ...common,
    id: 'sts.request.form-post',
    rows: ['sts.client.form-post'],
    title: {
      sv: 'Klienten skickar tokenbegäran som formulär i en POST, inget av den i adressen.',
      nb: 'Klienten sender tokenforespørselen som skjema i en POST, ingenting av den i adressen.',
      en: 'The client sends the token request as a form in a POST, nothing of it in the address.',
    },
    run: async (trial, judge) => {
      const requests = await askForToken(trial);
      const said = (one: Exchange) => [one.request.method, sentHeader(one, 'content-type') ?? '', one.request.query];
      const right = (one: Exchange) => /^POST,application\/x-www-form-urlencoded(;[^,]*)?,$/i.test(said(one).join());
      const shown = requests.find((one) => !right(one)) ?? requests[0];
      const expected = ['POST', 'application/x-www-form-urlencoded', ''];
      judge(requests.every(right), { expected, actual: said(shown), evidence: shown });
    },
  }),
  check({
    ...common,
    id: 'sts.request.grant-type',
    rows: ['sts.client.grant-type'],
    title: {
      sv: 'Klienten begär sitt token med client_credentials.',
      nb: 'Klienten ber om tokenet med client_credentials.',
      en: 'The client asks for its token with client_credentials.',
    },
    run: async (trial, judge) => {
      const requests = await askForToken(trial);
      const grantType = (one: Exchange) => sentForm(one).get('grant_type');
      // What is no form is judged elsewhere.
      const sent = requests.filter((one) => sentForm(one).has('client_assertion') || grantType(one) !== null);
      const shown = sent.find((one) => grantType(one) !== 'client_credentials') ?? sent[0] ?? trial.skip(notArisen);
      const actual = grantType(shown);
      judge(actual === 'client_credentials', { expected: 'client_credentials', actual, evidence: shown });
    },
  }),
  check({
    ...common,
    id: 'sts.request.no-secret',
    rows: ['sts.client.no-secret'],
    title: {
      sv: 'Klienten legitimerar sig med ett signerat client_assertion och skickar ingen hemlighet.',
      nb: 'Klienten legitimerer seg med et signert client_assertion og sender ingen hemmelighet.',
      en: 'The client authenticates with a signed client_assertion and sends no secret.',
    },
    run: async (trial, judge) => {
      const requests = await askForToken(trial);
      const said = (one: Exchange) => ({
        client_secret: sentForm(one).has('client_secret'),
        authorization: sentHeader(one, 'authorization') !== undefined,
      });
      const right = (one: Exchange) => Object.values(said(one)).every((present) => !present);
      const shown = requests.find((one) => !right(one)) ?? requests[0];
      const expected = { client_secret: false, authorization: false };
      judge(requests.every(right), { expected, actual: said(shown), evidence: shown });
    },
  }),
  check({
    ...common,
    id: 'sts.request.key-kept',
    rows: ['sts.client.key-kept'],
    title: {
      sv: 'Klienten skickar aldrig sin privata nyckel.',
      nb: 'Klienten sender aldri sin private nøkkel.',
      en: 'The client never sends its private key.',
    },
    run: async (trial, judge) => {
      await askForToken(trial);
      const { d, p, q } = registered(trial).jwk as Record<string, string>;
      const secrets = [d, p, q].filter((part) => part !== undefined);
      const leaks = (text: string) => secrets.some((secret) => text.includes(secret));
      const leaking = trial.exchanges((exchange) => leaks(everythingIn(exchange)));
      const count = { expected: 0, actual: leaking.length };
      judge(leaking.length === 0, leaking.length === 0 ? count : { ...count, evidence: leaking });
    },
  }),
  check({
    id: 'sts.request.token-reused',
    rows: ['sts.client.token-reused'],
    level: 'L4',
    step: '4.1',
    needs: ['memory'],
    title: {
      sv: 'Klienten ber inte om ett nytt token så länge den har ett som gäller.',
      nb: 'Klienten ber ikke om et nytt token så lenge den har et som gjelder.',
      en: 'The client does not ask for a new token while it has a valid one.',
    },
    run: async (trial, judge) => {
      await trial.alive();
      for (let calls = 0; calls < 5; calls += 1) await lookUp(trial);
      const granted = tokensGranted(trial).length;
      judge(granted === 0, { expected: 0, actual: granted });
    },
  }),
];
