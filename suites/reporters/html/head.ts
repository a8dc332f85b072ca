/** The top of the page: what the run was, its sentence, its counts and the table of contents. */
import type { VNode } from 'preact';
import type { Verdict } from '../../dsl/types.ts';
import { checkLevelNames, words } from '../../dsl/texts/report.ts';
import { wordsFor } from '../../dsl/texts/server.ts';
import { moment } from '../show.ts';
import { anchor, badge, chapter, markup, type Reader } from './reader.ts';

function row(label: string, value: unknown): VNode {
  return markup`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function selection({ document, t }: Reader): string {
  const { only, step } = document.selection;
  const parts = [...only, ...(step === undefined ? [] : [`${t(words.step)} ${step}`])];
  return parts.length === 0 ? t(words.everything) : parts.join(', ');
}

function profile({ document, t }: Reader): unknown {
  if (document.profile.length === 0) return t(words.noDifferences);
  return document.profile.map(
    ({ system, key, value, default: usual }) =>
      markup`<div><code>${system}.${key}</code> = ${String(value)} (${t(words.insteadOf)} ${String(usual)})</div>`,
  );
}

function sources({ document, t }: Reader): unknown {
  return document.sources.map(({ title, owner, url, changed }) => {
    const name = url === undefined ? title : markup`<a href=${url}>${title}</a>`;
    return markup`<div>${owner}: ${name}${changed === undefined ? '' : `, ${t(words.changed)} ${changed}`}</div>`;
  });
}

export function about(reader: Reader): VNode {
  const { document, t } = reader;
  const { suite, client, runner, started, ended, seed } = document;
  const named = wordsFor(document);
  return chapter(
    'about',
    t(words.about),
    markup`<dl class="facts">
      ${row(t(words.suite), markup`${t(suite.title)} (<code>${suite.id}</code>)`)}
      ${row(t(named.client), markup`<code>${client.about}</code>`)}
      ${row(t(named.driver), markup`<code>--${client.driver}</code>`)}
      ${row(t(words.started), markup`<time datetime=${started}>${moment(started)}</time>`)}
      ${row(t(words.ended), markup`<time datetime=${ended}>${moment(ended)}</time>`)}
      ${row(t(words.selection), selection(reader))} ${row(t(words.seed), String(seed))}
      ${row(t(words.versions), `Motpart ${runner.motpart}, Node ${runner.node.replace(/^v/, '')}, ${t(words.adapter)} ${runner.adapter}`)}
      ${row(t(words.profile), profile(reader))} ${row(t(words.sources), sources(reader))}
    </dl>`,
  );
}

export function summary(reader: Reader): VNode {
  const { document, t } = reader;
  const counts = Object.entries(document.verdict.counts).filter(([, count]) => count > 0) as [Verdict, number][];
  return chapter(
    'summary',
    t(words.summary),
    markup`<p class="sentence">${t(document.verdict.message)}</p>
      <ul class="counts">
        ${counts.map(([verdict, count]) => markup`<li><strong>${count}</strong> ${badge(verdict, reader)}</li>`)}
      </ul>
      ${document.warnings.map((warning) => markup`<p class="note">${t(warning)}</p>`)}
      ${steps(reader)} ${checkTable(reader)}`,
  );
}

/** The owner's steps. Who builds a server does not take them: there they only group its checks. */
function steps(reader: Reader): VNode | undefined {
  const { document, t } = reader;
  const shown = document.steps.filter(({ checks }) => document.target === undefined || checks.length > 0);
  if (shown.length === 0) return undefined;
  return markup`<h3>${t(wordsFor(document).steps)}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${t(words.step)}</th>
            <th scope="col">${t(words.verdict)}</th>
            <th scope="col">${t(words.checks)}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (step) =>
              markup`<tr>
                <th scope="row">${step.id} ${t(step.title)}</th>
                <td>${badge(step.verdict, reader)}</td>
                <td>${step.checks.length}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** All checks with their verdicts: where most readers start. */
function checkTable(reader: Reader): VNode {
  const { document, t } = reader;
  return markup`<h3>${t(words.checks)}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${t(words.check)}</th>
            <th scope="col">${t(words.verdict)}</th>
            <th scope="col">${t(words.level)}</th>
          </tr>
        </thead>
        <tbody>
          ${document.checks.map(
            (check) =>
              markup`<tr>
                <th scope="row">
                  <a href=${`#${anchor.check(check.id)}`}>${t(check.title)}</a> <code>${check.id}</code>
                </th>
                <td>${badge(check.verdict, reader)}</td>
                <td><span title=${t(checkLevelNames[check.level])}>${check.level}</span></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
