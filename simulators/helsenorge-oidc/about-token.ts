/** Requests about one token: what it stands for, its end, a longer life. */
import type { Call } from '../kernel/call.ts';
import { valueIn } from '../registers/form.ts';
import { findReferenceToken, type ReferenceToken } from '../registers/reference-tokens.ts';
import type { FromClient } from './clients.ts';

export interface AboutToken {
  readonly clientId: string;
  readonly token: string | undefined;
  /** What it stands for here, in force or not. */
  readonly found: ReferenceToken | undefined;
}

export function readAboutToken(call: Call<any>): AboutToken {
  const { form, client } = call.auth as FromClient;
  const token = valueIn(form, 'token');
  const any = token === undefined ? undefined : findReferenceToken(call.world, token);
  return { clientId: client.clientId, token, found: any?.issuer === 'helsenorge-oidc' ? any : undefined };
}

/** In force, and the client's own. */
export function isOwnInForce({ clientId, found }: AboutToken, call: Call<any>): boolean {
  return found?.clientId === clientId && found.expires > call.world.clock.security();
}
