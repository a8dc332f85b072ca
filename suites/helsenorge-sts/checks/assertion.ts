/** The client assertion: what a client says of itself, how it signs, and for how long it holds. */
import { arrival, isMoment, life, noAssertion, partCheck, type Asking } from '../../dsl/assertion-part.ts';
import { check } from '../../dsl/check.ts';
import { refuseOnce } from '../../dsl/helseid/caller.ts';
import type { Check } from '../../dsl/types.ts';
import { askForToken, assertions, caller, lookUp, registered, tokenRequests } from './traffic.ts';

const asking: Asking = { ask: askForToken, assertions };
const rsa = /^(RS|PS)(256|384|512)$/;
/** Seconds that the clocks of client and service may differ. */
const drift = 5;

export const assertionChecks: readonly Check[] = [
  partCheck(asking, {
    id: 'sts.assertion.alg',
    row: 'sts.client.assertion-alg',
    title: {
      sv: 'Klienten signerar sitt client_assertion med sin RSA-nyckel.',
      nb: 'Klienten signerer sitt client_assertion med RSA-nøkkelen sin.',
      en: 'The client signs its client_assertion with its RSA key.',
    },
    expected: () => 'RS256 … RS512, PS256 … PS512',
    actual: ({ header }) => header['alg'] ?? null,
    holds: ({ header }) => rsa.test(String(header['alg'])),
  }),
  partCheck(asking, {
    id: 'sts.assertion.typ',
    row: 'sts.client.assertion-typ',
    title: {
      sv: 'Klienten sätter typ till jwt.',
      nb: 'Klienten setter typ til jwt.',
      en: 'The client sets typ to jwt.',
    },
    expected: () => 'jwt',
    actual: ({ header }) => header['typ'] ?? null,
    holds: ({ header }) => /^jwt$/i.test(String(header['typ'])),
  }),
  partCheck(asking, {
    id: 'sts.assertion.kid',
    row: 'sts.client.assertion-kid',
    title: {
      sv: 'Klienten anger sin nyckel i kid.',
      nb: 'Klienten oppgir nøkkelen sin i kid.',
      en: 'The client names its key in kid.',
    },
    expected: (trial) => ({ kid: registered(trial).jwk.kid }),
    actual: ({ header }) => ({ kid: header['kid'] ?? null }),
    holds: ({ header }) => typeof header['kid'] === 'string' && header['kid'] !== '',
  }),
  partCheck(asking, {
    id: 'sts.assertion.subject',
    row: 'sts.client.assertion-subject',
    title: {
      sv: 'Klienten anger sitt client_id i både iss och sub.',
      nb: 'Klienten oppgir sin client_id i både iss og sub.',
      en: 'The client puts its client_id in both iss and sub.',
    },
    expected: (trial) => ({ iss: registered(trial).clientId, sub: registered(trial).clientId }),
    actual: ({ claims }) => ({ iss: claims['iss'] ?? null, sub: claims['sub'] ?? null }),
    holds: ({ claims }, trial) => [claims['iss'], claims['sub']].every((one) => one === registered(trial).clientId),
  }),
  partCheck(asking, {
    id: 'sts.assertion.aud',
    row: 'sts.client.assertion-aud',
    title: {
      sv: 'Klienten anger sikkerhet.helsenorge.no, och inget annat, i aud.',
      nb: 'Klienten oppgir sikkerhet.helsenorge.no, og ikke noe annet, i aud.',
      en: 'The client puts sikkerhet.helsenorge.no, and nothing else, in aud.',
    },
    expected: (trial) => registered(trial).audience,
    actual: ({ claims }) => claims['aud'] ?? null,
    holds: ({ claims }, trial) => [claims['aud']].flat().join(' ') === registered(trial).audience,
  }),
  partCheck(asking, {
    id: 'sts.assertion.exp',
    row: 'sts.client.assertion-exp',
    title: {
      sv: 'Klienten sätter exp till en tid som inte har passerat.',
      nb: 'Klienten setter exp til et tidspunkt som ikke er passert.',
      en: 'The client sets exp to a moment that has not passed.',
    },
    expected: () => ({ 'exp − now': `> −${drift} s` }),
    actual: (sent) => ({ 'exp − now': isMoment(sent.claims['exp']) ? sent.claims['exp'] - arrival(sent) : null }),
    holds: (sent) => isMoment(sent.claims['exp']) && sent.claims['exp'] - arrival(sent) > -drift,
  }),
  partCheck(asking, {
    id: 'sts.assertion.lifetime',
    row: 'sts.client.assertion-lifetime',
    title: {
      sv: 'Klientens client_assertion gäller i högst 60 sekunder.',
      nb: 'Klientens client_assertion varer i høyst 60 sekunder.',
      en: 'The client lets its client_assertion live 60 seconds at most.',
    },
    expected: () => ({ 'exp − iat': '≤ 60' }),
    actual: (sent) => ({ 'exp − iat': life(sent) }),
    holds: (sent) => !isMoment(sent.claims['exp']) || life(sent) <= 60,
  }),
  partCheck(asking, {
    id: 'sts.assertion.times',
    row: 'sts.client.assertion-times',
    title: {
      sv: 'Klienten anger iat och nbf bredvid exp.',
      nb: 'Klienten oppgir iat og nbf ved siden av exp.',
      en: 'The client sets iat and nbf beside exp.',
    },
    expected: () => ['iat', 'nbf'],
    actual: ({ claims }) => ['iat', 'nbf'].filter((name) => isMoment(claims[name])),
    holds: ({ claims }) => ['iat', 'nbf'].every((name) => isMoment(claims[name])),
  }),
  check({
    id: 'sts.assertion.jti',
    rows: ['sts.client.assertion-jti'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten ger varje client_assertion ett eget jti.',
      nb: 'Klienten gir hver client_assertion sin egen jti.',
      en: 'The client gives each client_assertion a jti of its own.',
    },
    run: async (trial, judge) => {
      await askForToken(trial);
      refuseOnce(trial, caller);
      await lookUp(trial);
      const used = assertions(trial).map(({ claims }) => claims['jti']);
      if (used.length < 2) trial.skip(noAssertion);
      const own = new Set(used.filter((jti) => typeof jti === 'string' && jti !== ''));
      // One from before this check, where the client has been judged at these addresses before, is known by its refusal.
      const refusedAsUsed = tokenRequests(trial).filter(({ rule }) => rule === 'sts.assertion.replay').length;
      judge(own.size === used.length && refusedAsUsed === 0, {
        expected: { different: used.length, refusedAsUsed: 0 },
        actual: { different: own.size, refusedAsUsed },
      });
    },
  }),
];
