/** The client assertion that HelseID gets: what a client says of itself, and for how long it holds. */
import type { Check, Trial } from '../../types.ts';
import { arrival, isMoment, life, noAssertion, partCheck, type Asking, type Part } from '../../assertion-part.ts';
import { askForToken, type Caller } from '../caller.ts';
import { assertions, issuer, registered, tokenRequests } from '../traffic.ts';
import { named, type NamedSpec } from './named.ts';

const asymmetric = /^(RS|PS|ES)(256|384|512)$|^EdDSA$|^Ed25519$/;
/** Seconds that the clocks of client and HelseID may differ. */
const drift = 10;

const clientId = (trial: Trial) => registered(trial).clientId;

const asking = (caller: Caller): Asking => ({ ask: (trial) => askForToken(trial, caller), assertions });

/** Parts of every assertion, each a check of its own. */
const parts: readonly (Omit<Part, 'id'> & { readonly name: string })[] = [
  {
    name: 'alg',
    row: 'helseid.client.assertion-alg',
    title: {
      sv: 'Klienten signerar sitt client_assertion med en asymmetrisk algoritm.',
      nb: 'Klienten signerer sitt client_assertion med en asymmetrisk algoritme.',
      en: 'The client signs its client_assertion with an asymmetric algorithm.',
    },
    expected: () => 'RS256 … PS512, ES256 … ES512, EdDSA',
    actual: ({ header }) => header['alg'],
    holds: ({ header }) => asymmetric.test(String(header['alg'])),
  },
  {
    name: 'kid',
    row: 'helseid.client.assertion-kid',
    title: {
      sv: 'Klienten anger sin nyckel i kid.',
      nb: 'Klienten oppgir nøkkelen sin i kid.',
      en: 'The client names its key in kid.',
    },
    expected: (trial) => ({ kid: registered(trial).jwk.kid }),
    actual: ({ header }) => ({ kid: header['kid'] ?? null }),
    holds: ({ header }) => typeof header['kid'] === 'string' && header['kid'] !== '',
  },
  {
    name: 'typ',
    row: 'helseid.client.assertion-typ',
    title: {
      sv: 'Klienten sätter typ till JWT eller client-authentication+jwt.',
      nb: 'Klienten setter typ til JWT eller client-authentication+jwt.',
      en: 'The client sets typ to JWT or client-authentication+jwt.',
    },
    expected: () => ['client-authentication+jwt', 'JWT'],
    actual: ({ header }) => header['typ'] ?? null,
    holds: ({ header }) => /^(JWT|client-authentication\+jwt)$/i.test(String(header['typ'])),
  },
  {
    name: 'subject',
    row: 'helseid.client.assertion-subject',
    title: {
      sv: 'Klienten anger sitt client_id i både iss och sub.',
      nb: 'Klienten oppgir sin client_id i både iss og sub.',
      en: 'The client puts its client_id in both iss and sub.',
    },
    expected: (trial) => ({ iss: clientId(trial), sub: clientId(trial) }),
    actual: ({ claims }) => ({ iss: claims['iss'] ?? null, sub: claims['sub'] ?? null }),
    holds: ({ claims }, trial) => claims['iss'] === clientId(trial) && claims['sub'] === clientId(trial),
  },
  {
    name: 'aud',
    row: 'helseid.client.assertion-aud',
    title: {
      sv: 'Klienten anger utfärdaren, och inget annat, i aud.',
      nb: 'Klienten oppgir utstederen, og ikke noe annet, i aud.',
      en: 'The client puts the issuer, and nothing else, in aud.',
    },
    expected: (trial) => trial.endpoints[issuer],
    actual: ({ claims }) => claims['aud'] ?? null,
    holds: ({ claims }, trial) => [claims['aud']].flat().join(' ') === trial.endpoints[issuer],
  },
  {
    name: 'lifetime',
    row: 'helseid.client.assertion-lifetime',
    title: {
      sv: 'Klientens client_assertion gäller i högst 60 sekunder.',
      nb: 'Klientens client_assertion varer i høyst 60 sekunder.',
      en: 'The client lets its client_assertion live 60 seconds at most.',
    },
    expected: () => ({ 'exp − iat': '≤ 60' }),
    actual: (sent) => ({ 'exp − iat': life(sent) }),
    holds: (sent) => !isMoment(sent.claims['exp']) || life(sent) <= 60,
  },
  {
    name: 'times',
    row: 'helseid.client.assertion-times',
    title: {
      sv: 'Klienten anger iat, nbf och exp.',
      nb: 'Klienten oppgir iat, nbf og exp.',
      en: 'The client sets iat, nbf and exp.',
    },
    expected: () => ['exp', 'iat', 'nbf'],
    actual: ({ claims }) => ['exp', 'iat', 'nbf'].filter((name) => isMoment(claims[name])),
    holds: ({ claims }) => ['exp', 'iat', 'nbf'].every((name) => isMoment(claims[name])),
  },
  {
    name: 'clock',
    row: 'helseid.client.clock',
    title: {
      sv: 'Klientens klocka går rätt, så att iat, nbf och exp gäller hos mottagaren.',
      nb: 'Klientens klokke går riktig, slik at iat, nbf og exp gjelder hos mottakeren.',
      en: "The client's clock is right, so that iat, nbf and exp hold at the receiver.",
    },
    expected: () => ({ 'iat − now': `−${drift} … ${drift} s` }),
    actual: (sent) => ({ 'iat − now': Number(sent.claims['iat'] ?? arrival(sent)) - arrival(sent) }),
    holds: (sent) => Math.abs(Number(sent.claims['iat'] ?? arrival(sent)) - arrival(sent)) <= drift,
  },
];

const specs: readonly NamedSpec[] = [
  {
    id: ['assertion', 'jti'],
    rows: ['helseid.client.assertion-jti'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten ger varje client_assertion ett eget jti, också när en begäran upprepas.',
      nb: 'Klienten gir hver client_assertion sin egen jti, også når en forespørsel gjentas.',
      en: 'The client gives each client_assertion a jti of its own, also when it repeats a request.',
    },
    run: async (trial, judge, caller) => {
      await askForToken(trial, caller);
      const used = assertions(trial).map(({ claims }) => claims['jti']);
      if (used.length === 0) trial.skip(noAssertion);
      const own = new Set(used.filter((jti) => typeof jti === 'string' && jti !== ''));
      // One from before this check, where the client has been judged at these addresses before, is known by its refusal.
      const refusedAsUsed = tokenRequests(trial).filter(({ rule }) => rule === 'helseid.assertion.replay').length;
      judge(own.size === used.length && refusedAsUsed === 0, {
        expected: { different: used.length, refusedAsUsed: 0 },
        actual: { different: own.size, refusedAsUsed },
      });
    },
  },
];

export const assertionChecks = (caller: Caller): readonly Check[] => [
  ...parts.map(({ name, ...part }) => partCheck(asking(caller), { ...part, id: caller.id('assertion', name) })),
  ...specs.map((spec) => named(caller, spec)),
];
