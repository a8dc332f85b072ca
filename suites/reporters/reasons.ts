/** What did not hold in a check, as plain text for formats that have one field for it. */
import type { Lang } from '../dsl/types.ts';
import type { CheckRecord } from '../runners/document.ts';
import { show } from './show.ts';

/** Each condition that did not hold: message, row, expected, actual, evidence. */
export function reasons({ findings, expected }: CheckRecord, lang: Lang): string {
  const broken = findings.filter(({ verdict }) => verdict !== 'pass');
  const told = broken.map(({ message, row, expected: wanted, actual, evidence }) =>
    [
      message[lang],
      row,
      `expected: ${show(wanted, lang)}`,
      `actual: ${show(actual, lang)}`,
      `evidence: ${evidence.join(', ')}`,
    ].join('\n'),
  );
  if (expected) told.push(`expected deviation until ${expected.until} (${expected.state}): ${expected.reason}`);
  return told.join('\n\n');
}
