/** The WSDL and XSD files of the contract, as they lie in the package, and the official ones of a folder that a team names. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';

/** Names of files, with `/` whatever the machine, and their texts. */
export type Files = Readonly<Record<string, string>>;

/** Bytes of a schema file that we read; official ones have a few thousand. */
const largest = 1024 * 1024;
const mostFiles = 200;

function folder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('motpart/package.json')), 'contracts', 'inkorg-1177');
}

/** The XSD files below a folder by their path in it. @throws RangeError when there is none, or it holds too much. */
function schemasIn(root: string): Files {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.xsd'));
  if (paths.length === 0 || paths.length > mostFiles) throw new RangeError(`${root} holds ${paths.length} XSD files`);
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), textOf(join(root, path))]));
}

function textOf(path: string): string {
  if (statSync(path).size > largest) throw new RangeError(`${path} is larger than a schema`);
  return readFileSync(path, 'utf8');
}

const kept = new Map<string, Files>();

function keep(key: string, read: () => Files): Files {
  const known = kept.get(key) ?? read();
  kept.set(key, known);
  return known;
}

/** The schemas of major version 1, as we correct them or as they were published. */
export function version1Schemas(schema: Profile['schema']): Files {
  return keep(schema, () => {
    const root = join(folder(), 'xsd', schema === 'corrected' ? '' : 'as-published');
    return Object.fromEntries(ownSchemas(root).map((name) => [name, textOf(join(root, name))]));
  });
}

function ownSchemas(root: string): string[] {
  return readdirSync(root).filter((name) => name.endsWith('.xsd'));
}

/** The schemas of major version 2 that we derived, which are not official. */
export function derivedSchemas(): Files {
  return keep('derived', () => schemasIn(join(folder(), 'derived-2.0', 'xsd')));
}

/** The schemas of a folder of the team's own. @throws RangeError in one line. */
export function officialSchemas(root: string): Files {
  try {
    return schemasIn(root);
  } catch (error) {
    throw new RangeError(
      `no official schemas in ${basename(root) || 'a folder without a name'}: ${(error as Error).message}`,
    );
  }
}

/** A WSDL of the contract; `path` as `operations.yaml` has it. */
export function wsdlText(path: string): string {
  return keep(path, () => ({ [path]: textOf(join(folder(), path)) }))[path]!;
}

/** The file that a location in another one means: `xsd/a.xsd`, seen from `wsdl/b.wsdl` as `../xsd/a.xsd`. */
export function resolveFrom(file: string, location: string): string {
  return relative('.', join(dirname(file), location)).replaceAll('\\', '/');
}
