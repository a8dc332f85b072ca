import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgeAllWithXerces, xercesIsThere } from './testing/xerces.ts';
import { disposeSchemas, judge } from './testing/judge.ts';
import { type Sample, samplesOfTables } from './testing/samples.ts';
import { messages, writeDocument } from './testing/tables.ts';

const xsd = join(import.meta.dirname, 'xsd');
const published = join(xsd, 'as-published');
const [isActiveUser, isActiveUserResponse, addMessage, addMessageResponse] = messages.map(writeDocument) as [string, string, string, string]; // prettier-ignore
const active = 'IsActiveUserResponder_1.0.xsd';
const inbox = 'AddMessageToPatientPortalInboxResponder_1.0.xsd';

afterAll(disposeSchemas);

const person = '191212121212';
const numbers: [number: string, valid: boolean, why: string][] = [
  ['191212121212', true, 'the customary test person'],
  ['191313131313', true, 'a test person with month 13'],
  ['202601612381', true, 'a samordningsnummer'],
  ['19121212T123', true, 'a temporary letter'],
  ['19121212p123', true, 'a temporary letter in lower case'],
  ['19121212x123', false, 'a letter that the pattern does not have'],
  ['19121212-1212', false, 'a hyphen'],
  ['1212121212', false, 'ten digits'],
  [' 191212121212', false, 'a blank'],
  ['^191212121212$', false, 'the anchors of the published pattern'],
  ['', false, 'nothing'],
];

const enumerations: [string, typeof active | typeof inbox, xml: string, from: string, values: [string, boolean][]][] = [
  ['activeNotificationMethods', active, isActiveUserResponse, '>SMS<', notificationMethods()],
  ['notificationSent', inbox, addMessageResponse, '>Email<', notificationMethods()],
  ['resultCode', inbox, addMessageResponse, '>OK<', [...all('OK', 'INFO', 'ERROR'), ['ok', false], ['Ok', false]]],
  ['ssoLink type', inbox, addMessage, '>NewTarget<', [...all('CurrentTarget', 'Embedded', 'Widget', 'NewTarget'), ...none('widget', 'newWin', 'embed')]], // prettier-ignore
  ['status', active, isActiveUserResponse, '>true<', booleans()],
  ['notify', inbox, addMessage, '>true<', booleans()],
];

function notificationMethods(): [string, boolean][] {
  return [...all('SMS', 'Email', 'Other'), ...none('email', 'sms', 'other', 'Push', '')];
}

function booleans(): [string, boolean][] {
  return [...all('true', 'false', '1', '0'), ...none('True', 'FALSE', 'yes', '')];
}

function all(...values: string[]): [string, boolean][] {
  return values.map((value) => [value, true]);
}

function none(...values: string[]): [string, boolean][] {
  return values.map((value) => [value, false]);
}

/** A sample that takes one passage of a good document for another. */
function changed(
  title: string,
  schema: Sample['schema'],
  xml: string,
  from: string,
  to: string,
  valid = false,
): Sample {
  if (!xml.includes(from)) throw new Error(`the document has no ${from}`);
  return { title, schema, xml: xml.replaceAll(from, to), valid };
}

const named: Sample[] = [
  ...numbers.map(([id, valid, why]) => changed(`a number with ${why}`, active, isActiveUser, person, id, valid)),
  ...enumerations.flatMap(([name, schema, xml, from, values]) =>
    values.map(([value, valid]) => changed(`${name} ${value || 'empty'}`, schema, xml, from, `>${value}<`, valid)),
  ),
  changed('namespaces with a double colon', inbox, addMessage, 'infrastructure:', 'infrastructure::'),
  changed('the namespace of version 2', inbox, addMessage, 'urn:riv:', 'urn:riv-application:'),
  changed('MessageDescription as a release candidate wrote it', inbox, addMessage, 'messageDescription', 'MessageDescription'), // prettier-ignore
  changed('SSOLink as a release candidate wrote it', inbox, addMessage, 'ssoLink', 'SSOLink'),
  changed('notificationMethod as the old mock answers', active, isActiveUserResponse, 'activeNotificationMethods', 'notificationMethod'), // prettier-ignore
  changed('statusCode for resultCode', inbox, addMessageResponse, 'resultCode', 'statusCode'),
  changed('an attribute', inbox, addMessage, '<core:unitId>', '<core:unitId root="1.2.752">'),
  changed('markup as child elements of messageText', inbox, addMessage, '&lt;article&gt;', '<article/>'),
  changed('text between elements', inbox, addMessage, '<core:ssoLink>', 'text<core:ssoLink>'),
  changed('DocBook in CDATA', inbox, addMessage, '&lt;article&gt;', '<![CDATA[<article>]]>', true),
  changed('an empty messageThreadId in the answer', inbox, addMessageResponse, 'thread-1', '', true),
  changed('a type of foreign elements that nobody knows', active, isActiveUser, '</iau:IsActiveUser>', '<later:a n="1">b<later:c/></later:a><later:d/></iau:IsActiveUser>', true), // prettier-ignore
];

const samples = [...samplesOfTables(), ...named];

