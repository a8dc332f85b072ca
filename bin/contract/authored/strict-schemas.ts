/** The component schemas of a contract as ajv judges them: strictly, so that a misspelt keyword is a fault and not a comment. */
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import type { Finding } from './finding.ts';
import { formats } from './formats.ts';
import type { JsonSchema } from './openapi.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

const base = 'openapi';

/** An ajv that knows these schemas, which refer to each other as `#/components/schemas/<Name>`. */
export function strictAjv(schemas: Schemas, code: NonNullable<Options['code']> = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    // `anyOf: [{ required: [A] }, { required: [B] }]` is how a schema says one of two.
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    code,
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  ajv.addVocabulary(['components', 'example', 'externalDocs', 'xml', 'discriminator', ...extensionsIn(schemas)]);
  return ajv.addSchema({ components: { schemas } }, base);
}

/** The address of a schema, once ajv has found nothing wrong with it. Throws an Error that names the schema. */
export function compiledSchema(ajv: Ajv2020, name: string): string {
  const address = `${base}#/components/schemas/${name}`;
  try {
    ajv.getSchema(address);
    return address;
  } catch (error) {
    throw new Error(`components/schemas/${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What ajv refuses, the first fault of each schema. */
export function schemaFindings(schemas: Schemas): Finding[] {
  const names = Object.keys(schemas);
  if (names.length === 0) return [];
  const ajv = strictAjv(schemas);
  return names.flatMap((name): Finding[] => {
    try {
      compiledSchema(ajv, name);
      return [];
    } catch (error) {
      const what = (error as Error).message.replace(/^components\/schemas\/\w+: /, '');
      const path = ['components', 'schemas', name];
      return [{ file: 'openapi.yaml', subject: path.join('/'), what, todo: 'write it in JSON Schema 2020-12', path }];
    }
  });
}

/** The `x-…` words of the schemas: annotations that strict mode must know. */
function extensionsIn(schemas: Schemas): string[] {
  const words = JSON.stringify(schemas).match(/"x-[A-Za-z0-9-]+"(?=:)/g) ?? [];
  return [...new Set(words.map((word) => word.slice(1, -1)))];
}
