/** One thing that a page tells its reader to do. */
export type Step =
  | { readonly kind: 'run'; readonly line: number; readonly command: string }
  | { readonly kind: 'new' | 'append' | 'edit'; readonly line: number; readonly path: string; readonly text: string };

const openingFence = /^```(\w*)$/;
const kinds = { 'New file': 'new', 'Append to': 'append', In: 'edit' } as const;
const told = new RegExp(`^(${Object.keys(kinds).join('|')}) \`([^\`]+)\`:$`);

/**
 * What a page tells its reader to do, in order: `sh` blocks are run line by line; a block after "New file `x`:", "Append to `x`:" or
 * "In `x`:" (a diff) changes that file. Other blocks only show something.
 * @throws Error when such a sentence has no block, or a diff has no such sentence
 */
export function readPage(markdown: string): Step[] {
  const lines = markdown.split('\n');
  const steps: Step[] = [];
  let sentence: RegExpExecArray | null = null;
  for (let place = 0; place < lines.length; place += 1) {
    const fence = openingFence.exec(lines[place]!);
    if (fence) {
      const end = lines.indexOf('```', place + 1);
      steps.push(...stepsOf(fence[1]!, lines.slice(place + 1, end), sentence, place + 1));
      [sentence, place] = [null, end];
    } else if (lines[place] !== '') {
      if (sentence) throw new Error(`line ${place}: ${sentence[0]} has no block`);
      sentence = told.exec(lines[place]!);
    }
  }
  return steps;
}

function stepsOf(language: string, block: string[], sentence: RegExpExecArray | null, line: number): Step[] {
  if (sentence) {
    const kind = kinds[sentence[1] as keyof typeof kinds];
    return [{ kind, line, path: sentence[2]!, text: `${block.join('\n')}\n` }];
  }
  if (language === 'diff') throw new Error(`line ${line}: no sentence says which file the diff is of`);
  return language === 'sh' ? block.map((command, place) => ({ kind: 'run', line: line + place + 1, command })) : [];
}
