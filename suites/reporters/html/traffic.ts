/** The evidence: every exchange with its diagnosis, and the conditions that rest on it. */
import type { VNode } from 'preact';
import { basisNames, words } from '../../dsl/texts/report.ts';
import type { ExchangeRecord } from '../../runners/document.ts';
import { moment, pathOf } from '../show.ts';
import { anchor, chapter, markup, links, verbatimBox, type Reader } from './reader.ts';

/** Characters of a body on the page; `exchanges.ndjson` holds more. */
const shown = 4_000;

type Message = ExchangeRecord['request'] | ExchangeRecord['reply'];

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function body({ body: { text, bytes } }: Message, { t }: Reader): VNode {
  if (bytes === 0) return markup`<p class="rests">${t(words.empty)}</p>`;
  const whole = pretty(text);
  const rest = whole.length > shown ? `\n… (${bytes} B: exchanges.ndjson)` : '';
  return markup`<pre tabindex="0">${whole.slice(0, shown)}${rest}</pre>`;
}

function headers({ headers: lines }: Message, { t }: Reader): VNode {
  const text = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
  return markup`<details>
    <summary>${t(words.headers)} (${text.length})</summary>
    ${verbatimBox(text.join('\n'))}
  </details>`;
}

function diagnosis({ diagnosis: found }: ExchangeRecord, { t }: Reader): VNode | undefined {
  if (!found) return undefined;
  const part = (label: string, value: string) =>
    markup`<div>
      <dt>${label}</dt>
      <dd lang="en">${value}</dd>
    </div>`;
  return markup`<dl class="sides three">
    ${part(t(words.expected), found.expected)} ${part(t(words.got), found.got)} ${part(t(words.todo), found.todo)}
  </dl>`;
}

function decided({ rule, basis, code }: ExchangeRecord, reader: Reader): VNode | undefined {
  const { t, document } = reader;
  if (rule === undefined) return undefined;
  const known = document.requirements.some(({ id }) => id === rule);
  const name = known ? markup`<a href=${`#${anchor.row(rule)}`}>${rule}</a>` : markup`<code>${rule}</code>`;
  return markup`<p class="rests">
    ${code !== undefined && markup`${t(words.code)}: <code>${code}</code> · `} ${t(words.rule)}: ${name}${basis !== undefined && ` (${t(basisNames[basis])})`}
  </p>`;
}

const effects = { done: words.effectDone, refused: words.effectRefused, none: words.effectNone };

/** What the check let the answer meet: what stands below may have reached the client in part only, late or not at all. */
function planned({ facts }: ExchangeRecord, { t }: Reader): VNode | undefined {
  const fault = facts?.['fault'] as { kind: string; effect: keyof typeof effects } | undefined;
  if (!fault) return undefined;
  return markup`<p class="rests">${t(words.planned)}: <code>${fault.kind}</code> · ${t(effects[fault.effect])}</p>`;
}

/** Paper holds the messages of checks that found something; of the others `exchanges.ndjson` has them. */
function calm(one: ExchangeRecord, { document }: Reader): boolean {
  return document.checks.find(({ id }) => id === one.check)?.verdict === 'pass';
}

function exchange(one: ExchangeRecord, reader: Reader): VNode {
  const { t } = reader;
  const { request, reply } = one;
  const id = anchor.exchange(one.id);
  return markup`<article class=${calm(one, reader) ? 'exchange calm' : 'exchange'} id=${id} aria-labelledby=${`${id}-h`}>
    <h4 id=${`${id}-h`}><code>${one.id}</code> ${request.method} ${pathOf(request.url)} → ${reply.status}</h4>
    <p class="rests">
      <time datetime=${one.at}>${moment(one.at)}</time> · ${t(words.judgedIn)}: <a href=${`#${anchor.check(one.check)}`}>${one.check}</a>
    </p>
    ${decided(one, reader)} ${diagnosis(one, reader)}
    <div class="messages">
      <div>
        <h5>${t(words.request)}</h5>
        <p class="url"><code>${request.method} ${request.url}</code></p>
        ${body(request, reader)} ${headers(request, reader)}
      </div>
      <div>
        <h5>${t(words.reply)}</h5>
        <p class="url"><code>${reply.status}</code></p>
        ${planned(one, reader)}
        ${body(reply, reader)} ${headers(reply, reader)}
      </div>
    </div>
  </article>`;
}

export function traffic(reader: Reader): VNode {
  const { document, exchanges, t } = reader;
  const groups = document.checks.map((check) => ({ check, own: exchanges.filter((one) => one.check === check.id) }));
  return chapter(
    'traffic',
    t(words.traffic),
    groups
      .filter(({ own }) => own.length > 0)
      .map(
        ({ check, own }) =>
          markup`<h3>${links([check.id], anchor.check)} ${t(check.title)}</h3>
            ${own.map((one) => exchange(one, reader))}`,
      ),
  );
}
