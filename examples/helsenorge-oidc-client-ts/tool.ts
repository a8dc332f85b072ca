/** A tool that citizens log in to at Helsenorge, with openid-client: off to the login page, back with tokens, on to an API, out again. */
import { importJWK, type JWK } from 'jose';
import * as openid from 'openid-client';

/** What Norsk helsenett and the tool agreed on. A public client has no key. */
export interface Registration {
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly jwk?: JWK & { readonly kid: string };
}

/** What is kept for the browser until the citizen comes back: under a cookie of the tool. */
export interface Login {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What is kept while the citizen is logged in at the tool. */
export interface Session {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface Citizen {
  readonly number?: string;
  readonly name?: string;
}

/** Who the client is: a signed assertion. Helsenorge wants no client_id beside it, openid-client sends one. */
async function authentication({ jwk }: Registration): Promise<openid.ClientAuth> {
  if (!jwk) return openid.None();
  const signed = openid.PrivateKeyJwt({ key: (await importJWK(jwk, 'PS512')) as CryptoKey, kid: jwk.kid });
  return (server, client, body, headers) => {
    // It sets client_id at once, and the assertion as soon as that is signed.
    const signing = signed(server, client, body, headers);
    body.delete('client_id');
    return signing;
  };
}

/** Identity number and name under the names that Motpart assumes: those of the real id token are not public. */
function citizenIn(claims: Readonly<Record<string, unknown>>, prefix = ''): Citizen {
  const [number, name] = [claims[`${prefix}pid`], claims[`${prefix}name`]];
  return { ...(typeof number === 'string' && { number }), ...(typeof name === 'string' && { name }) };
}

export class Tool {
  readonly #registration: Registration;
  readonly #config: openid.Configuration;

  private constructor(registration: Registration, config: openid.Configuration) {
    this.#registration = registration;
    this.#config = config;
  }

  /** @param base  of the environment's provider, `https://eksternapi.hn.test.nhn.no/sts/oidcprov` */
  static async at(base: string, registration: Registration, ownFetch: typeof fetch = fetch): Promise<Tool> {
    const issuer = new URL(`${base}/v3`);
    const local = issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
    const auth = await authentication(registration);
    const config = await openid.discovery(issuer, registration.clientId, undefined, auth, {
      // The signature of the id token is checked too, though it comes straight from the provider.
      execute: [...local, openid.enableNonRepudiationChecks],
      [openid.customFetch]: (url, init) => ownFetch(url, init as RequestInit),
    });
    return new Tool(registration, config);
  }

  /** Where the browser is to go. The request itself goes to the provider, so the address holds a reference to it only. */
  async begin(): Promise<{ url: string; login: Login }> {
    const [verifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()];
    const url = await openid.buildAuthorizationUrlWithPAR(this.#config, {
      redirect_uri: this.#registration.redirectUris[0]!,
      scope: this.#registration.scopes.join(' '),
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: 'nb',
    });
    return { url: url.href, login: { state, nonce, verifier } };
  }

  /** The citizen is back: `came` is what the browser asked for. Throws when anything is not as it was begun. */
  async finish({ state, nonce, verifier }: Login, came: URL | Request) {
    const expected = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const tokens = await openid.authorizationCodeGrant(this.#config, came, expected);
    const claims = tokens.claims() as Readonly<Record<string, unknown>>;
    const until = Date.now() + (tokens.expiresIn() ?? 0) * 1000;
    return {
      session: { accessToken: tokens.access_token, until },
      represented: citizenIn(claims),
      loggedIn: citizenIn(claims, 'logged_in_'),
    };
  }

  /** Ends the token: Helsenorge wants to know when a session of the tool is over. */
  async end({ accessToken }: Session): Promise<void> {
    await openid.tokenRevocation(this.#config, accessToken);
  }
}
