/** The script for zsh, by its own `_arguments`. */
import type { CommandModel, FlagModel, Value } from './model.ts';

/** Text inside single quotes and inside the brackets of a spec. */
function quoted(text: string): string {
  return text.replaceAll("'", '’').replaceAll(/[[\]]/g, '').replaceAll(':', '\\:');
}

const helper = (command: string, flag: string): string => `_motpart_${command}_${flag}`.replaceAll('-', '_');

/** The action of a spec: what `_arguments` calls to find what fits. */
function action(value: Value, name: string): string {
  if (value.kind === 'file') return '_files';
  if (value.kind === 'folder') return '_files -/';
  if (value.kind === 'free') return ' ';
  return value.kind === 'words' && !value.list ? `(${value.words.join(' ')})` : name;
}

function spec(command: string, { name, summary, value }: FlagModel): string {
  const text = quoted(summary);
  if (!value) return `      '--${name}[${text}]'`;
  return `      '--${name}=[${text}]:${name}:${action(value, helper(command, name))}'`;
}

const several = (words: readonly string[]): string => `_values -s , word ${words.join(' ')}`;

/** A function for what `_arguments` cannot say by itself: lists, and words that depend on the suite. */
function helpers({ name: command, flags }: CommandModel): string[] {
  return flags.flatMap(({ name, value }) => {
    if (value?.kind === 'words' && value.list) return [`${helper(command, name)}() { ${several(value.words)} }`];
    if (value?.kind !== 'bySuite') return [];
    const offer = (words: readonly string[]) => (value.list ? several(words) : `compadd -- ${words.join(' ')}`);
    const cases = Object.entries(value.words).map(([suite, words]) => `      ${suite}) ${offer(words)}; return ;;`);
    return [
      `${helper(command, name)}() {
  local word
  for word in $words; do
    case $word in
${cases.join('\n')}
    esac
  done
  ${offer(Object.values(value.words).flat())}
}`,
    ];
  });
}

function commandCase({ name, flags, word }: CommandModel): string {
  const specs = flags.map((flag) => spec(name, flag));
  if (word) specs.push(`      '1:word:${action(word, '_files')}'`);
  return `    ${name})\n      _arguments \\\n${specs.map((line) => `  ${line}`).join(' \\\n')}\n      ;;`;
}

export function zshScript(models: readonly CommandModel[]): string {
  const names = models.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
  return `#compdef motpart
# zsh completion of motpart. In ~/.zshrc after compinit:  source <(motpart completion zsh)

${models.flatMap(helpers).join('\n\n')}

_motpart() {
  local -a commands
  commands=(
${names.join('\n')}
    'help:what a command takes'
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${models.map(commandCase).join('\n')}
    help) _describe command commands ;;
  esac
}

if [[ $funcstack[1] == _motpart ]]; then _motpart "$@"; else compdef _motpart motpart; fi`;
}
