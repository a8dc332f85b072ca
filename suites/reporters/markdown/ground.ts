/** What was not exercised, and the assumed ground: folded, since both may be long. */
import { words } from '../../dsl/texts/report.ts';
import type { Lang, Text } from '../../dsl/types.ts';
import type { AssumptionRecord, RunDocument } from '../../runners/document.ts';
import { code, prose } from './escape.ts';

/** The only HTML of the page, and all of it ours. */
function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Ids by their reason: one reason may keep many out. */
export function notExercised({ requirements }: RunDocument, lang: Lang): string {
  const missing = requirements.filter(({ status }) => status === 'not-exercised');
  if (missing.length === 0) return prose(words.allExercised[lang]);
  const reasons = Map.groupBy(missing, ({ reason }) => reason?.[lang] ?? '');
  const list = [...reasons].map(
    ([reason, rows]) =>
      `- ${prose((reason === '' ? words.nothing[lang] : reason).replace(/\.$/, ''))}: ${rows.map(({ id }) => code(id)).join(', ')}`,
  );
  return folded(`${words.notExercised[lang]} (${missing.length})`, list.join('\n'));
}

function setting({ profile }: AssumptionRecord, lang: Lang): string {
  if (!profile) return '';
  const others = (profile.alternatives ?? [])
    .filter((value) => value !== profile.value)
    .map((value) => code(String(value)));
  const alternatives = others.length > 0 ? ` (${prose(words.alternatives[lang])}: ${others.join(', ')})` : '';
  return ` ${prose(words.setting[lang])} ${code(profile.key)} = ${code(String(profile.value))}${alternatives}.`;
}

export function assumptions({ assumptions: list }: RunDocument, lang: Lang): string {
  if (list.length === 0) return prose(words.noAssumptions[lang]);
  const lines = list.map((one) => `- ${code(one.row)}: ${prose(one.text)}${setting(one, lang)}`);
  const lead = prose(words.assumedLead[lang]);
  return folded(`${words.assumed[lang]} (${list.length})`, [lead, lines.join('\n')].join('\n\n'));
}

/** A table row of cells that are escaped already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function table(head: readonly Text[], rows: readonly (readonly string[])[], lang: Lang): string {
  const titles = head.map((text) => prose(text[lang]));
  return [tableRow(titles), tableRow(titles.map(() => '---')), ...rows.map(tableRow)].join('\n');
}
