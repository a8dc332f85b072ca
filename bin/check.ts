/** `motpart check SUITE`: judges a client, or a server, with a contract suite and writes the report. */
import { join, relative } from 'node:path';
import { defineCommand, type ArgsDef } from 'citty';
import type { World } from '../simulators/kernel/world.ts';
import type { Driver } from '../suites/drivers/driver.ts';
import type { Lang, Suite } from '../suites/dsl/types.ts';
import type { Adapter } from '../suites/hosts/open.ts';
import type { Run } from '../suites/runners/document.ts';
import { wholeNumber } from './arguments.ts';
import { driverOf, type DriverFlags } from './check/driver.ts';
import { adapterOf, langOf, readFormats, refuseComing, type WantedFormats } from './check/flags.ts';
import { maskedFor, written } from './check/hand-in.ts';
import { hostFor, offeredBy, portsOf, type HostFlags } from './check/host.ts';
import { judgeFolder } from './check/out-folder.ts';
import { attestationsIn, planProtocols, type ProtocolFlags } from './check/protocol.ts';
import { suiteNamed } from './check/suite.ts';
import { judgeServer, judgeTargetFlags } from './check/target.ts';
import { stopOn, wantedOf } from './check/under-way.ts';
import { asUsage } from './check/user-file.ts';
import { coloured } from './usage.ts';

const args = {
  suite: { type: 'positional', required: true, description: 'The suite, such as helsenorge-verktoy' },
  module: { type: 'string', valueHint: 'file', description: 'The client: a module with a function for each action' },
  exec: { type: 'string', valueHint: 'cmd', description: 'The client: a command that lives for the whole run' },
  'exec-each': {
    type: 'string',
    valueHint: 'cmd',
    description: 'The client: a command that is started once an action',
  },
  http: {
    type: 'string',
    valueHint: 'url',
    description: 'The client: a hook of its own, which takes each action as a POST',
  },
  port: {
    type: 'string',
    valueHint: 'port',
    description: 'With --http, where the simulators are; 4010 without it, 0: any free',
  },
  'tls-port': { type: 'string', valueHint: 'port', description: 'The same for HTTPS; 4443 without it' },
  only: { type: 'string', valueHint: 'ids', description: 'Only these checks, separated by commas' },
  step: { type: 'string', valueHint: 'id', description: 'Only the checks of this onboarding step' },
  lang: {
    type: 'string',
    valueHint: 'sv|nb|en',
    description: "Language of what is printed and reported; en without it, the owner's for a protocol",
  },
  out: { type: 'string', valueHint: 'dir', description: 'Folder of the report; motpart-report/<suite> without it' },
  format: {
    type: 'string',
    valueHint: 'list',
    description: 'html, json, junit, md, sarif, ctrf, docx, pdf, self-declaration; html,junit without it',
  },
  expected: { type: 'string', valueHint: 'file', description: 'Known deviations: a list of id, reason, until' },
  adapter: {
    type: 'string',
    valueHint: 'fastify|msw',
    description: 'A socket, or (for --module) this process; fastify without it',
  },
  'lifecare-alpn': {
    type: 'string',
    valueHint: 'http/1.1|h2-reset',
    description: 'h2-reset: the HTTPS port offers HTTP/2 and resets it; without it, HTTP/1.1 alone',
  },
  seed: { type: 'string', valueHint: 'n', description: 'Seed of the invented people and things; 1177 without it' },
  json: { type: 'boolean', description: 'The run document on stdout' },
  manual: { type: 'boolean', description: 'Not in this version yet' },
  observe: { type: 'boolean', description: 'Not in this version yet' },
  journal: { type: 'string', valueHint: 'file', description: 'Not in this version yet' },
  attest: { type: 'string', valueHint: 'file', description: 'What named persons vouch for: case, person, date, note' },
  header: {
    type: 'string',
    valueHint: 'file',
    description: 'Header data of the protocol; motpart-<suite>.yaml without it',
  },
  template: { type: 'string', valueHint: 'file', description: 'Other sections, in another order, for the protocol' },
  target: { type: 'string', valueHint: 'url', description: 'A server to judge, instead of a client' },
  setup: {
    type: 'string',
    valueHint: 'file',
    description: 'With --target, for a server that is no Motpart: addresses, credentials and test people',
  },
  'allow-writes': {
    type: 'boolean',
    description: 'With --setup, also checks that change something for people at the server',
  },
} satisfies ArgsDef;

interface Given extends HostFlags {
  readonly expected?: string | undefined;
  readonly only?: string | undefined;
  readonly step?: string | undefined;
  readonly adapter: Adapter;
  readonly seed?: string | undefined;
  readonly lang: Lang;
}

