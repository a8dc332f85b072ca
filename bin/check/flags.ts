/** Flags of `motpart check` that need a look before anything is loaded. */
import { langs } from '../../suites/dsl/texts/fill.ts';
import type { Lang } from '../../suites/dsl/types.ts';
import { adapterNames, type Adapter } from '../../suites/hosts/open.ts';
import { formats, type Format } from '../../suites/reporters/formats.ts';
import { documentFormats, type DocumentFormat } from '../../suites/reporters/protocol/files.ts';
import { Failure } from '../failure.ts';
import { meant } from '../nearest.ts';

const coming = ['manual', 'observe', 'journal'] as const;

/** Throws a Failure for a flag whose name is fixed and that this version does not have yet. */
export function refuseComing(given: Readonly<Partial<Record<(typeof coming)[number], unknown>>>): void {
  const flag = coming.find((name) => given[name] !== undefined && given[name] !== false);
  if (flag === undefined) return;
  throw new Failure(
    'SUITE-DRIVER',
    `--${flag} is not built yet in this version`,
    'drive the client with --module, --exec, --exec-each or --http',
  );
}

/** What files are wanted. */
export interface WantedFormats {
  readonly reporters: readonly Format[];
  /** Formats of a protocol. */
  readonly documents: readonly DocumentFormat[];
  /** A self-declaration for each contract. */
  readonly declarations: boolean;
}

const declaration = 'self-declaration';

/** Every word that `--format` takes. */
export const knownFormats = [...new Set<string>([...Object.keys(formats), ...documentFormats, declaration])];

/** Throws a Failure for a format that is unknown. */
function judgeFormat(name: string): void {
  if (knownFormats.includes(name)) return;
  const there = `the formats are ${knownFormats.join(', ')}`;
  throw new Failure('SUITE-FORMAT', `there is no format ${name}`, meant(name, knownFormats, there));
}

/** `html,junit,docx`, sorted out. Throws a Failure for a format that is unknown. */
export function readFormats(text: string): WantedFormats {
  const names = text.split(',').map((word) => word.trim());
  for (const name of names) judgeFormat(name);
  return {
    reporters: names.filter((name): name is Format => Object.hasOwn(formats, name)),
    documents: documentFormats.filter((format) => names.includes(format)),
    declarations: names.includes(declaration),
  };
}

function oneOf<Word extends string>(flag: string, text: string, known: readonly Word[]): Word {
  const word = known.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw new Failure('SIM-FLAG', `--${flag} cannot be ${text}`, `it is one of ${known.join(', ')}`);
}

/** English unless said. */
export function langOf(text: string | undefined): Lang {
  return text === undefined ? 'en' : oneOf('lang', text, langs);
}

/** A socket unless said. */
export function adapterOf(text: string | undefined): Adapter {
  return text === undefined ? 'fastify' : oneOf('adapter', text, adapterNames);
}
