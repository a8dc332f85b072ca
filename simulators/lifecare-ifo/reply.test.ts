import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { operations, type OperationId } from '../../contracts/generated/lifecare-ifo/index.ts';
import { formatOf } from './accept.ts';
import { withEmptyValues } from './fields.ts';
import { system } from './index.ts';
import { fromXml } from './testing/from-xml.ts';
import { ask, type Asked, bodyOf, lifecareWorld, register, textOf, who } from './testing/world.ts';
import { application, calculation } from './testing/writes.ts';
import { xmlOf } from './xml-reply.ts';

beforeAll(async () => {
  for (const { load } of system.operations) await load?.();
});

/** A call that is answered with something, and the type of that. */
type Example = readonly [line: string, type: string, body?: unknown];

const applicant = `personId=${who('applicant-paid')}`;
const window = `${applicant}&startDate=2020-01-01T00:00:00&endDate=2026-12-31T00:00:00&pageSize=3`;
const allocation = register.resourceAllocations[0]!;
const invoice = {
  InvoiceId: 1, InvoiceNumber: '1', PaymentDate: '2026-11-01T00:00:00', Amount: 1, FromDate: '2026-11-01T00:00:00',
  ToDate: '2026-11-30T00:00:00', ExpireDate: '2026-12-31T00:00:00', CareProviderId: 1, CareProviderName: 'A', CareProviderOrgNr: 1,
  Status: 'A', UpdateSign: 'A',
}; // prettier-ignore

const lists = ['Actualisations', 'Calculations', 'Decisions', 'Documents', 'Executions', 'Investigations', 'Payments', 'ResourceAllocations', 'Services']; // prettier-ignore
const extracted = lists.filter((one) => one !== 'Documents');

/** The operation whose path a line asks for. */
function operationOf(line: string): OperationId {
  const [method = '', target = ''] = line.split(' ');
  const path = target.split('?')[0]!;
  const found = Object.entries(operations).find(([, one]) => one.method === method && one.path === `/apifc/v1/${path}`);
  if (!found) throw new Error(`the contract has no ${line}`);
  return found[0] as OperationId;
}

const examples: readonly Example[] = [
  [`GET Persons?${applicant}`, 'PersonBasedPersonDTO'],
  [`POST Persons`, 'string', { PersonId: who('population-only'), Name: 'A', Surname: 'B' }],
  ['GET Persons/Proposals', 'PersonBasedPersonProposalDTO'],
  [`GET Contacts?${applicant}`, 'PersonBasedContactDTO[]'],
  ...lists.map((name): Example => [`GET ${name}?${window.replace(who('applicant-paid'), ['Executions', 'ResourceAllocations'].includes(name) ? who('with-execution') : who('applicant-paid'))}`, `PageOf${name}`]), // prettier-ignore
  ['POST Actualisations', 'integer', application],
  [`GET Actualisations/Proposals?${applicant}`, 'PersonBasedAktualiseringProposalDTO'],
  ['POST Calculations', 'integer', calculation(lifecareWorld())],
  [`GET Calculations/Proposals?${applicant}`, 'PersonBasedCalculationProposalDTO'],
  [`GET DocumentContent?id=${who('document-with-pdf')}`, 'PdfDTO'],
  ...extracted.map((name): Example => [`GET Extract/${name}?limit=3`, `ExtractOf${name}`]),
  ['GET Users/GetUser?userId=annlin01', 'User'],
  ['GET Users/GetUsers?limit=3', 'User[]'],
  ['GET Users/GetUsersByRole?role=Chef&limit=3', 'User[]'],
  ['POST Users/SetUser?id=new&firstName=%C3%85sa%20%3CB%3E%20%26%20%01&logonTypes[]=Tss', 'User'],
  [`GET InvoiceForTreatment?personId=${who('with-resource')}`, 'InvoiceForTreatmentDTO[]'],
  [`POST InvoiceForTreatment?resourceAllocationId=${allocation.id}`, 'InvoiceRowAnswer', invoice],
  ['GET ApiLogs', 'PageOfApiLogs'],
];

