/** One mutant for each check: the reference client, wrong in just that way. */
import { altering, type Outgoing } from '../dsl/altering.ts';
import type { Mutant } from '../dsl/types.ts';
import { createClient } from './client.ts';
import type { Wrongs } from './wrongs.ts';

const isExport = ({ url }: Outgoing) => url.pathname.includes('/services/exporttemplate/');
const isLogin = ({ url }: Outgoing) => url.pathname.endsWith('/auth/login');
const isRefresh = ({ url }: Outgoing) => url.pathname.endsWith('/auth/refresh');

const headerWith = (alter: (headers: Record<string, string>) => void) => (request: Outgoing) => {
  const headers = { ...request.headers };
  alter(headers);
  return { ...request, headers };
};

const wrong = (check: string, title: string, wrongs: Wrongs): Mutant => ({
  check,
  title,
  client: () => createClient(wrongs),
});

export const mutants: readonly Mutant[] = [
  {
    check: 'brp.login.request',
    title: 'logs in by its card, not by the e-mail that it was given',
    fetch: altering(isLogin, (request) => {
      const { username, ...rest } = JSON.parse(request.body as string) as { username: string };
      return { ...request, body: JSON.stringify({ username: username.toUpperCase(), ...rest }) };
    }),
  },
  {
    check: 'brp.login.content-type',
    title: 'declares no content type where there is no body',
    fetch: altering(
      isExport,
      headerWith((headers) => delete headers['content-type']),
    ),
  },
  {
    check: 'brp.login.bearer',
    title: 'puts two spaces behind Bearer',
    fetch: altering(
      isExport,
      headerWith((headers) => void (headers['authorization'] = headers['authorization']!.replace(' ', '  '))),
    ),
  },
  {
    check: 'brp.login.not-in-url',
    title: 'sends the token in the query too',
    fetch: altering(isExport, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('access_token', request.headers['authorization']!.slice('Bearer '.length));
      return { ...request, url };
    }),
  },
  wrong('brp.login.reused', 'logs in for each call', { forgetsToken: true }),
  wrong('brp.session.expiry', 'takes expires_in for seconds', { readsSeconds: true }),
  {
    check: 'brp.login.refresh',
    title: 'spells refresh_token as the answer does',
    fetch: altering(isRefresh, (request) => ({
      ...request,
      body: (request.body as string).replace('refreshToken', 'refresh_token'),
    })),
  },
  wrong('brp.login.once-on-401', 'logs in again and again', { loops: true }),
  wrong('brp.login.logs', 'logs its password', { logs: 'password' }),
  {
    check: 'brp.export.request',
    title: 'asks with POST',
    fetch: altering(isExport, (request) => ({ ...request, method: 'POST' })),
  },
  wrong('brp.export.whole', 'adds up what it asked for', { advancesBy: 'count' }),
  wrong('brp.export.result', 'loses backslashes when it opens the string', { reads: 'backslashes as nothing' }),
  wrong('brp.export.body', 'has the parameters in the query whatever it is told', { carries: 'query always' }),
  wrong('brp.export.missing-keys', 'needs every column', { needs: 'every column' }),
  wrong('brp.export.unknown-fields', 'bears only the columns that it knows', { needs: 'the columns that it knows' }),
  wrong('brp.export.increments', 'takes what is new for everything', { takesNewForAll: true }),
  wrong('brp.export.anonymized', 'keeps what it has of those who were anonymised', { keepsAnonymized: true }),
  wrong('brp.export.shrinks', 'looks once', { looksOnce: true }),
  wrong('brp.fault.error-code', 'tells the status only', { tellsStatusOnly: true }),
  wrong('brp.fault.unknown-code', 'needs a field error in each 403', { needs: 'field errors' }),
  wrong('brp.fault.no-repeat-of-403', 'tries again after a 403', { repeats403: true }),
  wrong('brp.fault.retry-500', 'gives up after a 500', { givesUpAfter: [500] }),
  wrong('brp.fault.retry-502', 'gives up after a 502', { givesUpAfter: [502] }),
  wrong('brp.fault.retry-504', 'gives up after a 504', { givesUpAfter: [504] }),
  wrong('brp.fault.pause-after-503', 'tries again at once after a 503', { waits: 'not after 503' }),
  wrong('brp.fault.pause-after-429', 'tries again at once after a 429', { waits: 'not after 429' }),
];
