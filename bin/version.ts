import { readFileSync } from 'node:fs';

/** The version of the package: beside the sources in a clone, one folder further up from `dist/bin`. */
export function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const found = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
        name?: string;
        version: string;
      };
      if (found.name === 'motpart') return found.version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
