import { runCommand } from 'citty';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { brp } from './brp.ts';
import type { Failure } from './failure.ts';
import { serving, type Serving } from './testing/motpart.ts';

let server: Serving;
beforeAll(async () => {
  server = await serving(['--systems', 'brp-apiv3', '--people', '30']);
});
afterAll(() => server.stop());
afterEach(() => void vi.restoreAllMocks());

let worlds = 0;

/** A world of its own, in which nobody has logged in yet. */
async function world(): Promise<string> {
  const body = JSON.stringify({ id: `set-up-${(worlds += 1)}` });
  const headers = { 'content-type': 'application/json' };
  const made = await fetch(`${server.url}/_motpart/v1/worlds`, { method: 'POST', headers, body });
  return ((await made.json()) as { baseUrl: string }).baseUrl;
}

async function setUp(url: string, ...flags: readonly string[]): Promise<{ code: unknown; stdout: string }> {
  const stdout: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(stdout.push(String(text))));
  const { result } = await runCommand(brp, { rawArgs: ['setup', '--url', url, ...flags] });
  return { code: result, stdout: stdout.join('') };
}

const asJson = async (url: string, ...flags: readonly string[]) => {
  const { code, stdout } = await setUp(url, '--json', ...flags);
  return { code, ...(JSON.parse(stdout) as any) };
};

const missing = ({ parts }: { parts: { id: string; done: boolean }[] }) =>
  parts.filter(({ done }) => !done).map(({ id }) => id);

test('a fresh world waits only for LifeVision to be told, and says what LifeVision is given', async () => {
  const { code, stdout } = await setUp(await world());
  expect(code).toBe(4);
  expect(stdout).toMatch(/✓ b +Det finns en integratörsroll.*\n.*✓ c/);
  expect(stdout).toMatch(/✗ 5 .*\n +→ förmedla dem till LifeVision/);
  expect(stdout).toMatch(
    /e-post +lifevision@motpart\.example\n +lösenord +Lv1-\w+\n +mallens id +17\n +API URL +http.*\/brp\n/,
  );
  expect(stdout).toContain('1 av 7 saknas. --step 5 gör nästa, --yes alla.');
});

test('to look changes nothing: the login of the trial is not one of LifeVision', async () => {
  const url = await world();
  await setUp(url);
  expect(missing(await asJson(url))).toEqual(['5']);
});

/** What a client is refused with while a part is missing, and alone missing. */
const refusals: readonly (readonly [id: string, call: string, answer: string])[] = [
  ['a.1', 'GET services/exporttemplate/17', '403 ID_NOT_FOUND'],
  ['a.2', 'GET services/exporttemplate/17', '403 FUNCTIONALITY_DISABLED'],
  ['2.1', 'GET services/exporttemplate/17', '401'],
  ['2.2', 'GET services/exporttemplate/17', '403 INSUFFICIENT_RIGHTS'],
  ['4.1', 'GET services/exporttemplate/17', '401'],
  ['4.2', 'POST auth/login', '403 USER_CREDENTIALS_ARE_INVALID'],
  ['5', 'POST auth/login', '403 USER_CREDENTIALS_ARE_INVALID'],
];

test.each(refusals)(
  '--undo %s makes that part missing and no other: %s is answered %s; --step mends it',
  async (id, call, answer) => {
    const url = await world();
    expect(missing(await asJson(url, '--yes'))).toEqual([]);
    const undone = await asJson(url, '--undo', id);
    expect([undone.code, undone.undid, missing(undone)]).toEqual([0, [id], [id]]);
    const last = undone.gets.at(-1);
    expect([last.call, [last.status, last.code].filter(Boolean).join(' ')]).toEqual([call, answer]);
    expect(last.row).toMatch(/^brp\./);
    expect(last.todo).toMatch(/\w+ \w+/);
    const again = await asJson(url, '--step', id);
    expect([again.code, again.did, missing(again), again.gets.at(-1).status]).toEqual([0, [id], [], 200]);
  },
);

