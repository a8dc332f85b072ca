/** Coverage as one page that loads nothing from elsewhere, in the report's own look. English, as the rows are. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Coverage, CoverageRow, CoverageSum } from '../../suites/coverage.ts';
import type { RowStatus } from '../../suites/runners/document.ts';
import { chapter, markup } from '../../suites/reporters/html/reader.ts';
import { style } from '../../suites/reporters/html/style.ts';
import { printable } from '../../suites/reporters/show.ts';

/** Classes of the report's style sheet; the word says the same. */
const looks: Readonly<Record<RowStatus, string>> = {
  'no-deviation': 'pass',
  warning: 'warn',
  deviation: 'fail',
  review: 'review',
  attested: 'attested',
  'not-exercised': 'skip',
};

function badgeOf({ status, checks, level, notTestedReason }: CoverageRow): VNode {
  const badge = (look: string, word: string) => markup`<span class=${`verdict ${look}`}>${word}</span>`;
  if (status !== undefined) return badge(looks[status], status.replace('-', ' '));
  if (checks.length > 0) return badge('pass', 'checked');
  if (notTestedReason !== undefined) return badge('skip', 'not tested');
  return level === 'must' ? badge('fail', 'uncovered') : badge('skip', 'no check');
}

function rowOf(row: CoverageRow, suite: string): VNode {
  const why = row.status === undefined || row.status === 'not-exercised' ? (row.reason?.en ?? row.notTestedReason) : '';
  return markup`<tr id=${`${suite}-${row.id}`}>
    <th scope="row"><code>${row.id}</code><div class="text">${row.text}</div></th>
    <td>${row.level}, ${row.basis}<div class="text">${row.sources.join(' · ')}</div></td>
    <td>${badgeOf(row)}${why && markup`<div class="text">${why}</div>`}</td>
    <td>${row.checks.map((id) => markup`<div><code>${id}</code></div>`)}</td>
  </tr>`;
}

function headOf(names: readonly string[]): VNode {
  return markup`<thead><tr>${names.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>`;
}

function sumTable(title: string, sums: readonly CoverageSum[], hasRun: boolean): VNode {
  const names = [title, 'Musts', 'Covered', ...(hasRun ? ['Exercised', 'No deviation'] : [])];
  const cells = ({ name, musts, covered, exercised, withoutDeviation }: CoverageSum) => {
    const numbers = [musts, covered, ...(hasRun ? [exercised, withoutDeviation] : [])];
    return markup`<tr><th scope="row">${name}</th>${numbers.map((value) => markup`<td>${value}</td>`)}</tr>`;
  };
  return markup`<h3>By ${title.toLowerCase()}</h3>
    <div class="scroll"><table>${headOf(names)}<tbody>${sums.map(cells)}</tbody></table></div>`;
}

function uncoveredList({ uncovered, suite }: Coverage): unknown {
  if (uncovered.length === 0) return '';
  return markup`<h3>Musts that nobody judges</h3>
    <ul>${uncovered.map((id) => markup`<li><a href=${`#${suite}-${id}`}><code>${id}</code></a></li>`)}</ul>`;
}

function sentencesOf({ rows, uncovered, percent, actor, run }: Coverage): VNode {
  const musts = rows.filter(({ level }) => level === 'must').length;
  return markup`<p class="sentence">${musts - uncovered.length} of ${musts} musts on the ${actor} are covered (${Math.floor(percent)} %).</p>
    ${
      run &&
      markup`<p>The run of <time datetime=${run.started}>${run.started.slice(0, 10)}</time> of <code>${run.about}</code> ${''}
        exercised ${Math.floor(run.percent)} % of the musts that have a check.</p>`
    }`;
}

function suiteChapter(found: Coverage): VNode {
  const { suite, rows, topics, sources, run } = found;
  const hasRun = run !== undefined;
  return chapter(
    suite,
    suite,
    markup`${sentencesOf(found)} ${uncoveredList(found)}
      ${sumTable('Topic', topics, hasRun)} ${sumTable('Document', sources, hasRun)}
      <h3>Each requirement</h3>
      <div class="scroll">
        <table class="stacked">
          ${headOf(['Requirement', 'Level and ground', hasRun ? 'The run' : 'State', 'Checks'])}
          <tbody>${rows.map((row) => rowOf(row, suite))}</tbody>
        </table>
      </div>`,
  );
}

function page(coverages: readonly Coverage[]): VNode {
  const title = `Coverage: ${coverages.map(({ suite }) => suite).join(', ')}`;
  return markup`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      <style dangerouslySetInnerHTML=${{ __html: style }} />
    </head>
    <body>
      <a class="skip-link" href=${`#${coverages[0]?.suite}`}>To the contents</a>
      <header id="top"><p class="brand">Motpart</p><h1>${title}</h1></header>
      <nav aria-label="Contents">
        <ul>${coverages.map(({ suite }) => markup`<li><a href=${`#${suite}`}>${suite}</a></li>`)}</ul>
      </nav>
      <main>${coverages.map(suiteChapter)}</main>
      <footer><a href="#top">To the top</a></footer>
    </body>
  </html>`;
}

/** The page's text. */
export function coveragePage(coverages: readonly Coverage[]): string {
  return `<!doctype html>\n${printable(renderToString(page(coverages)))}`;
}
