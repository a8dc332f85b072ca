/** The requirements as rules (SARIF §3.49): each with its place in the owner's document. */
import type { Level } from '../../../contracts/types.ts';
import type { RowRecord } from '../../runners/document.ts';

const severity: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  must: 'error',
  should: 'warning',
  may: 'note',
};

/** On assumed ground the worst verdict is a warning. */
function usual({ level, basis }: RowRecord): 'error' | 'warning' | 'note' {
  return basis === 'assumed' && level === 'must' ? 'warning' : severity[level];
}

function placesOf({ sources }: RowRecord): string {
  const places = sources.map(({ title, heading, url }) =>
    [title, heading, url].filter((part) => part !== undefined).join(', '),
  );
  return places.join('\n');
}

function rule(row: RowRecord): object {
  const { id, system, level, basis, text, sources, status } = row;
  const helpUri = sources.find(({ url }) => url !== undefined && URL.canParse(url))?.url;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    ...(helpUri !== undefined && { helpUri }),
    help: { text: [text, placesOf(row)].filter((part) => part !== '').join('\n\n') },
    defaultConfiguration: { level: usual(row) },
    properties: { tags: [system, level, basis], system, level, basis, status },
  };
}

export function rules(rows: readonly RowRecord[]): object[] {
  return rows.map(rule);
}
