/** The file of `--attest`: what named persons vouch for, because no machine can see it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { AttestationRecord } from '../runners/document.ts';
import { UsageFault } from '../runners/usage-fault.ts';
import { isDate, parseYaml } from './yaml.ts';

const keys = ['case', 'person', 'date', 'note', 'attachment', 'sha256', 'notApplicable'] as const;

type Entry = Partial<Record<(typeof keys)[number], unknown>>;

interface About {
  readonly file: string;
  /** Ids that an entry may name: cases and checks. */
  readonly known: readonly string[];
  /** `YYYY-MM-DD`: nobody attests what has yet to happen. */
  readonly today: string;
}

function fault(file: string, what: string, todo: string): UsageFault {
  return new UsageFault('SUITE-ATTEST', `${file}: ${what}`, todo);
}

function wordsOf(entry: Entry, key: keyof Entry, { file }: About, what: string, todo: string): string {
  const value = entry[key];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw fault(file, `${what} has no ${key}`, todo);
}

/** Throws a UsageFault for the first thing that is wrong with an entry. */
function judged(entry: Entry, place: number, about: About): AttestationRecord & { readonly path?: string } {
  const { file, known, today } = about;
  if (typeof entry !== 'object' || entry === null) throw fault(file, `entry ${place} is empty`, 'remove it');
  const id = wordsOf(entry, 'case', about, `entry ${place}`, 'write the id of a case or a check, such as case: P01');
  if (!known.includes(id)) throw fault(file, `there is no case ${id}`, `the cases are ${known.join(', ')}`);
  const strange = Object.keys(entry).find((key) => !(keys as readonly string[]).includes(key));
  if (strange !== undefined) throw fault(file, `${id} has an unknown ${strange}`, `an entry has ${keys.join(', ')}`);
  const person = wordsOf(entry, 'person', about, id, 'write the name of the person who vouches for it');
  const date = wordsOf(entry, 'date', about, id, 'write the day on which it was seen, as YYYY-MM-DD');
  if (!isDate(date)) throw fault(file, `${id} has the date ${date}`, 'write it as YYYY-MM-DD');
  if (date > today) throw fault(file, `${id} has the date ${date}, which is yet to come`, 'attest what has happened');
  const note = wordsOf(entry, 'note', about, id, 'write what was seen, or why the case does not apply');
  const notApplicable = entry.notApplicable ?? 'false';
  if (notApplicable !== 'true' && notApplicable !== 'false')
    throw fault(file, `${id} has notApplicable: ${String(notApplicable)}`, 'write true or false');
  const path = entry.attachment === undefined ? {} : { path: String(entry.attachment) };
  return { case: id, person, date, note, notApplicable: notApplicable === 'true', ...path };
}

async function hashed(path: string, claimed: unknown, id: string, file: string) {
  const bytes = await readFile(resolve(dirname(file), path)).catch(() => {
    throw fault(
      file,
      `${id} has the attachment ${path}, which cannot be read`,
      'give its path from the folder of this file',
    );
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (claimed !== undefined && String(claimed).toLowerCase() !== sha256)
    throw fault(file, `the attachment of ${id} has another SHA-256 than ${String(claimed)}`, `it is ${sha256}`);
  return { name: basename(path), sha256 };
}

/**
 * Reads attestations: a YAML list of `{case, person, date, note, attachment?, sha256?, notApplicable?}`. Attachments are looked for beside
 * the file; their SHA-256 is taken, and compared with `sha256` where that is given.
 * @throws UsageFault with the code SUITE-ATTEST for the first thing that is wrong.
 */
export async function parseAttestations(text: string, about: About): Promise<readonly AttestationRecord[]> {
  const { file } = about;
  const list = await parseYaml(text, file, 'SUITE-ATTEST');
  if (!Array.isArray(list)) throw fault(file, 'not a list', 'write a list of case, person, date, note');
  return Promise.all(
    (list as Entry[]).map(async (entry, place) => {
      const { path, ...record } = judged(entry, place + 1, about);
      if (path === undefined) return record;
      return { ...record, attachment: await hashed(path, entry.sha256, record.case, file) };
    }),
  );
}
