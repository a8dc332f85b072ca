import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../../tools/JudgeWithXerces.java');

/** False, with one line on stderr, where no Java 17 or later is installed: its XML Schema engine is the second opinion. */
export const xercesIsThere = javaVersion() >= 17;
if (!xercesIsThere) console.warn('No Java 17 here: the schemas are judged by libxml2 alone.');

/** Xerces' verdict on each document in turn: `valid`, or its first complaint. One start of Java for all of them. */
export function judgeAllWithXerces(questions: readonly { schema: string; xml: string }[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-xerces-'));
  try {
    const lines = questions.map(({ schema, xml }, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, xml);
      return `${schema}\t${file}\n`;
    });
    const { stdout, stderr, status } = spawnSync('java', [program], { input: lines.join(''), encoding: 'utf8' });
    if (status !== 0) throw new Error(`JudgeWithXerces.java ended with ${status}: ${stderr}`);
    return stdout.trimEnd().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function javaVersion(): number {
  const { stdout, error } = spawnSync('java', ['--version'], { encoding: 'utf8' });
  return error ? 0 : Number(/^\S+ (\d+)/.exec(stdout)?.[1] ?? 0);
}
