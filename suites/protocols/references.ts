/** Where in the owners' documents a case stands. */
import { verbatim } from '../dsl/texts/fill.ts';
import type { RowRecord, RunDocument } from '../runners/document.ts';
import type { ReferenceRecord } from './records.ts';
import type { SuiteProtocols } from './types.ts';

type Source = RowRecord['sources'][number];

function add(list: readonly string[], heading: string | undefined): readonly string[] {
  return heading === undefined || list.includes(heading) ? list : [...list, heading];
}

/** The documents behind some requirements, each once, with the headings under which they stand. */
export function referencesOf(
  rows: readonly string[],
  { requirements, sources }: RunDocument,
  { documents = {} }: SuiteProtocols,
): ReferenceRecord[] {
  const found = new Map<string, ReferenceRecord>();
  const put = ({ title, heading, url }: Source) => {
    const known = found.get(title);
    const changed = sources.find((source) => source.title === title && source.url === url)?.changed;
    found.set(title, {
      document: documents[title] ?? verbatim(title),
      headings: add(known?.headings ?? [], heading),
      ...(changed !== undefined && { changed }),
      ...(url !== undefined && { url }),
    });
  };
  for (const { id, sources: own } of requirements) if (rows.includes(id)) own.forEach(put);
  return [...found.values()];
}
