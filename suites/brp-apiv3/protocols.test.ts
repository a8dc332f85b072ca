import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requirements } from '../../contracts/generated/brp-apiv3/index.ts';
import type { Requirement } from '../../contracts/types.ts';
import { langs } from '../dsl/texts/fill.ts';
import { textsIn } from '../dsl/texts/same.ts';
import { headerTemplate } from '../protocols/header-template.ts';
import { parseHeader } from '../protocols/header.ts';
import { printed } from '../protocols/printed.ts';
import { protocolOf } from '../protocols/protocol.ts';
import { documentFiles } from '../reporters/protocol/files.ts';
import { runOf } from '../testing/helsenorge-reports.ts';
import * as read from '../testing/read-documents.ts';
import { protocols } from './protocols.ts';
import { suite } from './suite.ts';

const file = 'motpart-brp-apiv3.yaml';
const about = { file, fields: protocols.header, kinds: ['test'] as const };
const example = readFileSync(join(import.meta.dirname, '../../examples/brp-exporter-ts', file), 'utf8');
const cased = protocols.cases.flatMap(({ rows }) => rows);

async function protocolWith(client: Parameters<typeof runOf>[1], step?: string) {
  const found = await runOf(suite, client, step);
  const protocol = protocolOf(found, protocols, protocols.protocols[0]!, await parseHeader(example, about));
  return { protocol, document: printed(protocol, 'sv') };
}

test('each must and should on the client is in one case; those that no check tries wait for people', () => {
  const rows = Object.entries(requirements as Readonly<Record<string, Requirement>>);
  const wanted = rows.filter(([id, { actor, level }]) => actor === 'client' && (level !== 'may' || cased.includes(id)));
  expect(cased.toSorted()).toEqual(wanted.map(([id]) => id).toSorted());
  const tried = new Set(suite.checks.flatMap((check) => check.rows));
  const people = protocols.cases.filter((one) => one.people).flatMap((one) => one.rows);
  expect(people.toSorted()).toEqual(cased.filter((row) => !tried.has(row)).toSorted());
});

test('each check is in one case, each step of the suite on the check list, each field in the header', () => {
  expect(suite.checks.filter(({ rows: [first] }) => !cased.includes(first!)).map(({ id }) => id)).toEqual([]);
  expect(protocols.onboarding.map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
    ...suite.steps.map(({ id }) => id).slice(1),
  ]);
  const keys = protocols.onboarding.flatMap(({ fields = [] }) => fields.flatMap(({ key }) => key ?? []));
  expect(keys.filter((key) => !protocols.header.some((field) => field.key === key))).toEqual([]);
});

test('nothing in it is approved, and no header field is a password', () => {
  expect(JSON.stringify(protocols)).not.toMatch(/godkjen|godkän|approve|complian/i);
  expect(protocols.header.filter(({ key }) => /password|secret|token/i.test(key))).toEqual([]);
});

const alike = new Set(['Integratör', 'Version', 'API URL från BRP', 'Produkt', 'Datum']);

test('no text of it reads alike in two languages, but for names of documents', () => {
  const same = [...textsIn({ protocols })].filter(([, { sv, nb, en }]) => sv === nb || nb === en || sv === en);
  const left = same.filter(
    ([, { sv }]) => !alike.has(sv) && !/^(LifeVision APIv3 export|BRP API3 Documentation)/.test(sv),
  );
  expect(left.map(([, { sv }]) => sv)).toEqual([]);
});

test.each(langs)('its header file in %s is refused empty', async (lang) => {
  const text = headerTemplate(protocols, suite.title, lang);
  await expect(parseHeader(text, about)).rejects.toMatchObject({ message: `${file}: organisation.name is missing` });
});

test('the run fills in what the installation showed of each step, and leaves the rest empty', async () => {
  const { protocol, document } = await protocolWith(await suite.referenceClient(), '6.2');
  const list = document.blocks.find((block) => block.kind === 'checklist')!;
  const item = (name: string) => list.items.find(({ title }) => title.startsWith(`${name}:`))!;
  const run = (name: string) =>
    item(name)
      .lines.map((line) => (typeof line === 'string' ? line : line.map(({ text }) => text).join('')))
      .find((line) => line.startsWith('Den här körningen'));
  expect(run('Förutsättning a')).toMatch(/Mallen 17 är aktiv: .* version är 2026\.1104 .* 2019\.2603 eller högre/);
  expect(run('Steg 2')).toMatch(/ROLE_INTEGRATOR .* Rollen har rättigheten: exporten svarade 200/);
  expect(run('Steg 4')).toMatch(/E-post och lösenord är satta/);
  expect(run('Steg 5')).toMatch(/\d+ inloggningar lyckades/);
  expect(run('Steg 1')).toBe('Den här körningen: visar ingenting av det.');
  expect(item('Steg 1').fields).toEqual([['Gjort av, den', '']]);
  expect(item('Förutsättning a').fields).toContainEqual(['Mallens id', '17']);
  expect(JSON.stringify(protocol)).not.toMatch(/Lv1-\w{16}/);
});

test('a run in which nothing was exported says that nothing is shown, and all three files hold every text', async () => {
  const { document } = await protocolWith({ syncPersons: () => ({ persons: [] }) }, '6.2');
  const text = JSON.stringify(document);
  expect(text).toContain('Ingen export svarade 200');
  expect(text).toContain('Ingen inloggning lyckades');
  const texts = read.everyText(document);
  const [html, docx] = await documentFiles(document, 'p', ['html', 'docx']);
  expect(read.missingIn(read.xmlText(String(html!.content).replace('<!doctype html>', '')), texts)).toEqual([]);
  const parts = read.docxParts(docx!.content as Uint8Array);
  expect(read.missingIn(read.xmlText(parts['word/document.xml']!), texts)).toEqual([]);
});