test('what a refusal comes from is told in the language of the overview', async () => {
  const url = await world();
  const { stdout } = await setUp(url, '--undo', '2.2');
  expect(stdout).toMatch(/403 INSUFFICIENT_RIGHTS \(brp\.export\.right\)\n +2\.2: klicka på raden i listan/);
  await setUp(url, '--step', '2.2');
  expect((await setUp(url, '--undo', '4.1')).stdout).toMatch(/→ 401 \(brp\.auth\.role\)\n +4\.1: Kontaktregister/);
});

test('a locked account of an unknown password is handed over anew by step 5', async () => {
  const url = await world();
  const { handOver } = await asJson(url, '--yes');
  const undone = await asJson(url, '--undo', '5');
  expect(undone.handOver.password).toBeNull();
  expect((await asJson(url, '--step', '5')).handOver).toEqual(handOver);
});

test('--undo 5 counts where nobody has logged in yet', async () => {
  const url = await world();
  expect((await asJson(url, '--undo', '5')).gets.at(-1).status).toBe(403);
});

test('from before anything was done, each step in turn, and --yes for the rest', async () => {
  const url = await world();
  await fetch(`${url}/_motpart/v1/controls/brp-apiv3/start-over`, { method: 'POST' });
  const before = await asJson(url);
  expect([before.code, before.handOver, before.next]).toEqual([4, null, 'a.2']);
  await expect(setUp(url, '--step', '4.1')).rejects.toThrow('step 4 needs a role');
  expect((await asJson(url, '--step', 'a')).did).toEqual(['a.2']);
  expect((await asJson(url, '--step', '2')).did).toEqual(['2.1', '2.2']);
  const whole = await asJson(url, '--yes');
  expect([whole.code, whole.did, whole.next]).toEqual([0, ['4.1', '4.2', '5'], null]);
  expect((await asJson(url, '--yes')).did).toEqual([]);
});

test('a person whom somebody set up by hand keeps the e-mail, and LifeVision is given that one', async () => {
  const url = await world();
  const control = (name: string, body: object) =>
    fetch(`${url}/_motpart/v1/controls/brp-apiv3/${name}`, { method: 'POST', body: JSON.stringify(body) });
  await control('start-over', {});
  await control('save-role', { isApiIntegrator: true, rights: ['Exportmallar via API'] });
  await control('save-person', { email: 'own@motpart.example', password: 'known-to-nobody', role: 3 });
  const { stdout } = await setUp(url, '--step', 'a');
  expect(stdout).toMatch(/\(brp\.login\.wrong\)\n +5: förmedla dem till LifeVision/);
  expect(stdout).toMatch(/e-post +own@motpart\.example\n +lösenord +\(bara den som satte det/);
  const { next, handOver, gets } = await asJson(url, '--step', '5');
  expect([next, handOver.username, gets.at(-1).status]).toEqual([null, 'own@motpart.example', 200]);
});

test('each language has its own words', async () => {
  const url = await world();
  const titles = [];
  for (const lang of ['sv', 'nb', 'en'])
    titles.push((await asJson(url, '--lang', lang)).parts.map((part: any) => part.title));
  for (const place of [0, 2, 4]) expect(new Set(titles.map((own) => own[place])).size).toBe(3);
});

test('what cannot be done is one line: another work, flags that exclude each other, a serve without BRP', async () => {
  const failing = async (...rawArgs: string[]) =>
    (await runCommand(brp, { rawArgs }).catch((thrown: unknown) => thrown)) as Failure;
  expect(await failing('tear-down')).toMatchObject({ code: 'SIM-ARGUMENT', exitCode: 2 });
  expect(await failing('setup', '--step', '2', '--undo', '2')).toMatchObject({ code: 'SIM-FLAG' });
  expect(await failing('setup', '--url', 'http://127.0.0.1:9')).toMatchObject({ code: 'SIM-NO-SERVER' });
});
