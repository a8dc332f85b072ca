/**
 * Motpart's driver protocol for a client that runs as a program (`--exec`): a line of JSON in, a line out, in whichever order they are done.
 * An error with the property `outcome: 'refused'` (and `code`) says that the API refused; any other means that something failed.
 */
import { createInterface } from 'node:readline';

type Actions = Readonly<Record<string, (params: any, context: any) => unknown>>;

async function answer(actions: Actions, line: string): Promise<Record<string, unknown>> {
  const { id, action, params, ...context } = JSON.parse(line) as Record<'id' | 'action', string> & { params: unknown };
  const run = actions[action];
  if (!run) return { id, outcome: 'unsupported' };
  try {
    return { id, outcome: 'done', result: await run(params, context) };
  } catch (thrown) {
    const { outcome = 'failed', code, message } = thrown as { outcome?: string; code?: string; message?: string };
    return { id, outcome, message: message ?? String(thrown), ...(code !== undefined && { code }) };
  }
}

/** Does what the lines of stdin ask for, until it ends. */
export function answerLines(actions: Actions): void {
  const reply = async (line: string) => process.stdout.write(`${JSON.stringify(await answer(actions, line))}\n`);
  createInterface({ input: process.stdin }).on('line', (line) => void reply(line));
}
