/** Another tool, and the work as it gets it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BareAnswer } from '../servers/bare.ts';

/** One kind of request, and the one answer that peers give to all of it. */
export interface PeerWork {
  readonly method: 'GET' | 'POST';
  /** Its `url` is the address that is asked. */
  readonly answer: BareAnswer;
  /** A request is answered when this finds something in its body. */
  readonly finds?: { readonly jsonPath: string } | XPath;
  /** What Prism reads: our own contract, the mount that it hangs at, and the path that `answer` is an example of. */
  readonly contract?: { readonly system: string; readonly mount: string; readonly path: string };
  /** How many times faster than the best of them ours is to be; without it the figures only stand there. */
  readonly floor?: number;
}

export interface XPath {
  readonly selector: string;
  readonly namespaces: Readonly<Record<string, string>>;
}

/** How a tool is started, and told what to answer. */
export interface Tool {
  readonly name: string;
  /** Its package in bench/package.json. */
  readonly package: string;
  /** What it looks at before it answers, and what it leaves out, for the page of results. */
  readonly checks: string;
  readonly leavesOut: string;
  /** Can it take this work at all? */
  readonly takes: (work: PeerWork) => boolean;
  readonly prepare: (place: Place, work: PeerWork) => Started;
}

/** Where it runs: its package, an empty folder to work in, a port to be told things on, and one to answer on. */
export interface Place {
  readonly home: string;
  readonly folder: string;
  readonly admin: number;
  readonly port: number;
}

export interface Started {
  readonly command: readonly [string, ...string[]];
  /** The port where the answer is to be had. */
  readonly port: number;
  /** Listens there as soon as it has started. */
  readonly awaits: number;
  /** What is posted to `awaits`. */
  readonly stub?: readonly [path: string, body: unknown];
}

const bench = join(import.meta.dirname, '..');

/** The folder of an installed package. Throws when it is not installed. */
export function homeOf(name: string): string {
  return dirname(createRequire(join(bench, 'package.json')).resolve(`${name}/package.json`));
}

/** The version of a package that is installed; undefined when none is. */
export function installedVersion(name: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(homeOf(name), 'package.json'), 'utf8')) as { version: string }).version;
  } catch {
    return undefined;
  }
}
