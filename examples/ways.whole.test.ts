/** The examples in every way in which a client can be driven; their own tests have one of them. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { execDriver, execEachDriver, loadModuleDriver } from 'motpart/suites';
import { judged, notPassed, notPassedByReader } from './testing/judged.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const commandOf = (file: string) => `"${process.execPath}" "${file}"`;

describe('an example', { timeout: 60_000 }, () => {
  test.each([
    ['helseid-client-ts', 'helseid'],
    ['helsenorge-sts-client-ts', 'helsenorge-sts'],
    ['helsenorge-oidc-client-ts', 'helsenorge-oidc'],
    ['digitaltaktiv-client-ts', 'helsenorge-digitaltaktiv'],
    ['verktoy-client-ts', 'helsenorge-verktoy'],
  ])('%s passes its suite through --exec over a socket', async (example, suite) => {
    expect(await notPassed(suite, execDriver(commandOf(at(`./${example}/main.ts`))), 'fastify')).toEqual([]);
  });

  test('verktoy-client-ts passes its suite in this process, at the documented addresses', async () => {
    const driver = await loadModuleDriver(at('./verktoy-client-ts/main.ts'));
    expect(await notPassed('helsenorge-verktoy', driver, 'msw')).toEqual([]);
  });

  test('brp-exporter-ts passes its suite through --exec over a socket', async () => {
    const driver = execDriver(commandOf(at('./brp-exporter-ts/main.ts')));
    // It logs nothing, so there is nothing to look for secrets in.
    const silent = [['brp.login.logs', 'omit', expect.any(String)]];
    expect(await notPassed('brp-apiv3', driver, 'fastify')).toEqual(silent);
  });

  test('lifecare-reader-ts passes through --exec over a socket all that is about reading', async () => {
    const driver = execDriver(commandOf(at('./lifecare-reader-ts/main.ts')));
    expect(await notPassedByReader(driver)).toEqual([['lifecare.extract.load', 'review', expect.any(String)]]);
  });

  test('inkorg-sender-ts passes all that needs no socket in this process, at the documented addresses', async () => {
    const driver = await loadModuleDriver(at('./inkorg-sender-ts/main.ts'));
    const { document } = await judged('inkorg-1177', driver, 'msw');
    const others = document.checks.filter(({ id }) => !/^inkorg\.(people|production|tls|wire)\./.test(id));
    expect(others.filter(({ verdict }) => verdict !== 'pass').map(({ id, message }) => [id, message.en])).toEqual([]);
  });

  test('verktoy-client-ts passes through --exec-each what needs no memory, and the rest is left out', async () => {
    const only = ['verktoy.assertion.aud', 'verktoy.outcome.same-practitioner', 'verktoy.helseid.token-reused'];
    const driver = execEachDriver(commandOf(at('./verktoy-client-ts/main.ts')));
    const { document } = await judged('helsenorge-verktoy', driver, 'fastify', only);
    expect(Object.fromEntries(document.checks.map(({ id, verdict }) => [id, verdict]))).toEqual({
      'verktoy.assertion.aud': 'pass',
      'verktoy.outcome.same-practitioner': 'pass',
      'verktoy.helseid.token-reused': 'omit',
    });
  });
});
