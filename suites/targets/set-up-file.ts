/** `--setup FILE`: where a server is that is no Motpart, as whom we call it, and which of its test people we may use. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ErrorObject } from 'ajv';
import type { ServerSuite, ShownCertificate } from '../dsl/server.ts';
import type { Credentials, Endpoints, JsonSchema, Suite } from '../dsl/types.ts';
import { parseYaml } from '../protocols/yaml.ts';
import { UsageFault } from '../runners/usage-fault.ts';

export interface SetUp {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly certificates: Readonly<Record<string, ShownCertificate>>;
  readonly cast: unknown;
}

const text: JsonSchema = { type: 'string', minLength: 1 };
const address: JsonSchema = { type: 'string', pattern: '^https?://[^\\s]*[^/\\s]$' };
const certificate: JsonSchema = {
  type: 'object',
  properties: { pem: text, key: text, ca: text },
  required: ['pem', 'key'],
  additionalProperties: false,
};

/** What a set-up file of a suite must hold. */
export function setUpSchema({ systems, server }: Suite & { readonly server: ServerSuite }): JsonSchema {
  const { credentials, cast, endpoints = systems } = server;
  return {
    type: 'object',
    properties: {
      endpoints: { type: 'object', required: endpoints, additionalProperties: address },
      credentials: {
        type: 'object',
        properties: credentials,
        required: Object.keys(credentials),
        additionalProperties: false,
      },
      certificates: { type: 'object', additionalProperties: certificate },
      cast: cast.schema,
      // What `motpart doctor` reads: what the owner has registered, and how the client is configured.
      registration: { type: 'object' },
      client: { type: 'object' },
    },
    required: ['endpoints', 'credentials', 'cast'],
    additionalProperties: false,
  };
}

const todo = 'docs/target.md shows a whole one with comments';

/** `{ file: PATH }` anywhere stands for what the file holds: JSON where its name ends so, else its text. */
async function filled(value: unknown, folder: string, name: string): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  const { file, ...others } = value as { file?: unknown };
  if (typeof file === 'string' && Object.keys(others).length === 0) return contentOf(resolve(folder, file), file, name);
  if (Array.isArray(value)) return Promise.all(value.map((one) => filled(one, folder, name)));
  const entries = Object.entries(value).map(async ([key, inner]) => [key, await filled(inner, folder, name)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function contentOf(path: string, written: string, name: string): Promise<unknown> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new UsageFault('SUITE-SETUP', `${name} names the file ${written}, which cannot be read`, 'mend its path');
  });
  if (!path.endsWith('.json')) return content;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw new UsageFault('SUITE-SETUP', `${name} names the file ${written}, which is no JSON`, 'mend that file');
  }
}

/** The first thing that is wrong, in words: which member, and what it must be. */
function wrong({ instancePath, message, params, keyword }: ErrorObject): string {
  const place = instancePath.slice(1).replaceAll('/', '.');
  const inside = (name: string) => (place === '' ? name : `${place}.${name}`);
  const { missingProperty, additionalProperty } = params as Record<string, string>;
  if (keyword === 'required') return `${inside(missingProperty!)} is missing`;
  if (keyword === 'additionalProperties') return `${inside(additionalProperty!)} is not known`;
  if (keyword === 'pattern' && place.startsWith('endpoints'))
    return `${place} must be an address without a slash at its end`;
  return `${place || 'it'} ${message}`;
}

/** Reads a set-up file. @throws UsageFault that names the one thing to mend first. */
export async function readSetUp(file: string, suite: Suite & { readonly server: ServerSuite }): Promise<SetUp> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new UsageFault('SUITE-SETUP', `${file} cannot be read`, `give --setup a file: ${todo}`);
  });
  // Texts as written: an identity number keeps its leading zero. The schema says what is a number or true.
  const value = await filled(await parseYaml(content, file, 'SUITE-SETUP'), dirname(file), file);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ allowUnionTypes: true, strict: false, coerceTypes: true }).compile(setUpSchema(suite));
  if (!validate(value)) throw new UsageFault('SUITE-SETUP', `${file}: ${wrong(validate.errors![0]!)}`, todo);
  return { certificates: {}, ...(value as Omit<SetUp, 'certificates'>) };
}
