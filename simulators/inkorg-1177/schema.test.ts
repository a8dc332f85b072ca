import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAllWithXerces, xercesIsThere } from '../../contracts/inkorg-1177/testing/xerces.ts';
import { samplesOfTables } from '../../contracts/inkorg-1177/testing/samples.ts';
import { requirements } from '../../contracts/generated/inkorg-1177/index.ts';
import {
  address,
  envelope,
  inkorgWorld,
  isActive,
  lastExchange,
  link,
  message,
  ns,
  outcome,
  post,
  remarked,
  send,
  unit,
  usual,
  who,
} from './testing/inkorg-world.ts';
import { envelopeOf, faultyRequest, validRequest } from './testing/messages.ts';

const refused = 'fault: The body is not valid by the schema of the contract';

/** What came of a body, and what the journal tells of it: element, row and the words of the diagnosis. */
function judged(xml: string, profile = {}) {
  const world = inkorgWorld(profile);
  const answer = post(world, xml);
  const { facts, diagnosis } = lastExchange(world);
  const { element, row } = (facts?.['schema'] ?? {}) as { element?: string; row?: string };
  const told = `${diagnosis?.expected}; ${diagnosis?.got}`;
  return { outcome: outcome(answer), element, row, told, todo: diagnosis?.todo ?? '' };
}

/** The samples of the contract as bodies of requests. */
const samples = samplesOfTables().filter(({ title }) => !/^\w+Response:/.test(title));
const body = (xml: string) => envelope(xml);

