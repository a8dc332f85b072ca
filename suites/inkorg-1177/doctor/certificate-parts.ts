/** The sender's certificate, and the HSA-id in it by which the platform knows the caller. */
import type { X509Certificate } from 'node:crypto';
import { checkHsaId } from '../../../fixtures/identity/organisations.ts';
import { look } from '../../doctor/certificate/certificate.ts';
import * as parts from '../../doctor/certificate/parts.ts';
import { ok, problem, quoted, warning } from '../../doctor/found.ts';
import type { Found, Subject, Tree } from '../../doctor/types.ts';

export const system = 'inkorg-1177';

export const asking: parts.Asking = {
  system,
  endpoints: [`${system}/qa`, system],
  otherIssuer: 'use a function certificate of that CA (SITHS), with its chain in the file',
};

/** How the client is configured. */
export const ownClient = (subject: Subject): Tree | undefined => parts.ownClient(asking, subject);

/** True when the set-up leads to the running serve. */
export const isAtServer = (subject: Subject): boolean => parts.isAtServer(asking, subject);

function serialNumberOf(certificate: X509Certificate): string | undefined {
  const { serialNumber } = certificate.toLegacyObject().subject as { serialNumber?: string | string[] };
  return Array.isArray(serialNumber) ? serialNumber[0] : serialNumber;
}

export function hsaIdOf(subject: Subject): string | undefined {
  const certificate = parts.certificateOf(asking, subject);
  return certificate && serialNumberOf(certificate);
}

function hsaId(certificate: X509Certificate): Found {
  const id = serialNumberOf(certificate);
  const todo = 'order a function certificate: its subject has the HSA-id in serialNumber';
  if (id === undefined) return problem('no serialNumber in its subject (VP002)', todo);
  return checkHsaId(id) ? ok(id) : warning(`${quoted(id)} has not the usual form`, `${todo}, as SE0000000000-EXMP`);
}

export const hsaIdExamination = look(asking, 'hsa-id', 'HSA-id of the certificate', hsaId);
