/** Which client it is, and how it speaks to the provider. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { isMoment, life, noAssertion, partCheck, type Asking } from '../../dsl/assertion-part.ts';
import { check } from '../../dsl/check.ts';
import { sentForm, sentHeader, sentQuery } from '../../dsl/exchange.ts';
import type { Check } from '../../dsl/types.ts';
import {
  arrivals,
  asPublic,
  assertions,
  goThere,
  logIn,
  notArisen,
  ownRequests,
  provider,
  pushes,
  registered,
  tokenRequests,
} from './traffic.ts';

const asking: Asking = { ask: (trial) => logIn(trial), assertions };

const credentials = (exchange: Exchange) => [
  ...['client_assertion', 'client_secret'].filter((name) => sentForm(exchange).has(name)),
  ...(sentHeader(exchange, 'authorization') === undefined ? [] : ['authorization']),
];
const proves = (exchange: Exchange) => credentials(exchange).join() === 'client_assertion';

/** What belongs into bodies only. */
const inBodies = ['code', 'code_verifier', 'client_assertion', 'client_secret', 'token', 'refresh_token'];
const leaks = (exchange: Exchange) => inBodies.filter((name) => sentQuery(exchange).has(name));

/** What the browser may show of a pushed request. */
const ofReference = ['client_id', 'request_uri'];