describe('the schema of the contract', () => {
  test.each(samples.filter(({ valid }) => valid))(
    'takes $title [inkorg.schema.message, inkorg.schema.organisation-unit, inkorg.schema.send-request, inkorg.schema.active-request]',
    ({ xml }) => {
      expect(judged(body(xml)).outcome).not.toBe(refused);
    },
  );

  test.each(samples.filter(({ valid }) => !valid))(
    'refuses $title, naming element and requirement [inkorg.fault.producer-schema]',
    ({ xml, title }) => {
      const { outcome: got, row, told } = judged(body(xml));
      expect(got).toBe(refused);
      expect(Object.keys(requirements)).toContain(row);
      const names = title.match(/(?<=:)\w+/g) ?? [];
      expect(names.some((name) => told.includes(name))).toBe(true);
    },
  );

  test('any message that is valid by the tables is taken', () => {
    fc.assert(
      fc.property(validRequest, (row) => {
        expect(judged(envelopeOf(row)).outcome).not.toBe(refused);
      }),
      { numRuns: 150 },
    );
  });

  test('each single fault in a valid message is refused, and the diagnosis names element and requirement', () => {
    fc.assert(
      fc.property(faultyRequest, ({ row, names }) => {
        const { outcome: got, row: rule, told } = judged(envelopeOf(row));
        expect(got).toBe(refused);
        expect(told).toContain(`(${rule})`);
        expect(names.some((name) => told.includes(name))).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  test('schemaInvalid error answers resultCode ERROR, where there is one [inkorg.fault.producer-schema]', () => {
    const profile = { schemaInvalid: 'error' };
    expect(judged(envelope(message({ notify: 'True' })), profile).outcome).toBe(
      'ERROR: The body is not valid by the schema of the contract',
    );
    expect(judged(envelope(isActive('1')), profile).outcome).toBe(refused);
  });

  test('a value of any length leaves a short diagnosis', () => {
    const { row, told } = judged(envelope(isActive('1'.repeat(100_000))));
    expect([row, told.length < 1_500]).toEqual(['inkorg.schema.person-id', true]);
  });

  test('as published it refuses every number [inkorg.schema.person-id-pattern]', () => {
    const { outcome: got, row, todo } = judged(envelope(isActive(who.sms)), { schema: 'as-published' });
    expect([got, row]).toEqual([refused, 'inkorg.schema.person-id-pattern']);
    expect(todo).toMatch(/schema to corrected/);
  });
});

describe('what stacks do wrong is named', () => {
  test.each([
    [
      'True for a boolean [inkorg.schema.boolean]',
      message({ notify: 'True' }),
      'notify',
      'inkorg.schema.boolean',
      /write true/,
    ],
    ['a boolean of another language', message({ notify: 'ja' }), 'notify', 'inkorg.schema.boolean', /true or false/],
    [
      'a lower-case enumeration [inkorg.schema.link-type]',
      message({ link: link('MOTP-117AB01', 'a', 'newtarget') }),
      'type',
      'inkorg.schema.link-type',
      /write NewTarget: casing counts/,
    ],
    [
      'a stale enumeration [inkorg.schema.release-candidate-names]',
      message({ link: link('MOTP-117AB01', 'a', 'newWin') }),
      'type',
      'inkorg.schema.link-type',
      /four values/,
    ],
    [
      'a hyphen in the number [inkorg.schema.person-id]',
      message({ person: '19121212-1212' }),
      'subjectOfCareId',
      'inkorg.schema.person-id',
      /leave hyphen/,
    ],
    [
      'a short number [inkorg.schema.person-id]',
      message({ person: '1212121212' }),
      'subjectOfCareId',
      'inkorg.schema.person-id',
      /century/,
    ],
    [
      'the operation’s namespace inside message [inkorg.schema.namespaces]',
      message({ unit }).replaceAll('core:', 'am:'),
      'organisationUnit',
      'inkorg.schema.namespaces',
      /core namespace/,
    ],
    [
      'the core namespace outside message [inkorg.schema.namespaces]',
      message()
        .replace('<am:subjectOfCareId>', '<core:subjectOfCareId>')
        .replace('</am:subjectOfCareId>', '</core:subjectOfCareId>'),
      'subjectOfCareId',
      'inkorg.schema.namespaces',
      /core namespace/,
    ],
    [
      'no namespace inside message [inkorg.schema.namespaces]',
      message().replaceAll('core:', ''),
      'organisationUnit',
      'inkorg.schema.namespaces',
      /core namespace/,
    ],
    [
      'a stale name [inkorg.schema.release-candidate-names]',
      message().replaceAll('messageDescription', 'MessageDescription'),
      'MessageDescription',
      'inkorg.schema.release-candidate-names',
      /names, order/,
    ],
    [
      'ssoLink without type [inkorg.schema.sso-link]',
      message({ link: link('MOTP-117AB01').replace(/<core:type>.*/, '') }),
      'ssoLink',
      'inkorg.schema.sso-link',
      /add it/,
    ],
    [
      'an extension inside message [inkorg.schema.no-extension-inside]',
      message({ unit: `${unit}<x:y xmlns:x="urn:x"/>` }),
      'y',
      'inkorg.schema.no-extension-inside',
      /names, order/,
    ],
    [
      'an attribute [inkorg.schema.style]',
      message().replace('<am:notify>', '<am:notify a="1">'),
      'notify',
      'inkorg.schema.style',
      /leave it out/,
    ],
    [
      'DocBook as elements [inkorg.client.docbook-escaped, inkorg.send.text-is-a-string]',
      message({ text: '<article><para>x</para></article>' }),
      'messageText',
      'inkorg.client.docbook-escaped',
      /CDATA/,
    ],
    [
      'text between elements [inkorg.schema.message]',
      message().replace('<am:message>', '<am:message>x'),
      'message',
      'inkorg.schema.message',
      /take the text out/,
    ],
    [
      'no organisationUnit [inkorg.schema.message]',
      message().replace(/<core:organisationUnit>.*<\/core:organisationUnit>/, ''),
      'messageDescription',
      'inkorg.schema.message',
      /names, order/,
    ],
    [
      'another element of the namespace [inkorg.soap.one-body-part]',
      '<am:Send/>',
      'Send',
      'inkorg.soap.one-body-part',
      /\?wsdl/,
    ],
  ])('%s', (_, xml, element, row, todo) => {
    const { outcome: got, ...found } = judged(envelope(xml));
    expect([got, found.element, found.row]).toEqual([refused, element, row]);
    expect(found.todo).toMatch(todo);
  });

  test('LogicalAddress as the body, as node-soap sends it [inkorg.wsdl.messages, inkorg.soap.one-body-part]', () => {
    const world = inkorgWorld();
    const sent = `<itr:LogicalAddress>${address}</itr:LogicalAddress>`;
    expect(outcome(post(world, envelope(sent, '')))).toBe('VP003');
    expect(lastExchange(world).diagnosis!.got).toMatch(/LogicalAddress as the body/);
    expect(lastExchange(world).diagnosis!.todo).toMatch(/node-soap cannot/);
    expect(outcome(post(world, envelope(sent)))).toBe('VP004');
    expect(lastExchange(world).diagnosis!.got).toMatch(/LogicalAddress as the body/);
  });

  test('a namespace with a double colon, or none [inkorg.schema.release-candidate-names, inkorg.schema.namespaces]', () => {
    const world = inkorgWorld();
    const stale = ns.iau.replace('infrastructure:', 'infrastructure::');
    expect(outcome(post(world, envelope(isActive(who.sms)).replaceAll(ns.iau, stale)))).toBe('VP004');
    expect(lastExchange(world).diagnosis!.got).toMatch(/double colon/);
    expect(lastExchange(world).diagnosis!.todo).toContain(ns.iau);
    expect(outcome(post(world, envelope(isActive(who.sms).replaceAll('iau:', ''))))).toBe('VP004');
    expect(lastExchange(world).diagnosis!.got).toMatch(/IsActiveUser without a namespace/);
  });

  test('LogicalAddress in another namespace [inkorg.schema.logical-address]', () => {
    const world = inkorgWorld();
    expect(
      outcome(post(world, envelope(message(), `<a:LogicalAddress xmlns:a="urn:a">${address}</a:LogicalAddress>`))),
    ).toBe('VP003');
    expect(lastExchange(world).diagnosis!.got).toMatch(/in the namespace urn:a/);
  });

  test('a SOAPAction without quotes', () => {
    const world = inkorgWorld();
    send(world, {}, { headers: { ...usual, soapaction: `${ns.am}:AddMessageToPatientPortalInbox` } });
    expect(remarked(world)).toEqual(['inkorg.client.soap-action-quoted']);
  });
});

test(
  'Xerces, an engine that is not ours, takes every answer [inkorg.schema.result-code, inkorg.schema.notification-method, inkorg.schema.result-code-name, inkorg.wsdl.no-fault, inkorg.wsdl.soap-action]',
  { timeout: 30_000, skip: !xercesIsThere },
  () => {
    const folder = join(import.meta.dirname, '../../contracts/inkorg-1177/xsd');
    expect(readFileSync(join(folder, 'IsActiveUserResponder_1.0.xsd'), 'utf8')).toContain('IsActiveUserResponse');
    const answers = [
      [
        'AddMessageToPatientPortalInboxResponder_1.0.xsd',
        [
          send(inkorgWorld(), { thread: 'å &amp; &lt;b&gt;' }),
          send(inkorgWorld({ missingThreadId: 'empty' }), { person: who.both }),
          send(inkorgWorld(), { person: who.locked }),
          send(inkorgWorld({ notifyWithoutMethods: 'info' }), { person: who.none }),
        ],
      ],
      [
        'IsActiveUserResponder_1.0.xsd',
        [who.sms, who.both, who.none, who.stranger, who.locked].map((person) =>
          post(inkorgWorld(), envelope(isActive(person))),
        ),
      ],
    ] as const;
    const questions = answers.flatMap(([schema, list]) =>
      list.map(({ body: xml }) => ({
        schema: join(folder, schema),
        xml: /<soap:Body>(.*)<\/soap:Body>/s.exec(String(xml))![1]!,
      })),
    );
    expect(judgeAllWithXerces(questions)).toEqual(questions.map(() => 'valid'));
  },
);