function asked(example: Example, accept: string) {
  const [line, , body] = example;
  const options: Asked = { ...(body !== undefined && { body }), headers: { accept } };
  const json = { 'content-type': 'application/json' };
  const sent = body === undefined ? options : { ...options, headers: { ...options.headers, ...json } };
  return ask(lifecareWorld({ documentContent: 'json' }), line, sent);
}

describe('the same answer in XML [lifecare.api.xml-form]', () => {
  const documents: string[] = [];

  test.each(examples.map((example) => [example[0], example] as const))('%s', (_, example) => {
    const [json, xml] = ['application/json', 'application/xml'].map((accept) => asked(example, accept));
    expect([json!.status, xml!.status]).toEqual([200, 200]);
    expect(xml!.headers['content-type']).toBe('application/xml; charset=utf-8');
    const { root, value } = fromXml(textOf(xml!), example[1]);
    const control = String.fromCharCode(1);
    expect(value).toEqual(JSON.parse(textOf(json!).replaceAll(JSON.stringify(control).slice(1, -1), '\ufffd')));
    expect(root).toBe(example[1].replace(/^(.*)\[\]$/, 'ArrayOf$1').replace('integer', 'int'));
    documents.push(textOf(xml!));
  });

  test('was tried for every operation that answers with a value', () => {
    const without = ['getHelpPage', 'getSwagger', 'addActualisationAttachment', 'updateInvoiceForTreatment', 'deleteInvoiceForTreatment']; // prettier-ignore
    const tried = examples.map(([line]) => operationOf(line));
    expect([...tried, ...without].toSorted()).toEqual(Object.keys(operations).toSorted());
  });

  test.runIf(existsSync('/usr/bin/xmllint'))('is well-formed for xmllint too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'motpart-'));
    const files = documents.map((text, at) => {
      writeFileSync(join(folder, `${at}.xml`), text);
      return join(folder, `${at}.xml`);
    });
    try {
      expect(files.length).toBe(examples.length);
      execFileSync('/usr/bin/xmllint', ['--noout', '--nonet', ...files], { stdio: 'pipe' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('holds any text, but for characters that XML has not', () => {
    const world = lifecareWorld();
    const text = fc.string({ unit: 'binary', maxLength: 20 }).filter((one) => one.isWellFormed());
    // oxlint-disable-next-line no-control-regex
    const shown = (one: string) => one.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
    const lines = (one: string) => one.replaceAll(/\r\n?/g, '\n');
    fc.assert(
      fc.property(text, (name) => {
        ask(world, `POST Users/SetUser?id=any&fullName=${encodeURIComponent(name)}`);
        const answer = ask(world, 'GET Users/GetUser?userId=any', { headers: { accept: 'text/xml' } });
        const { FullName } = fromXml(textOf(answer), 'User').value as { FullName: string };
        expect(lines(FullName)).toBe(lines(shown(name)));
      }),
    );
  });

  test('has errors as the framework calls them', () => {
    const answer = ask(lifecareWorld(), 'GET Users/GetUsers', { headers: { accept: 'text/xml' } });
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'text/xml; charset=utf-8']);
    const { root, value } = fromXml(textOf(answer), 'HttpError');
    expect([root, value]).toEqual(['Error', { Message: 'The request is invalid.', ModelState: { limit: ['The limit field is required.'] } }]); // prettier-ignore
  });

  test('keeps names that XML cannot have', () => {
    expect(xmlOf({ Message: 'm', ModelState: { 'a b': ['c'] } }, { $ref: 'HttpError' })).toContain('<a_x0020_b>');
  });
});

describe('formats [lifecare.api.formats] [lifecare.api.accept-unknown]', () => {
  test.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/*', 'text/json'],
    ['application/xml', 'application/xml'],
    ['TEXT/XML', 'text/xml'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/xml;q=0.5, text/json;q=0.7', 'text/json'],
    ['application/xml, application/json', 'application/json'],
    ['application/xml, */*', 'application/xml'],
    ['application/xml;q=0', 'application/json'],
    ['application/pdf, image/*', 'application/json'],
  ])('Accept %s is answered with %s', (accept, format) => {
    expect(formatOf(accept)).toBe(format);
  });

  test('JSON is the same under both names, in PascalCase [lifecare.api.json-names]', () => {
    const [application_, text] = ['application/json', 'text/json'].map((accept) => asked(['GET Users/GetUsers?limit=2', 'User[]'], accept)); // prettier-ignore
    expect(text!.headers['content-type']).toBe('text/json; charset=utf-8');
    expect(textOf(text!)).toBe(textOf(application_!));
    expect(Object.keys(bodyOf(text!)[0]).filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  });

  test('text/html is a page that holds the JSON as text [lifecare.api.html-form]', () => {
    const example: Example = ['POST Users/SetUser?id=new&firstName=%3Cscript%3E&lastName=%22%26', 'User'];
    const [page, json] = ['text/html', 'application/json'].map((accept) => asked(example, accept));
    expect(page!.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(textOf(page!)).not.toContain('<script>');
    const held = /<pre[^>]*>(.*)<\/pre>/s.exec(textOf(page!))![1]!;
    const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
    expect(JSON.parse(held.replaceAll(/&\w+;/g, (one) => entities[one]!))).toEqual(bodyOf(json!));
  });
});

describe('fields by profile', () => {
  const person = `GET Persons?personId=${who('population-only')}`;
  const shown = (profile: Parameters<typeof lifecareWorld>[0], line = person) => bodyOf(ask(lifecareWorld(profile), line)); // prettier-ignore

  test('empty ones are null, left out, or empty strings where they are texts [lifecare.api.empty-values] [lifecare.api.optional-fields]', () => {
    const standard = shown({});
    const empty = Object.keys(standard).filter((name) => standard[name] === null);
    expect(empty).toEqual(expect.arrayContaining(['CustomerNumber', 'CareOfAddress', 'PhoneHome']));
    const rest = Object.fromEntries(Object.entries(standard).filter(([, value]) => value !== null));
    expect(shown({ emptyValues: 'left-out' })).toEqual(rest);
    const texts = Object.fromEntries(empty.map((name) => [name, name === 'CustomerNumber' ? null : '']));
    expect(shown({ emptyValues: 'empty-string' })).toEqual({ ...rest, ...texts });
  });

  test('dates and lists within lists are no exception', () => {
    const extract = { Result: [{ Id: 1, FromDate: '2026-01-01', ToDate: null, CustomerNumber: null }] };
    const schema = { $ref: 'ExtractOfExecutions' };
    expect(withEmptyValues(extract, schema, 'empty-string')).toEqual({
      Result: [{ Id: 1, FromDate: '2026-01-01', ToDate: '', CustomerNumber: null }],
    });
    expect(withEmptyValues(extract, schema, 'left-out')).toEqual({ Result: [{ Id: 1, FromDate: '2026-01-01' }] });
  });

  test('users are as they were seen, whatever the profile says', () => {
    const line = 'GET Users/GetUsers?limit=3';
    expect(shown({ emptyValues: 'left-out' }, line)).toEqual(shown({}, line));
  });

  test('each object has a field that no document names, if the profile says so [lifecare.api.new-fields]', () => {
    const { Result, ...envelope } = shown({ newFields: 'one' }, 'GET Extract/Investigations?limit=2');
    expect(envelope).toMatchObject({ FieldOfALaterVersion: true });
    for (const row of Result) {
      expect(row).toMatchObject({ FieldOfALaterVersion: true });
      expect(row.InvestigationPersonDTOs[0]).toMatchObject({ FieldOfALaterVersion: true });
    }
    expect(JSON.stringify(shown({}, 'GET Extract/Investigations?limit=2'))).not.toContain('FieldOfALaterVersion');
  });

  test('a new field comes in XML too', () => {
    const answer = ask(lifecareWorld({ newFields: 'one' }), person, { headers: { accept: 'text/xml' } });
    expect(textOf(answer)).toContain('<FieldOfALaterVersion>true</FieldOfALaterVersion></PersonBasedPersonDTO>');
  });
});
