import { describe, expect, test } from 'vitest';
import { UsageFault } from '../runners/usage-fault.ts';
import { libraryRuns } from '../testing/library-run.ts';
import { matchers } from './matchers.ts';
import { useWorld } from './use-world.ts';

expect.extend(matchers);

const motpart = useWorld({ systems: ['helsenorge-verktoy'] });
const sending = {
  VerktoyId: '0385fc54-2a73-4856-abad-3277e29a2f4d',
  InnbyggerFnr: '28887209563',
  BehandlerHprNr: '181437315',
};

async function send(body: object = sending, token = motpart.token('verktoysendtilinnbygger')): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await fetch(`${motpart.endpoints['helsenorge-verktoy']}/v1/Verktoy`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
}

/** What a test that fails would print. */
function lineOf(expectation: () => void): string {
  try {
    expectation();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  throw new Error('the expectation held');
}

describe('toHaveReceived', () => {
  test('holds for an exchange that fits in all that is said', async () => {
    await send();
    await send();
    expect(motpart).toHaveReceived();
    expect(motpart.world).toHaveReceived({
      system: 'helsenorge-verktoy',
      operation: 'sendVerktoy',
      status: 200,
      times: 1,
    });
    expect(motpart).toHaveReceived({ operation: 'sendVerktoy', times: 2 });
    expect(motpart).toHaveReceived({ code: 'VER-000218', status: 400 });
    expect(motpart).not.toHaveReceived({ code: 'VER-000218', status: 200 });
    expect(motpart).not.toHaveReceived({ operation: 'sendVerktoy', times: 3 });
    expect(motpart).not.toHaveReceived({ operation: 'listSelvstendigVerktoy' });
  });

  test('failing, it shows what came, with the diagnosis', async () => {
    await send({ ...sending, VerktoyId: '42' });
    const line = lineOf(() => expect(motpart).toHaveReceived({ operation: 'sendVerktoy', status: 200 }));
    expect(line).toMatch(
      /^expected the world to have received sendVerktoy → 200\. It received:\n\n {2}x-000001 {2}sendVerktoy → 400 VER-000209 {2}POST https:/,
    );
    expect(line).toMatch(
      /\n {6}expected {2}\S.+\n {6}got {7}a VerktoyId of 2 .+\n {6}to do {5}\S.+\n {6}rule {6}verktoy\.send\.id-format$/,
    );
    expect(lineOf(() => expect(motpart).not.toHaveReceived())).toMatch(
      /^expected the world not to have received a request\. It/,
    );
    expect(lineOf(() => expect(motpart).toHaveReceived({ times: 2 }))).toContain('received a request, 2 times.');
  });

  test('without any request it says so; of many it shows the last', async () => {
    expect(lineOf(() => expect(motpart).toHaveReceived())).toMatch(/It received:\n\n {2}no request has come$/);
    for (let count = 0; count < 14; count += 1) await send({});
    const line = lineOf(() => expect(motpart).toHaveReceived({ times: 1 }));
    expect(line).toContain('  2 earlier ones are not shown\n  x-000003 ');
  });

  test('what nobody may see is masked', async () => {
    await fetch(
      `${motpart.endpoints['helsenorge-verktoy']}/v1/SelvstendigVerktoy?access_token=secretsecret&a=01017012345`,
    );
    const line = lineOf(() => expect(motpart).toHaveNoRefusals());
    expect(line).toMatch(/access_token=\[secret:12#\w+\]&a=\*{11}\[fnr#\w+\]\n/);
  });
});

describe('toHaveRefused', () => {
  test('holds when a request was refused with the code', async () => {
    await send();
    expect(motpart).not.toHaveRefused('VER-000218');
    await send();
    expect(motpart).toHaveRefused('VER-000218');
  });

  test('failing, it shows what came instead', async () => {
    await send();
    expect(lineOf(() => expect(motpart).toHaveRefused('VER-000218'))).toMatch(
      /^expected the world to have refused something with VER-000218\. It received:\n\n {2}x-000001 {2}sendVerktoy → 200 {2}POST/,
    );
    await send();
    expect(lineOf(() => expect(motpart).not.toHaveRefused('VER-000218'))).toMatch(
      /^expected the world not to have refused/,
    );
  });
});

describe('toHaveNoRefusals', () => {
  test('holds while every request was taken', async () => {
    await send();
    expect(motpart).toHaveNoRefusals();
    await send();
    expect(motpart).not.toHaveNoRefusals();
  });

  test('failing, it shows the refused ones alone', async () => {
    await send();
    expect(lineOf(() => expect(motpart).not.toHaveNoRefusals())).toBe(
      'expected the world to have refused something, and it took every request',
    );
    await send();
    const line = lineOf(() => expect(motpart).toHaveNoRefusals());
    expect(line).toMatch(
      /^expected the world to have refused nothing\. It refused:\n\n {2}x-000002 {2}sendVerktoy → 400 VER-000218/,
    );
    expect(line).not.toContain('x-000001');
  });
});

describe('toHaveNoDeviation', () => {
  test('holds for a run that is whole and clean, and else shows what the terminal shows', async () => {
    const { host, runWith } = await libraryRuns();
    const run = await runWith({});
    await host.close();
    const clean = { ...run, document: { ...run.document, verdict: { ...run.document.verdict, exit: 0 } } };
    expect(clean).toHaveNoDeviation();
    expect(run).not.toHaveNoDeviation();
    const line = lineOf(() => expect(run).toHaveNoDeviation());
    expect(line).toMatch(/^expected the run to be whole and without deviation\.\n\n/);
    expect(line).toContain('The client has no action borrow.');
    expect(lineOf(() => expect(clean).not.toHaveNoDeviation())).toMatch(/^expected the run to have a deviation: /);
  });
});

describe('what cannot be meant', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'no world',
      () => expect(7).toHaveReceived(),
      /^SUITE-EXPECT: toHaveReceived looks at a world: write expect\(world\)/,
    ],
    ['no run', () => expect({}).toHaveNoDeviation(), /^SUITE-EXPECT: toHaveNoDeviation looks at a run: write/],
    [
      'an operation that is none',
      () => expect(motpart).not.toHaveReceived({ operation: 'send' }),
      /^SUITE-EXPECT: send is no operation: take one of .*sendVerktoy/,
    ],
    [
      'a system that is not here',
      () => expect(motpart).toHaveReceived({ system: 'inkorg-1177' }),
      /inkorg-1177 is not among the systems of this world: take/,
    ],
    [
      'a system that is none',
      () => expect(motpart).toHaveReceived({ system: 'x' }),
      /^SUITE-EXPECT: x is no system: take one of helseid/,
    ],
    [
      'a code that is none',
      () => expect(motpart).not.toHaveRefused('VER-1'),
      /no system of this world has the code VER-1: there is VER-\d+/,
    ],
  ])('%s', (_, expectation, line) => {
    expect(expectation).toThrow(line);
    expect(expectation).toThrow(UsageFault);
  });
});
