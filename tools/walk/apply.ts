import type { Step } from './read-page.ts';

type Change = Exclude<Step, { kind: 'run' }>;

/**
 * The file after a step.
 * @param before  its text; undefined when there is none
 * @throws Error when the file does not have what the page says
 */
export function applied({ kind, path, text, line }: Change, before: string | undefined): string {
  if (kind === 'new') {
    if (before !== undefined) throw new Error(`line ${line}: ${path} is there already`);
    return text;
  }
  if (before === undefined) throw new Error(`line ${line}: there is no ${path}`);
  return kind === 'append' ? `${before}\n${text}` : edited(before, text, `line ${line}: ${path}`);
}

/** Applies a diff without line numbers: what stood there (context and `-`) must be found once. `@@` stands between two places. */
function edited(before: string, diff: string, where: string): string {
  return diff.split(/^@@.*\n/m).reduce((text, hunk) => {
    const lines = hunk.split('\n').filter((line) => line !== '');
    const side = (dropped: string) =>
      lines
        .filter((line) => !line.startsWith(dropped))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const [old, fresh] = [side('+'), side('-')];
    const [start, ...more] = text.split(old);
    if (more.length !== 1) throw new Error(`${where} has ${more.length} places that read:\n${old}`);
    return `${start}${fresh}${more[0]}`;
  }, before);
}
