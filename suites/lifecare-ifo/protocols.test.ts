import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { requirements } from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Requirement } from '../../contracts/types.ts';
import { langs } from '../dsl/texts/fill.ts';
import { textsIn } from '../dsl/texts/same.ts';
import type { ClientModule } from '../dsl/types.ts';
import type { PrintedDocument } from '../protocols/blocks.ts';
import { plain } from '../protocols/blocks.ts';
import { headerTemplate } from '../protocols/header-template.ts';
import { parseHeader } from '../protocols/header.ts';
import { printed } from '../protocols/printed.ts';
import { protocolOf } from '../protocols/protocol.ts';
import type { Protocol } from '../protocols/records.ts';
import { documentFiles } from '../reporters/protocol/files.ts';
import type { Run } from '../runners/document.ts';
import { runOf } from '../testing/helsenorge-reports.ts';
import * as read from '../testing/read-documents.ts';
import { header } from './header.ts';
import { protocols } from './protocols.ts';
import { suite } from './suite.ts';

const file = 'motpart-lifecare-ifo.yaml';
const about = { file, fields: header, kinds: ['test'] as const };
const example = readFileSync(join(import.meta.dirname, '../../examples/lifecare-reader-ts', file), 'utf8');
const cased = protocols.cases.flatMap(({ rows }) => rows);

async function protocolOfRun(run: Run): Promise<Protocol> {
  return protocolOf(run, protocols, protocols.protocols[0]!, await parseHeader(example, about));
}

describe('the cases', () => {
  test('have each must and should on the client once; those that no check tries wait for people', () => {
    const rows = Object.entries(requirements as Readonly<Record<string, Requirement>>);
    const wanted = rows.filter(([, { actor, level }]) => actor === 'client' && level !== 'may').map(([id]) => id);
    expect(cased.toSorted()).toEqual(wanted.toSorted());
    const tried = new Set(suite.checks.flatMap((check) => check.rows));
    const people = protocols.cases.filter((one) => one.people).flatMap((one) => one.rows);
    expect(people.toSorted()).toEqual(cased.filter((row) => !tried.has(row)).toSorted());
  });

  test('are numbered LI-01 and on, and each check belongs to one of them and to a step', () => {
    const numbers = protocols.cases.map((_, place) => `LI-${String(place + 1).padStart(2, '0')}`);
    expect(protocols.cases.map(({ id }) => id)).toEqual(numbers);
    expect(suite.checks.filter(({ rows: [first] }) => !cased.includes(first!)).map(({ id }) => id)).toEqual([]);
    const steps = suite.steps.map(({ id }) => id);
    expect(suite.checks.filter(({ step }) => !steps.includes(step ?? '')).map(({ id }) => id)).toEqual([]);
  });
});

describe('the protocol', () => {
  test('has each step of the suite on the check list, with fields of the header and a source', () => {
    expect(protocols.onboarding.map(({ id }) => id)).toEqual(suite.steps.map(({ id }) => id));
    const keys = protocols.onboarding.flatMap(({ fields = [] }) => fields.flatMap(({ key }) => key ?? []));
    expect(keys.filter((key) => !header.some((field) => field.key === key))).toEqual([]);
    expect(protocols.onboarding.filter(({ source }) => !source)).toEqual([]);
  });

  test('prints each field of the header, at the top or on the check list', () => {
    const listed = protocols.onboarding.flatMap(({ fields = [] }) => fields.map(({ key }) => key));
    const silent = header.filter(({ key, shown, form }) => !shown && form !== 'entries' && !listed.includes(key));
    expect(silent.map(({ key }) => key)).toEqual(['period.from', 'period.to']);
  });

  test('names who answers for what, by the information sheet', () => {
    const told = protocols.responsibilities!.map(({ who, what }) => [who.en, what.length]);
    expect(told).toEqual([
      ['Tieto (supplier of Lifecare)', 2],
      ['The municipality (the customer)', 3],
      ['The receiving system', 3],
    ]);
  });

  test('nothing in it is approved, and no header field holds a key', () => {
    expect(JSON.stringify(protocols)).not.toMatch(/godkjen|godkän|approve|complian/i);
    expect(header.filter(({ key }) => /password|secret|token|keys\.(key|value)/i.test(key))).toEqual([]);
  });

  test('no text of it reads alike in two languages, but for names', () => {
    const same = [...textsIn({ protocols })].filter(([, { sv, nb, en }]) => sv === nb || nb === en || sv === en);
    const left = same.map(([, { sv }]) => sv).filter((sv) => !names.test(sv) && !alike.includes(sv));
    expect(left).toEqual([]);
  });

  test.each(langs)('its header file in %s is refused empty', async (lang) => {
    const text = headerTemplate(protocols, suite.title, lang);
    await expect(parseHeader(text, about)).rejects.toMatchObject({ message: `${file}: organisation.name is missing` });
  });

  test('an article that does not exist, or a thumbprint that is none, is refused', async () => {
    const wrong = (from: string, to: string) => parseHeader(example.replaceAll(from, to), about);
    await expect(wrong('[8501', '[8511')).rejects.toMatchObject({
      message: `${file}: packages.ordered cannot be 8511`,
    });
    await expect(wrong('5F:2A:9C', 'XX')).rejects.toThrow(/certificate\.thumbprint cannot be/);
  });
});

