/** `motpart report RUN.json`: other formats, and protocols, from a run that is over. */
import { dirname, join, relative } from 'node:path';
import { defineCommand, type ArgsDef } from 'citty';
import type { Lang, Suite } from '../suites/dsl/types.ts';
import type { ExchangeRecord, Run, RunDocument } from '../suites/runners/document.ts';
import { langOf, readFormats } from './check/flags.ts';
import { maskedFor, written } from './check/hand-in.ts';
import { attestationsIn, planProtocols } from './check/protocol.ts';
import { suiteNamed } from './check/suite.ts';
import { asUsage, textOf } from './check/user-file.ts';
import { Failure } from './failure.ts';
import { runDocumentIn, runFileAt } from './run-document.ts';

const args = {
  run: {
    type: 'positional',
    required: true,
    description: 'The run.json of a report, or its folder; exchanges.ndjson lies beside it',
  },
  format: {
    type: 'string',
    valueHint: 'list',
    description: 'html, json, junit, md, sarif, ctrf, docx, pdf, self-declaration; html without it',
  },
  header: {
    type: 'string',
    valueHint: 'file',
    description: 'Header data of the protocol; motpart-<suite>.yaml without it',
  },
  attest: { type: 'string', valueHint: 'file', description: 'What named persons vouch for' },
  template: { type: 'string', valueHint: 'file', description: 'Other sections, in another order, for the protocol' },
  lang: { type: 'string', valueHint: 'sv|nb|en', description: "Language; the owner's for a protocol, else en" },
  out: { type: 'string', valueHint: 'dir', description: 'Folder of the files; that of RUN.json without it' },
} satisfies ArgsDef;

const wanted = 'give the run.json that motpart check wrote, or its folder';

function exchangeIn(line: string, file: string): ExchangeRecord {
  try {
    return JSON.parse(line) as ExchangeRecord;
  } catch {
    throw new Failure('SUITE-RUN', `a line of ${file} is not JSON`, wanted);
  }
}

async function runIn(file: string): Promise<Run> {
  const document: Partial<RunDocument> = await runDocumentIn(file, wanted);
  const beside = join(dirname(file), 'exchanges.ndjson');
  const lines = (await textOf(beside, 'SUITE-RUN', 'keep it beside run.json'))
    .split('\n')
    .filter((line) => line !== '');
  const exchanges = lines.map((line) => exchangeIn(line, beside));
  // Runs of earlier versions know no attestations.
  const whole = { ...document, attestations: document.attestations ?? [] } as RunDocument;
  return { document: whole, exchanges };
}

async function worldOf(suite: Suite, { seed }: RunDocument) {
  const { createWorld } = await import('../simulators/index.ts');
  return createWorld({ systems: suite.systems, seed });
}

/** What the exit code means, and which checks wait for somebody. On stderr: stdout holds paths only. */
function tellVerdict({ document: { verdict, checks } }: Run, lang: Lang): void {
  const open = checks.filter((check) => check.verdict === 'review' || check.verdict === 'skip').map(({ id }) => id);
  process.stderr.write(`${[verdict.message[lang], ...open].join('\n  ')}\n`);
}

export const report = defineCommand({
  meta: {
    name: 'report',
    description: 'Writes other formats, and protocols, from a run that is over',
    examples: [
      {
        call: 'motpart report motpart-report/inkorg-1177/run.json --format pdf --lang sv',
        does: 'the protocol as PDF',
      },
      {
        call: 'motpart report run.json --format html --lang nb --out report',
        does: 'the page in Norwegian, in another folder',
      },
    ],
    exits: {
      0: 'no deviation found',
      1: 'a deviation, or a run that exercised nothing',
      2: 'wrong usage; one line says what',
      3: 'a fault of ours',
      4: 'incomplete: a person is awaited, or a must was skipped',
    },
  },
  args,
  async run({ args: { run: given, format, lang, out, attest: attestFile, ...flags } }) {
    try {
      const file = runFileAt(given);
      const found = await runIn(file);
      const { document } = found;
      const suite = await suiteNamed(document.suite.id);
      const asked = lang === undefined ? undefined : langOf(lang);
      const formats = readFormats(format ?? 'html');
      const plan = await planProtocols(suite, { ...flags, lang: asked, step: document.selection.step }, formats);
      const filled = { attestations: await attestationsIn(attestFile, suite), plan };
      const told = maskedFor(await worldOf(suite, document), suite, filled);
      const { withAttestations } = await import('../suites/protocols/fill-in.ts');
      const whole = withAttestations(found, suite, told.attestations);
      const place = { folder: out ?? dirname(file), formats: formats.reporters, lang: asked ?? 'en' };
      const paths = await written(whole, suite, told.plan, place);
      for (const path of paths) process.stdout.write(`${relative('', path) || path}\n`);
      tellVerdict(whole, place.lang);
      return whole.document.verdict.exit;
    } catch (thrown) {
      throw asUsage(thrown);
    }
  },
});
