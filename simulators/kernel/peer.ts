/** Who is at the other end of a connection: a client certificate as the systems see it, and what is wrong with it. */
import { createHash, X509Certificate } from 'node:crypto';
// Node 24 cannot open TLS connections any more when `toLegacyObject` is called before this is loaded: the client's `fetch` would fail.
import 'node:tls';

/** What is wrong with a client certificate. Each system chooses its answer to it. */
export type PeerProblem = 'malformed' | 'unknown-issuer' | 'revoked' | 'not-yet-valid' | 'expired';

/** The client certificate that came with a connection, or that stands in for one (msw `peer`, `--insecure-peer-header`). */
export interface Peer {
  /** One line, attributes in the certificate's order: `C=SE, O=Vårdgivaren AB, CN=…, serialNumber=SE4020001170-1177`. */
  readonly subject: string;
  /** `serialNumber` (2.5.4.5) of the subject, an HSA-id in Swedish function certificates. Not the certificate's own number. */
  readonly serialNumber?: string;
  /** SHA-256 as pairs of hexadecimal digits with colons. */
  readonly fingerprint: string;
  /** SHA-256 of its public key (SubjectPublicKeyInfo), hexadecimal. A renewed certificate over the same key has the same. */
  readonly publicKey?: string;
  readonly pem?: string;
  /** Missing when there is nothing wrong with it. */
  readonly problem?: PeerProblem;
}

/** Whom a listener trusts. An `Authority` of the fixtures is one. */
export interface Trust {
  /** The root's certificate, PEM. */
  readonly ca: string;
  /** Asked with the certificate's own number, in hexadecimal. */
  isRevoked(serial: string): boolean;
}

/** A certificate with this alternative name (a URI) chooses the world that the rest of it names. */
export const worldUrn = 'urn:motpart:world:';

const roots = new WeakMap<Trust, X509Certificate>();

function rootOf(trust: Trust): X509Certificate {
  const root = roots.get(trust) ?? new X509Certificate(trust.ca);
  roots.set(trust, root);
  return root;
}

function lastingProblem(certificate: X509Certificate, trust: Trust): PeerProblem | undefined {
  const root = rootOf(trust);
  if (!certificate.checkIssued(root) || !certificate.verify(root.publicKey)) return 'unknown-issuer';
  return trust.isRevoked(certificate.serialNumber) ? 'revoked' : undefined;
}

function serialNumberOf(certificate: X509Certificate): string | undefined {
  const { serialNumber } = certificate.toLegacyObject().subject as { serialNumber?: string | string[] };
  return Array.isArray(serialNumber) ? serialNumber[0] : serialNumber;
}

function publicKeyHash({ publicKey }: X509Certificate): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function describe(certificate: X509Certificate): Peer {
  const serialNumber = serialNumberOf(certificate);
  return {
    subject: (certificate.subject ?? '').split('\n').join(', '),
    ...(serialNumber !== undefined && { serialNumber }),
    fingerprint: certificate.fingerprint256,
    publicKey: publicKeyHash(certificate),
    pem: certificate.toString(),
  };
}

/** A certificate judged once, as long as a connection lives; only the time is asked again, since the security clock can be moved. */
export class KnownPeer {
  /** The world that the certificate chooses. Only our own CA's word counts. */
  readonly world: string | undefined;
  /** What is wrong with it whatever the time. */
  readonly lasting: PeerProblem | undefined;
  readonly #from: number;
  readonly #until: number;
  readonly #peer: Peer;
  readonly #early: Peer;
  readonly #late: Peer;

  constructor(certificate: X509Certificate, trust: Trust) {
    const problem = lastingProblem(certificate, trust);
    const peer = describe(certificate);
    this.lasting = problem;
    this.#peer = problem ? { ...peer, problem } : peer;
    this.#early = { ...peer, problem: problem ?? 'not-yet-valid' };
    this.#late = { ...peer, problem: problem ?? 'expired' };
    this.#from = certificate.validFromDate.getTime();
    this.#until = certificate.validToDate.getTime();
    this.world = problem === 'unknown-issuer' ? undefined : worldOf(certificate);
  }

  /** As it stands at a moment of security time, milliseconds since 1970. The last second of validity still counts. */
  at(now: number): Peer {
    if (now < this.#from) return this.#early;
    return now >= this.#until + 1_000 ? this.#late : this.#peer;
  }
}

function worldOf({ subjectAltName = '' }: X509Certificate): string | undefined {
  const found = new RegExp(`(?:^|, )URI:${worldUrn}([^,]+)`).exec(subjectAltName)?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
}

/** What stands for a certificate that cannot be read. */
export const malformedPeer: Peer = { subject: '', fingerprint: '', problem: 'malformed' };

/** Reads a certificate; undefined when it is none. */
export function readPeer(pem: string | Uint8Array, trust: Trust): KnownPeer | undefined {
  try {
    return new KnownPeer(new X509Certificate(pem), trust);
  } catch {
    return undefined;
  }
}

/**
 * The peer that a certificate makes, judged at a moment. For msw's `peer`, where no handshake says who calls.
 * @example
 * ```ts
 * import { createWorld, peerOf } from 'motpart';
 * import { createAuthority } from 'motpart/fixtures';
 *
 * const world = await createWorld({ systems: ['inkorg-1177'] });
 * const authority = await createAuthority({ seed: world.seed, at: world.clock.security() });
 * const { pem } = await authority.client('inkorg-revoked');
 * console.log(peerOf(pem, authority, world.clock.security()).problem); // revoked
 * ```
 */
export function peerOf(pem: string, trust: Trust, now: number): Peer {
  return readPeer(pem, trust)?.at(now) ?? malformedPeer;
}
