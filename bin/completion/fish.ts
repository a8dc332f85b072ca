/** The script for fish (from 3.2). */
import type { CommandModel, FlagModel, Value } from './model.ts';

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Options of `complete` for a value. */
function offer(value: Value, name: string): string {
  if (value.kind === 'file') return '-r -F';
  if (value.kind === 'folder') return "-x -a '(__fish_complete_directories)'";
  if (value.kind === 'free') return '-x';
  if (value.kind === 'words' && !value.list) return `-x -a ${quoted(value.words.join(' '))}`;
  return value.list ? `-x -a '(__fish_complete_list , ${name})'` : `-x -a '(${name})'`;
}

const helper = (command: string, flag: string): string => `__motpart_${command}_${flag}`;

/** A function that prints words, of the suite that stands in the call where it matters. */
function helpers({ name: command, flags }: CommandModel): string[] {
  return flags.flatMap(({ name, value }) => {
    const head = `function ${helper(command, name)}`;
    const print = (words: readonly string[]) => `printf '%s\\n' ${words.join(' ')}`;
    if (value?.kind === 'words' && value.list) return [`${head}\n    ${print(value.words)}\nend`];
    if (value?.kind !== 'bySuite') return [];
    const lines = Object.entries(value.words).map(
      ([suite, words]) =>
        `    if contains -- ${suite} (commandline -opc)\n        ${print(words)}\n        return\n    end`,
    );
    return [`${head}\n${lines.join('\n')}\n    ${print(Object.values(value.words).flat())}\nend`];
  });
}

function flagLine(command: string, { name, summary, value }: FlagModel): string {
  const words = value ? ` ${offer(value, helper(command, name))}` : '';
  return `complete -c motpart -n '__motpart_is ${command}' -l ${name}${words} -d ${quoted(summary)}`;
}

function commandLines({ name, summary, flags, word }: CommandModel): string[] {
  const own =
    word?.kind === 'words' ? [`complete -c motpart -n '__motpart_is ${name}' -a ${quoted(word.words.join(' '))}`] : [];
  const files = word?.kind === 'file' ? [`complete -c motpart -n '__motpart_is ${name}' -F`] : [];
  return [
    `complete -c motpart -n __motpart_first -a ${name} -d ${quoted(summary)}`,
    ...own,
    ...files,
    ...flags.map((flag) => flagLine(name, flag)),
  ];
}

export function fishScript(models: readonly CommandModel[]): string {
  return `# fish completion of motpart. In ~/.config/fish/config.fish:  motpart completion fish | source

function __motpart_first
    test (count (commandline -opc)) -eq 1
end

function __motpart_is
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test $words[2] = $argv[1]
end

${models.flatMap(helpers).join('\n\n')}

complete -c motpart -f
complete -c motpart -n __motpart_first -a help -d 'What a command takes'
complete -c motpart -n '__motpart_is help' -a ${quoted(models.map(({ name }) => name).join(' '))}
${models.flatMap(commandLines).join('\n')}`;
}
