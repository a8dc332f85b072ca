/** `motpart init SUITE`: writes the commented file of header data for a suite's protocols. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { defineCommand, type ArgsDef } from 'citty';
import { loadSuite, suiteIds } from '../suites/index.ts';
import { langOf } from './check/flags.ts';
import { headerFileOf } from './check/protocol.ts';
import { suiteNamed } from './check/suite.ts';
import { exit, Failure } from './failure.ts';

const args = {
  suite: { type: 'positional', required: true, description: 'The suite, such as inkorg-1177' },
  out: { type: 'string', valueHint: 'file', description: 'The file to write; motpart-<suite>.yaml without it' },
  lang: { type: 'string', valueHint: 'sv|nb|en', description: "Language of the comments; the owner's without it" },
  force: { type: 'boolean', description: 'Overwrite a file that is there' },
} satisfies ArgsDef;

async function suitesWithProtocols(): Promise<string> {
  const all = await Promise.all(suiteIds.map(loadSuite));
  return all.flatMap((suite) => (suite?.protocols ? [suite.id] : [])).join(', ');
}

async function save(file: string, text: string, force: boolean | undefined): Promise<void> {
  if (!force && existsSync(file))
    throw new Failure(
      'SUITE-HEADER',
      `${file} is there already`,
      'give --force to overwrite it, or --out another file',
    );
  await writeFile(file, text, { mode: 0o600 }).catch((error: Error) => {
    throw new Failure(
      'SUITE-OUT',
      `${file} cannot be written: ${error.message}`,
      'give --out a file that can be written',
    );
  });
}

export const init = defineCommand({
  meta: {
    name: 'init',
    description: "Writes the commented YAML with the header data of a suite's protocols",
    examples: [
      { call: 'motpart init inkorg-1177', does: 'motpart-inkorg-1177.yaml, with a comment on each field' },
      { call: 'motpart init inkorg-1177 --lang en --out header.yaml', does: 'with comments in English' },
    ],
  },
  args,
  async run({ args: { suite: id, out, lang, force } }) {
    const suite = await suiteNamed(id);
    if (!suite.protocols)
      throw new Failure('SUITE-PROTOCOL', `${id} has no protocol`, `suites with one: ${await suitesWithProtocols()}`);
    const { headerTemplate } = await import('../suites/protocols/header-template.ts');
    const file = out ?? headerFileOf(suite);
    const text = headerTemplate(suite.protocols, suite.title, lang === undefined ? suite.protocols.lang : langOf(lang));
    await save(file, text, force);
    const steps = suite.protocols.protocols.flatMap(({ step }) => (step === undefined ? [] : [`--step ${step}`]));
    const words = ['motpart check', id, '…', steps.join(' or ')].filter((word) => word !== '').join(' ');
    process.stdout.write(`Wrote ${file}: fill it in, then ${words} reads it.\n`);
    return exit.ok;
  },
});
