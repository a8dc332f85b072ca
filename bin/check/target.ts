/** `--target URL`: a server is judged with the suite's reference client. */
import type { Lang, Suite } from '../../suites/dsl/types.ts';
import type { Run } from '../../suites/runners/document.ts';
import { Failure } from '../failure.ts';
import { coloured } from '../usage.ts';
import type { WantedFormats } from './flags.ts';
import { stopOn, wantedOf, type Wanted } from './under-way.ts';

export interface TargetFlags extends Wanted {
  readonly target?: string | undefined;
  readonly setup?: string | undefined;
  readonly 'allow-writes'?: boolean | undefined;
}

/** Flags that speak of a client, or of simulators of our own. */
const ofClients = [
  'module',
  'exec',
  'exec-each',
  'http',
  'port',
  'tls-port',
  'lifecare-alpn',
  'adapter',
  'seed',
] as const;
const ofPeople = ['attest', 'header', 'template'] as const;

type Given = TargetFlags & Readonly<Partial<Record<(typeof ofClients)[number] | (typeof ofPeople)[number], unknown>>>;

function refuse(flag: string, what: string, todo: string): never {
  throw new Failure('SUITE-TARGET', `--${flag} ${what}`, todo);
}

/** Throws a Failure for flags that do not go together: a server is judged alone, and has no protocol to hand in. */
export function judgeTargetFlags(given: Given, { documents, declarations }: WantedFormats): void {
  const server = (['setup', 'allow-writes'] as const).find((name) => given[name]);
  if (given.target === undefined) {
    return server && refuse(server, 'is for a server', 'give --target URL too, or leave it out');
  }
  const client = ofClients.find((name) => given[name] !== undefined);
  if (client) refuse(client, 'is for a client, and --target judges a server', 'leave one of the two out');
  const people = ofPeople.find((name) => given[name] !== undefined);
  // HTML is the report too.
  if (people || documents.some((format) => format !== 'html') || declarations)
    refuse(
      'target',
      'has no protocol: those are for clients',
      'leave out --attest, --header, --template and documents',
    );
}

/** Runs the server checks with progress on stderr. Throws a UsageFault when the server cannot be reached, or a file is wrong. */
export async function judgeServer(suite: Suite, given: TargetFlags, lang: Lang): Promise<Run> {
  const { openTarget, withServer } = await import('../../suites/targets/open.ts');
  const { runServer, serverView } = await import('../../suites/runners/run-server.ts');
  const judging = withServer(suite);
  const view = serverView(judging);
  const { expected, chosen, total } = await wantedOf(view, given);
  const token = process.env['MOTPART_TOKEN'];
  const { target: url = '', setup: setUp, 'allow-writes': allowWrites = false } = given;
  const target = await openTarget(suite, { url, setUp, allowWrites, token });
  const { progressOn } = await import('../../suites/reporters/progress.ts');
  const look = { lang, colour: coloured(process.stderr) } as const;
  const shown = await progressOn(process.stderr, view, target.url, total, look);
  const interrupted = stopOn(shown, () => target.close());
  try {
    return await runServer(judging, { target, ...chosen, expected, onProgress: shown.onProgress });
  } finally {
    interrupted.forget();
    shown.stop();
    await target.close();
  }
}
