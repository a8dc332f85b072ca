/** Whether the client certificate of a call lets it in, and what stands in the way. */
import { holders, subjectLine } from '../../../fixtures/certificates/names.ts';
import { publicKeyHash } from '../../../fixtures/certificates/public-key.ts';
import type { Call } from '../../kernel/call.ts';
import type { Peer, PeerProblem } from '../../kernel/peer.ts';
import type { World } from '../../kernel/world.ts';
import { is, profileOf } from '../refuse.ts';
import { certificatesTable, type RegisteredCertificate } from '../state.ts';

/** Certificates that can be registered: those of the municipality that have nothing wrong with them. */
export const registrable = ['lifecare', 'lifecare-renewed'] as const;

/**
 * What the host keeps of a certificate. Test certificates are made anew at each start and for each world, so it is known by its public
 * key, which stays; whoever follows another has one of its own.
 */
export function registrationOf(seed: number, name: (typeof registrable)[number]): RegisteredCertificate {
  return { name, subject: subjectLine(holders.lifecare), publicKey: publicKeyHash(seed, name) };
}

/** A peer without public key was put there by hand, in process: its subject is all there is (`lifecare.certificate.registered-by`). */
function isRegistered(world: World, { subject, publicKey }: Peer): boolean {
  const table = world.table<RegisteredCertificate>(certificatesTable.name);
  const bySubject = publicKey === undefined || profileOf(world).certificateRegisteredBy === 'subject';
  return bySubject ? table.by('subject', subject).length > 0 : table.get(publicKey)?.subject === subject;
}

export type CertificateProblem = 'plain' | 'missing' | 'foreign' | 'revoked' | 'expired' | 'not-allowed';

const problems: Readonly<Record<PeerProblem, CertificateProblem>> = {
  malformed: 'foreign',
  'unknown-issuer': 'foreign',
  revoked: 'revoked',
  'not-yet-valid': 'expired',
  expired: 'expired',
};

/** What is wrong with the certificate of a call; undefined when it lets the call in. */
export function certificateProblem(call: Pick<Call, 'request' | 'world'>): CertificateProblem | undefined {
  const { peer, tls } = call.request;
  if (peer) return peer.problem ? problems[peer.problem] : isRegistered(call.world, peer) ? undefined : 'not-allowed';
  if (tls) return 'missing';
  return is(call, 'plainHttp', 'dev') ? undefined : 'plain';
}