describe('a run of the reference client', { timeout: 60_000 }, () => {
  let protocol: Protocol;
  let document: PrintedDocument;
  let run: Run;
  beforeAll(async () => {
    run = await runOf(suite, await suite.referenceClient());
    protocol = await protocolOfRun(run);
    document = printed(protocol, 'sv');
  }, 60_000);

  test('reads or writes each of the 22 packages, without deviation, each with evidence', () => {
    const numbered = protocol.packages.filter(({ spec }) => spec.article !== undefined);
    expect(numbered).toHaveLength(22);
    const bare = numbered.filter(({ calls, evidence }) => calls.length === 0 || evidence.length === 0);
    expect(bare.map(({ spec }) => spec.number)).toEqual([]);
    expect(protocol.packages.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    const invoices = numbered.find(({ spec }) => spec.number === '22')!;
    expect(invoices.calls.map(({ call }) => call.split(' ')[0])).toEqual(expect.arrayContaining(['POST', 'PUT']));
  });

  test('ticks what the header file says was ordered, and nothing else', () => {
    const ordered = protocol.packages.filter((one) => one.ordered).map(({ spec }) => spec.article);
    expect(new Set(ordered)).toEqual(new Set(protocol.header['packages.ordered'] as readonly string[]));
    expect(ordered.filter((article) => article === '8504')).toHaveLength(2);
  });

  test('says what it showed of each step, and leaves the rest to people', () => {
    const list = document.blocks.find((block) => block.kind === 'checklist')!;
    const item = (id: string) => list.items.find(({ title }) => title.startsWith(`Steg ${id}:`))!;
    const shown = (id: string) =>
      item(id)
        .lines.map(plain)
        .find((line) => line.startsWith('Den här körningen'));
    expect(shown('1')).toMatch(/Anropade \d+ av 22 paket: 1, 2, 3/);
    expect(shown('2')).toMatch(
      /Visade certifikatet .*CN=handlaggarstod\.kommunen\.example.* SHA-256 ([\dA-F]{2}:){31}/,
    );
    expect(shown('2')).toMatch(/Nyckeln stod i X-API-Key i \d{2,} anrop/);
    expect(shown('4.4')).toMatch(/\d+ sidor uttag, varav \d+ med modifiedAfter; största limit \d+/);
    expect(shown('4.9')).toMatch(/läste personer med skydd i \d+ anrop/);
    expect(shown('5')).toBeDefined();
    expect(item('2').fields).toContainEqual(['Giltigt till', '2028-01-14']);
    expect(item('2').fields).toContainEqual(['Registrerat hos API-värden, den', '']);
  });

  test('holds no licence key, neither in the address of a call nor in a word', () => {
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/[?&](key|domain)=/i);
    expect(text).not.toMatch(/[\w+/]{42}=/);
  });

  test('has no English in Swedish, but for names, calls and ids', () => {
    const { requirements: rows, checks } = run.document;
    const headings = rows.flatMap(({ sources }) => sources.flatMap(({ heading }) => heading ?? []));
    const ids = new Set([...checks, ...rows, ...run.exchanges].map(({ id }) => id));
    const lines = read
      .everyText(document, (text) => text)
      .filter((line) => !ids.has(line) && !untranslated.test(line) && !names.test(line));
    const cleaned = lines.map((line) => headings.reduce((text, heading) => text.replaceAll(heading, ''), line));
    expect(cleaned.filter((line) => english.test(line))).toEqual([]);
  });

  test('the page and the Word file hold every text', async () => {
    const texts = read.everyText(document);
    const [html, docx] = await documentFiles(document, 'p', ['html', 'docx']);
    expect(read.missingIn(read.xmlText(String(html!.content).replace('<!doctype html>', '')), texts)).toEqual([]);
    const parts = read.docxParts(docx!.content as Uint8Array);
    expect(read.missingIn(read.xmlText(parts['word/document.xml']!), texts)).toEqual([]);
  });
});

test('a case of which a part does not concern the client says that it was tried in part', async () => {
  const overviewOf = async (client: ClientModule) => {
    const { blocks } = printed(await protocolOfRun(await runOf(suite, client, '4.5')), 'sv');
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const row = rows.find(({ cells: [id] }) => JSON.stringify(id).includes('"LI-10"'))!;
    return row.cells.map(({ lines = [] }: any) => lines.map(plain));
  };
  const { syncUsers: _, ...reader } = await suite.referenceClient();
  expect((await overviewOf(reader)).slice(2)).toEqual([['Utan avvikelse', 'Delvis prövat'], ['2 av 6']]);
  expect((await overviewOf(await suite.referenceClient())).slice(2)).toEqual([['Utan avvikelse'], ['6 av 6']]);
});

test('a client that does nothing: no package was tried, and nothing is shown', async () => {
  const nothing = () => Promise.reject(new Error('not today'));
  const protocol = await protocolOfRun(await runOf(suite, { readPerson: nothing }, '4.3'));
  expect(protocol.packages.flatMap(({ calls }) => calls)).toEqual([]);
  const text = JSON.stringify(printed(protocol, 'sv'));
  for (const words of ['Inget paket anropades', 'Inget anrop kom med ett certifikat', 'Inget uttag gjordes'])
    expect(text).toContain(words);
});

const names = /^(Welfare API Services|FamilyCare API|API |Lifecare )/;
/** Calls, and the name of the client's file. */
const untranslated = /^((GET|POST|PUT|DELETE) |client\.mjs )/;
const english = /\b(the|client|and|with|shall|must|does|request|answer|reads|writes)\b/i;

/** Texts that truly read alike. */
const alike: readonly string[] = ['Version'];
