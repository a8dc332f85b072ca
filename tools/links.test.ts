/** Every link between our pages leads somewhere, and find-the-file.md names what is there. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const pages = globSync('{*.md,{bench,contracts,docs,examples,fixtures,simulators,suites,tools}/**/*.md}', {
  cwd: root,
  exclude: ['**/node_modules'],
});

const prose = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll(/^```.*?^```$/gms, '');

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of text.matchAll(/^#{1,6} +(.+)$/gm)) {
    const slug = heading!
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let count = 1;
    for (let free = slug; ; free = `${slug}-${count++}`) {
      if (anchors.has(free)) continue;
      anchors.add(free);
      break;
    }
  }
  return anchors;
}

/** What is wrong with the links of a page. Addresses elsewhere are not called. */
function brokenLinks(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link));
  return links.flatMap((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(root, target))) return [`${page}: ${link} leads nowhere`];
    if (anchor === undefined || anchorsOf(prose(target)).has(anchor)) return [];
    return [`${page}: ${target} has no heading #${anchor}`];
  });
}

test('every link between pages leads to a file and a heading that are there', () => {
  expect(pages).toContain('README.md');
  expect(pages.flatMap((page) => brokenLinks(page, prose(page)))).toEqual([]);
});

test('a link to nowhere and one to no heading are told', () => {
  const links =
    '[there](docs/ci.md#keep-what-comes-out) [gone](docs/gone.md) [none](docs/ci.md#none) [else](https://a.example/b)';
  expect(brokenLinks('README.md', links)).toEqual([
    'README.md: docs/gone.md leads nowhere',
    'README.md: docs/ci.md has no heading #none',
  ]);
  expect([...anchorsOf('# Some `code`, and more\n## Twice\n## Twice')]).toEqual([
    'some-code-and-more',
    'twice',
    'twice-1',
  ]);
});

const map = prose('docs/find-the-file.md');

test('find-the-file.md names only files and folders that are there', () => {
  const named = [
    ...map.matchAll(/`((?:contracts|simulators|fixtures|suites|bin|tools|bench|docs|examples)\/[^`\s]*)`/g),
  ];
  const paths = named.map(([, path]) => path!).filter((path) => !/[<*]/.test(path));
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

const folders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map(({ name }) => `${path}/${name}`);

/** A system's folders stand in the page as `<system>`. */
const ofSystem = (folder: string): boolean => existsSync(join(root, 'contracts', folder.split('/')[1]!));

test('find-the-file.md names every room', () => {
  const rooms = ['simulators', 'suites', 'tools'].flatMap(folders).filter((folder) => !ofSystem(folder));
  expect(rooms.filter((room) => !map.includes(`\`${room}/`))).toEqual([]);
});
