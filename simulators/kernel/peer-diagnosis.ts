/** What to say to a client whose certificate is missing or no good: the same three parts as every diagnosis. */
import type { SimRequest } from './http.ts';
import type { Peer, PeerProblem } from './peer.ts';
import type { Diagnosis } from './refusal.ts';

/** The header that stands in for a certificate on the plain port: PEM, percent-encoded. */
export const peerHeader = 'x-motpart-peer-cert';

const expected = 'a client certificate, valid and issued by the CA that the server trusts';
const howToGet = '`motpart certs --out DIR` writes a CA and client certificates of the running server';

/** What was found and what to do about it, by problem. */
const words: Readonly<Record<PeerProblem, (peer: Peer) => Omit<Diagnosis, 'expected'>>> = {
  malformed: () => ({
    got: `${peerHeader} with something that is no certificate`,
    todo: `send the PEM of one certificate there, percent-encoded: ${howToGet}`,
  }),
  'unknown-issuer': ({ subject }) => ({
    got: `the certificate of ${subject}, issued by a CA that is unknown here`,
    todo: `use one of the test CA; after a restart with another seed fetch them again: ${howToGet}`,
  }),
  revoked: ({ subject }) => ({
    got: `the certificate of ${subject}, which is revoked`,
    todo: `use one that is not: ${howToGet}`,
  }),
  'not-yet-valid': ({ subject }) => ({
    got: `the certificate of ${subject}, whose time has not begun`,
    todo: `compare its dates with the security clock (GET /_motpart/v1/clock): ${howToGet}`,
  }),
  expired: ({ subject }) => ({
    got: `the certificate of ${subject}, which has expired`,
    todo: `compare its dates with the security clock (GET /_motpart/v1/clock): ${howToGet}`,
  }),
};

const missing: Diagnosis = {
  expected,
  got: 'no client certificate',
  todo: `give the client its certificate and key (curl --cert, --key), issued by a CA that the handshake names: ${howToGet}`,
};

const plain: Diagnosis = {
  expected,
  got: 'a call on the plain port, where nobody can show a certificate',
  todo: `call the TLS port, whose address \`motpart serve\` prints (${howToGet}), or start serve with --insecure-peer-header and send the PEM, percent-encoded, in ${peerHeader}`,
};

/** Why this request has no client certificate that counts; undefined when it has. */
export function peerDiagnosis({ peer, tls }: Pick<SimRequest, 'peer' | 'tls'>): Diagnosis | undefined {
  if (peer) return peer.problem && { expected, ...words[peer.problem](peer) };
  return tls ? missing : plain;
}
