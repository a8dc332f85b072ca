/** The packages of the information sheet and the types of the specification, held against what the contract says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as contract from '../generated/lifecare-ifo/index.ts';

const read = (file: string) => parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const openapi = read('openapi.yaml');
const inventory = read('inventory.yaml') as { name: string; kind: string; where: string; set_aside?: string }[];

interface Written {
  readonly operationId: string;
  readonly 'x-package': number | null;
  readonly 'x-article': number | null;
}

const operations = Object.values(openapi.paths as Record<string, Record<string, Written>>).flatMap((item) =>
  Object.values(item),
);
const articles = inventory.filter(({ kind }) => kind === 'article-number');
const schemas = openapi.components.schemas as Record<string, { properties?: object; 'x-searchable'?: string[] }>;
const types = inventory.filter(({ kind, set_aside: aside }) => kind === 'type' && aside === undefined);
const requirements: Record<string, { readonly text: string; readonly operation?: string }> = contract.requirements;

test('each of the 22 packages has an operation, under the article of the information sheet', () => {
  const opened = operations.filter((one) => one['x-package'] !== null);
  const pairs = new Set(opened.map((one) => `${one['x-package']} ${one['x-article']}`));
  const sheet = articles.map(({ name, where }) => `${where.split(', ').at(-1)} ${name}`);
  expect([...pairs].toSorted()).toEqual(sheet.toSorted());
  expect(sheet).toHaveLength(22);
});

test('an operation without a package has no article, and says so', () => {
  const without = operations.filter((one) => one['x-package'] === null);
  expect(without.every((one) => one['x-article'] === null)).toBe(true);
  expect(operations.every((one) => 'x-package' in one && 'x-article' in one)).toBe(true);
});

test('each type of the specification has a schema with its fields, in its order', () => {
  const fieldsOf = (type: string) => inventory.filter(({ kind, where }) => kind === 'field' && where === type);
  for (const { name } of types) {
    const written = Object.keys(schemas[name]?.properties ?? {});
    expect(written, name).toEqual(fieldsOf(name).map((field) => field.name));
  }
  expect(types.length).toBeGreaterThan(70);
});

test('what q finds by stands in the schema as in the row', () => {
  const searchable = Object.entries(requirements).filter(([id]) => id.endsWith('-searchable'));
  for (const [id, { text, operation }] of searchable) {
    const page = schemas[operation!.replace('extract', 'ExtractOf')] as {
      properties: { Result: { items: { $ref: string } } };
    };
    const type = page.properties.Result.items.$ref.split('/').at(-1)!;
    expect(text, id).toContain(`finds by ${schemas[type]!['x-searchable']!.join(', ')}, and`);
  }
  expect(searchable).toHaveLength(8);
});

test('each package has a row that names it and its article', () => {
  const rows = Object.values(requirements).map(({ text }) => text);
  for (const { name, where } of articles) {
    const number = where.split(', ').at(-1);
    expect(
      rows.filter((text) => text.includes(`Package ${number} is `) && text.includes(`article ${name}`)),
    ).toHaveLength(1);
  }
});
