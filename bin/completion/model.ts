/** What a shell is told of the command line: made of the definitions of the commands, which stay the only source. */
import type { ArgDef, ArgsDef, CommandDef } from 'citty';
import { systemIds } from '../../simulators/index.ts';
import { langs } from '../../suites/dsl/texts/fill.ts';
import { loadSuite, suiteIds } from '../../suites/index.ts';
import { works } from '../brp/parts.ts';
import { knownFormats } from '../check/flags.ts';
import { commands } from '../commands.ts';
import { partNames } from '../contract/parts.ts';

/** What may stand behind a flag, or alone. `list`: several, with commas between. `bySuite`: depends on the suite of the call. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly list: boolean }
  | { readonly kind: 'bySuite'; readonly words: Readonly<Record<string, readonly string[]>>; readonly list: boolean }
  | { readonly kind: 'file' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'free' };

export interface FlagModel {
  /** Without the dashes. */
  readonly name: string;
  readonly summary: string;
  /** Undefined for a switch. */
  readonly value?: Value;
}

export interface CommandModel {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly FlagModel[];
  /** The word that it takes. */
  readonly word?: Value;
}

export const shells = ['bash', 'zsh', 'fish'] as const;

const words = (known: readonly string[], list = false): Value => ({ kind: 'words', words: known, list });

/** What only the name of a flag or word tells. */
async function namedValues(): Promise<Readonly<Record<string, Value>>> {
  const suites = (await Promise.all(suiteIds.map(loadSuite))).filter((suite) => suite !== undefined);
  const ids = suites.map(({ id, checks, server }) => [
    id,
    [...checks, ...(server?.checks ?? [])].map((each) => each.id),
  ]);
  const steps = suites.map(({ id, steps: own }) => [id, own.map((step) => step.id)]);
  return {
    suite: words(suiteIds),
    system: words(systemIds),
    systems: words(systemIds, true),
    format: words(knownFormats, true),
    lang: words(langs),
    part: words(partNames),
    shell: words(shells),
    work: words(works),
    command: words(Object.keys(commands)),
    run: { kind: 'file' },
    only: { kind: 'bySuite', words: Object.fromEntries(ids) as Record<string, string[]>, list: true },
    step: { kind: 'bySuite', words: Object.fromEntries(steps) as Record<string, string[]>, list: false },
  };
}

function valueOf(
  name: string,
  { type, valueHint = '', ...rest }: ArgDef,
  named: Readonly<Record<string, Value>>,
): Value {
  if (type === 'enum') return words((rest as { options?: string[] }).options ?? []);
  const known = named[name];
  if (known) return known;
  if (valueHint.includes('|')) return words(valueHint.split('|'));
  if (valueHint === 'file') return { kind: 'file' };
  return { kind: valueHint === 'dir' ? 'folder' : 'free' };
}

/** Said of flags whose names are fixed and that this version does not have. */
const notBuilt = /not (in this version|built) yet/i;

function flagsOf(args: ArgsDef, named: Readonly<Record<string, Value>>): FlagModel[] {
  const flags = Object.entries(args).flatMap(([name, definition]): FlagModel[] => {
    const { type, description: summary = '' } = definition;
    if (type === 'positional' || notBuilt.test(summary)) return [];
    if (type !== 'boolean') return [{ name, summary, value: valueOf(name, definition, named) }];
    const { default: on, negativeDescription: off = '' } = definition;
    return [
      ...(on === true ? [] : [{ name, summary }]),
      ...(on === true || off ? [{ name: `no-${name}`, summary: off }] : []),
    ];
  });
  return [...flags, { name: 'help', summary: 'Flags, examples and exit codes' }];
}

function wordOf(args: ArgsDef, named: Readonly<Record<string, Value>>): Value | undefined {
  const [first] = Object.entries(args).filter(([, { type }]) => type === 'positional');
  return first && valueOf(first[0], first[1], named);
}

/** Every command that works, in the order of the overview. */
export async function completionModel(): Promise<CommandModel[]> {
  const named = await namedValues();
  const loaded = Object.entries(commands).map(async ([name, { summary, load }]): Promise<CommandModel> => {
    const { args = {} } = (await load()) as CommandDef & { args?: ArgsDef };
    const word = wordOf(args as ArgsDef, named);
    return { name, summary, flags: flagsOf(args as ArgsDef, named), ...(word && { word }) };
  });
  return Promise.all(loaded);
}
