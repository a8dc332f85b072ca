/** A protocol as one HTML file: no script, nothing from elsewhere, made to be printed. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Block, Cell, Phrase, PrintedDocument } from '../../protocols/blocks.ts';
import { pieces } from '../../protocols/blocks.ts';
import { markup } from '../html/reader.ts';
import { printable } from '../show.ts';
import { aloud, box } from './boxes.ts';
import { style } from './style.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function phrase(text: Phrase): unknown {
  return pieces(text).map(({ text: words, bold, code, lang, to, href }) => {
    const inner = code ? markup`<code>${words}</code>` : bold ? markup`<strong>${words}</strong>` : words;
    const spoken = lang === undefined ? inner : markup`<span lang=${lang}>${inner}</span>`;
    const target = to === undefined ? href : `#${to}`;
    return target === undefined ? spoken : markup`<a href=${target}>${spoken}</a>`;
  });
}

function cell(one: Cell, document: PrintedDocument): unknown {
  if ('ticked' in one) {
    const sign = one.ticked ? box.ticked : box.empty;
    return markup`<span role="img" class="box" aria-label=${aloud(one.name, one.ticked, document.lang)}>${sign}</span>`;
  }
  return one.lines.map((line) => markup`<p>${phrase(line)}</p>`);
}

function table({ name, columns, rows }: Of<'table'>, document: PrintedDocument): VNode {
  const look = (place: number) => (columns[place]?.centred ? 'centred' : undefined);
  return markup`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table aria-label=${name}>
      <colgroup>${columns.map(({ width }) => markup`<col style=${`width:${width}%`} />`)}</colgroup>
      <thead>
        <tr>${columns.map(({ title }, place) => markup`<th scope="col" class=${look(place)}>${title}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, cells }) =>
            markup`<tr id=${id}>
              ${cells.map((one, place) =>
                place === 0
                  ? markup`<th scope="row">${cell(one, document)}</th>`
                  : markup`<td class=${look(place)}>${cell(one, document)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function facts({ rows, narrow }: Of<'facts'>): VNode {
  return markup`<dl class=${narrow ? 'narrow' : undefined}>
    ${rows.map(
      ([label, values]) =>
        markup`<div>
          <dt>${label}</dt>
          ${values.map((value) => markup`<dd>${phrase(value)}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

function checklist({ items }: Of<'checklist'>): VNode {
  return markup`<ul class="checklist">
    ${items.map(
      ({ title, lines, fields = [] }) =>
        markup`<li>
          <p><span class="box" aria-hidden="true">${box.empty}</span> <strong>${title}</strong></p>
          ${lines.map((line) => markup`<p>${phrase(line)}</p>`)}
          ${fields.length > 0 && signature({ fields })}
        </li>`,
    )}
  </ul>`;
}

function choices({ label, options }: Of<'choices'>): VNode {
  return markup`<p class="choices">
    <strong>${label}</strong> ${options.map((option) => markup`<span><span class="box" aria-hidden="true">${box.empty}</span> ${option}</span> `)}
  </p>`;
}

function signature({ fields }: Pick<Of<'signature'>, 'fields'>): VNode {
  return markup`<dl class="signature">
    ${fields.map(
      ([label, value]) =>
        markup`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function block(one: Block, document: PrintedDocument): VNode {
  switch (one.kind) {
    case 'heading':
      return one.level === 2 ? markup`<h2 id=${one.id}>${one.text}</h2>` : markup`<h3 id=${one.id}>${one.text}</h3>`;
    case 'paragraph':
      return markup`<p class=${one.look}>${phrase(one.text)}</p>`;
    case 'notice':
      return markup`<p class="notice">${phrase(one.text)}</p>`;
    case 'facts':
      return facts(one);
    case 'table':
      return table(one, document);
    case 'checklist':
      return checklist(one);
    case 'choices':
      return choices(one);
    case 'signature':
      return signature(one);
  }
}

/** The file as text. */
export function protocolHtml(document: PrintedDocument): string {
  const { lang, title, author, foot, blocks } = document;
  const page = markup`<html lang=${lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="author" content=${author} />
      <title>${title}</title>
      <style dangerouslySetInnerHTML=${{ __html: style }} />
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        <p class="by">${author}</p>
        ${blocks.map((one) => block(one, document))}
      </main>
      <footer>${foot}</footer>
    </body>
  </html>`;
  return `<!doctype html>\n${printable(renderToString(page))}\n`;
}
