/** What a command says of itself beside its flags: citty's meta, with examples and exit codes for `--help`. */
import type {} from 'citty';

/** A call that works as it stands, in a clone or a project that has the files it names. */
export interface Example {
  /** Begins with `motpart`. */
  readonly call: string;
  /** What it does, in a few words. */
  readonly does: string;
}

declare module 'citty' {
  interface CommandMeta {
    readonly examples?: readonly Example[];
    /** What an exit code means here; only where more than 0 and 2 are possible. */
    readonly exits?: Readonly<Partial<Record<0 | 1 | 2 | 3 | 4, string>>>;
  }
}
