import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { langs } from '../dsl/texts/fill.ts';
import { verdictMeanings, verdictNames } from '../dsl/texts/verdicts.ts';
import type { Verdict } from '../dsl/types.ts';
import type { Run, RunDocument } from '../runners/document.ts';
import { scratch, type Scratch } from '../testing/clients.ts';
import { everyVerdict, passingRun, secretNumber, secretToken } from '../testing/every-verdict.ts';
import { writeBundle } from './bundle.ts';
import { html as htmlReporter } from './html/index.ts';
import { junit as junitReporter } from './junit.ts';
import { closing, lineOfCheck } from './terminal.ts';

let found: Run;
let files: Scratch;
beforeAll(async () => {
  found = await everyVerdict();
  files = scratch();
});
afterAll(() => files.remove());

const html = (lang: (typeof langs)[number] = 'en') => htmlReporter(found, lang)!.text;
const junit = () => junitReporter(found, 'en')!.text;

describe('the bundle', () => {
  let paths: string[];
  beforeAll(async () => {
    paths = await writeBundle(found, join(files.folder, 'report'), ['html', 'json', 'junit'], 'sv');
  });
  const read = (name: string) => readFileSync(join(files.folder, 'report', name), 'utf8');

  test('run.json fits its schema, and a planted misfit does not', () => {
    const schema = JSON.parse(readFileSync(new URL('../run.schema.json', import.meta.url), 'utf8')) as object;
    const ajv = new Ajv2020();
    (formats as unknown as (ajv: object) => void)(ajv);
    const validate = ajv.compile(schema);
    const document = JSON.parse(read('run.json')) as { checks: { verdict: string }[] };
    expect([validate(document), validate.errors]).toEqual([true, null]);
    document.checks[0]!.verdict = 'approved';
    expect(validate(document)).toBe(false);
  });

  test('exchanges.ndjson has a line for each exchange that the run counts', () => {
    const lines = read('exchanges.ndjson').trimEnd().split('\n');
    expect(lines).toHaveLength(found.document.exchanges);
    expect((JSON.parse(lines[0]!) as { id: string }).id).toBe('card-shown.1');
  });

  test('the manifest has the SHA-256 and size of every other file', () => {
    const manifest = JSON.parse(read('manifest.json')) as { files: { name: string; sha256: string; bytes: number }[] };
    expect(manifest.files.map(({ name }) => name)).toEqual([
      'run.json',
      'exchanges.ndjson',
      'report.html',
      'junit.xml',
    ]);
    for (const { name, sha256, bytes } of manifest.files) {
      expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sha256);
      expect(Buffer.byteLength(read(name))).toBe(bytes);
    }
    expect(readdirSync(join(files.folder, 'report'))).toHaveLength(manifest.files.length + 1);
    expect(paths).toHaveLength(manifest.files.length + 1);
  });

  test('only the owner of the files can read them', () => {
    for (const path of paths) expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('no file holds an unknown identity number or a token', () => {
    for (const path of paths) {
      const text = readFileSync(path, 'utf8');
      expect(text).not.toContain(secretNumber);
      expect(text).not.toContain(secretToken);
    }
    expect(read('exchanges.ndjson')).toContain('[jwt:');
  });
});

describe('HTML', () => {
  test('is one file without script and without anything from elsewhere', () => {
    expect(html()).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i);
    expect(html()).not.toMatch(/\son\w+=/);
  });

  test.each(langs)('says that it is written in %s', (lang) => {
    expect(html(lang)).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${lang}">`));
    expect(html(lang)).toContain(verdictNames.fail[lang]);
  });

  test('shows what came in as text, never as markup', () => {
    expect(html()).not.toContain('<b>');
    expect(html()).toContain('&lt;b>&amp;');
  });

  test('holds no control character, which HTML has no place for', () => {
    // eslint-disable-next-line no-control-regex
    expect(html()).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/);
  });

  test('every link within the page has its target, and no id is there twice', () => {
    const page = html();
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('a report on a server leaves out the steps that only a client takes', () => {
    const step = { id: '9', title: { sv: 'Ansök', nb: 'Søk', en: 'Apply' }, verdict: 'omit' as const, checks: [] };
    const document = { ...found.document, steps: [...found.document.steps, step] };
    const about = (run: RunDocument) => htmlReporter({ ...found, document: run }, 'en')!.text;
    expect(about(document)).toContain('9 Apply');
    expect(about({ ...document, target: { url: 'http://a.test', reached: 'motpart' } })).not.toMatch(
      /9 Apply|Onboarding/,
    );
  });

  test('evidence and check are linked both ways', () => {
    const page = html();
    expect(page).toMatch(/id="c-fails"[\s\S]*href="#x-fails\.1"[\s\S]*id="x-fails\.1"[\s\S]*?href="#c-fails"/);
  });

  test('expected and actual are labelled beside each other in every condition that a machine judged', () => {
    const findings = found.document.checks.flatMap((check) => check.findings);
    const judged = findings.filter(({ verdict }) => verdict !== 'review');
    expect(judged.length).toBeLessThan(findings.length);
    expect([...html().matchAll(/<dt>Expected<\/dt><dd><pre>[\s\S]*?<dt>Actual<\/dt><dd><pre>/g)]).toHaveLength(
      judged.length,
    );
  });

  test('the diagnosis stands with its exchange', () => {
    expect(html()).toContain('the isbn of a book that we have');
    expect(html()).toContain('GET /v1/Books lists them');
  });

  test('an exchange whose answer met a planned fault says so, and what became of the request', () => {
    const [first, ...others] = found.exchanges;
    const facts = { fault: { id: 'f1', kind: 'reset', effect: 'done' } };
    const page = htmlReporter({ ...found, exchanges: [{ ...first!, facts }, ...others] }, 'sv')!.text;
    expect(page).toContain('Planerat fel: <code>reset</code> · anropet utfördes');
    expect(page.split('Planerat fel')).toHaveLength(2);
  });

  test('defines every verdict, lists what was not exercised, and the assumed ground', () => {
    const page = html();
    for (const verdict of Object.keys(verdictMeanings) as Verdict[])
      expect(page).toContain(verdictMeanings[verdict].en);
    expect(page).toContain('returning happens at the desk');
    expect(page).toMatch(/id="assumed"[\s\S]*client\.isbn\.text/);
  });

  test('says what was found in how many requirements, and never that a client complies', async () => {
    const page = htmlReporter(await passingRun(), 'en')!.text;
    expect(page).toContain('No deviation found in 4 of 6 requirements.');
    for (const lang of langs)
      expect(htmlReporter(found, lang)!.text).not.toMatch(/complian|godkän|godkjen|approved|certified/i);
  });

  test('headings go down one level at a time', () => {
    const levels = [...html().matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.every((level, place) => place === 0 || level <= levels[place - 1]! + 1)).toBe(true);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});

describe('JUnit', () => {
  interface Case {
    readonly '@name': string;
    readonly failure?: { readonly '@message': string; readonly '#text': string };
    readonly error?: object;
    readonly skipped?: object;
  }
  const parsed = () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      isArray: (name) => name === 'testcase',
    });
    return (parser.parse(junit()) as { testsuites: { testsuite: Record<string, string> & { testcase: Case[] } } })
      .testsuites.testsuite;
  };
  const named = (id: string) => parsed().testcase.find((each) => each['@name'].startsWith(`${id} `))!;

  test('is well-formed, with no character that XML cannot hold', () => {
    expect(XMLValidator.validate(junit())).toBe(true);
    // eslint-disable-next-line no-control-regex
    expect(junit()).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  });

  test('has the attributes and the order that the schemas of Ant and Jenkins demand', () => {
    const suite = parsed();
    for (const name of ['@name', '@package', '@id', '@hostname', '@tests', '@failures', '@errors', '@time'])
      expect(suite).toHaveProperty(name);
    expect(suite['@timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(Object.keys(suite).filter((name) => !name.startsWith('@'))).toEqual([
      'properties',
      'testcase',
      'system-out',
      'system-err',
    ]);
  });

  test('counts what it holds', () => {
    const suite = parsed();
    const having = (kind: keyof Case) => suite.testcase.filter((each) => each[kind] !== undefined).length;
    const counts = [suite['@tests'], suite['@failures'], suite['@errors'], suite['@skipped']].map(Number);
    expect(counts).toEqual([suite.testcase.length, having('failure'), having('error'), having('skipped')]);
  });

  test('a deviation is a failure with row, expected and actual; our own fault is an error', () => {
    expect(named('fails').failure?.['#text']).toMatch(
      /client\.card\.sent[\s\S]*expected:[\s\S]*actual:[\s\S]*evidence: fails\.1/,
    );
    expect(named('breaks').error).toBeDefined();
  });

  test('a warning does not fail, nor does an expected deviation', () => {
    expect(named('warns').failure).toBeUndefined();
    expect(parsed()['system-out']).toContain('warns: Warning');
    expect(named('known').skipped).toBeDefined();
  });
});

