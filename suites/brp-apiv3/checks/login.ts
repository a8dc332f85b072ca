/** Getting in: one login, a token that is kept as long as it lives, and what a 401 is answered with. */
import { check } from '../../dsl/check.ts';
import { replyJson, sentHeader, sentJson } from '../../dsl/exchange.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { somebody } from './traffic.ts';
import {
  api,
  apiCalls,
  exportsIn,
  notArisen,
  plant,
  sync,
  synced,
  tokenIn,
  toExport,
  toLogin,
  toRefresh,
} from './traffic.ts';

const common = { step: '6.1' } as const;

const passwordOf = (trial: Trial) => (trial.credentials[api] as { password: string }).password;

/** Tokens that the installation gave out in this check. */
function tokensGiven(trial: Trial): string[] {
  const answers = [...toLogin(trial.exchanges()), ...toRefresh(trial.exchanges())].map(replyJson);
  return answers.flatMap((answer) => [answer?.access_token, answer?.refresh_token].filter(Boolean) as string[]);
}

/** `exp` of a JWT, seconds. */
function endOf(token: string): number {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp?: number };
  return claims.exp ?? Number.POSITIVE_INFINITY;
}

/** Exports that carried a token after its end. */
function afterEnd(calls: readonly Exchange[]): readonly Exchange[] {
  return calls.filter((call) => {
    const token = tokenIn(call);
    return token !== undefined && endOf(token) * 1000 <= call.wall;
  });
}

