/** All commands, one line each. A command's file is loaded when it is called, not before. */
import type { CommandDef } from 'citty';

type Load = () => Promise<CommandDef<any>>;

/** Whom a command is for, in the order of the overview. */
export const users = {
  developer: 'Developing against the simulators',
  judge: 'Judging a client or a server, by hand or in CI',
  team: 'Handing in the protocol that an owner asks for',
} as const;

export interface Entry {
  readonly user: keyof typeof users;
  readonly summary: string;
  readonly load: Load;
}

export const commands: Readonly<Record<string, Entry>> = {
  serve: {
    user: 'developer',
    summary: 'run the simulators and their control API on this machine',
    load: async () => (await import('./serve.ts')).serve,
  },
  token: {
    user: 'developer',
    summary: 'print a ready-made access token of a running serve',
    load: async () => (await import('./token.ts')).token,
  },
  certs: {
    user: 'developer',
    summary: 'write the CA and client certificates of a running serve as files',
    load: async () => (await import('./certs.ts')).certs,
  },
  people: {
    user: 'developer',
    summary: 'list the invented people of a running serve',
    load: async () => (await import('./people.ts')).people,
  },
  contract: {
    user: 'developer',
    summary: 'show what the owners’ documents say, row by row, or lint it',
    load: async () => (await import('./contract.ts')).contract,
  },
  brp: {
    user: 'developer',
    summary: 'walk the set-up that BRP wants before LifeVision can export',
    load: async () => (await import('./brp.ts')).brp,
  },
  doctor: {
    user: 'developer',
    summary: 'examine a set-up before a run, and say what to mend',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  completion: {
    user: 'developer',
    summary: 'print the completion script for bash, zsh or fish',
    load: async () => (await import('./completion.ts')).completion,
  },
  check: {
    user: 'judge',
    summary: 'judge a client with a contract suite and write the report',
    load: async () => (await import('./check.ts')).check,
  },
  coverage: {
    user: 'judge',
    summary: 'show which requirements are checked',
    load: async () => (await import('./coverage.ts')).coverage,
  },
  init: {
    user: 'team',
    summary: 'write the commented file of header data for a protocol',
    load: async () => (await import('./init.ts')).init,
  },
  report: {
    user: 'team',
    summary: 'write other formats and protocols from an old run',
    load: async () => (await import('./report.ts')).report,
  },
};

/** Commands whose names are fixed and that this version does not have yet. */
export const coming: readonly string[] = ['diff', 'record', 'verify'];
