/** The script for bash (from 3.2, as macOS has it; needs nothing else installed). */
import type { CommandModel, FlagModel, Value } from './model.ts';

const joined = (words: readonly string[]): string => `'${words.join(' ')}'`;

/** The line that offers what fits a value; nothing for what only the user knows. */
function offer(value: Value): string {
  if (value.kind === 'file') return '_motpart_files -f';
  if (value.kind === 'folder') return '_motpart_files -d';
  if (value.kind === 'free') return ':';
  const call = value.list ? '_motpart_list' : '_motpart_words';
  if (value.kind === 'words') return `${call} ${joined(value.words)}`;
  const cases = Object.entries(value.words).map(([suite, words]) => `      ${suite}) ${call} ${joined(words)} ;;`);
  const all = Object.values(value.words).flat();
  return `case $suite in\n${cases.join('\n')}\n      *) ${call} ${joined(all)} ;;\n    esac`;
}

function flagCase(command: string, { name, value }: FlagModel): string[] {
  return value ? [`    '${command} --${name}') ${offer(value)}; return ;;`] : [];
}

function wordCase({ name, flags, word }: CommandModel): string {
  const names = joined(flags.map((flag) => `--${flag.name}`));
  return `    ${name}) if [[ $cur == -* ]]; then _motpart_words ${names}; else ${word ? offer(word) : ':'}; fi ;;`;
}

/** Suites of the call, for checks and steps. */
function suiteLines(models: readonly CommandModel[]): string {
  const suites = models.flatMap(({ flags }) =>
    flags.flatMap(({ value }) => (value?.kind === 'bySuite' ? Object.keys(value.words) : [])),
  );
  return [...new Set(suites)].join('|') || 'none';
}

export function bashScript(models: readonly CommandModel[]): string {
  const first = joined([...models.map(({ name }) => name), 'help', '--help', '--version']);
  return `# bash completion of motpart. In ~/.bashrc:  source <(motpart completion bash)

_motpart_words() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$1" -- "$cur")
}

# Several words with commas between; those that stand there already are not offered again.
_motpart_list() {
  local before= last=$cur line word
  if [[ $cur == *,* ]]; then before="\${cur%,*},"; last="\${cur##*,}"; fi
  compopt -o nospace 2>/dev/null
  for word in $1; do
    [[ ",$before" == *",$word,"* ]] && continue
    [[ $word == "$last"* ]] && COMPREPLY+=("$before$word")
  done
}

_motpart_files() {
  local line
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$1" -- "$cur")
}

_motpart() {
  local cur=\${COMP_WORDS[COMP_CWORD]} flag=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} suite= word
  COMPREPLY=()
  # \`--flag=value\` comes as three words.
  if [[ $cur == '=' ]]; then cur=
  elif [[ $flag == '=' ]]; then flag=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD == 1)); then _motpart_words ${first}; return; fi
  for word in "\${COMP_WORDS[@]:2}"; do
    case $word in ${suiteLines(models)}) suite=$word ;; esac
  done
  case "$command $flag" in
${models.flatMap(({ name, flags }) => flags.flatMap((flag) => flagCase(name, flag))).join('\n')}
  esac
  case $command in
${models.map(wordCase).join('\n')}
    help) _motpart_words ${joined(models.map(({ name }) => name))} ;;
  esac
}

complete -F _motpart motpart`;
}
