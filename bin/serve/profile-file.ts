/** `--profile FILE`: YAML, system → key → value, judged before anything is served. */
import { readFileSync } from 'node:fs';
import type { ProfileSettings, System } from '../../simulators/index.ts';
import { checkedProfile } from '../../simulators/kernel/profile.ts';
import { Failure } from '../failure.ts';
import { meant } from '../nearest.ts';

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    const { code } = thrown as { code?: string };
    const what = code === 'ENOENT' ? `there is no file ${file}` : `the file ${file} cannot be read (${code})`;
    throw new Failure('SIM-PROFILE', what, 'give the path of a YAML file to --profile');
  }
}

async function parsed(file: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(textOf(file), { prettyErrors: true });
  const [error] = document.errors;
  if (!error) return document.toJS() as unknown;
  const line = error.linePos?.[0].line ?? 1;
  throw new Failure(
    'SIM-PROFILE',
    `${file}:${line} is not YAML: ${error.code}`,
    'write `system:` and below it `  key: value`',
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that nobody knows get a suggestion; values are judged by the kernel. */
function judgeNames(file: string, settings: Readonly<Record<string, unknown>>, systems: readonly System[]): void {
  for (const [id, values] of Object.entries(settings)) {
    const ids = systems.map((system) => system.id);
    const contract = systems.find((system) => system.id === id)?.contract;
    if (!contract)
      throw new Failure(
        'SIM-PROFILE',
        `${file} names a system that is not served: ${id}`,
        meant(id, ids, `use ${ids.join(', ')}`),
      );
    if (!isMap(values))
      throw new Failure('SIM-PROFILE', `${file}: ${id} has no keys below it`, 'write `  key: value` below the system');
    const keys = Object.keys(contract.profile);
    const unknown = Object.keys(values).find((key) => !keys.includes(key));
    if (unknown !== undefined) {
      throw new Failure(
        'SIM-PROFILE',
        `${file}: ${id} has no profile key ${unknown}`,
        meant(unknown, keys, `it has ${keys.join(', ')}`),
      );
    }
  }
}

/** Reads and judges a profile file. Throws a Failure that names the file and what would fit. */
export async function readProfile(file: string, systems: readonly System[]): Promise<ProfileSettings> {
  const settings = (await parsed(file)) ?? {};
  if (!isMap(settings))
    throw new Failure('SIM-PROFILE', `${file} is not a map of systems`, 'write `system:` and below it `  key: value`');
  judgeNames(file, settings, systems);
  try {
    return checkedProfile(systems, settings as ProfileSettings);
  } catch (thrown) {
    throw new Failure(
      'SIM-PROFILE',
      `${file}: ${(thrown as Error).message}`,
      'GET /_motpart/v1/systems says what each key means',
    );
  }
}
