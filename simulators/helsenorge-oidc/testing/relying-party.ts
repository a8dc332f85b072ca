/** A relying party for tests: openid-client against a server of this process, and a browser that is no browser. */
import type { FastifyInstance } from 'fastify';
import * as jose from 'jose';
import * as openid from 'openid-client';
import type { World } from '../../kernel/world.ts';
import { Worlds } from '../../kernel/worlds.ts';
import { createServer } from '../../adapters/fastify.ts';
import { createSimulator, createWorld } from '../../index.ts';
import { findHelsenorgeClientByName, privateJwkOf } from '../../registers/helsenorge-clients.ts';

const systems = ['helsenorge-oidc', 'helsenorge-verktoy'];

export interface Served {
  readonly app: FastifyInstance;
  readonly origin: string;
  readonly worlds: Worlds;
}

/** Serves a world whose wall clock stands still unless it is moved. */
export async function serve(): Promise<Served> {
  const world = await createWorld({ systems });
  const worlds = new Worlds(world);
  const app = createServer({ simulator: await createSimulator(systems), worlds });
  return { app, origin: await app.listen({ port: 0, host: '127.0.0.1' }), worlds };
}

export const redirectUri = 'http://127.0.0.1:8080/callback';
export const scope = 'openid oidcnavn oidcfodselsdatoinformasjon oidcfodselsnummer offline_access';

/** What openid-client knows of the ready-made confidential client, its RSA key among it. */
export async function configOf(address: string, world: World, name = 'motpart-tool'): Promise<openid.Configuration> {
  const client = findHelsenorgeClientByName(world, name)!;
  const jwk = privateJwkOf(world, client);
  const auth = jwk
    ? openid.PrivateKeyJwt({ key: (await jose.importJWK(jwk, 'PS256')) as CryptoKey, kid: jwk['kid']! })
    : openid.None();
  const issuer = new URL(`${address}/helsenorge/sts/oidcprov/v3`);
  return openid.discovery(issuer, client.clientId, { redirect_uris: [redirectUri] }, auth, {
    execute: [openid.allowInsecureRequests],
  });
}

export interface Begun {
  readonly url: URL;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Pushes a request: what a client does before the citizen leaves. */
export async function begin(config: openid.Configuration, more: Record<string, string> = {}): Promise<Begun> {
  const [verifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()];
  const url = await openid.buildAuthorizationUrlWithPAR(config, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: 'nb',
    ...more,
  });
  return { url, verifier, state, nonce };
}

/** What a script does instead of a citizen: reads the page, posts its form. Gives where it is sent. */
export async function pickCitizen(url: URL, choice: Record<string, string>): Promise<Response> {
  const page = await fetch(url, { redirect: 'manual' });
  const login = /name="login" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const form = new URLSearchParams({ login, ...choice });
  return fetch(new URL('login', url), { method: 'POST', body: form, redirect: 'manual' });
}

export const locationOf = (response: Response) => new URL(response.headers.get('location') ?? 'about:blank');

/** The tokens for where the citizen came back. */
export function redeem(config: openid.Configuration, callback: URL, { verifier, state, nonce }: Begun) {
  const expected = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  return openid.authorizationCodeGrant(config, callback, { ...expected, idTokenExpected: true });
}
