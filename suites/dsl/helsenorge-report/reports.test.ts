import { beforeAll, describe, expect, test } from 'vitest';
import { parseHeader, valueOf } from '../../protocols/header.ts';
import { headerTemplate } from '../../protocols/header-template.ts';
import { protocolsFor } from '../../protocols/protocol.ts';
import { documentFiles } from '../../reporters/protocol/files.ts';
import {
  reportingSuites,
  reportOf,
  reportWithDeviation,
  runOf,
  type Reported,
} from '../../testing/helsenorge-reports.ts';
import * as read from '../../testing/read-documents.ts';
import { langs } from '../texts/fill.ts';
import { textsIn } from '../texts/same.ts';

const reporting = await reportingSuites();
const byId = (id: string) => reporting.find((suite) => suite.id === id)!;

describe.each(reporting)('the test report of $id', ({ id, protocols, checks, contracts, steps }) => {
  const rows = new Map(
    contracts.flatMap(({ requirements }) => Object.entries(requirements)).filter(([, row]) => row.actor === 'client'),
  );
  const cased = protocols.cases.flatMap((one) => one.rows);

  test('has each check in one case: a check whose first row has no case belongs to none', () => {
    const counts = checks.map((check) => [check.id, cased.filter((row) => row === check.rows[0]).length]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('has a case for each must and should on the client that no check tries, and a person to answer it', () => {
    const tried = new Set(checks.flatMap((check) => check.rows));
    const people = protocols.cases.filter((one) => one.people).flatMap((one) => one.rows);
    const untried = [...rows].filter(([row, { level }]) => level !== 'may' && !tried.has(row)).map(([row]) => row);
    expect(people.toSorted()).toEqual(untried.toSorted());
  });

  test('names rows of the contracts, none twice, in cases with a number of their own', () => {
    expect(cased.filter((row) => !rows.has(row))).toEqual([]);
    expect(new Set(cased).size).toBe(cased.length);
    const ids = protocols.cases.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((one) => !/^[A-Z]{2}-\d\d$/.test(one))).toEqual([]);
  });

  test('every case has a precondition and steps', () => {
    const bare = protocols.cases.filter(({ precondition, actions = [] }) => !precondition || actions.length === 0);
    expect(bare.map((one) => one.id)).toEqual([]);
  });

  test('has every step of the suite on its check list, and cases and fields that are there', () => {
    const listed = protocols.onboarding.map((step) => step.id);
    expect(steps.map((step) => step.id).filter((step) => !listed.includes(step))).toEqual([]);
    const named = protocols.onboarding.flatMap((step) => step.cases ?? []);
    expect(named.filter((one) => !protocols.cases.some((spec) => spec.id === one))).toEqual([]);
    const keys = protocols.onboarding.flatMap(({ fields = [] }) => fields.flatMap(({ key }) => key ?? []));
    expect(keys.filter((key) => !protocols.header.some((field) => field.key === key))).toEqual([]);
  });

  test('says that layout and cases are not the owner’s, and never that anything is approved', () => {
    expect(protocols.notices.map(({ nb }) => nb).join(' ')).toMatch(/egen mal .* ikke offentlige/);
    expect(protocols.ground!.map(({ nb }) => nb).join(' ')).toMatch(/er en antakelse/);
    expect(protocols.decisions).toEqual([]);
    expect(JSON.stringify(protocols)).not.toMatch(/godkjen|godkän|approve|complian/i);
  });

  test('is written for a run of every step, in Norwegian', () => {
    expect(protocols.lang).toBe('nb');
    for (const step of [undefined, '4.2'])
      expect(protocolsFor({ step }, protocols).map(({ file }) => file)).toEqual(['testrapport']);
  });

  test('no text of it reads alike in two languages unless it is listed', () => {
    const same = [...textsIn({ protocols })].filter(([, { sv, nb, en }]) => sv === nb || nb === en || sv === en);
    expect([...new Set(same.map(([, { nb }]) => nb))].filter((text) => !alike.has(text))).toEqual([]);
  });

  test.each(langs)('its header file in %s is refused empty, and whole with its examples', async (lang) => {
    const about = { file: 'h.yaml', fields: protocols.header, kinds: ['test'] as const };
    let text = headerTemplate(protocols, byId(id).title, lang);
    await expect(parseHeader(text, about)).rejects.toMatchObject({
      message: 'h.yaml: organisation.name is missing',
      todo: 'write the name of the vendor, such as Eksempelverktøy AS',
    });
    for (const { key, example, choices } of protocols.header) {
      const [group, name] = key.split('.') as [string, string?];
      const value = example ?? choices?.[0] ?? '';
      text = text.replace(new RegExp(`(^${group}:$[\\s\\S]*?^  ${name}: )""`, 'm'), `$1"${value}"`);
    }
    await expect(parseHeader(text, about)).resolves.toMatchObject({ 'test.environment': 'TEST2' });
  });
});

/** Texts that truly read alike: names of documents and of things. */
const alike = new Set<string>([
  'Norsk helsenett (NHN)',
  'Versjon',
  'Helsenorge OpenID Connect (Innbygger OIDC), versjon 3',
  'client_id',
  'Scope',
  'Tenancy',
  'Gjort den, av',
  'Verktøy API, 2024-06-27: Forskriv verktøy til innbygger, Sikkerhetsmodell',
  'Verktøy API, 2024-06-27: Testing',
  'Testmiljøer og endepunkter; Vilkår og betingelser for bruk av APIer og kommunikasjonsprosesser',
]);

describe('the test report of a run with a deviation', () => {
  let report: Reported;
  const caseOf = (id: string) => report.protocol.cases.find((one) => one.id === id)!;

  beforeAll(async () => {
    report = await reportWithDeviation();
  });

  test('a case has what was expected and what came, with evidence, for each of its checks', () => {
    const { results, precondition, actions, references, answer } = caseOf('DA-05');
    expect([answer, precondition?.nb.length, actions.length]).toEqual(['no', expect.any(Number), 2]);
    expect(results.map(({ number, verdict }) => [number, verdict])).toContainEqual(['DA-05.2', 'fail']);
    const [wrong] = results.filter(({ verdict }) => verdict === 'fail');
    expect(wrong!.expected.nb).toBe('Klienten spør om høyst 1 000 numre i ett kall, og om flere i flere.');
    expect(wrong!.actual.map(({ nb }) => nb)).toEqual([
      expect.stringMatching(/^Forventet: ≤ 1000$/),
      expect.stringMatching(/^Faktisk: /),
    ]);
    expect(wrong!.evidence[0]).toMatch(/^B\d+$/);
    expect(results[0]!.actual.map(({ nb }) => nb)).toEqual(['Som forventet.', 'application/json']);
    expect(references.map(({ document: { nb }, changed, headings }) => [nb, changed, headings])).toEqual([
      ["02 - Kall til Helsenorge og PVK API'er og bruk av AccessToken", undefined, []],
      ['DigitaltAktivOmraade', undefined, []],
      ['HelsenorgeAktivSjekken, sammendrag av siden og dens Swagger', '2026-02-18', []],
    ]);
    expect(caseOf('DA-06').assumed).toEqual(['DA-06.3']);
    expect(caseOf('DA-07').references[0]!.headings).toContain('Metoder og parametre til endepunktet, GET, Request');
  });

  test('a case of which the run left out a check is open, though the others hold', () => {
    const { answer, results, comments } = caseOf('DA-04');
    expect([answer, results.map(({ verdict }) => verdict)]).toEqual(['open', ['pass']]);
    expect(comments.map(({ nb }) => nb)).toEqual(['Ubesvart: Kontrollen var ikke med i kjøringen.']);
  });

  test('what nobody tried is open, what a person vouches for is attested, and neither is told twice', () => {
    expect([caseOf('DA-09').answer, caseOf('DA-09').results[0]!.verdict]).toEqual(['open', undefined]);
    const [seen] = caseOf('DA-11').results;
    expect([seen!.verdict, seen!.actual[0]!.nb]).toEqual([
      'attested',
      'Bekreftet av Kim Eksempel den 2026-01-09: https',
    ]);
    expect(report.protocol.notExercised.map(({ row }) => row)).toEqual([]);
  });

  test('what people say beside a check is a comment, and so is what the run left out', () => {
    const cards = report.document.blocks.flatMap((block) => (block.kind === 'facts' && block.narrow ? block.rows : []));
    expect(cards.filter(([label]) => label === 'Kommentar')).toEqual([
      ['Kommentar', ['Ubesvart: Kontrollen var ikke med i kjøringen.']],
      ['Kommentar', ['Bekreftet av Kim Eksempel den 2026-01-09: sett']],
    ]);
  });

  test('evidence is the call that a condition is about, named as the owner names it', () => {
    const calls = report.protocol.evidence.map(({ call }) => call);
    expect(new Set(calls)).toEqual(
      new Set([
        'POST /digitaltaktiv/helsenorgeaktivsjekken/v1',
        'GET /digitaltaktiv/api/v1/DigitaltAktivStatusEndringer',
      ]),
    );
  });

  test('the check list tells what this run shows, and leaves what only people know empty', () => {
    const { document, header } = report;
    const list = document.blocks.find((block) => block.kind === 'checklist')!;
    const step = (id: string) => list.items.find(({ title }) => title.startsWith(`Trinn ${id}:`))!;
    const lines = (id: string) =>
      step(id).lines.map((line) => (typeof line === 'string' ? line : line.map((piece) => piece.text).join('')));
    expect(lines('4.2')).toContainEqual(expect.stringMatching(/^Denne kjøringen: 8 kontroller: .*Avvik 1/));
    expect(lines('1')).toContainEqual('Denne kjøringen: DA-02 Ubesvart.');
    expect(step('1').fields).toContainEqual(['client_id', valueOf(header, 'client.id')]);
    expect(step('2').fields).toEqual([['Beskjed, dato og fra hvem', '']]);
  });

  test('PDF, Word document and page hold every text; the PDF is tagged', { timeout: 60_000 }, async () => {
    const { document } = report;
    const texts = read.everyText(document);
    const [html, docx, pdf] = await documentFiles(document, 'testrapport', ['html', 'docx', 'pdf']);
    expect(read.missingIn(read.xmlText(String(html!.content).replace('<!doctype html>', '')), texts)).toEqual([]);
    const parts = read.docxParts(docx!.content as Uint8Array);
    expect(read.missingIn(read.xmlText(parts['word/document.xml']!), texts)).toEqual([]);
    if (!read.hasProgram('pdftotext', 'poppler-utils')) return;
    const bytes = pdf!.content as Uint8Array;
    expect(read.missingIn(read.pdfText(bytes), texts)).toEqual([]);
    expect(read.pdfInfo(bytes)).toMatch(/Tagged:\s+yes/);
  });
});

/** Lines with English words, without titles of documents, headings in them, and ids of checks and requirements. */
function englishIn(document: Reported['document'], { document: run }: Awaited<ReturnType<typeof runOf>>): string[] {
  const headings = run.requirements.flatMap(({ sources }) => sources.flatMap(({ heading }) => heading ?? []));
  const ids = [...run.checks, ...run.requirements].map(({ id }) => id);
  const names = new Set([...run.sources.map(({ title }) => title), ...headings, ...ids]);
  const lines = read.everyText(document, (text) => text);
  const bare = lines.map((line) => [...names].reduce((rest, name) => rest.replaceAll(name, ''), line));
  return bare.filter((line) => /\b(the|with|which|that|are|not|was|and|its|from|when|of)\b/i.test(line));
}

describe.each(reporting)('$id, to a reader of Norwegian', (suite) => {
  test('has no English prose, even where nothing could be tried', async () => {
    const found = await runOf(suite, {});
    const { document, protocol } = await reportOf(suite, found);
    const names = protocol.cases.flatMap(({ references }) => references.map((one) => one.document.nb));
    const english = /\b(the|of|that|older|later|version|retired|official|comparison|client of|digest|seen)\b/i;
    expect(names.filter((name) => !/^(RFC|OpenID|OAuth)/.test(name) && english.test(name))).toEqual([]);
    expect(englishIn(document, found)).toEqual([]);
  });

  test('has none in what came from a client either', { timeout: 60_000 }, async () => {
    const found = await runOf(suite, await suite.referenceClient());
    const { document } = await reportOf(suite, found);
    expect(englishIn(document, found)).toEqual([]);
  });
});