export const accessChecks: readonly Check[] = [
  check({
    id: 'oidc.access.discovery',
    rows: ['oidc.client.discovery'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten hämtar inloggningstjänstens adresser från metadata.',
      nb: 'Klienten henter adressene til innloggingstjenesten fra metadata.',
      en: 'The client takes the addresses of the provider from the metadata.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      const calls = trial.exchanges({ system: provider });
      const actual = calls.some(({ operation }) => operation === 'discovery');
      // Where a client may know the metadata from before, that it does not fetch them says nothing.
      if (calls.length === 0 || !(actual || trial.fresh)) trial.skip(notArisen);
      judge(actual, { expected: 'GET …/v3/.well-known/openid-configuration', actual: actual || null, evidence: calls });
    },
  }),
  check({
    id: 'oidc.access.par',
    rows: ['oidc.client.par'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'En publik klient lämnar sin begäran vid /par och visar webbläsaren bara request_uri.',
      nb: 'En offentlig klient leverer forespørselen ved /par og viser nettleseren bare request_uri.',
      en: 'A public client pushes its request to /par and shows the browser the request_uri only.',
    },
    run: async (trial, judge) => {
      await goThere(trial, undefined, asPublic(trial));
      const [arrival] = arrivals(trial);
      if (!arrival) return trial.skip(notArisen);
      const shown = [...sentQuery(arrival).keys()].filter((name) => !name.startsWith('motpart_'));
      const actual = { pushed: pushes(trial).length > 0, shown };
      const holds = actual.pushed && shown.every((name) => ofReference.includes(name));
      judge(holds, { expected: { pushed: true, shown: ofReference }, actual, evidence: [...pushes(trial), arrival] });
    },
  }),
  check({
    id: 'oidc.access.assertion',
    rows: ['oidc.client.assertion'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'En konfidentiell klient legitimerar sig med client_assertion och skickar ingen hemlighet.',
      nb: 'En konfidensiell klient autentiserer seg med client_assertion og sender ingen hemmelighet.',
      en: 'A confidential client authenticates with a client_assertion and sends no secret.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      const calls = ownRequests(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const wrong = calls.filter((call) => !proves(call));
      const shown = wrong.length > 0 ? wrong : calls;
      const actual = [...new Set(shown.flatMap(credentials))];
      judge(wrong.length === 0, { expected: ['client_assertion'], actual, evidence: shown });
    },
  }),
  check({
    id: 'oidc.access.client-id-omitted',
    rows: ['oidc.client.client-id-omitted'],
    level: 'L1',
    step: '4.1',
    title: {
      sv: 'Klienten utelämnar client_id när den skickar ett client_assertion till /token.',
      nb: 'Klienten utelater client_id når den sender et client_assertion til /token.',
      en: 'The client leaves client_id out when it sends a client_assertion to /token.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      const calls = tokenRequests(trial).filter((call) => sentForm(call).has('client_assertion'));
      if (calls.length === 0) trial.skip(noAssertion);
      const actual = calls.map((call) => sentForm(call).has('client_id'));
      judge(!actual.includes(true), {
        expected: { client_id: false },
        actual: { client_id: actual[0] },
        evidence: calls,
      });
    },
  }),
  partCheck(asking, {
    id: 'oidc.access.assertion-claims',
    row: 'oidc.client.assertion-claims',
    title: {
      sv: 'iss och sub i klientens client_assertion är dess client_id, och det har ett exp.',
      nb: 'iss og sub i klientens client_assertion er dens client_id, og det har en exp.',
      en: "iss and sub of the client's client_assertion are its client_id, and it has an exp.",
    },
    expected: (trial) => ({ iss: registered(trial).clientId, sub: registered(trial).clientId, exp: true }),
    actual: ({ claims: { iss, sub, exp } }) => ({ iss, sub, exp: isMoment(exp) }),
    holds: ({ claims: { iss, sub, exp } }, trial) =>
      [iss, sub].every((name) => name === registered(trial).clientId) && isMoment(exp),
  }),
  partCheck(asking, {
    id: 'oidc.access.assertion-audience',
    row: 'oidc.client.assertion-audience',
    title: {
      sv: 'aud i klientens client_assertion är inloggningstjänsten.',
      nb: 'aud i klientens client_assertion er innloggingstjenesten.',
      en: "aud of the client's client_assertion names the provider.",
    },
    expected: (trial) => [
      `${trial.endpoints[provider]}/v3`,
      `${trial.endpoints[provider]}/v3/token`,
      'sikkerhet.helsenorge.no',
    ],
    actual: ({ claims }) => claims['aud'] ?? null,
    holds: ({ claims, exchange }) => claims['aud'] !== undefined && exchange.rule !== 'oidc.assertion.audience',
  }),
  partCheck(asking, {
    id: 'oidc.access.assertion-lifetime',
    row: 'oidc.client.assertion-lifetime',
    title: {
      sv: 'Klientens client_assertion gäller i högst en minut.',
      nb: 'Klientens client_assertion varer i høyst ett minutt.',
      en: 'The client lets its client_assertion live for a minute at most.',
    },
    expected: () => ({ 'exp − iat': '≤ 60' }),
    actual: (sent) => ({ 'exp − iat': life(sent) }),
    holds: (sent) => !isMoment(sent.claims['exp']) || life(sent) <= 60,
  }),
  check({
    id: 'oidc.access.assertion-jti',
    rows: ['oidc.client.assertion-jti'],
    level: 'L1',
    step: '4.1',
    title: {
      sv: 'Klienten ger varje client_assertion ett eget jti.',
      nb: 'Klienten gir hver client_assertion sin egen jti.',
      en: 'The client gives each client_assertion a jti of its own.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      await logIn(trial);
      const sent = assertions(trial);
      if (sent.length < 2) trial.skip(noAssertion);
      const ids = sent.map(({ claims }) => claims['jti'] ?? null);
      const own = new Set(ids.filter((id) => id !== null)).size;
      const evidence = sent.map(({ exchange }) => exchange);
      judge(own === sent.length, { expected: { own: sent.length }, actual: { own }, evidence });
    },
  }),
  check({
    id: 'oidc.access.code-posted',
    rows: ['oidc.client.code-posted'],
    level: 'L1',
    step: '4.1',
    title: {
      sv: 'Klienten skickar code, code_verifier och client_assertion i kroppen av en POST, inget av dem i en adress.',
      nb: 'Klienten sender code, code_verifier og client_assertion i kroppen av en POST, ingenting av det i en adresse.',
      en: 'The client sends code, code_verifier and client_assertion in the body of a POST, nothing of them in an address.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      const calls = [...ownRequests(trial), ...arrivals(trial)];
      if (tokenRequests(trial).length === 0) trial.skip(notArisen);
      const wrong = calls.filter((call) => leaks(call).length > 0);
      const evidence = wrong.length > 0 ? wrong : calls;
      judge(wrong.length === 0, { expected: [], actual: wrong.flatMap(leaks), evidence });
    },
  }),
];
