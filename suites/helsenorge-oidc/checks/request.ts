/** Sending a citizen off: what the client asks for. */
import { createHash } from 'node:crypto';
import { check } from '../../dsl/check.ts';
import { sentForm } from '../../dsl/exchange.ts';
import type { Check, Text } from '../../dsl/types.ts';
import { logIn, notArisen, registered, requestsFor, requestsOf, tokenRequests, type Request } from './traffic.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');
const mostCharacters = 1000;
/** Fewer can be guessed. */
const fewest = 8;

const valuesOf = (requests: readonly Request[], name: string) => requests.map(({ values }) => values.get(name));
const evidenceOf = (requests: readonly Request[]) => requests.map(({ exchange }) => exchange);
const allNew = (values: readonly (string | null)[]) =>
  values.every((value) => value !== null && value.length >= fewest) && new Set(values).size === values.length;

/** A check that a parameter is another one for each login. */
function freshCheck(part: string, row: string, name: string, title: Text): Check {
  return check({
    id: `oidc.login.${part}`,
    rows: [row],
    level: 'L1',
    step: '4.2',
    title,
    run: async (trial, judge) => {
      const requests = await requestsFor(trial, 2);
      const values = valuesOf(requests, name);
      const actual = { sent: values.filter((value) => value !== null).length, different: new Set(values).size };
      const expected = { sent: requests.length, different: requests.length, characters: `≥ ${fewest}` };
      judge(allNew(values), { expected, actual, evidence: evidenceOf(requests) });
    },
  });
}

export const requestChecks: readonly Check[] = [
  check({
    id: 'oidc.login.pkce',
    rows: ['oidc.client.pkce'],
    level: 'L0',
    step: '4.2',
    title: {
      sv: 'Klienten skickar code_challenge med metoden S256, och den code_verifier som den är gjord av.',
      nb: 'Klienten sender code_challenge med metoden S256, og den code_verifier som den er laget av.',
      en: 'The client sends a code_challenge with the method S256, and the code_verifier that it was made of.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      const [request, redeemed] = [requestsOf(trial).at(-1), tokenRequests(trial).at(-1)];
      if (!request) return trial.skip(notArisen);
      const verifier = redeemed && sentForm(redeemed).get('code_verifier');
      const challenge = request.values.get('code_challenge');
      const fits = !redeemed || (verifier !== null && challenge === hashOf(verifier!));
      const actual = { method: request.values.get('code_challenge_method'), challenge: challenge !== null, fits };
      const holds = actual.method === 'S256' && actual.challenge && fits;
      const evidence = redeemed ? [request.exchange, redeemed] : request.exchange;
      judge(holds, { expected: { method: 'S256', challenge: true, fits: true }, actual, evidence });
    },
  }),
  freshCheck('verifier-fresh', 'oidc.client.verifier-fresh', 'code_challenge', {
    sv: 'Klienten gör en ny code_verifier för varje inloggning.',
    nb: 'Klienten lager en ny code_verifier for hver innlogging.',
    en: 'The client makes a new code_verifier for each login.',
  }),
  freshCheck('state-fresh', 'oidc.client.state-fresh', 'state', {
    sv: 'Klienten skickar ett nytt state för varje inloggning, som ingen kan gissa.',
    nb: 'Klienten sender en ny state for hver innlogging, som ingen kan gjette.',
    en: 'The client sends a new state for each login, which nobody can guess.',
  }),
  freshCheck('nonce-fresh', 'oidc.client.nonce-fresh', 'nonce', {
    sv: 'Klienten skickar ett nytt nonce för varje inloggning.',
    nb: 'Klienten sender en ny nonce for hver innlogging.',
    en: 'The client sends a new nonce for each login.',
  }),
  check({
    id: 'oidc.login.response-type',
    rows: ['oidc.client.response-type'],
    level: 'L0',
    step: '4.2',
    title: { sv: 'Klienten ber om en kod.', nb: 'Klienten ber om en kode.', en: 'The client asks for a code.' },
    run: async (trial, judge) => {
      const requests = await requestsFor(trial, 1);
      const [actual] = valuesOf(requests, 'response_type');
      judge(actual === 'code', { expected: 'code', actual, evidence: evidenceOf(requests) });
    },
  }),
  check({
    id: 'oidc.login.redirect-uri',
    rows: ['oidc.client.redirect-uri'],
    level: 'L0',
    step: '4.2',
    title: {
      sv: 'Klienten anger en registrerad adress i redirect_uri, samma för koden som för tokenen.',
      nb: 'Klienten oppgir en registrert adresse i redirect_uri, den samme for koden som for tokenene.',
      en: 'The client gives a registered address in redirect_uri, the same for the code and for the tokens.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      const [request, redeemed] = [requestsOf(trial).at(-1), tokenRequests(trial).at(-1)];
      if (!request) return trial.skip(notArisen);
      const asked = request.values.get('redirect_uri');
      const again = redeemed ? sentForm(redeemed).get('redirect_uri') : asked;
      const { redirectUris } = registered(trial);
      const holds = redirectUris.includes(asked ?? '') && again === asked;
      const evidence = redeemed ? [request.exchange, redeemed] : request.exchange;
      judge(holds, { expected: redirectUris, actual: [asked, again], evidence });
    },
  }),
  check({
    id: 'oidc.login.limits',
    rows: ['oidc.client.limits'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klientens state och nonce har högst 1 000 tecken.',
      nb: 'Klientens state og nonce har høyst 1 000 tegn.',
      en: 'state and nonce of the client have 1,000 characters at most.',
    },
    run: async (trial, judge) => {
      const requests = await requestsFor(trial, 1);
      const lengths = (name: string) => Math.max(...valuesOf(requests, name).map((value) => value?.length ?? 0));
      const actual = { state: lengths('state'), nonce: lengths('nonce') };
      const holds = Object.values(actual).every((length) => length <= mostCharacters);
      judge(holds, { expected: { state: '≤ 1000', nonce: '≤ 1000' }, actual, evidence: evidenceOf(requests) });
    },
  }),
];
