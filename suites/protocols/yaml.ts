/** Reads users' YAML with every scalar as the text that they wrote: `version: 3.10` stays 3.10. */
import { UsageFault } from '../runners/usage-fault.ts';

/** Throws a UsageFault with the code for text that is no YAML. */
export async function parseYaml(text: string, file: string, code: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text, { schema: 'failsafe' });
  } catch (error) {
    const why = (error as Error).message.split('\n')[0]!;
    throw new UsageFault(code, `${file} is not YAML: ${why}`, 'mend that line');
  }
}

/** A date of the calendar in the form YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
