/** What an API learns of a caller's access token: who it is, or the one reason why not. */

/** Which kinds of token an API takes (design: profile `tokenScheme` of that API). */
export type TokenScheme = 'by-token' | 'dpop' | 'bearer';

export interface AccessWanted {
  /** The value that must stand in `aud`: `nhn:helsenorge.eksternapi`. */
  readonly audience: string;
  /** The scope that the operation needs; without it any scope will do. */
  readonly scope?: string;
  /** Default `by-token`: a token without `cnf` is a Bearer token, one with `cnf.jkt` needs its proof. */
  readonly tokenScheme?: TokenScheme;
  /** Seconds that the clocks of caller and issuer may differ. Default 5. */
  readonly leewaySeconds?: number;
  /** How old a DPoP proof may be, in seconds, beside the leeway. Default 1. */
  readonly proofSeconds?: number;
  /** Whether a token of HelseID must carry the organisation number of the parent. Default true. */
  readonly orgnrParent?: boolean;
  /** Whether tokens of Helsenorge's own token service are taken too. Default `accepted`. */
  readonly stsTokens?: 'accepted' | 'refused';
}

/** Why a token was not taken, in the order in which it is looked at. `dpop-…` reasons concern the proof. */
export type AccessReason =
  | 'missing' // no Authorization header
  | 'header' // an Authorization header that is not `<scheme> <token>`
  | 'scheme' // neither Bearer nor DPoP, or not the word that fits the token
  | 'malformed' // not a JWT, nor a token of Helsenorge STS
  | 'sts' // of Helsenorge STS, where only those of HelseID are taken
  | 'algorithm' // none, symmetric, or unknown
  | 'signature' // not signed by this world's HelseID
  | 'type' // typ is neither at+jwt nor JWT
  | 'issuer'
  | 'audience'
  | 'not-yet-valid'
  | 'expired'
  | 'unbound' // the API takes DPoP-bound tokens only, and this one is not
  | 'bound' // the API takes Bearer tokens only, and this one is bound
  | 'organisation' // no orgnr_parent
  | 'dpop-missing'
  | 'dpop-repeated' // more than one DPoP header
  | 'dpop-malformed'
  | 'dpop-type'
  | 'dpop-algorithm'
  | 'dpop-key' // no jwk, or one with private or symmetric members
  | 'dpop-signature'
  | 'dpop-jti' // no usable jti
  | 'dpop-method' // htm
  | 'dpop-url' // htu is another address
  | 'dpop-url-query' // htu carries a query or fragment
  | 'dpop-issued-at' // iat missing or outside the window
  | 'dpop-token-hash' // ath missing or of another token
  | 'dpop-binding' // the proof's key is not the token's
  | 'dpop-replay' // jti seen before
  | 'scope';

export interface AccessProblem {
  readonly reason: AccessReason;
  /** The three parts of a diagnosis, ready for a refusal. */
  readonly expected: string;
  readonly got: string;
  readonly todo: string;
  /** Whose token it is, where that is known and it is not HelseID's. */
  readonly issuer?: 'helsenorge-sts';
}

export interface Access {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Organisation number of the parent; undefined only where the API does not ask for it. */
  readonly orgnrParent: string | undefined;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly scheme: 'bearer' | 'dpop';
}

/** Tells a problem from whatever else the check gives. */
export function isProblem(result: object): result is AccessProblem {
  return 'reason' in result;
}
