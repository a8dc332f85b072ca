/** Situations of the platform that no request brings about, by name. */
import type { NamedFault } from '../kernel/operation.ts';

export const faults: Readonly<Record<string, NamedFault>> = {
  'no-riv-version': { code: 'VP001', title: 'The platform finds no RIV-TA version in the call' },
  'other-riv-version': { code: 'VP005', title: 'The portal does not support the RIV-TA version of the call' },
  'several-producers': { code: 'VP006', title: 'The routing catalogue names several producers' },
  'no-routing-catalogue': { code: 'VP008', title: 'The platform has no contact with its routing catalogue' },
  'portal-unreachable': { code: 'VP009', title: 'The platform does not reach the portal' },
  'portal-without-address': { code: 'VP010', title: 'The routing catalogue has no address of the portal' },
  'platform-resource': { code: 'VP012', title: 'The platform lacks a resource that it needs' },
  'portal-fault': { code: 'SIM-SCHEMA', title: 'The portal answers a fault of its own, which the platform passes on' },
};
