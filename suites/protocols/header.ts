/** Reads the header file: what the party that joins tells about itself. */
import { checkNorwegianOrganisation, checkSwedishOrganisation } from '../../fixtures/identity/organisations.ts';
import { UsageFault } from '../runners/usage-fault.ts';
import type { HeaderData, HeaderEntry, HeaderField, ProtocolKind } from './types.ts';
import { isDate, parseYaml } from './yaml.ts';

type Value = HeaderData[string];

interface About {
  readonly file: string;
  readonly fields: readonly HeaderField[];
  /** The protocols that are to be written. */
  readonly kinds: readonly ProtocolKind[];
}

function fault(file: string, what: string, todo: string): UsageFault {
  return new UsageFault('SUITE-HEADER', `${file}: ${what}`, todo);
}

/** `write the organisation number, such as 499900-0005`. */
export function order({ help, example, choices }: HeaderField): string {
  if (choices !== undefined) return `write ${help.en}: ${choices.join(', ')}`;
  return `write ${help.en}${example === undefined ? '' : `, such as ${example}`}`;
}

function isOrganisation(text: string): boolean {
  const plain = text.replaceAll(/[\s-]/g, '');
  return checkSwedishOrganisation(plain) || checkNorwegianOrganisation(plain);
}

const yes = ['ja', 'yes', 'true'];
const no = ['nej', 'nei', 'no', 'false'];

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** SHA-1 or SHA-256, in hexadecimal. */
const fingerprint = /^([\da-f]{40}|[\da-f]{64})$/i;

/** The value in the form that documents use; undefined for one that does not fit. */
function fitted(text: string, { form, choices = [] }: HeaderField): string | undefined {
  const chosen = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  const fits = {
    text: () => true,
    texts: () => true,
    guids: () => true,
    entries: () => false,
    choice: () => chosen !== undefined,
    'organisation-number': () => isOrganisation(text),
    phone: () => /^[+(]?\d[\d ()-]*$/.test(text),
    'hsa-id': () => /^[\w-]+$/.test(text),
    fingerprint: () => fingerprint.test(text.replaceAll(/[\s:]/g, '')),
    email: () => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    date: () => isDate(text),
    count: () => /^\d[\d ]*$/.test(text),
    'yes-no': () => [...yes, ...no].includes(text.toLowerCase()),
  } satisfies Record<HeaderField['form'], () => boolean>;
  if (!fits[form]()) return undefined;
  if (chosen !== undefined) return chosen;
  return form === 'yes-no' ? (yes.includes(text.toLowerCase()) ? 'yes' : 'no') : text;
}

function entriesOf(value: unknown, field: HeaderField, file: string): readonly HeaderEntry[] {
  const known = Object.keys(field.entry ?? {});
  const shape = `write a list of entries with ${known.join(', ')}`;
  if (!Array.isArray(value)) throw fault(file, `${field.key} is no list`, shape);
  return value.map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) throw fault(file, `an entry of ${field.key} is empty`, shape);
    const strange = Object.entries(entry).find(([key, part]) => !known.includes(key) || typeof part !== 'string');
    if (strange) throw fault(file, `an entry of ${field.key} has ${strange[0]}`, shape);
    return entry as HeaderEntry;
  });
}

function textsOf(value: unknown, { file }: About, field: HeaderField): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((each) => typeof each === 'string'))
    throw fault(file, `${field.key} is neither a text nor a list of texts`, order(field));
  const texts = list.map((each) => each.trim()).filter((each) => each !== '');
  const { form, choices } = field;
  const wrong = texts.find((each) => (form === 'guids' ? !guid.test(each) : choices?.includes(each) === false));
  if (wrong !== undefined) throw fault(file, `${field.key} cannot be ${wrong}`, order(field));
  return texts;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function read(value: unknown, field: HeaderField, about: About): Value | undefined {
  if (isEmpty(value)) return undefined;
  if (field.form === 'entries') return entriesOf(value, field, about.file);
  if (field.form === 'texts' || field.form === 'guids') {
    const list = textsOf(value, about, field);
    return list.length === 0 ? undefined : list;
  }
  if (typeof value !== 'string') throw fault(about.file, `${field.key} is not a text`, order(field));
  const fit = fitted(value.trim(), field);
  if (fit === undefined) throw fault(about.file, `${field.key} cannot be ${value}`, order(field));
  return fit === '' ? undefined : fit;
}

