import { expect, test } from 'vitest';
import { commands } from './commands.ts';
import { commandUsage } from './usage.ts';

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