describe('the terminal', () => {
  const plain = { lang: 'en', colour: false } as const;

  test('shows of a failed check the row, expected, actual, evidence and the path of the report', () => {
    const text = closing(found, ['motpart-report/library/report.html'], plain);
    expect(text).toMatch(
      /Deviation {2}fails[\s\S]*Requirement {2}client\.card\.sent[\s\S]*Expected[\s\S]*Actual[\s\S]*fails\.1 {2}GET/,
    );
    expect(text).toContain('Report: motpart-report/library/report.html');
  });

  test('prints no expectation where a person must look', () => {
    const [, review = ''] = /Review {2}reviews\n([\s\S]*?)\n\n/.exec(closing(found, [], plain)) ?? [];
    expect(review).toContain('Requirement');
    expect(review).not.toContain('Expected');
  });

  test('stays within 80 columns and without colour codes', () => {
    const text = [closing(found, [], plain), ...found.document.checks.map((check) => lineOfCheck(check, plain))].join(
      '\n',
    );
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stripVTControlCharacters(text)).toBe(text);
  });

  test('names skipped checks once for each reason', () => {
    expect(closing(found, [], plain)).toMatch(/Skipped\n {2}no book\n {2}skips\n/);
  });

  test('says the same in colour', () => {
    const coloured = closing(found, [], { lang: 'en', colour: true });
    expect(coloured).not.toBe(closing(found, [], plain));
    expect(stripVTControlCharacters(coloured)).toBe(closing(found, [], plain));
  });

  test('sends no control character of a client to the terminal', () => {
    // eslint-disable-next-line no-control-regex
    expect(closing(found, [], plain)).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
  });
});
