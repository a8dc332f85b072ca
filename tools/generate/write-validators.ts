import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { formats } from './formats.ts';
import type { JsonSchema } from './openapi.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

const base = 'openapi';
const root = join(import.meta.dirname, '../..');

/**
 * The text of a JavaScript module with one function a schema, `validate<Schema>`, and everything that it needs inside.
 * The same schemas give the same bytes.
 * @param origin   the file that the schemas stand in, for the comment on top
 * @param schemas  by name; they refer to each other as `#/components/schemas/<Name>`
 * @throws Error when ajv in strict mode refuses a schema
 */
export async function writeValidators(origin: string, schemas: Schemas): Promise<string> {
  const code = standaloneCode(schemas);
  const imports = code.includes('formats') ? `import { formats } from './formats.ts';\n` : '';
  const { outputFiles } = await build({
    stdin: { contents: imports + code, resolveDir: import.meta.dirname, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    preserveSymlinks: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
  });
  return `// Made from ${origin} by npm run generate. Change that file, never this one.\n${outputFiles[0]?.text}`;
}

/** The text of `validators.d.ts`: each function tells TypeScript what it has proved. Unformatted. */
export function writeValidatorTypes(origin: string, schemas: Schemas): string {
  const names = Object.keys(schemas);
  return [
    `// Made from ${origin} by npm run generate. Change that file, never this one.`,
    `import type { ErrorObject } from 'ajv';`,
    `import type { ${names.join(', ')} } from './types.js';`,
    `\n/** Judges a value; after a false answer \`errors\` says what was wrong, until the next call. */`,
    `interface Validate<T> { (value: unknown): value is T; errors?: null | ErrorObject[] }\n`,
    ...names.map((name) => `export declare const validate${name}: Validate<${name}>;`),
  ].join('\n');
}

function standaloneCode(schemas: Schemas): string {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    // `anyOf: [{ required: [A] }, { required: [B] }]` is how a schema says one of two.
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  ajv.addVocabulary(['components', 'example', 'externalDocs', 'xml', 'discriminator', ...extensionsIn(schemas)]);
  ajv.addSchema({ components: { schemas } }, base);
  const names = Object.keys(schemas).map((name) => [`validate${name}`, compiled(ajv, name)]);
  return standalone.default(ajv, Object.fromEntries(names));
}

/** The schema's address, once ajv has found nothing wrong with it. */
function compiled(ajv: Ajv2020, name: string): string {
  const address = `${base}#/components/schemas/${name}`;
  try {
    ajv.getSchema(address);
    return address;
  } catch (error) {
    throw new Error(`components/schemas/${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The `x-…` words of the schemas: annotations that strict mode must know. */
function extensionsIn(schemas: Schemas): string[] {
  const words = JSON.stringify(schemas).match(/"x-[A-Za-z0-9-]+"(?=:)/g) ?? [];
  return [...new Set(words.map((word) => word.slice(1, -1)))];
}
