/** `motpart serve`: all simulators and the control API on one port of this machine. */
import { defineCommand } from 'citty';
import { wholeNumber } from './arguments.ts';
import { alpnOf } from './alpn.ts';
import { Failure } from './failure.ts';

const args = {
  port: { type: 'string', default: '4010', valueHint: 'port', description: 'HTTP port; 0 takes any free one' },
  host: { type: 'string', default: '127.0.0.1', valueHint: 'host', description: 'Address to listen on' },
  systems: { type: 'string', valueHint: 'a,b', description: 'Only these systems, and those that they need' },
  seed: { type: 'string', default: '1177', valueHint: 'n', description: 'The same seed gives the same people and ids' },
  people: { type: 'string', default: '1000', valueHint: 'n', description: 'How many people' },
  profile: { type: 'string', valueHint: 'file', description: 'YAML: what the documents leave open, by system and key' },
  hints: {
    type: 'boolean',
    default: true,
    description: 'Headers that say which rule decided',
    negativeDescription: 'Only what the owner sends',
  },
  'public-url': { type: 'string', valueHint: 'url', description: 'What the world outside calls this server' },
  'tls-port': {
    type: 'string',
    valueHint: 'port',
    description: 'HTTPS port that asks for client certificates; 4443 if a system needs one',
  },
  'lifecare-alpn': {
    type: 'string',
    default: 'http/1.1',
    valueHint: 'http/1.1|h2-reset',
    description: 'h2-reset: the HTTPS port offers HTTP/2 and resets its streams, as a host of Lifecare does',
  },
  'insecure-peer-header': {
    type: 'boolean',
    description: 'On the HTTP port the header x-motpart-peer-cert (PEM, percent-encoded) is the client certificate',
  },
  'strict-identities': {
    type: 'boolean',
    description: 'Refuses requests with an identity number from outside the population',
  },
  state: {
    type: 'string',
    valueHint: 'file',
    description: 'Keeps the worlds in this file: they outlive the process, and kill -9',
  },
  json: { type: 'boolean', description: 'Prints one line of JSON instead of text' },
} as const;

function publicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '';
  if (plain) return url.origin;
  throw new Failure(
    'SIM-FLAG',
    `--public-url ${text} is not an origin`,
    'give scheme and host only, such as https://sim.example',
  );
}

export const serve = defineCommand({
  meta: {
    name: 'serve',
    description: 'Runs the simulators and their control API on this machine',
    examples: [
      { call: 'motpart serve', does: 'everything, on the usual ports' },
      {
        call: 'motpart serve --port 0 --systems helsenorge-verktoy --json',
        does: 'one system on any free port; where it is, as JSON',
      },
      { call: 'motpart serve --state worlds.log', does: 'goes on where the last serve with this file ended' },
      { call: 'motpart serve --seed 7 --people 5000', does: 'other people: the same ones each time for this seed' },
    ],
  },
  args,
  async run({ args: given }) {
    const url = publicUrl(given['public-url']);
    const wish = {
      port: wholeNumber('port', given.port, 0, 65_535),
      host: given.host,
      seed: wholeNumber('seed', given.seed, 0, 0xffff_ffff),
      people: wholeNumber('people', given.people, 0, 1_000_000),
      hints: given.hints,
      strictIdentities: given['strict-identities'] === true,
      alpn: alpnOf(given['lifecare-alpn']),
      insecurePeerHeader: given['insecure-peer-header'] === true,
      ...(given['tls-port'] !== undefined && { tlsPort: wholeNumber('tls-port', given['tls-port'], 0, 65_535) }),
      ...(given.systems !== undefined && { systems: given.systems.split(',').map((id) => id.trim()) }),
      ...(given.profile !== undefined && { profileFile: given.profile }),
      ...(given.state !== undefined && { stateFile: given.state }),
      ...(url !== undefined && { publicUrl: url }),
    };
    const { start } = await import('./serve/start.ts');
    const served = await start(wish);
    const { banner, facts } = await import('./serve/banner.ts');
    process.stdout.write(given.json ? `${JSON.stringify(facts(served))}\n` : `${banner(served)}\n`);
    await served.ended;
  },
});