/** Values by path; what stands below no known field is unknown. */
function flat(tree: unknown, { file, fields }: About): Map<string, unknown> {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree))
    throw fault(file, 'no fields', 'motpart init writes a file with all of them');
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(tree)) {
    const group = fields.some((field) => field.key.startsWith(`${key}.`));
    if (group && typeof value === 'object' && value !== null)
      for (const [part, inner] of Object.entries(value)) values.set(`${key}.${part}`, inner);
    else values.set(key, value);
  }
  return values;
}

function* unknownFields(values: ReadonlyMap<string, unknown>, { file, fields }: About): Generator<UsageFault> {
  const known = fields.map(({ key }) => key);
  const groups = new Set(known.map((key) => key.split('.')[0]));
  for (const [key, value] of values) {
    if (known.includes(key) || (groups.has(key) && isEmpty(value))) continue;
    const [group] = key.split('.');
    const near = known.filter((each) => each.startsWith(`${group}.`));
    yield fault(
      file,
      `there is no field ${key}`,
      `${near.length > 0 ? `${group} has` : 'the fields are'} ${(near.length > 0 ? near : known).join(', ')}`,
    );
  }
}

/** The value of a field, undefined where it may be; or what is wrong with it. */
function judged(value: unknown, field: HeaderField, about: About): Value | undefined | UsageFault {
  try {
    const found = read(value, field, about);
    const missing = found === undefined && field.required?.some((kind) => about.kinds.includes(kind));
    return missing ? fault(about.file, `${field.key} is missing`, order(field)) : found;
  } catch (thrown) {
    if (thrown instanceof UsageFault) return thrown;
    throw thrown;
  }
}

/**
 * The values of a header file that are right, and everything that is wrong with the others, in the order of the fields.
 * @throws UsageFault with the code SUITE-HEADER when it has no fields at all
 */
export async function examineHeader(text: string, about: About): Promise<{ data: HeaderData; faults: UsageFault[] }> {
  const values = flat(await parseYaml(text, about.file, 'SUITE-HEADER'), about);
  const faults = [...unknownFields(values, about)];
  const data: Record<string, Value> = {};
  for (const field of about.fields) {
    const value = judged(values.get(field.key), field, about);
    if (value instanceof UsageFault) faults.push(value);
    else if (value !== undefined) data[field.key] = value;
  }
  return { data, faults };
}

/**
 * The values of a header file, checked for the protocols that are to be written.
 * @throws UsageFault with the code SUITE-HEADER: it names the field, the file and what to write.
 */
export async function parseHeader(text: string, about: About): Promise<HeaderData> {
  const { data, faults } = await examineHeader(text, about);
  if (faults.length > 0) throw faults[0]!;
  return data;
}

/** A value as one text; the empty one when there is none. */
export function valueOf(data: HeaderData, key: string): string {
  const value = data[key] ?? '';
  if (typeof value === 'string') return value;
  return value.filter((each) => typeof each === 'string').join(', ');
}

/** The entries of a list. */
export function entriesIn(data: HeaderData, key: string): readonly HeaderEntry[] {
  const value = data[key];
  return Array.isArray(value) ? (value as (string | HeaderEntry)[]).filter((each) => typeof each === 'object') : [];
}

/** The same with what people wrote in their own words masked: an identity number may have slipped in. */
export function maskedHeader(
  data: HeaderData,
  fields: readonly HeaderField[],
  mask: (text: string) => string,
): HeaderData {
  const free = new Set(fields.filter(({ form }) => form === 'text' || form === 'entries').map(({ key }) => key));
  const masked = (value: Value): Value => {
    if (typeof value === 'string') return mask(value);
    const list = value as readonly (string | HeaderEntry)[];
    return list.map((each) => {
      if (typeof each === 'string') return mask(each);
      return Object.fromEntries(Object.entries(each).map(([key, text]) => [key, mask(text)]));
    }) as Value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, free.has(key) ? masked(value) : value]));
}
