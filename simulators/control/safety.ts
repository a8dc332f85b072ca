/** Who may steer: nobody's web page, and beyond loopback only who has the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ControlError } from './errors.ts';

/** True when only this machine can reach a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Browsers say from where a request was made; anything but this server's own page is refused. */
function fromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function holds(token: string, authorization: string | undefined): boolean {
  const [scheme, given, ...rest] = (authorization ?? '').trim().split(/\s+/);
  if (scheme?.toLowerCase() !== 'bearer' || !given || rest.length > 0) return false;
  return timingSafeEqual(digest(given), digest(token));
}

/** Throws a ControlError when this caller may not steer. `token` is set when the server can be reached from other machines. */
export function admit(headers: IncomingHttpHeaders, token: string | undefined): void {
  if (fromElsewhere(headers)) {
    throw new ControlError(
      'SIM-CROSS-ORIGIN',
      'the control API answers no page of another origin: call it from a program',
    );
  }
  if (token === undefined || holds(token, headers.authorization)) return;
  const todo = 'send `authorization: Bearer <token>` with the token that `motpart serve` printed';
  throw new ControlError(
    'SIM-TOKEN',
    `this server can be reached from other machines, so the control API needs its token: ${todo}`,
  );
}
