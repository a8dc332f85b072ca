/**
 * One round with a file as the store, for a running `motpart serve`: `node sync.ts list.json < patients.txt`, one number a line. MOTPART_URL
 * says where it runs.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { HelseId, type Credentials } from '../verktoy-client-ts/helseid.ts';
import { DigitaltAktiv } from './digitaltaktiv.ts';
import { round, type Kept } from './patient-list.ts';

const [file = 'list.json'] = process.argv.slice(2);
const base = process.env['MOTPART_URL'] ?? 'http://127.0.0.1:4010';

type Listed = Readonly<Record<'id' | 'baseUrl', string>> & { readonly credentials?: unknown };
const response = await fetch(`${base}/_motpart/v1/systems`).catch(() => undefined);
if (!response?.ok) throw new Error(`nothing answers at ${base}: start the simulators with npx motpart serve`);
const { systems } = (await response.json()) as { systems: readonly Listed[] };
const system = (id: string) => systems.find((one) => one.id === id)!;

const { baseUrl, credentials } = system('helseid');
const api = new DigitaltAktiv(
  system('helsenorge-digitaltaktiv').baseUrl,
  new HelseId(baseUrl, credentials as Credentials),
);
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
const patients = readFileSync(0, 'utf8').split(/\s+/).filter(Boolean);
const kept = await round(api, patients, 'Helsehjelp', before);

// A file that was half written would be worse than an old one: the new one takes its place in one step.
writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
renameSync(`${file}.new`, file);
const active = Object.values(kept.statuses).filter(({ self, viaOthers }) => self || viaOthers).length;
console.log(`${active} of ${patients.length} patients can be reached; next offset ${kept.offset}`);
