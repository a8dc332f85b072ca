import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArgsDef } from 'citty';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../commands.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { completionModel, type CommandModel } from './model.ts';
import { zshScript } from './zsh.ts';

const there = (shell: string): boolean => spawnSync(shell, ['-c', 'exit']).status === 0;

let folder: string;
let models: CommandModel[];
beforeAll(async () => {
  models = await completionModel();
  folder = mkdtempSync(join(tmpdir(), 'motpart-completion-'));
  mkdirSync(join(folder, 'a folder'));
  writeFileSync(join(folder, 'a client.js'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Calls up to the word under the cursor, and something of what is offered there; `!` before what is not. */
const calls: readonly (readonly [words: string[], offered: string[]])[] = [
  [['ch'], ['check']],
  [
    ['check', 'helse'],
    ['helsenorge-verktoy', '!inkorg-1177'],
  ],
  [
    ['check', 'inkorg-1177', '--o'],
    ['--only', '--out', '!--observe'],
  ],
  [
    ['check', 'helsenorge-verktoy', '--only', 'verktoy.send.m'],
    ['verktoy.send.member-names', 'verktoy.send.message-length'],
  ],
  [
    ['check', 'inkorg-1177', '--only', ''],
    ['inkorg.tls.certificate', '!verktoy.send.utf8'],
  ],
  [
    ['check', 'helsenorge-verktoy', '--only', 'verktoy.send.utf8,verktoy.search.t'],
    ['verktoy.send.utf8,verktoy.search.term'],
  ],
  [
    ['check', 'inkorg-1177', '--step', '3.'],
    ['3.1', '3.3', '!4.1'],
  ],
  [['check', 'inkorg-1177', '--format', 'html,d'], ['html,docx']],
  [['check', 'inkorg-1177', '--module', 'a c'], ['a client.js']],
  [
    ['certs', '--out', 'a'],
    ['a folder', '!a client.js'],
  ],
  [['report', 'a c'], ['a client.js']],
  [['serve', '--systems', 'helseid,i'], ['helseid,inkorg-1177']],
  [['serve', '--no'], ['--no-hints']],
  [['serve', '--port', ''], ['!--port']],
  [
    ['contract', 'hels'],
    ['helseid', 'helsenorge-verktoy'],
  ],
  [['contract', 'helseid', '--part', 'e'], ['errors']],
  [
    ['people', '--country', ''],
    ['NO', 'SE'],
  ],
  [['coverage', '--format', 'h'], ['html']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['help', 'tok'], ['token']],
];

function expectOffered(found: readonly string[], [words, wanted]: (typeof calls)[number]): void {
  const call = words.join(' ');
  const offered = found.map((word) => word.replace(/\/$/, ''));
  for (const word of wanted) {
    if (word.startsWith('!')) expect(offered, call).not.toContain(word.slice(1));
    else expect(offered, call).toContain(word);
  }
}

describe.runIf(there('bash'))('bash', () => {
  /** What is offered at the end of each call. */
  function ask(all: readonly (readonly string[])[]): string[][] {
    const quoted = (word: string) => `'${word}'`;
    const asked = all.map((words) => `ask motpart ${words.map(quoted).join(' ')}`);
    const script = [
      bashScript(models),
      'ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _motpart; printf "%s\\n" "${COMPREPLY[@]}" "="; }',
      ...asked,
    ].join('\n');
    const text = execFileSync('bash', ['--norc', '-s'], { input: script, cwd: folder, encoding: 'utf8' });
    return text
      .split('=\n')
      .slice(0, -1)
      .map((part) => part.split('\n').filter((line) => line !== ''));
  }

  test('offers what fits where the cursor stands', () => {
    const found = ask(calls.map(([words]) => words));
    for (const [place, call] of calls.entries()) expectOffered(found[place]!, call);
  });

  test('does not offer again what stands in a list already', () => {
    const words = ['check', 'helsenorge-verktoy', '--only', 'verktoy.send.utf8,verktoy.send.u'];
    expect(ask([words, words.with(3, 'verktoy.send.u')])).toEqual([[], ['verktoy.send.utf8']]);
  });

  test('takes --flag=value apart as bash does', () => {
    expect(
      ask([
        ['check', 'inkorg-1177', '--lang', '=', 's'],
        ['check', 'inkorg-1177', '--lang', '='],
      ]),
    ).toEqual([['sv'], ['sv', 'nb', 'en']]);
  });

  test('offers every flag that a command takes in this version, and no other', async () => {
    const names = Object.keys(commands);
    const found = ask(names.map((name) => [name, '--']));
    for (const [place, name] of names.entries()) {
      const args = ((await commands[name]!.load()).args ?? {}) as ArgsDef;
      const built = Object.entries(args).filter(
        ([, { type, description }]) =>
          type !== 'positional' && !/not (in this version|built) yet/i.test(description ?? ''),
      );
      const flags = built.map(([flag, { default: on }]) => (on === true ? `--no-${flag}` : `--${flag}`));
      expect([...found[place]!].sort(), name).toEqual([...flags, '--help'].sort());
    }
  });
});

describe.runIf(there('fish'))('fish', () => {
  test('offers what fits where the cursor stands', () => {
    const lines = calls.map(([words]) => `motpart ${words.join(' ').replace(/a c$/, 'a\\ c')}`);
    const asked = lines.map((line) => `complete -C ${JSON.stringify(line)}; echo =`);
    const script = [fishScript(models), ...asked].join('\n');
    writeFileSync(join(folder, 'script.fish'), script);
    const text = execFileSync('fish', ['--no-config', 'script.fish'], { cwd: folder, encoding: 'utf8' });
    const found = text.split('=\n').slice(0, -1);
    for (const [place, call] of calls.entries()) {
      expectOffered(
        found[place]!.split('\n').map((line) => line.split('\t')[0]!),
        call,
      );
    }
  });
});

describe.runIf(there('zsh'))('zsh', () => {
  test('reads its script, and the script takes the place of the completion of motpart', () => {
    const script = `autoload -Uz compinit; compinit -D -u; ${zshScript(models)}\nprint -r -- $_comps[motpart]`;
    expect(execFileSync('zsh', ['-f'], { input: script, encoding: 'utf8' })).toBe('_motpart\n');
  });
});

test('each script names every command, and the specs of zsh hold no bracket or quote of a description', () => {
  for (const script of [bashScript, zshScript, fishScript].map((make) => make(models)))
    for (const name of Object.keys(commands)) expect(script).toContain(name);
  const specs = zshScript(models).match(/^ +'--.*'(?= \\$|$)/gm)!;
  expect(specs.length).toBeGreaterThan(40);
  expect(specs.filter((spec) => !/^ +'--[\w-]+=?\[[^[\]']*\](:[\w-]+:[^']*)?'$/.test(spec))).toEqual([]);
});
