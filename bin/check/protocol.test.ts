import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withAttestations } from '../../suites/protocols/fill-in.ts';
import { libraryHeader, suiteWithProtocols as suite } from '../../suites/testing/library-protocols.ts';
import { librarySuite, libraryWorld } from '../../suites/testing/library-suite.ts';
import { attestation, protocolRun } from '../../suites/testing/protocol-run.ts';
import { readFormats } from './flags.ts';
import { maskedFor, written } from './hand-in.ts';
import { attestationsIn, headerFileOf, planProtocols } from './protocol.ts';

let folder: string;
let header: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'motpart-protocol-'));
  header = file('header.yaml', libraryHeader);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const every = readFormats('html,docx,pdf');

describe('the plan', () => {
  test('has the protocol of the step, in the language of the owner unless another is asked for', async () => {
    const plan = await planProtocols(suite, { header, step: '2' }, every);
    expect(plan?.specs.map((spec) => spec.file)).toEqual(['look-at-the-desk']);
    expect([plan?.lang, plan?.formats]).toEqual(['sv', ['html', 'docx', 'pdf']]);
    expect((await planProtocols(suite, { header, lang: 'nb' }, every))?.lang).toBe('nb');
  });

  test('has a declaration for each contract when they are asked for, in all three formats unless one is named', async () => {
    const plan = await planProtocols(suite, { header }, readFormats('self-declaration'));
    expect(plan?.specs.map(({ kind }) => kind)).toEqual(['test', 'self-declaration']);
    expect(plan?.formats).toEqual(['html', 'docx', 'pdf']);
    const one = await planProtocols(suite, { header }, readFormats('json,pdf,self-declaration'));
    expect(one?.formats).toEqual(['pdf']);
  });

  test('is empty when nobody asks: no header file, only HTML', async () => {
    expect(headerFileOf(suite)).toBe('motpart-library.yaml');
    expect(await planProtocols(suite, {}, readFormats('html,junit'))).toBeUndefined();
    expect(await planProtocols(librarySuite, {}, readFormats('html'))).toBeUndefined();
  });

  test.each([
    ['no header file', { step: '1' }, 'SUITE-HEADER', 'motpart-library.yaml cannot be read'],
    ['a header file that is not there', { header: 'gone.yaml' }, 'SUITE-HEADER', 'gone.yaml cannot be read'],
    ['a step without protocol', { step: '9' }, 'SUITE-PROTOCOL', 'step 9 asks for no protocol'],
  ])('with %s is refused', async (_, flags, code, message) => {
    await expect(planProtocols(suite, flags, every)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  test('for a suite without protocols is refused', async () => {
    await expect(planProtocols(librarySuite, {}, every)).rejects.toMatchObject({ code: 'SUITE-PROTOCOL' });
    await expect(planProtocols(librarySuite, { header }, readFormats('html'))).rejects.toMatchObject({
      message: 'library has no protocol',
    });
  });
});

describe('a template', () => {
  const plan = (template: string) => planProtocols(suite, { header, template }, every);

  test('orders the sections anew and puts texts between them', async () => {
    const template = file(
      't.yaml',
      'test-of-readers: { title: Our form, sections: [cases, { heading: Ours, text: Words }] }',
    );
    const { templates } = (await plan(template))!;
    expect(templates['test-of-readers']).toEqual({
      title: 'Our form',
      sections: ['cases', { heading: 'Ours', text: 'Words' }],
    });
    const made = await written(await protocolRun(), suite, (await plan(template))!, {
      folder: join(folder, 'templated'),
      formats: [],
      lang: 'en',
    });
    const page = readFileSync(
      made.find((path) => path.endsWith('.html'))!,
      'utf8',
    );
    expect(page).toMatch(/<h1>Our form<\/h1>[\s\S]*<h2>Fall<\/h2>[\s\S]*<h2>Ours<\/h2>/);
    expect(page.match(/<h2>/g)).toHaveLength(2);
  });

  test('may be a module', async () => {
    const template = file('t.mjs', "export default { 'test-of-readers': { sections: ['owner'] } };");
    expect((await plan(template))?.templates['test-of-readers']?.sections).toEqual(['owner']);
  });

  test.each([
    ['an unknown protocol', 'report: { sections: [] }', 'there is no protocol report'],
    ['an unknown section', 'test-of-readers: { sections: [caeses] }', 'names the section caeses'],
    ['no sections', 'test-of-readers: { title: x }', 'test-of-readers has no list of sections'],
    ['a part without text', 'test-of-readers: { sections: [{ heading: x }] }', 'a part without text'],
    ['a list', '- a', 'no template'],
  ])('with %s is refused', async (_, text, message) => {
    await expect(plan(file('bad.yaml', text))).rejects.toMatchObject({
      code: 'SUITE-TEMPLATE',
      message: expect.stringContaining(message),
    });
  });

  test('that does not load is refused in one line', async () => {
    await expect(plan(file('bad.mjs', 'export default {'))).rejects.toMatchObject({ code: 'SUITE-TEMPLATE' });
    await expect(plan('gone.yaml')).rejects.toMatchObject({ message: 'gone.yaml cannot be read' });
  });
});

describe('what people say', () => {
  /** Of nobody in the population. */
  const stranger = '19850709-9805';

  test('may name cases and checks of the suite', async () => {
    const text = (id: string) => `- { case: ${id}, person: Kim, date: 2026-01-09, note: seen }`;
    for (const id of ['L04', 'card-shown']) {
      expect(await attestationsIn(file('a.yaml', text(id)), suite)).toMatchObject([{ case: id }]);
    }
    await expect(attestationsIn(file('a.yaml', text('L99')), suite)).rejects.toMatchObject({ code: 'SUITE-ATTEST' });
    await expect(attestationsIn('gone.yaml', suite)).rejects.toMatchObject({ message: 'gone.yaml cannot be read' });
    expect(await attestationsIn(undefined, suite)).toEqual([]);
  });

  test('reaches no file with an identity number in it', async () => {
    const own = file('own.yaml', libraryHeader.replace('whispers at times', `whispers with ${stranger}`));
    const plan = await planProtocols(suite, { header: own }, every);
    const told = maskedFor(libraryWorld(), suite, {
      attestations: [attestation({ note: `seen by ${stranger}` })],
      plan,
    });
    const run = withAttestations(await protocolRun(), suite, told.attestations);
    const place = { folder: join(folder, 'masked'), formats: ['html', 'junit'] as const, lang: 'sv' as const };
    const paths = await written(run, suite, told.plan, place);
    expect(paths.map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining([
        'run.json',
        'test-of-readers.html',
        'test-of-readers.docx',
        'test-of-readers.pdf',
        'manifest.json',
      ]),
    );
    const texts = paths.filter((path) => !/\.(docx|pdf)$/.test(path)).map((path) => readFileSync(path, 'utf8'));
    expect(texts.filter((text) => text.includes(stranger))).toEqual([]);
    expect(texts.join('')).toContain('whispers with ********-****[personnummer#');
    const manifest = JSON.parse(readFileSync(join(folder, 'masked/manifest.json'), 'utf8')) as {
      files: { name: string }[];
    };
    expect(manifest.files.map(({ name }) => name)).toContain('test-of-readers.pdf');
  });
});
