import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, test } from 'vitest';
import { fill, langs, verbatim } from '../../dsl/texts/fill.ts';
import { words } from '../../dsl/texts/report.ts';
import type { Run } from '../../runners/document.ts';
import { everyVerdict, passingRun, secretNumber, secretToken } from '../../testing/every-verdict.ts';
import { block, code, link, prose } from './escape.ts';
import { fit } from './fit.ts';
import { table } from './ground.ts';
import { markdown } from './index.ts';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
}
interface Root extends Node {
  readonly children: readonly Node[];
}

/** Markdown as GitHub reads it. */
const read = (text: string): Root => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}
const kinds = (root: Node) => new Set([...nodes(root)].map(({ type }) => type));
const allText = (root: Node) => [...nodes(root)].map(({ value = '' }) => value).join('');
const cells = (table: Node | undefined) => table?.children?.map((row) => row.children?.map(seen));
const seen = (root: Node): string => allText(root).replaceAll('\u200B', '');

/** What a reader sees of a text in a line. */
const asLine = (text: string) =>
  text
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uE000]/g, '\uFFFD')
    .replaceAll(/\s+/g, ' ')
    .trim();
const asCode = (text: string) => text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');

/** Letters, and everything that Markdown or a host takes for more. */
const piece = fc.constantFrom(
  ...['`', '``', '```', '~~~', '|', '\\', '\\|', '*', '**', '_', '[', '](', ']', '(', ')', '<', '>', '!', '![x](y)', '#', '# '],
  ...['- ', '+ ', '1. ', '1) ', '=', '---', '\n', '\n\n', '\r\n', '\t', '  ', ' ', '&', '&lt;', '&#64;', ':', '$', '$$', '~', '^'],
  ...['<b>', '<!--', '-->', '<script>', '</details>', '</code>', '<https://x.se>', 'http://x.se', 'https://a.b/c', 'www.x.se'],
  ...['a@b.se', '@name', '@org/team', '#12', 'o/r#1', 'GH-7', '!4', ':smile:', 'mailto:a@b.se', 'deadbeef1234567', '[x]: /y', '[^1]'],
  ...['a', 'å', '字', '😀', '\u0000', '\u202F', '0', '13097248022', '.', ',', '"', "'"],
); // prettier-ignore
const foreign = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

/** What hosts make of text after the grammar: people, issues, commits, emoji, math. */
const linked =
  /@[\p{L}\p{N}]|[#!%~&$][\p{L}\p{N}]|:\/\/|\bwww\.|GH-\d|(?<!\d):[\w+-]+:|mailto:[^\s\u200B]|\b(?=[\da-f]*[a-f])[\da-f]{7,}\b/iu;

describe('text from elsewhere', () => {
  test('is in a line just what it was: no markup, no link, nobody mentioned', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const root = read(prose(text));
        expect([...kinds(root)].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([]);
        expect(seen(root)).toBe(asLine(text));
        for (const node of nodes(root)) if (node.type === 'text') expect(node.value).not.toMatch(linked);
      }),
      { numRuns: 60 },
    );
  });

  test('does not leave its cell of a table', () => {
    fc.assert(
      fc.property(foreign, foreign, (one, other) => {
        const root = read(
          table(
            [words.step, words.verdict],
            [
              [prose(one), prose(other)],
              ['x', 'y'],
            ],
            'en',
          ),
        );
        const [found, ...others] = root.children;
        expect([others, found?.type]).toEqual([[], 'table']);
        expect(cells(found)).toEqual([
          ['Step', 'Verdict'],
          [asLine(one), asLine(other)],
          ['x', 'y'],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('is as code just what it was, in a line and in a block', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        fc.pre(text.trim() !== '');
        expect(read(`- ${code(text)} x`)).toMatchObject({
          children: [
            { type: 'list', children: [{ children: [{ type: 'paragraph', children: [{ type: 'inlineCode', value: asCode(text).replaceAll('\n', ' ') }, { value: ' x' }] }] }] },
          ],
        });
        const root = read(`a\n\n${block(text)}\n\nb`);
        expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
        expect(root.children[1]).toMatchObject({ value: asCode(text) });
      }),
      { numRuns: 60 },
    ); // prettier-ignore
  });

  test('names a link, and never makes one', () => {
    fc.assert(
      fc.property(foreign, foreign, (label, path) => {
        fc.pre(asLine(label) !== '');
        const address = `https://docs.example/${path}`;
        const found = [...nodes(read(`x ${link(label, address)} y`))].filter((node) => node.type === 'link');
        expect(found.map(({ url }) => new URL(url ?? '').host)).toEqual(['docs.example']);
        expect(seen(found[0]!)).toBe(asLine(label));
      }),
    );
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'nowhere', undefined])
      expect(link('name', address)).toBe('name');
  });
});

