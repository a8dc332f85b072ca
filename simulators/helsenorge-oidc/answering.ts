/** The way back to the client: in the query of its address, or in a form that the browser posts to it. */
import type { Reply } from '../kernel/http.ts';
import { postingPage } from './pages/other-pages.ts';

/** Where an answer goes. */
export interface Back {
  readonly redirectUri: string;
  readonly responseMode: string;
  readonly state: string | undefined;
}

type Fields = Readonly<Record<string, string>>;

function redirect(address: string, fields: Fields, headers: Fields): Reply {
  const url = new URL(address);
  for (const [name, value] of Object.entries(fields)) url.searchParams.append(name, value);
  const own = { location: url.href, 'cache-control': 'no-store', pragma: 'no-cache', 'referrer-policy': 'no-referrer' };
  return { status: 303, headers: { ...own, ...headers }, body: '' };
}

/** Sends the citizen back with an answer. */
export function sendBack({ redirectUri, responseMode, state }: Back, answer: Fields, headers: Fields = {}): Reply {
  const fields = { ...answer, ...(state !== undefined && { state }) };
  const send = responseMode === 'form_post' ? postingPage : redirect;
  return send(redirectUri, fields, headers);
}

/** Sends somebody to an address, after logout. */
export const sendTo = redirect;
