import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profile, requirements } from '../../../contracts/generated/inkorg-1177/index.ts';
import type { ProfileKey, Requirement } from '../../../contracts/types.ts';
import { createWorld } from '../../../simulators/index.ts';
import type { ProfileValue } from '../../../simulators/kernel/profile.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { coverageOf } from '../../coverage.ts';
import type { ServerMutant } from '../../dsl/server.ts';
import { sameInTwoLanguages } from '../../dsl/texts/same.ts';
import type { RunDocument } from '../../runners/document.ts';
import { runServer } from '../../runners/run-server.ts';
import { readSetUp } from '../../targets/set-up-file.ts';
import { setUpTarget } from '../../targets/set-up.ts';
import { inProcessTarget } from '../../testing/in-process-target.ts';
import { serverMatrix, type ServerMatrix } from '../../testing/server-matrix.ts';
import { suite } from '../suite.ts';
import { readingId } from './check.ts';
import { server } from './index.ts';

const judging = { ...suite, server };
const keys = Object.entries(profile) as [string, ProfileKey][];
let origin: World;
beforeAll(async () => {
  origin = await createWorld({ systems: suite.systems });
});

describe('a run against our own server', () => {
  let document: RunDocument;
  beforeAll(async () => {
    document = (await runServer(judging, { target: await inProcessTarget(judging, origin) })).document;
  });

  test('finds nothing, and exercises every must that can be tried', () => {
    expect(document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id)).toEqual([]);
    expect(document.verdict.exit).toBe(0);
    const missing = document.requirements.filter(({ status, level }) => status === 'not-exercised' && level === 'must');
    expect(missing.map(({ id }) => id).toSorted()).toEqual(Object.keys(server.notTested).toSorted());
  });
});

describe('a server that is not a Motpart', () => {
  test('is judged by what requests alone show, and nothing is written to it unasked', async () => {
    const target = await inProcessTarget(judging, origin, { steered: false, mayWrite: false });
    const only = server.checks.filter(({ needs, writes }) => needs || writes).map(({ id }) => id);
    const { document, exchanges } = await runServer(judging, { target, only: only.filter((id) => !/certificate|vp007|check-order/.test(id)) });
    expect(new Set(document.checks.map(({ verdict }) => verdict))).toEqual(new Set(['omit']));
    expect(exchanges).toEqual([]);
  }); // prettier-ignore
});

describe('the set-up file of the manual', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-set-up-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const page = readFileSync(join(import.meta.dirname, '../../../docs/target-inkorg-1177.md'), 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];

  test('is all that a server which is no Motpart needs', async () => {
    mkdirSync(join(folder, 'certs'));
    for (const name of ['inkorg', 'inkorg-key', 'ca']) writeFileSync(join(folder, 'certs', `${name}.pem`), name);
    writeFileSync(join(folder, 'set-up.yaml'), yaml);
    const setUp = await readSetUp(join(folder, 'set-up.yaml'), judging);
    const target = await setUpTarget('https://platform.example', judging, setUp, false);
    const { endpoints, credentials, cast } = await target.open();
    expect(endpoints['inkorg-1177']).toBe('https://platform.example');
    expect(credentials['inkorg-1177']).toMatchObject({ certificate: { pem: 'inkorg', key: 'inkorg-key', ca: 'ca' } });
    expect(cast).toEqual({ active: '191212121212', inactive: '191111111111' });
  });

  test('names every test person that a check may want', () => {
    const { properties } = server.cast.schema as { properties: object };
    expect(Object.keys(properties).filter((name) => !yaml.includes(name))).toEqual([]);
  });

  test('counts what is not judged', () => {
    expect(page).toContain(`\n${Object.keys(server.notTested).length} of the musts`);
  });
});

describe('a server that is wrong in one way', () => {
  let found: ServerMatrix;
  beforeAll(async () => {
    found = await serverMatrix(judging, origin);
  }, 120_000);

  test.each(server.mutants.map((mutant) => [`${mutant.check}: ${mutant.title}`, mutant] as const))('%s', (_, mutant) => {
    expect(found.turned.get(mutant)).toEqual([mutant.check]);
  }); // prettier-ignore

  test('is there for each check', () => {
    const checks = server.checks.map(({ id }) => id);
    expect(server.mutants.map(({ check }) => check).toSorted()).toEqual(checks.toSorted());
  });
});

