/** `report.html`: one file that holds everything, reads without script and prints. */
import { renderToString } from 'preact-render-to-string';
import type { Text } from '../../dsl/types.ts';
import { words } from '../../dsl/texts/report.ts';
import { wordsFor } from '../../dsl/texts/server.ts';
import { printable } from '../show.ts';
import type { Reporter } from '../formats.ts';
import { checks } from './checks.ts';
import { assumptions, definitions, forOwner, notExercised, requirements } from './ground.ts';
import { about, summary } from './head.ts';
import { markup, readerOf, type Reader } from './reader.ts';
import { style } from './style.ts';
import { traffic } from './traffic.ts';

const contentsOf = ({ document }: Reader): readonly (readonly [string, Text])[] => [
  ['summary', words.summary],
  ['about', words.about],
  ['checks', words.checks],
  ['not-exercised', words.notExercised],
  ['assumed', words.assumed],
  ['requirements', wordsFor(document).requirements],
  ['traffic', words.traffic],
  ['words', words.definitions],
  ['owner', words.forOwner],
];

function page(reader: Reader) {
  const { document, lang, t } = reader;
  const title = `${t(words.protocol)}: ${t(document.suite.title)}`;
  return markup`<html lang=${lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      <style dangerouslySetInnerHTML=${{ __html: style }} />
    </head>
    <body>
      <a class="skip-link" href="#summary">${t(words.skipLink)}</a>
      <header id="top"><p class="brand">Motpart</p><h1>${title}</h1></header>
      <nav aria-label=${t(words.contents)}>
        <ul>
          ${contentsOf(reader).map(([id, name]) => markup`<li><a href=${`#${id}`}>${t(name)}</a></li>`)}
        </ul>
      </nav>
      <main>
        ${summary(reader)} ${about(reader)} ${checks(reader)} ${notExercised(reader)} ${assumptions(reader)}
        ${requirements(reader)} ${traffic(reader)} ${definitions(reader)} ${forOwner(reader)}
      </main>
      <footer><a href="#top">${t(words.toTop)}</a></footer>
    </body>
  </html>`;
}

export const html: Reporter = (run, lang) => ({
  name: 'report.html',
  text: `<!doctype html>\n${printable(renderToString(page(readerOf(run, lang))))}\n`,
});