describe('the summary', () => {
  let found: Run;
  beforeAll(async () => {
    found = await everyVerdict();
  });
  const summary = (lang: (typeof langs)[number] = 'en', run = found) => markdown(run, lang)!.text;
  const headings = (text: string) => read(text).children.filter(({ type }) => type === 'heading').map(seen); // prettier-ignore

  test('begins with the one sentence, and never says that anybody is approved', async () => {
    const passing = read(summary('en', await passingRun()));
    expect(passing.children[1]).toMatchObject({ children: [{ type: 'strong' }] });
    expect(seen(passing.children[1]!)).toBe('No deviation found in 4 of 6 requirements.');
    for (const lang of langs) expect(summary(lang)).not.toMatch(/complian|godkän|godkjen|approved|certified/i);
  });

  test('says what was judged and how many checks came to what', () => {
    const text = seen(read(summary()));
    expect(text).toContain('Client library.mjs (--module)');
    expect(text).toContain('2 Deviation');
  });

  test('has a table of the steps, and a heading for each check that somebody must look at, the gravest first', () => {
    const root = read(summary());
    const steps = root.children.find((node) => node.type === 'table');
    expect(cells(steps)?.map((row) => row?.[1])).toEqual(['Verdict', 'Deviation', 'Pass']);
    expect(headings(summary()).slice(1).map((line) => line.split(':')[0])).toEqual([
      'Deviation', 'Deviation', 'Fault in Motpart', 'Warning', 'Review', 'Skipped',
    ]); // prettier-ignore
  });

  test('shows expected, actual, the requirement with its source, and the evidence', () => {
    const [, part = ''] = summary().split(/^### .*fails.*$/m);
    const root = read(part.split('\n### ')[0]!);
    const text = seen(root);
    for (const wanted of ['Expected:', 'Actual:', 'client.card.sent (must, documented)', 'fails.1GET /library/v1/Books/'])
      expect(text.replaceAll(' GET', 'GET')).toContain(wanted);
    expect([...nodes(root)].find((node) => node.type === 'link')).toMatchObject({ url: 'https://library.example/rules' });
  }); // prettier-ignore

  test.each(langs)('lists in %s what was not exercised, folded', (lang) => {
    const folded = summary(lang).split('<details>')[1]!;
    expect(folded).toContain(`<summary>${words.notExercised[lang]} (2)</summary>`);
    expect(folded).toContain('`client.books.returned`');
  });

  test('holds no HTML but its own folds, no link but to sources, no secret', () => {
    const all = [...nodes(read(summary()))];
    const html = all.flatMap((node) => (node.type === 'html' ? (node.value ?? '').split('\n') : []));
    expect(html.filter((line) => !/^<(\/?details|summary>[^<>]*<\/summary)>$/.test(line))).toEqual([]);
    const urls = new Set(all.flatMap((node) => (node.type === 'link' ? [node.url] : [])));
    expect([...urls]).toEqual(['https://library.example/rules']);
    expect(summary()).not.toContain(secretNumber);
    expect(summary()).not.toContain(secretToken);
  });

  test('what came in changes nothing but its own place', () => {
    const shape = (text: string) => JSON.stringify(read(text), (key, part: unknown) => (key === 'position' || key === 'value' ? undefined : part));
    const planted = (text: string): Run => {
      const strange = JSON.parse(JSON.stringify(found)) as { document: { client: { about: string }; checks: { notes: unknown; findings: { actual: unknown; message: unknown }[] }[] } };
      strange.document.client.about = `a${text}`;
      strange.document.checks.flatMap(({ findings }) => findings).forEach((finding) => Object.assign(finding, { actual: `a${text}`, message: verbatim(`a${text}`) }));
      return strange as unknown as Run;
    };
    const plain = shape(summary('en', planted('b')));
    const oneLine = foreign.map((text) => text.replaceAll(/[\r\n]/g, '').slice(0, 60)).filter((text) => text.trim() !== '');
    fc.assert(fc.property(oneLine, (text) => { expect(shape(summary('en', planted(text)))).toBe(plain); }), { numRuns: 6 });
  }); // prettier-ignore

  test('fits into a comment however much there is to say, and tells what it left out', () => {
    const check = found.document.checks.find(({ id }) => id === 'fails')!;
    const checks = Array.from({ length: 400 }, () => check);
    const text = summary('en', { ...found, document: { ...found.document, checks } });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/Parts left out: \d+; report\.html has them all\.\n$/);
    expect(fit(['a', 'b'])).toEqual({ kept: ['a', 'b'], out: 0 });
    expect(fill(words.leftOut, { n: 2 }).en).toContain('2');
  });
});