describe('our schemas of major version 1', () => {
  test.each(samples)('$title: $valid', ({ schema, xml, valid }) => {
    const verdict = judge(join(xsd, schema), xml);
    expect(verdict === 'valid', verdict).toBe(valid);
  });

  test('have a sample of each kind for every row of the tables', () => {
    expect(new Set(samples.map(({ title }) => title)).size).toBe(samples.length);
    expect(samples.length).toBeGreaterThan(150);
  });

  test.each([
    ['itr:LogicalAddress', 'SE0000000000-1177', true],
    ['itr:LogicalAdress', 'SE0000000000-1177', false],
  ])('header %s', (name, value, valid) => {
    const xml = `<${name} xmlns:itr="urn:riv:itintegration:registry:1">${value}</${name}>`;
    expect(judge(join(xsd, 'itintegration_registry_1.0.xsd'), xml) === 'valid').toBe(valid);
  });

  test.each(readdirSync(xsd).filter((name) => name.endsWith('.xsd')))('%s follows the rules of all schemas', (name) => {
    const text = readFileSync(join(xsd, name), 'utf8');
    expect(text).toMatch(/elementFormDefault="qualified" attributeFormDefault="unqualified" version="1.0"/);
    expect(text).not.toMatch(/<xs:attribute/);
  });
});

describe('the published variant', () => {
  const judged = (id: string) => judge(join(published, active), isActiveUser.replace(person, id));

  test('refuses every real number and takes one between literal anchors', () => {
    expect(judged(person)).toMatch(/pattern/);
    expect(judged(`^${person}$`)).toBe('valid');
  });

  test('differs in the pattern of the number only', () => {
    const lines = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').split('\n');
    const differing = readdirSync(published).flatMap((name) => {
      const corrected = new Set(lines(xsd, name));
      return lines(published, name).filter((line) => !corrected.has(line));
    });
    expect(differing.filter((line) => !line.includes('<!--'))).toEqual([
      '      <xs:pattern value="^[0-9]{8}[0-9pPtTfF][0-9]{3}$"/>',
    ]);
  });
});

describe('major version 2', () => {
  const folder = join(import.meta.dirname, 'derived-2.0/xsd');
  const core = 'urn:riv-application:infrastructure:eservicesupply:patientportal';
  const document = (operation: string, root: string, inside: string) =>
    judge(
      join(folder, `${operation}Responder_2.0.xsd`),
      `<a:${root} xmlns:a="${core}:${operation}Responder:2" xmlns:c="${core}:2">${inside}</a:${root}>`,
    );
  const unit = '<c:organisationUnit><c:unitId>SE0</c:unitId><c:unitName>Å</c:unitName></c:organisationUnit>';
  const id = '<a:subjectOfCareId>191212121212</a:subjectOfCareId>';

  test.each(readdirSync(folder).filter((name) => name.endsWith('2.0.xsd')))('%s says what it is', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toContain('<!-- derived, not official:');
  });

  test('carries the text of a message in message/text', () => {
    const message = (name: string) => `${id}<a:message>${unit}<c:${name}>Hej</c:${name}></a:message>`;
    expect(document('AddMessage', 'AddMessage', message('text'))).toBe('valid');
    expect(document('AddMessage', 'AddMessage', message('messageText'))).toContain('messageText');
  });

  test.each([
    ['AddMessage', 'AddMessageResponse', '<a:threadId>1</a:threadId><a:resultCode>OK</a:resultCode>'],
    ['IsActiveUser', 'IsActiveUser', id],
    ['IsActiveUser', 'IsActiveUserResponse', '<a:status>false</a:status>'],
    ['GetMessageThreadStatus', 'GetMessageThreadStatus', `${id}<a:threadId>1</a:threadId>`],
    ['GetMessageThreadStatus', 'GetMessageThreadStatusResponse', '<a:status>READ</a:status><a:resultCode>OK</a:resultCode>'], // prettier-ignore
  ])('%s: %s has a body of its own', (operation, root, inside) => {
    expect(document(operation, root, inside)).toBe('valid');
    expect(document(operation, root, '')).not.toBe('valid');
  });
});

describe('an engine that is not ours', () => {
  test.skipIf(!xercesIsThere)("Java's Xerces agrees on every sample", { timeout: 60_000 }, () => {
    const verdicts = judgeAllWithXerces(samples.map(({ schema, xml }) => ({ schema: join(xsd, schema), xml })));
    const disagreeing = samples.filter(({ valid }, index) => (verdicts[index] === 'valid') !== valid);
    expect(disagreeing.map(({ title }) => title)).toEqual([]);
    expect(verdicts).toHaveLength(samples.length);
  });

  test.skipIf(!xercesIsThere)(
    "Java's Xerces refuses every real number by the published pattern",
    { timeout: 60_000 },
    () => {
      const schema = join(published, active);
      const ask = (id: string) => ({ schema, xml: isActiveUser.replace(person, id) });
      expect(judgeAllWithXerces([ask(person), ask(`^${person}$`)])).toEqual([
        expect.stringMatching(/pattern/),
        'valid',
      ]);
    },
  );
});