/** Other values than the default: the alternatives, or some that are far from it. */
const others: Readonly<Record<string, readonly ProfileValue[]>> = {
  instanceName: ['NTjP-OTHER'],
  maxHeadingLength: [100],
  maxTextLength: [1_000],
  maxRequestBytes: [500_000, 5_000_000],
  notificationMinutes: [10],
  responseMilliseconds: [5_000],
};

/** Readings that a server may have at once without being wrong in anything that is documented. */
const readOtherwise: Readonly<Record<string, ProfileValue>> = {
  connectionsAtStart: 'qa',
  originalConsumer: 'nobody',
  wrongPortalAddress: 'fault',
  version: '2.0-derived',
  schemaInvalid: 'error',
  maxRequestBytes: 500_000,
  tooLarge: 'VP015',
  methodOrder: 'other-email-sms',
  unknownPerson: 'fault',
  sourceSystemRule: 'tkb',
  notificationSent: 'omit',
  notificationMinutes: 10,
  notifyWithoutMethods: 'info',
  duplicateMessage: 'info',
  maxHeadingLength: 100,
  maxTextLength: 1_000,
  hsaIdForm: 'strict',
  contentCheck: 'refuse',
  linkTypes: 'windows',
  unknownSsoSystem: 'info',
};

const settings = keys
  .filter(([key]) => !Object.hasOwn(server.unseen, `inkorg-1177.${key}`))
  .flatMap(([key, spec]) => {
    const values = others[key] ?? (spec.alternatives ?? []).filter((value) => value !== spec.default);
    return values.map((value) => ({ key, value }));
  });

describe('a server that reads the documents otherwise', () => {
  /** What a run says of a key: verdicts and notes of the checks that look at it. */
  async function saidOf(key: string, value?: ProfileValue): Promise<string> {
    const own = readingId(key);
    const only = server.checks.some(({ id }) => id === own) ? [own] : ['inkorg.server.lets-in', 'inkorg.server.response-time'];
    const mutant: ServerMutant = { check: own, title: '', profile: { system: 'inkorg-1177', key, value: value! } };
    const target = await inProcessTarget(judging, origin, { mutant: value === undefined ? undefined : mutant });
    const { document } = await runServer(judging, { target, only });
    return JSON.stringify(document.checks.map(({ id, verdict, notes }) => [id, verdict, notes]));
  } // prettier-ignore

  test.each(settings)('is noticed: $key $value', async ({ key, value }) => {
    expect(await saidOf(key, value)).not.toBe(await saidOf(key));
  });

  test('is blamed for nothing else', async () => {
    const strange = await createWorld({ systems: suite.systems, profile: { 'inkorg-1177': readOtherwise } });
    const { document } = await runServer(judging, { target: await inProcessTarget(judging, strange) });
    const found = document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id);
    expect(found.toSorted()).toEqual(Object.keys(readOtherwise).map(readingId).toSorted());
  });

  test('in every key that the wire shows, and why not in the others', () => {
    const seen = new Set(settings.map(({ key }) => key));
    const missing = keys.map(([key]) => key).filter((key) => !seen.has(key));
    expect(missing.map((key) => `inkorg-1177.${key}`).toSorted()).toEqual(Object.keys(server.unseen).toSorted());
    const read = server.checks.flatMap(({ reading }) => (reading ? [reading.key] : []));
    expect(read.filter((key) => !seen.has(key))).toEqual([]);
  });
});

describe('the checks of a server', () => {
  test('cover every must on it, or say why not', () => {
    expect(coverageOf(suite, { actor: 'server' }).uncovered).toEqual([]);
  });

  test('say of no row that it is not tested which one of them judges, and of none that is not there', () => {
    const judged = new Set(server.checks.flatMap(({ rows }) => rows));
    const rows: Readonly<Record<string, Requirement>> = requirements;
    const strange = Object.keys(server.notTested).filter((id) => judged.has(id) || rows[id]?.actor !== 'server');
    expect(strange).toEqual([]);
    expect([...judged].filter((id) => rows[id]?.actor !== 'server')).toEqual([]);
  });

  test('have an id of their own', () => {
    const ids = [...suite.checks, ...server.checks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(server.checks.filter(({ id }) => !/^inkorg\.server\.[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('say everything in three languages', () => {
    expect(sameInTwoLanguages({ title: server.title, checks: server.checks.map(({ title }) => title) })).toEqual([]);
  });
});
