/** Compiled schemas, one for each interaction and reading of it; each is compiled when first needed and kept. */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import { compileSchema, type XmlSchema } from '../kernel/codecs/xml.ts';
import { derivedSchemas, officialSchemas, version1Schemas, type Files } from './contract-files.ts';
import type { Interaction } from './contracts.ts';

export type Reading = Pick<Profile, 'schema' | 'version' | 'version2Schemas'>;

const compiled = new Map<string, XmlSchema>();
/** Folders come from a profile, so their schemas are bounded. */
const mostCompiled = 32;

/** The XSD files of an interaction. @throws RangeError when a folder of official ones is of no use. */
export function filesFor({ derived }: Interaction, { schema, version, version2Schemas }: Reading): Files {
  if (!derived) return version1Schemas(schema);
  return version === '2.0-official' ? officialSchemas(version2Schemas) : derivedSchemas();
}

/** The file that declares the interaction's namespace. @throws RangeError when none does. */
function entryOf({ namespace }: Interaction, files: Files): string {
  const found = Object.keys(files).find((name) => files[name]!.includes(`targetNamespace="${namespace}"`));
  if (found === undefined) throw new RangeError(`none of the schemas declares ${namespace}`);
  return found;
}

/** The schema that judges the body of an interaction. @throws RangeError when a folder of official schemas is of no use. */
export function schemaFor(interaction: Interaction, reading: Reading): XmlSchema {
  const { id, derived } = interaction;
  const key = derived ? `${id} ${reading.version} ${reading.version2Schemas}` : `${id} ${reading.schema}`;
  const known = compiled.get(key);
  if (known) return known;
  if (compiled.size >= mostCompiled) throw new RangeError('too many schemas are in use at a time');
  const files = filesFor(interaction, reading);
  const made = compileSchema(entryOf(interaction, files), files);
  compiled.set(key, made);
  return made;
}