/** As it stands where its percent-encoding cannot be read. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address;
  }
}

const past = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const loginChecks: readonly Check[] = [
  check({
    ...common,
    id: 'brp.login.request',
    rows: ['brp.client.login'],
    level: 'L0',
    title: {
      sv: 'Klienten loggar in med POST auth/login och användarnamn och lösenord i en JSON-kropp.',
      nb: 'Klienten logger inn med POST auth/login og brukernavn og passord i en JSON-kropp.',
      en: 'The client logs in by POST auth/login with user name and password in a JSON body.',
    },
    run: async (trial, judge) => {
      await sync(trial);
      const login = toLogin(trial.exchanges())[0] ?? trial.skip(keptFromBefore);
      const { username, password } = (sentJson(login) ?? {}) as Record<string, unknown>;
      const wanted = trial.credentials[api] as { username: string; password: string };
      const actual = { method: login.request.method, username, password: password === wanted.password };
      const expected = { method: 'POST', username: wanted.username, password: true };
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence: login });
    },
  }),
  check({
    ...common,
    id: 'brp.login.content-type',
    rows: ['brp.client.content-type'],
    level: 'L1',
    title: {
      sv: 'Klienten anger application/json i varje anrop.',
      nb: 'Klienten oppgir application/json i hvert kall.',
      en: 'The client declares application/json in every call.',
    },
    run: async (trial, judge) => {
      await sync(trial);
      exportsIn(trial);
      const calls = apiCalls(trial);
      const wrong = calls.filter((call) => !/^application\/json\s*(;|$)/i.test(sentHeader(call, 'content-type') ?? ''));
      const actual = wrong.map((call) => sentHeader(call, 'content-type') ?? null);
      judge(wrong.length === 0, { expected: [], actual, evidence: wrong.length > 0 ? wrong : calls });
    },
  }),
  check({
    ...common,
    id: 'brp.login.bearer',
    rows: ['brp.client.bearer'],
    level: 'L0',
    title: {
      sv: 'Klienten skickar åtkomsttokenet i Authorization efter ordet Bearer.',
      nb: 'Klienten sender tilgangstokenet i Authorization etter ordet Bearer.',
      en: 'The client sends the access token in Authorization after the word Bearer.',
    },
    run: async (trial, judge) => {
      await sync(trial);
      const calls = exportsIn(trial);
      const given = tokensGiven(trial).map((token) => `Bearer ${token}`);
      if (given.length === 0) trial.skip(keptFromBefore);
      const wrong = calls.filter((call) => !given.includes(sentHeader(call, 'authorization') ?? ''));
      const scheme = (call: Exchange) => sentHeader(call, 'authorization')?.split(' ')[0] ?? null;
      judge(wrong.length === 0, {
        expected: 'Bearer <access_token>',
        actual: wrong.map(scheme),
        evidence: wrong.length > 0 ? wrong : calls,
      });
    },
  }),
  check({
    ...common,
    id: 'brp.login.not-in-url',
    rows: ['brp.client.no-credentials-in-url'],
    level: 'L1',
    title: {
      sv: 'Varken lösenord eller token står i en adress.',
      nb: 'Verken passord eller token står i en adresse.',
      en: 'Neither password nor token stands in an address.',
    },
    run: async (trial, judge) => {
      await sync(trial);
      const calls = apiCalls(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const secrets = [passwordOf(trial), ...tokensGiven(trial)];
      const wrong = calls.filter(({ request }) => {
        const address = `${request.path}?${request.query}`;
        return secrets.some((secret) => [address, decoded(address)].some((text) => text.includes(secret)));
      });
      judge(wrong.length === 0, { expected: 0, actual: wrong.length, evidence: wrong.length > 0 ? wrong : calls });
    },
  }),
  check({
    ...common,
    id: 'brp.login.reused',
    rows: ['brp.client.token-reused'],
    level: 'L2',
    needs: ['memory'],
    title: {
      sv: 'Klienten loggar in en gång och använder tokenet i anropen som följer.',
      nb: 'Klienten logger inn én gang og bruker tokenet i kallene som følger.',
      en: 'The client logs in once and uses the token in the calls that follow.',
    },
    run: async (trial, judge) => {
      // A client that begins each round with a login is in order; one that does so for each page is not.
      const first = await synced(trial, { count: 50 });
      const second = await sync(trial, { count: 50, state: first.state });
      const rounds = [first, second].map(({ exchanges }) => toLogin(exchanges).length + toRefresh(exchanges).length);
      const actual = Math.max(...rounds);
      if (toExport(first.exchanges).length < 2) trial.skip(notArisen);
      judge(actual <= 1, { expected: 1, actual, evidence: trial.exchanges() });
    },
  }),
  check({
    ...common,
    id: 'brp.session.expiry',
    rows: ['brp.client.expiry'],
    level: 'L2',
    needs: ['memory'],
    title: {
      sv: 'Klienten använder inget token efter dess slut, hur den än läser expires_in.',
      nb: 'Klienten bruker ikke et token etter at det er utløpt, uansett hvordan den leser expires_in.',
      en: 'The client uses no token after its end, however it reads expires_in.',
    },
    run: async (trial, judge) => {
      // Two, since exp has no fractions: one second may be none.
      trial.world.setProfile(api, 'accessTokenLifetimeSeconds', 2);
      await synced(trial);
      await past(2_050);
      await sync(trial);
      const calls = exportsIn(trial);
      const late = afterEnd(calls);
      judge(late.length === 0, { expected: 0, actual: late.length, evidence: late.length > 0 ? late : calls });
    },
  }),
  check({
    ...common,
    id: 'brp.login.refresh',
    rows: ['brp.client.refresh'],
    level: 'L2',
    needs: ['memory'],
    title: {
      sv: 'En klient som förnyar skickar refreshToken, och tar 201 för ett ja.',
      nb: 'En klient som fornyer, sender refreshToken og tar 201 som et ja.',
      en: 'A client that refreshes sends refreshToken, and takes 201 for a yes.',
    },
    run: async (trial, judge) => {
      await synced(trial);
      plant(trial.world, { kind: 'error', code: 'SIM-TOKEN', times: 1 });
      await sync(trial);
      const refresh = toRefresh(trial.exchanges())[0] ?? trial.omit(noRefresh);
      const sent = typeof (sentJson(refresh) as { refreshToken?: unknown } | undefined)?.refreshToken === 'string';
      const token = String(replyJson(refresh)?.access_token);
      const used = toExport(trial.exchanges({ after: refresh })).some((call) => tokenIn(call) === token);
      const actual = { refreshToken: sent, status: refresh.reply.status, used };
      const expected = { refreshToken: true, status: 201, used: true };
      const evidence = [refresh, ...toExport(trial.exchanges({ after: refresh }))];
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'brp.login.once-on-401',
    rows: ['brp.client.login-once-on-401'],
    level: 'L3',
    step: '6.3',
    title: {
      sv: 'Efter ett 401 loggar klienten in en gång till och försöker en gång till, och sedan inte mer.',
      nb: 'Etter et 401 logger klienten inn én gang til og prøver én gang til, og så ikke mer.',
      en: 'After a 401 the client logs in once more and tries once more, and then no more.',
    },
    run: async (trial, judge) => {
      await synced(trial);
      const before = exportsIn(trial).at(-1)!;
      plant(trial.world, { kind: 'error', code: 'SIM-TOKEN' });
      const { exchanges } = await sync(trial);
      const calls = toExport(exchanges);
      const since = exchanges.slice(exchanges.indexOf(calls[0] ?? trial.skip(notArisen)));
      const [logins, refreshes] = [toLogin(since).length, toRefresh(since).length];
      // A refresh that did not help may be followed by a login.
      const once = refreshes <= 1 && logins <= 1 && logins + refreshes >= 1;
      const actual = { exports: calls.length, logins, refreshes };
      const evidence = trial.exchanges({ after: before });
      judge(calls.length === 2 && once, {
        expected: { exports: 2, logins: '≤ 1', refreshes: '≤ 1' },
        actual,
        evidence,
      });
    },
  }),
  check({
    ...common,
    id: 'brp.login.logs',
    rows: ['brp.client.no-secrets-in-logs'],
    level: 'L3',
    step: '6.3',
    title: {
      sv: 'Klienten skriver varken lösenord, token eller personnummer i sin logg.',
      nb: 'Klienten skriver verken passord, token eller personnummer i loggen sin.',
      en: 'The client writes no password, token or identity number into its log.',
    },
    run: async (trial, judge) => {
      await synced(trial);
      if (trial.log.trim() === '') trial.omit(noLog);
      const kinds = {
        password: [passwordOf(trial)],
        token: tokensGiven(trial),
        ssn: [somebody(trial.world).ssn ?? '', somebody(trial.world, 1).ssn ?? ''].filter(Boolean),
      };
      const found = Object.entries(kinds).filter(([, secrets]) => secrets.some((one) => trial.log.includes(one)));
      judge(found.length === 0, { expected: [], actual: found.map(([kind]) => kind), evidence: exportsIn(trial) });
    },
  }),
];

const keptFromBefore = {
  sv: 'Klienten kan ha kvar något från en tidigare kontroll på samma adress. Låt den svara på åtgärden forget, så går det att bedöma.',
  nb: 'Klienten kan ha beholdt noe fra en tidligere kontroll på samme adresse. La den svare på handlingen forget, så kan det vurderes.',
  en: 'The client may have kept something from an earlier check at the same address. Let it answer the action forget, and this can be judged.',
};

const noRefresh = {
  sv: 'Klienten förnyar inte; den loggar in på nytt, vilket också är tillåtet.',
  nb: 'Klienten fornyer ikke; den logger inn på nytt, noe som også er lov.',
  en: 'The client does not refresh; it logs in anew, which is allowed too.',
};

const noLog = {
  sv: 'Klientens logg når inte körningen.',
  nb: 'Klientens logg når ikke kjøringen.',
  en: "The client's log does not reach the run.",
};
