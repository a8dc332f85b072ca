/** Judges the words after a command before it runs: citty itself lets unknown flags and missing values pass. */
import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { Failure } from './failure.ts';
import { meant } from './nearest.ts';

type Tokens = ReturnType<typeof tokensOf>;
type Token = Tokens[number];

function tokensOf(raw: readonly string[], args: ArgsDef) {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const [name, definition] of Object.entries(args)) {
    if (definition.type === 'positional') continue;
    options[name] = { type: definition.type === 'boolean' ? 'boolean' : 'string' };
  }
  return parseArgs({ args: [...raw], options, strict: false, tokens: true, allowPositionals: true }).tokens;
}

/** Names that may stand after `--`: a boolean also with `no-`. */
function flagsOf(args: ArgsDef): string[] {
  return Object.entries(args).flatMap(([name, { type }]) => {
    if (type === 'positional') return [];
    return type === 'boolean' ? [name, `no-${name}`] : [name];
  });
}

function judgeFlag(token: Token & { kind: 'option' }, command: string, args: ArgsDef): void {
  const flags = flagsOf(args);
  const help = `motpart ${command} --help lists its flags`;
  if (!flags.includes(token.name)) {
    const todo = meant(
      token.rawName,
      flags.map((flag) => `--${flag}`),
      help,
    );
    throw new Failure('SIM-FLAG', `${command} has no flag ${token.rawName}`, todo);
  }
  const type = args[token.name]?.type ?? 'boolean';
  if (type !== 'boolean' && !token.value) throw new Failure('SIM-FLAG', `${token.rawName} needs a value`, help);
  if (type === 'boolean' && token.value !== undefined) {
    throw new Failure(
      'SIM-FLAG',
      `${token.rawName} takes no value, but got ${token.value}`,
      `write ${token.rawName} alone`,
    );
  }
}

function judgePositionals(tokens: Tokens, command: string, args: ArgsDef): void {
  const given = tokens.filter((token) => token.kind === 'positional');
  const wanted = Object.entries(args).filter(([, { type }]) => type === 'positional');
  const tooMany = given[wanted.length];
  const help = `motpart ${command} --help shows how it is called`;
  if (tooMany) throw new Failure('SIM-ARGUMENT', `${command} does not know what to do with ${tooMany.value}`, help);
  for (const [place, [name, definition]] of wanted.entries()) {
    const missing = given[place] === undefined && definition.required !== false && definition.default === undefined;
    if (missing) throw new Failure('SIM-ARGUMENT', `${command} needs ${name.toUpperCase()}`, help);
  }
}

function judgeValue(token: Token & { kind: 'option' }, definition: ArgsDef[string] | undefined): void {
  if (definition?.type !== 'enum' || definition.options?.includes(token.value ?? '')) return;
  const options = definition.options ?? [];
  const todo = meant(token.value ?? '', options, `choose one of ${options.join(', ')}`);
  throw new Failure('SIM-FLAG', `${token.rawName} cannot be ${token.value}`, todo);
}

function judgeRequired(tokens: Tokens, command: string, args: ArgsDef): void {
  const given = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  const missing = Object.entries(args).find(
    ([name, { type, required }]) => type !== 'positional' && required && !given.has(name),
  );
  if (!missing) return;
  throw new Failure('SIM-FLAG', `${command} needs --${missing[0]}`, `motpart ${command} --help says what it takes`);
}

/** Throws a Failure (exit code 2) for an unknown flag, a flag without its value or with one outside its list, or a word too many or too few. */
export function judgeArguments(raw: readonly string[], command: string, args: ArgsDef): void {
  const tokens = tokensOf(raw, args);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    judgeFlag(token, command, args);
    judgeValue(token, args[token.name]);
  }
  judgeRequired(tokens, command, args);
  judgePositionals(tokens, command, args);
}

/** A whole number within bounds, or a Failure that names the flag. */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new Failure(
    'SIM-FLAG',
    `--${flag} ${text} is not a whole number from ${least} to ${most}`,
    `give --${flag} such a number`,
  );
}
