/** Files with private keys are for their owner alone. */
import { ok, problem } from './found.ts';
import type { Found, NamedFile } from './types.ts';

/** A path as a shell takes it. */
function inShell(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** Undefined for what is no file, and where the machine has no such bits. */
export function rightsOf(file: NamedFile | undefined): Found | undefined {
  if (file?.mode === undefined) return undefined;
  const mode = (file.mode & 0o777).toString(8).padStart(4, '0');
  if ((file.mode & 0o077) === 0) return ok(mode);
  return problem(`${mode}: others on this machine may read it`, `chmod 600 ${inShell(file.path)}`);
}
