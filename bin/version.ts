import { readFileSync } from 'node:fs';

interface OwnPackage {
  readonly name?: string;
  readonly version: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Our package.json: beside the sources in a clone, one folder further up from `dist/bin`. */
export function ownPackage(): OwnPackage | undefined {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const found = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as OwnPackage;
      if (found.name === 'motpart') return found;
    } catch {
      continue;
    }
  }
  return undefined;
}

export function version(): string {
  return ownPackage()?.version ?? 'unknown';
}
