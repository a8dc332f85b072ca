import { join } from 'node:path';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { JsonSchema } from '../../bin/contract/authored/openapi.ts';
import { compiledSchema, strictAjv } from '../../bin/contract/authored/strict-schemas.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

const root = join(import.meta.dirname, '../..');
const authored = join(root, 'bin/contract/authored');

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
    stdin: { contents: imports + code, resolveDir: authored, loader: 'js' },
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
  const ajv = strictAjv(schemas, { source: true, esm: true, lines: true, formats: _`formats` });
  const names = Object.keys(schemas).map((name) => [`validate${name}`, compiledSchema(ajv, name)]);
  return standalone.default(ajv, Object.fromEntries(names));
}
