/** The registry of examinations: each system says its own. Nothing of one is loaded before somebody asks for it. */
import type { Examination, Subject } from './types.ts';

export interface Examined {
  readonly title: string;
  /** A suite's id brings these systems with it. */
  readonly with?: readonly string[];
  readonly load: () => Promise<{ readonly examinations: readonly Examination<Subject>[] }>;
}

/** By system id, in the order of the report. */
export const examined: Readonly<Record<string, Examined>> = {
  helseid: { title: 'HelseID', load: () => import('./helseid/index.ts') },
  'helsenorge-verktoy': {
    title: 'Helsenorge Verktøy API',
    with: ['helseid'],
    load: () => import('../helsenorge-verktoy/doctor.ts'),
  },
  'helsenorge-digitaltaktiv': {
    title: 'Helsenorge DigitaltAktiv',
    with: ['helseid'],
    load: () => import('../helsenorge-digitaltaktiv/doctor.ts'),
  },
  'helsenorge-sts': { title: 'Helsenorge STS (legacy)', load: () => import('../helsenorge-sts/doctor.ts') },
  'helsenorge-oidc': { title: 'Helsenorge OIDC (citizens)', load: () => import('../helsenorge-oidc/doctor.ts') },
  'brp-apiv3': { title: 'BRP APIv3', load: () => import('../brp-apiv3/doctor.ts') },
  'lifecare-ifo': { title: 'Lifecare IFO', load: () => import('../lifecare-ifo/doctor/index.ts') },
  'inkorg-1177': { title: '1177 inbox', load: () => import('../inkorg-1177/doctor/index.ts') },
};

/** The system with those that go with it, in the order of the report. */
export function systemsWith(id: string): readonly string[] {
  const wanted = new Set([id, ...(examined[id]?.with ?? [])]);
  return Object.keys(examined).filter((one) => wanted.has(one));
}
