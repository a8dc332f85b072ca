/** `motpart doctor [SYSTEM]`: examines a set-up before a run, and says of each finding what to mend. */
import { defineCommand, type ArgsDef } from 'citty';
import { examined } from '../suites/doctor/index.ts';
import { wholeNumber } from './arguments.ts';
import type { Diagnosis } from './doctor/diagnosis.ts';
import { exit, Failure } from './failure.ts';
import { meant } from './nearest.ts';
import { coloured } from './usage.ts';
import { version } from './version.ts';

const args = {
  system: {
    type: 'positional',
    required: false,
    description: 'A system or suite, such as inkorg-1177; those of the set-up without it',
  },
  setup: { type: 'string', valueHint: 'file', description: 'YAML: addresses, credentials, what the owner registered' },
  init: { type: 'boolean', description: 'Print a set-up file with comments for SYSTEM, and examine nothing' },
  url: {
    type: 'string',
    valueHint: 'url',
    description: 'Where `motpart serve` runs; http://127.0.0.1:4010 if one is there',
  },
  header: { type: 'string', valueHint: 'file', description: 'Header data of the protocol; motpart-<suite>.yaml here' },
  attest: { type: 'string', valueHint: 'file', description: 'What named persons vouch for, as check takes it' },
  port: { type: 'string', default: '4010', valueHint: 'port', description: 'HTTP port that serve shall have' },
  'tls-port': { type: 'string', default: '4443', valueHint: 'port', description: 'TLS port that serve shall have' },
  host: { type: 'string', default: '127.0.0.1', valueHint: 'host', description: 'Address that serve shall have' },
  json: { type: 'boolean', description: 'The diagnosis as JSON on stdout' },
} satisfies ArgsDef;

function judgeSystem(id: string): void {
  const known = Object.keys(examined);
  if (known.includes(id)) return;
  throw new Failure('SIM-SYSTEM', `there is no system ${id || '(empty)'}`, meant(id, known, `use ${known.join(', ')}`));
}

function judgeUrl(url: string | undefined): void {
  if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return;
  throw new Failure('SIM-FLAG', `--url ${url} is not a URL`, 'write it as http://127.0.0.1:4010');
}

async function printTemplate(id: string | undefined): Promise<number> {
  const { templates } = await import('../suites/doctor/templates.ts');
  const template = id === undefined ? undefined : templates[id];
  if (!template) {
    const known = Object.keys(templates).join(', ');
    throw new Failure('SUITE-SETUP', `--init needs to know for what`, `give one of ${known} before it`);
  }
  process.stdout.write(await template());
  return exit.ok;
}

async function show(diagnosis: Diagnosis, json: boolean | undefined): Promise<number> {
  if (json) process.stdout.write(`${JSON.stringify(diagnosis)}\n`);
  else {
    const { printed } = await import('./doctor/print.ts');
    process.stdout.write(`${printed(diagnosis, coloured(process.stdout))}\n`);
  }
  return diagnosis.counts.problem > 0 ? exit.deviation : exit.ok;
}

export const doctor = defineCommand({
  meta: {
    name: 'doctor',
    description: 'Examines a set-up before a run, and says what to mend',
    examples: [
      { call: 'motpart doctor', does: 'this machine, and a serve on the default port if one runs' },
      { call: 'motpart doctor inkorg-1177 --init', does: 'a set-up file with comments, to fill in' },
      { call: 'motpart doctor inkorg-1177 --setup set-up.yaml', does: 'addresses, certificate, keys, orders' },
      { call: 'motpart doctor --url http://127.0.0.1:4010 --json', does: 'a running serve, for programs' },
    ],
    exits: { 0: 'nothing stands in the way', 1: 'at least one problem', 2: 'the command was called wrongly' },
  },
  args,
  async run({ args: { system, setup, init, url, header, attest, port, 'tls-port': tlsPort, host, json } }) {
    if (system !== undefined) judgeSystem(system);
    judgeUrl(url);
    if (init) return printTemplate(system);
    const { examine } = await import('./doctor/examine.ts');
    const machine = {
      version: version(),
      node: process.versions.node,
      host,
      port: wholeNumber('port', port, 0, 65_535),
      tlsPort: wholeNumber('tls-port', tlsPort, 0, 65_535),
      folder: process.cwd(),
    };
    return show(await examine({ about: system, url, setup, header, attest, machine, now: Date.now() }), json);
  },
});