async function worldFor(suite: Suite, seed: string | undefined) {
  const { createWorld } = await import('../simulators/index.ts');
  const number = seed === undefined ? undefined : wholeNumber('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  return createWorld({ systems: suite.systems, ...(number !== undefined && { seed: number }) });
}

/** What a run needs beside its client. Throws a Failure or UsageFault for wishes that cannot be met. */
async function prepare(suite: Suite, world: World, given: Given) {
  const wanted = await wantedOf(suite, given);
  return { ...wanted, host: await hostFor(world, given.adapter, given) };
}

/** Runs the suite with progress on stderr; closes the driver, whatever happens. */
async function judge(suite: Suite, world: World, driver: Driver, given: Given): Promise<Run> {
  const { expected, chosen, total, host } = await prepare(suite, world, given).catch(async (thrown: unknown) => {
    await driver.close();
    throw thrown;
  });
  const { run } = await import('../suites/index.ts');
  const { progressOn } = await import('../suites/reporters/progress.ts');
  const look = { lang: given.lang, colour: coloured(process.stderr) } as const;
  const view = await progressOn(process.stderr, suite, driver.about, total, look);
  const interrupted = stopOn(view, () => void driver.close());
  try {
    return await run(suite, { driver, host, ...chosen, expected, onProgress: view.onProgress });
  } finally {
    interrupted.forget();
    view.stop();
    await driver.close();
    await host.close();
  }
}

interface Wishes extends Given, Omit<ProtocolFlags, 'lang'>, DriverFlags {
  readonly attest?: string | undefined;
  readonly asked: Lang | undefined;
  readonly adapter: Adapter;
}

/** The run with people's words in it, and what is to be written of it. All files that users give are judged before the client is. */
async function handed(suite: Suite, formats: WantedFormats, wishes: Wishes) {
  const plan = await planProtocols(suite, { ...wishes, lang: wishes.asked }, formats);
  const attestations = await attestationsIn(wishes.attest, suite);
  const driver = await driverOf(wishes);
  const world = await worldFor(suite, wishes.seed);
  const run = await judge(suite, world, driver, wishes);
  const told = maskedFor(world, suite, { attestations, plan });
  const { withAttestations } = await import('../suites/protocols/fill-in.ts');
  return { found: withAttestations(run, suite, told.attestations), plan: told.plan };
}

async function finish(found: Run, paths: readonly string[], json: boolean | undefined, lang: Lang): Promise<void> {
  if (json) return void process.stdout.write(`${JSON.stringify(found.document)}\n`);
  const { closing } = await import('../suites/reporters/terminal.ts');
  const pages = paths.filter((path) => /\.(html|docx|pdf)$/.test(path));
  const shown = pages.length > 0 ? pages : [paths[0]!];
  const look = { lang, colour: coloured(process.stdout) };
  process.stdout.write(
    `\n${closing(
      found,
      shown.map((path) => relative('', path) || path),
      look,
    )}\n`,
  );
}

/** A client in this process may leave timers and sockets behind; they do not keep the command from ending. */
function endSoon(): void {
  setTimeout(() => process.exit(), 500).unref();
}

export const check = defineCommand({
  meta: {
    name: 'check',
    description: 'Judges a client or a server with a contract suite and writes the report',
    examples: [
      { call: 'motpart check helsenorge-verktoy --module client.js', does: 'a module with a function for each action' },
      {
        call: 'motpart check inkorg-1177 --exec "python3 client.py" --step 3.3',
        does: 'a program in any language, one onboarding step',
      },
      {
        call: 'motpart check helsenorge-verktoy --http http://127.0.0.1:8080',
        does: 'a service with a hook; the simulators stand at ports 4010 and 4443',
      },
      {
        call: 'motpart check helsenorge-verktoy --module client.js --format junit,html',
        does: 'the files that a CI job wants',
      },
      {
        call: 'motpart check helsenorge-verktoy --target http://127.0.0.1:4010',
        does: 'a server, judged with our client',
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
  async run({ args: given }) {
    refuseComing(given);
    portsOf(given);
    const formats = readFormats(given.format ?? 'html,junit');
    judgeTargetFlags(given, formats);
    const asked = given.lang === undefined ? undefined : langOf(given.lang);
    const lang = asked ?? 'en';
    const adapter = adapterOf(given.adapter);
    offeredBy(given, adapter);
    const suite = await suiteNamed(given.suite);
    const folder = given.out ?? join('motpart-report', suite.id);
    judgeFolder(folder);
    const judging =
      given.target === undefined
        ? handed(suite, formats, { ...given, asked, lang, adapter })
        : judgeServer(suite, given, lang).then((run) => ({ found: run, plan: undefined }));
    const { found, plan } = await judging.catch((thrown: unknown) => {
      throw asUsage(thrown);
    });
    const place = { folder, formats: formats.reporters, lang };
    const paths = await written(found, suite, plan, place);
    await finish(found, paths, given.json, lang);
    endSoon();
    return found.document.verdict.exit;
  },
});
