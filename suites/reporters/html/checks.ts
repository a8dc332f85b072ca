/** Each check: why it got its verdict, and every condition with expected and actual side by side. */
import type { VNode } from 'preact';
import { checkLevelNames, words } from '../../dsl/texts/report.ts';
import { said } from '../../dsl/texts/runner.ts';
import { fill, verbatim } from '../../dsl/texts/fill.ts';
import type { CheckLevel, Text } from '../../dsl/types.ts';
import type { CheckRecord, ExpectedRecord, FindingRecord } from '../../runners/document.ts';
import { show } from '../show.ts';
import { anchor, badge, chapter, markup, links, verbatimBox, type Reader } from './reader.ts';

/** A title that no message equals. */
const never: Text = verbatim('');

const levels: readonly CheckLevel[] = ['L0', 'L1', 'L2', 'L3', 'L4'];

const expectedSaid = { met: said.expectedUntil, gone: said.expectedGone, expired: said.expectedExpired } as const;

function expectedLine({ reason, until, state }: ExpectedRecord, { t }: Reader): VNode {
  return markup`<p class="note">${t(fill(expectedSaid[state], { reason: verbatim(reason), until }))}</p>`;
}

function sides({ expected, actual }: FindingRecord, { lang, t }: Reader): VNode {
  return markup`<dl class="sides">
    <div>
      <dt>${t(words.expected)}</dt>
      <dd>${verbatimBox(show(expected, lang))}</dd>
    </div>
    <div>
      <dt>${t(words.actual)}</dt>
      <dd>${verbatimBox(show(actual, lang))}</dd>
    </div>
  </dl>`;
}

/** A check of one condition often says it in its title already. */
function finding(one: FindingRecord, title: Text, reader: Reader): VNode {
  const { row, verdict, message, evidence } = one;
  const { t } = reader;
  return markup`<li class=${`finding ${verdict}`}>
    ${t(message) !== t(title) && markup`<p>${badge(verdict, reader)} ${t(message)}</p>`}
    ${verdict !== 'review' && sides(one, reader)}
    <p class="rests">
      ${t(words.requirement)}: <a href=${`#${anchor.row(row)}`}>${row}</a>
      ${evidence.length > 0 && markup` · ${t(words.evidence)}: ${links(evidence, anchor.exchange)}`}
    </p>
  </li>`;
}

/** Has the check traffic that none of its conditions points at? */
function unnamed({ evidence, findings }: CheckRecord): boolean {
  const named = new Set(findings.flatMap((each) => each.evidence));
  return evidence.some((id) => !named.has(id));
}

function article(check: CheckRecord, reader: Reader): VNode {
  const { t } = reader;
  const id = anchor.check(check.id);
  const loose = check.findings.length === 0;
  return markup`<article id=${id} aria-labelledby=${`${id}-h`}>
    <h4 id=${`${id}-h`}>${t(check.title)}</h4>
    <p class="line">
      ${badge(check.verdict, reader)} <code>${check.id}</code>
      ${check.step !== undefined && markup` · ${t(words.step)} ${check.step}`} · ${t(words.requirement)}: ${links(check.rows, anchor.row)}
    </p>
    ${(check.verdict !== 'pass' && check.verdict !== 'fail' && check.verdict !== 'warn') || loose ? markup`<p>${t(check.message)}</p>` : ''}
    ${check.expected && expectedLine(check.expected, reader)}
    <ol class="findings">
      ${check.findings.map((each, _, { length }) => finding(each, length === 1 ? check.title : never, reader))}
    </ol>
    ${check.notes.map((note) => markup`<p class="note">${t(note)}</p>`)}
    ${unnamed(check) && markup`<p class="rests">${t(words.traffic)}: ${links(check.evidence, anchor.exchange)}</p>`}
    ${
      check.log !== undefined &&
      markup`<details>
        <summary>${t(words.log)}</summary>
        ${verbatimBox(check.log)}
      </details>`
    }
  </article>`;
}

export function checks(reader: Reader): VNode {
  const { document, t } = reader;
  const groups = levels.map((level) => ({ level, own: document.checks.filter((check) => check.level === level) }));
  return chapter(
    'checks',
    t(words.checks),
    groups
      .filter(({ own }) => own.length > 0)
      .map(
        ({ level, own }) =>
          markup`<h3>${level} ${t(checkLevelNames[level])}</h3>
            ${own.map((check) => article(check, reader))}`,
      ),
  );
}
