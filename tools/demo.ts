/**
 * `npm run demo`: the whole way, once for each suite. The simulators are served on a free port, an example client does what its suite asks of it, and the
 * verdicts, the report and the document that the owner asks for come out. It is `motpart check` with flags that a newcomer need not know.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const example = (path: string) => join(root, 'examples', path);
const formats = 'html,json,junit,docx,pdf';

/** Runs `motpart check` and gives its exit code: 0 no deviation, 4 when people are awaited. */
function check(...words: readonly string[]): number {
  const command = [join(root, 'bin/motpart.js'), 'check', ...words];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

console.log('Serving HelseID and the Verktøy API of Helsenorge on a free port of this machine,');
console.log('and judging the example client examples/verktoy-client-ts with the suite helsenorge-verktoy.');
console.log('Its test report is in Norwegian, as the owner wants it.\n');
const client = example('verktoy-client-ts/main.ts');
const report = example('verktoy-client-ts/motpart-helsenorge-verktoy.yaml');
const verktoy = check('helsenorge-verktoy', '--module', client, '--header', report, '--format', formats);

console.log(
  '\nServing DigitaltAktiv of Helsenorge, and judging examples/digitaltaktiv-client-ts, which keeps a list of patients',
);
console.log('up to date, with the suite helsenorge-digitaltaktiv.\n');
const keeper = example('digitaltaktiv-client-ts/main.ts');
const about = example('digitaltaktiv-client-ts/motpart-helsenorge-digitaltaktiv.yaml');
const digitaltaktiv = check('helsenorge-digitaltaktiv', '--module', keeper, '--header', about, '--format', formats);

console.log(
  '\nJudging examples/helseid-client-ts, which rests on openid-client, with the suite helseid: how a client gets and',
);
console.log('uses its tokens, whatever API it calls.\n');
const tokens = check('helseid', '--module', example('helseid-client-ts/main.ts'), '--format', 'html,json,junit');

console.log(
  '\nThe same for the older token service of Helsenorge, with examples/helsenorge-sts-client-ts and the suite',
);
console.log('helsenorge-sts.\n');
const older = example('helsenorge-sts-client-ts/main.ts');
const legacy = check('helsenorge-sts', '--module', older, '--format', 'html,json,junit');

console.log(
  '\nThe login of citizens, with examples/helsenorge-oidc-client-ts, a tool that rests on openid-client, and the suite',
);
console.log('helsenorge-oidc, which plays the browser.\n');
const tool = example('helsenorge-oidc-client-ts/main.ts');
const citizens = check('helsenorge-oidc', '--module', tool, '--format', 'html,json,junit');

console.log(
  '\nServing BRP, and judging examples/brp-exporter-ts, which exports persons as LifeVision does, with the suite',
);
console.log('brp-apiv3. Its set-up protocol is in Swedish.\n');
const exporter = example('brp-exporter-ts/main.ts');
const given = example('brp-exporter-ts/motpart-brp-apiv3.yaml');
const brp = check('brp-apiv3', '--module', exporter, '--header', given, '--format', formats);

console.log(
  '\nServing Lifecare IFO over TLS, and judging the reader examples/lifecare-reader-ts with the suite lifecare-ifo.',
);
console.log('It writes nothing, so checks of writing are left out. Its connection protocol is in Swedish.\n');
const reader = example('lifecare-reader-ts/main.ts');
const connection = example('lifecare-reader-ts/motpart-lifecare-ifo.yaml');
const lifecare = check('lifecare-ifo', '--module', reader, '--header', connection, '--format', formats);

if (lifecare === 4) console.log('\nOne check waits for a person: how much is taken out at a time, and how often.');

console.log(
  "\nServing 1177's inbox behind its platform, over TLS, and judging the example sender examples/inkorg-sender-ts",
);
console.log('with the suite inkorg-1177. Its test protocol is in Swedish, as the owner wants it.\n');
const sender = example('inkorg-sender-ts/main.ts');
const header = example('inkorg-sender-ts/motpart-inkorg-1177.yaml');
const inkorg = check('inkorg-1177', '--step', '3.3', '--module', sender, '--header', header, '--format', formats);

if (inkorg === 4) {
  console.log('\nTwo checks wait for people: what texts say no machine can judge. `--attest FILE` takes their word.');
}

/** Where only people are awaited, nothing is wrong. */
const awaited = (code: number) => (code === 4 ? 0 : code);
const codes = [verktoy, digitaltaktiv, tokens, legacy, brp, citizens, awaited(lifecare), awaited(inkorg)];
process.exitCode = codes.find((code) => code !== 0) ?? 0;
