/** Where the authored contracts lie: beside the sources in a clone, one folder further up from `dist/bin/contract`. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const places = ['../../contracts/', '../../../contracts/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The folder of Motpart's own contracts, with the schemas of their files. */
export function contractsFolder(): string {
  return places.find((place) => existsSync(`${place}meta/requirements.schema.json`)) ?? places[0]!;
}
