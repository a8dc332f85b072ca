/** Packages that a project brings along for us: are their versions among those that we support? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, problem, warning } from '../../suites/doctor/found.ts';
import type { Examination, Found } from '../../suites/doctor/types.ts';
import { ownPackage } from '../version.ts';
import type { Machine } from './machine.ts';

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function packageIn(...path: string[]): Package | undefined {
  try {
    return JSON.parse(readFileSync(join(...path, 'package.json'), 'utf8')) as Package;
  } catch {
    return undefined;
  }
}

/** `^2.10 || ^3` and `>=3`: the two forms that our own peerDependencies have. */
export function fits(version: string, range: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => parseInt(part, 10));
  return range.split('||').some((one) => {
    const [, sign, text = ''] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(one) ?? [];
    const [least = 0, leastMinor = 0] = text.split('.').map(Number);
    if (sign === '^') return major === least && minor >= leastMinor;
    return sign === '>=' && (major > least || (major === least && minor >= leastMinor));
  });
}

function peer(name: string) {
  return ({ folder }: Machine): Found | undefined => {
    const project = packageIn(folder);
    const range = ownPackage()?.peerDependencies?.[name];
    const wanted = { ...project?.dependencies, ...project?.devDependencies };
    if (range === undefined || !Object.hasOwn(wanted, name)) return undefined;
    const installed = packageIn(folder, 'node_modules', name)?.version;
    if (installed === undefined) return warning('in package.json, but not installed', 'run npm install');
    if (fits(installed, range)) return ok(installed);
    return problem(`${installed}, supported is ${range}`, `npm install -D ${name}@${range.split('||').at(-1)!.trim()}`);
  };
}

export const peerExaminations: readonly Examination<Machine>[] = ['msw', 'vitest'].map((name) => ({
  id: `machine.peer.${name}`,
  title: name,
  examine: peer(name),
}));
