import { isRightOf, nameOf, orderInWords, type Place, placeOf } from './layers.ts';
import type { Import } from './read-module.ts';

/** One import between two files of ours. Paths are below the root. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly source: Place;
  readonly target: Place;
  readonly typeOnly: boolean;
}

/** A test, or what only tests use. */
function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/testing/');
}

type Rule = (step: Step) => string | undefined;

/** Why this import of another file of ours is not allowed, or undefined. */
export function faultOfStep(from: string, to: string, { typeOnly }: Import): string | undefined {
  const step: Step = { from, to, source: placeOf(from), target: placeOf(to), typeOnly };
  const rules = isTest(from) ? testRules : codeRules;
  for (const rule of rules) {
    const fault = rule(step);
    if (fault) return fault;
  }
  return undefined;
}

const codeRules: readonly Rule[] = [
  testsAreLeaves,
  againstTheOrder,
  kernelTakesOnlyShapes,
  roomsAreApart,
  examplesStandAlone,
];
const testRules: readonly Rule[] = [kernelTestsInvent];

function testsAreLeaves({ to, source }: Step): string | undefined {
  if (to.endsWith('.test.ts')) return 'nothing may import a test';
  if (isTest(to) && source.layer !== 'outside')
    return 'what stands in testing/ is for tests only, and is not in the package';
  return undefined;
}

function againstTheOrder({ source, target }: Step): string | undefined {
  if (!isRightOf(target.layer, source.layer)) return undefined;
  return `${nameOf(source)} may not import ${nameOf(target)} (${orderInWords})`;
}

function kernelTakesOnlyShapes({ source, target, to, typeOnly }: Step): string | undefined {
  if (source.layer !== 'kernel' || target.layer !== 'contracts') return undefined;
  if (to === 'contracts/types.ts' && typeOnly) return undefined;
  return 'the kernel knows no domain: of contracts/ it may import types from contracts/types.ts only';
}

function roomsAreApart({ source, target }: Step): string | undefined {
  if (source.layer !== target.layer || !source.room || !target.room || source.room === target.room) return undefined;
  return `${nameOf(source)} may not import ${nameOf(target)}: what two systems share belongs in simulators/registers or suites/dsl`;
}

function examplesStandAlone({ from, to }: Step): string | undefined {
  if (!from.startsWith('examples/') || to.startsWith('examples/')) return undefined;
  return `an example is a client as users write it: it imports 'motpart' and other packages, never ${to}`;
}

function kernelTestsInvent({ source, target }: Step): string | undefined {
  if (source.layer !== 'kernel' || target.layer === 'kernel' || target.layer === 'outside') return undefined;
  if (target.layer === 'contracts') return undefined;
  return `tests of the kernel use an invented API; they may not import ${nameOf(target)}`;
}

/** Packages that carry a framework or cost start-up time, and the layers that may take them. */
const packages: Readonly<Record<string, { readonly layers: readonly string[]; readonly why: string }>> = {
  fastify: {
    layers: ['surface', 'suites', 'bin'],
    why: 'operations are values; the web framework stays in the adapters',
  },
  msw: { layers: ['surface', 'suites'], why: 'operations are values; msw stays in its adapter' },
  vitest: { layers: ['suites'], why: 'only the vitest runner of the suites may need it' },
  yaml: {
    layers: ['surface', 'suites', 'bin'],
    why: 'contracts are compiled by npm run generate; only users’ files are parsed',
  },
  ajv: { layers: ['suites', 'bin'], why: 'validators are compiled by npm run generate' },
};

/** Why this import of a package is not allowed, or undefined. Types cost nothing and may come from anywhere. */
export function faultOfPackage(from: string, { specifier, typeOnly }: Import): string | undefined {
  const { layer } = placeOf(from);
  if (typeOnly || layer === 'outside' || isTest(from)) return undefined;
  const name = specifier.split('/')[0] ?? specifier;
  if (name === 'motpart') return 'inside the package, import the file itself instead of the package’s own name';
  const kept = packages[name];
  if (!kept || kept.layers.includes(layer)) return undefined;
  return `${nameOf(placeOf(from))} may not import ${name}: ${kept.why}`;
}

/** May this file read the machine's clock? Under simulators/ only the clock and the adapters may, and tests. */
export function mayReadClock(from: string): boolean {
  if (!from.startsWith('simulators/') && !from.startsWith('fixtures/')) return true;
  return from === 'simulators/kernel/clock.ts' || from.startsWith('simulators/adapters/') || from.endsWith('.test.ts');
}
