/** Situations that the specification speaks of and no request brings about, by name. */
import type { NamedFault } from '../kernel/operation.ts';

export const faults: Readonly<Record<string, NamedFault>> = {
  'too-many-requests': { code: 'SIM-RATE-LIMIT', title: '429: reserved, and not enforced by the real server yet' },
  'server-error': { code: 'SIM-SERVER-ERROR', title: '500: try again' },
  'server-unreachable': { code: 'SIM-UNREACHABLE', title: '502: the application server is not reached' },
  maintenance: { code: 'SIM-MAINTENANCE', title: '503: planned maintenance, wait a minute' },
  overload: { code: 'SIM-OVERLOAD', title: '504: overload' },
};
