/** The chapters on requirements: each with what was seen, what was not exercised, assumed ground, and the meaning of the words. */
import type { VNode } from 'preact';
import type { Text, Verdict } from '../../dsl/types.ts';
import { basisNames, levelNames, statusNames, words } from '../../dsl/texts/report.ts';
import { meaningsFor, wordsFor } from '../../dsl/texts/server.ts';
import type { RowRecord, RowStatus } from '../../runners/document.ts';
import { anchor, badge, chapter, markup, links, type Reader } from './reader.ts';

const verdictOf: Readonly<Record<RowStatus, Verdict>> = {
  'no-deviation': 'pass',
  warning: 'warn',
  deviation: 'fail',
  review: 'review',
  attested: 'attested',
  'not-exercised': 'skip',
};

function sources({ sources: places }: RowRecord): unknown {
  return places.map(({ title, heading, url }) => {
    const name = heading === undefined ? title : `${title}: ${heading}`;
    return markup`<div>${url === undefined ? name : markup`<a href=${url}>${name}</a>`}</div>`;
  });
}

function requirement(row: RowRecord, { t }: Reader): VNode {
  return markup`<tr id=${anchor.row(row.id)}>
    <th scope="row">
      <code>${row.id}</code>
      <div class="text" lang="en">${row.text}</div>
    </th>
    <td>
      ${t(levelNames[row.level])}, ${t(basisNames[row.basis])}
      <div class="text">${sources(row)}</div>
    </td>
    <td><span class=${`verdict ${verdictOf[row.status]}`}>${t(statusNames[row.status])}</span></td>
    <td>${links(row.checks, anchor.check)}</td>
  </tr>`;
}

export function requirements(reader: Reader): VNode {
  const { document, lang, t } = reader;
  return chapter(
    'requirements',
    t(wordsFor(document).requirements),
    markup`${lang !== 'en' && markup`<p class="rests">${t(words.englishRows)}</p>`}
      <div class="scroll">
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">${t(words.requirement)}</th>
              <th scope="col">${t(words.basis)}</th>
              <th scope="col">${t(words.status)}</th>
              <th scope="col">${t(words.checks)}</th>
            </tr>
          </thead>
          <tbody>
            ${document.requirements.map((row) => requirement(row, reader))}
          </tbody>
        </table>
      </div>`,
  );
}

export function notExercised(reader: Reader): VNode {
  const { document, t } = reader;
  const missing = document.requirements.filter(({ status }) => status === 'not-exercised');
  if (missing.length === 0)
    return chapter('not-exercised', t(words.notExercised), markup`<p>${t(words.allExercised)}</p>`);
  return chapter(
    'not-exercised',
    t(words.notExercised),
    markup`<dl class="facts wide">
      ${missing.map(
        ({ id, reason }) =>
          markup`<div>
            <dt><a href=${`#${anchor.row(id)}`}>${id}</a></dt>
            <dd>${reason && t(reason)}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

export function assumptions(reader: Reader): VNode {
  const { document, t } = reader;
  const list = document.assumptions.map(({ row, text, profile }) => {
    const others = (profile?.alternatives ?? []).filter((value) => value !== profile?.value).map(String);
    const setting =
      profile &&
      markup`<div class="text">
        ${t(words.setting)} <code>${profile.key}</code> =
        ${String(profile.value)}${others.length > 0 && ` (${t(words.alternatives)}: ${others.join(', ')})`}. ${' '}<span
          lang="en"
          >${profile.reason}</span
        >
      </div>`;
    return markup`<div>
      <dt><code>${row}</code></dt>
      <dd><span lang="en">${text}</span>${setting}</dd>
    </div>`;
  });
  const content =
    list.length === 0
      ? markup`<p>${t(words.noAssumptions)}</p>`
      : markup`<p>${t(words.assumedLead)}</p>
          <dl class="facts wide">${list}</dl>`;
  return chapter('assumed', t(words.assumed), content);
}

export function definitions(reader: Reader): VNode {
  const list = Object.entries(meaningsFor(reader.document)) as [Verdict, Text][];
  const rows = list.map(
    ([verdict, meaning]) =>
      markup`<div>
        <dt>${badge(verdict, reader)} <code>${verdict}</code></dt>
        <dd>${reader.t(meaning)}</dd>
      </div>`,
  );
  return chapter('words', reader.t(words.definitions), markup`<dl class="facts wide">${rows}</dl>`);
}

/** Left empty: the verdict is the owner's. */
export function forOwner({ t }: Reader): VNode {
  const field = (label: string) =>
    markup`<div>
      <dt>${label}</dt>
      <dd class="blank"></dd>
    </div>`;
  return chapter(
    'owner',
    t(words.forOwner),
    markup`<p>${t(words.forOwnerLead)}</p>
      <dl class="facts">${field(t(words.reviewedBy))} ${field(t(words.date))} ${field(t(words.comment))}</dl>`,
  );
}
