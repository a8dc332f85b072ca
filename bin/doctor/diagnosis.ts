/** What an examination of everything gives: `--json` prints it, and `suites/doctor.schema.json` describes it. */
import type { Examination, Finding, Found, Severity } from '../../suites/doctor/types.ts';

export interface Group {
  /** `machine`, `serve`, `setup`, `protocol`, or a system's id. */
  readonly id: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export interface Diagnosis {
  readonly format: 1;
  readonly motpart: string;
  /** ISO 8601. */
  readonly at: string;
  readonly groups: readonly Group[];
  readonly counts: Readonly<Record<Severity, number>>;
}

function listed(found: Found | readonly Found[] | undefined): readonly Found[] {
  if (found === undefined) return [];
  return Array.isArray(found) ? (found as readonly Found[]) : [found as Found];
}

/** All findings of some examinations, in their order. */
export async function findingsOf<Subject>(
  examinations: readonly Examination<Subject>[],
  subject: Subject,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    examinations.map(async ({ id, title, examine }) => {
      return listed(await examine(subject)).map((one): Finding => ({ id, title, ...one }));
    }),
  );
  return found.flat();
}

/** The whole, with whatever may not be shown taken out of every text. */
export function diagnosisOf(
  groups: readonly Group[],
  { version, now, clean }: { version: string; now: number; clean: (text: string) => string },
): Diagnosis {
  const cleaned = groups.map((group) => ({
    ...group,
    findings: group.findings.map((one) => ({
      ...one,
      found: clean(one.found),
      ...(one.todo !== undefined && { todo: clean(one.todo) }),
    })),
  }));
  const counts = { ok: 0, warning: 0, problem: 0, 'not-looked-at': 0 };
  for (const { findings } of groups) for (const { severity } of findings) counts[severity] += 1;
  const at = new Date(now).toISOString();
  return { format: 1, motpart: version, at, groups: cleaned.filter(({ findings }) => findings.length > 0), counts };
}
