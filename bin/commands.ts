/** All commands, one line each. A command's file is loaded when it is called, not before. */
import type { CommandDef } from 'citty';

type Load = () => Promise<CommandDef<any>>;

interface Entry {
  readonly summary: string;
  readonly load: Load;
}

export const commands: Readonly<Record<string, Entry>> = {
  serve: {
    summary: 'run the simulators and their control API on this machine',
    load: async () => (await import('./serve.ts')).serve,
  },
  check: {
    summary: 'judge a client with a contract suite and write the report',
    load: async () => (await import('./check.ts')).check,
  },
  report: {
    summary: 'write other formats and protocols from an old run',
    load: async () => (await import('./report.ts')).report,
  },
  init: {
    summary: 'write the commented file of header data for a protocol',
    load: async () => (await import('./init.ts')).init,
  },
  coverage: {
    summary: 'show which requirements are checked',
    load: async () => (await import('./coverage.ts')).coverage,
  },
  token: {
    summary: 'print a ready-made access token of a running serve',
    load: async () => (await import('./token.ts')).token,
  },
  certs: {
    summary: 'write the CA and the client certificates of a running serve into a folder',
    load: async () => (await import('./certs.ts')).certs,
  },
  people: {
    summary: 'list the invented people of a running serve',
    load: async () => (await import('./people.ts')).people,
  },
};

/** Commands whose names are fixed and that this version does not have yet. */
export const coming: readonly string[] = ['brp', 'contract', 'diff', 'doctor', 'record', 'verify'];
