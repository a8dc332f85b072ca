import type { ArgsDef, CommandMeta } from 'citty';
import { expect, test } from 'vitest';
import { systemIds } from '../simulators/index.ts';
import { loadSuite, suiteIds } from '../suites/index.ts';
import { judgeArguments } from './arguments.ts';
import { readFormats } from './check/flags.ts';
import { commands, users } from './commands.ts';
import { commandUsage, programUsage } from './usage.ts';

test.each(Object.keys(commands))('%s: its help fits a terminal of 80 columns', async (name) => {
  const lines = (await commandUsage(await commands[name]!.load(), 80)).split('\n');
  expect(lines.filter((line) => line.length > 80 || line !== line.trimEnd())).toEqual([]);
});

test('what is folded goes on below where it began, and no word is lost', async () => {
  const command = await commands['people']!.load();
  const [wide, narrow] = await Promise.all([commandUsage(command, 1_000), commandUsage(command, 70)]);
  expect(narrow).toMatch(/^ +--persona=<id> {4}The one .*\n {43}\S/m);
  expect(narrow.split(/\s+/)).toEqual(wide.split(/\s+/));
});

/** The words of a call as a shell would read them: enough for examples, which quote with double quotes only. */
function wordsOf(call: string): string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

test.each(Object.keys(commands))('%s: its examples are calls that it takes', async (name) => {
  const command = await commands[name]!.load();
  const { examples = [] } = (await command.meta) as CommandMeta;
  expect(examples.length).toBeGreaterThanOrEqual(2);
  const help = await commandUsage(command, 80);
  for (const { call, does } of examples) {
    expect(help).toContain(`  # ${does}\n  ${call}\n`);
    const [program, first, ...words] = wordsOf(call);
    expect([program, first]).toEqual(['motpart', name]);
    judgeArguments(words, name, command.args as ArgsDef);
  }
});

test('the help of check says what each exit code means', async () => {
  const help = await commandUsage(await commands['check']!.load(), 80);
  expect(help).toMatch(/EXIT CODES\n\n {2}0 {2}no deviation found\n {2}1 {2}a deviation[^]*\n {2}4 {2}incomplete/);
});

test('what examples name is there: suites, their steps, systems, personas and formats', async () => {
  const loaded = await Promise.all(Object.values(commands).map(async ({ load }) => (await load()).meta as CommandMeta));
  for (const call of loaded.flatMap(({ examples = [] }) => examples.map((example) => example.call))) {
    const [, name, second, ...rest] = wordsOf(call);
    const after = (flag: string) => rest[rest.indexOf(flag) + 1]!;
    if (['check', 'init'].includes(name!)) expect(suiteIds, call).toContain(second);
    if (rest.includes('--step') && name === 'check') {
      expect(
        (await loadSuite(second!))!.steps.map(({ id }) => id),
        call,
      ).toContain(after('--step'));
    }
    if (rest.includes('--format') && ['check', 'report'].includes(name!))
      expect(readFormats(after('--format'))).toBeTruthy();
    if (rest.includes('--systems')) expect(systemIds, call).toContain(after('--systems'));
  }
});

test('the overview lists each command once, below the people whom it is for', () => {
  const text = programUsage();
  for (const name of Object.keys(commands)) expect(text.match(new RegExp(`^  ${name} `, 'gm'))).toHaveLength(1);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
  for (const title of Object.values(users)) expect(text).toContain(`${title}:`);
});
