/** Judges one contract's folder: its shape, what it says of itself, and its schemas. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from './authored/finding.ts';
import { schemasOf } from './authored/openapi.ts';
import { readDraft, type Contract } from './authored/read-contract.ts';
import { schemaFindings } from './authored/strict-schemas.ts';
import { contractFindings } from './demands/faults.ts';
import { lineFinder } from './locate.ts';

/** The WSDL of a SOAP operation is a file of the folder. */
function wsdlFindings(folder: string, { operations }: Contract): Finding[] {
  return operations.flatMap(({ id, wsdl }, place): Finding[] => {
    if (existsSync(join(folder, wsdl))) return [];
    const todo = 'name a file of this folder';
    return [
      {
        file: 'operations.yaml',
        subject: `row ${id}`,
        field: 'wsdl',
        what: `${wsdl} is not there`,
        todo,
        path: [place, 'wsdl'],
      },
    ];
  });
}

/** What is wrong, without lines. Whatever rests on the shape is looked at only when the shape holds. */
function findingsIn(folder: string, others: readonly Contract[]): readonly Finding[] {
  const { contract, findings } = readDraft(dirname(folder), basename(folder));
  if (findings.length > 0) return findings;
  return [
    ...contractFindings(contract, others),
    ...schemaFindings(schemasOf(contract.openapi)),
    ...wsdlFindings(folder, contract),
  ];
}

/** One line for each finding, as a compiler writes it. */
export interface LintLine {
  readonly file: string;
  readonly line: number;
  readonly subject?: string;
  readonly field?: string;
  readonly what: string;
  readonly todo: string;
}

/**
 * All findings of one folder, by file and line.
 * @param others  contracts whose rows `from` may name, and whose ids are taken
 */
export function lintFolder(folder: string, others: readonly Contract[]): LintLine[] {
  const finders = new Map<string, (finding: Finding) => number>();
  const lines = findingsIn(folder, others).map((finding) => {
    const file = join(folder, finding.file);
    const lineOf = finders.get(file) ?? lineFinder(file);
    finders.set(file, lineOf);
    const { subject, field, todo } = finding;
    // The parser of YAML tells the line in words, too.
    const what = finding.what.replace(/ at line \d+, column \d+:?$/, '');
    return { file, line: lineOf(finding), ...(subject && { subject }), ...(field && { field }), what, todo };
  });
  return lines.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** `contracts/tiny/requirements.yaml:12: row tiny.send.after: from: what is wrong — what to do`. */
export function lintText({ file, line, subject, field, what, todo }: LintLine): string {
  const words = [subject, field, what].filter((part) => part !== undefined).join(': ');
  return `${file}:${line}: ${words} — ${todo}`;
}
