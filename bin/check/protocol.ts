/** Flags of `motpart check` and `motpart report` that are about protocols: judged before anything runs. */
import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang, Suite } from '../../suites/dsl/types.ts';
import { parseAttestations } from '../../suites/protocols/attestations.ts';
import type { ProtocolPlan } from '../../suites/protocols/fill-in.ts';
import { parseHeader } from '../../suites/protocols/header.ts';
import { protocolsFor } from '../../suites/protocols/protocol.ts';
import { judgeTemplates, parseTemplates, type Templates } from '../../suites/protocols/template.ts';
import type { ProtocolSpec, SuiteProtocols } from '../../suites/protocols/types.ts';
import type { AttestationRecord } from '../../suites/runners/document.ts';
import { Failure } from '../failure.ts';
import type { WantedFormats } from './flags.ts';
import { textOf } from './user-file.ts';

export interface ProtocolFlags {
  readonly header?: string | undefined;
  readonly template?: string | undefined;
  readonly step?: string | undefined;
  /** As it was asked for; the owner's language without it. */
  readonly lang?: Lang | undefined;
}

/** Where the header data of a suite is looked for without `--header`. */
export function headerFileOf(suite: Pick<Suite, 'id'>): string {
  return `motpart-${suite.id}.yaml`;
}

/** Is a document asked for that only a protocol can be? */
function demanded({ documents, declarations }: WantedFormats, { header, template }: ProtocolFlags): boolean {
  return (
    declarations || documents.some((format) => format !== 'html') || header !== undefined || template !== undefined
  );
}

function specsFor({ protocols, id }: Suite, flags: ProtocolFlags, { declarations }: WantedFormats): ProtocolSpec[] {
  if (!protocols) {
    throw new Failure(
      'SUITE-PROTOCOL',
      `${id} has no protocol`,
      'leave --header and --template out, and ask for html, json or junit',
    );
  }
  const own = protocolsFor({ step: flags.step }, protocols);
  const more = declarations ? protocols.protocols.filter(({ kind }) => kind === 'self-declaration') : [];
  if (own.length + more.length > 0) return [...own, ...more];
  const steps = protocols.protocols.flatMap(({ step }) => step ?? []);
  throw new Failure(
    'SUITE-PROTOCOL',
    `step ${flags.step} asks for no protocol`,
    `the steps with one are ${steps.join(', ')}`,
  );
}

async function templatesIn(file: string | undefined, { protocols }: SuiteProtocols): Promise<Templates> {
  if (file === undefined) return {};
  const names = protocols.map((spec) => spec.file);
  if (extname(file) === '.yaml' || extname(file) === '.yml' || extname(file) === '.json')
    return parseTemplates(await textOf(file, 'SUITE-TEMPLATE', 'give --template a YAML file or a module'), file, names);
  const loaded = (await import(pathToFileURL(resolve(file)).href).catch((error: Error) => {
    throw new Failure(
      'SUITE-TEMPLATE',
      `${file} does not load: ${error.message}`,
      'give --template a YAML file or a module',
    );
  })) as { default?: unknown };
  return judgeTemplates(loaded.default, file, names);
}

/**
 * What protocols are to be written, with their header data. Undefined when none is asked for and no header file lies in the folder.
 * Throws a Failure or UsageFault that names what is missing.
 */
export async function planProtocols(
  suite: Suite,
  flags: ProtocolFlags,
  wanted: WantedFormats,
): Promise<ProtocolPlan | undefined> {
  const file = flags.header ?? headerFileOf(suite);
  const must = demanded(wanted, flags);
  const possible = suite.protocols !== undefined && wanted.documents.length > 0 && existsSync(file);
  if (!must && !(possible && protocolsFor({ step: flags.step }, suite.protocols!).length > 0)) return undefined;
  const specs = specsFor(suite, flags, wanted);
  const protocols = suite.protocols!;
  const text = await textOf(
    file,
    'SUITE-HEADER',
    `motpart init ${suite.id} writes one to fill in; --header FILE names another`,
  );
  const kinds = [...new Set(specs.map(({ kind }) => kind))];
  const header = await parseHeader(text, { file, fields: protocols.header, kinds });
  const formats = wanted.documents.length > 0 ? wanted.documents : (['html', 'docx', 'pdf'] as const);
  return {
    specs,
    header,
    templates: await templatesIn(flags.template, protocols),
    lang: flags.lang ?? protocols.lang,
    formats,
  };
}

/** What named persons vouch for: the file of `--attest`. */
export async function attestationsIn(file: string | undefined, suite: Suite): Promise<readonly AttestationRecord[]> {
  if (file === undefined) return [];
  const text = await textOf(file, 'SUITE-ATTEST', 'give --attest a file with a list of case, person, date, note');
  const cases = suite.protocols?.cases.map(({ id }) => id) ?? [];
  const known = [...cases, ...suite.checks.map(({ id }) => id)];
  return parseAttestations(text, { file, known, today: new Date().toISOString().slice(0, 10) });
}
