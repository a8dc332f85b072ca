import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { desk } from './desk.ts';
import { controls } from './controls.ts';
import {
  envelope,
  inkorgWorld,
  lastExchange,
  link,
  outcome,
  path,
  post,
  send,
  textsOf,
  unit,
  usual,
  who,
  xmlOf,
} from './testing/inkorg-world.ts';
import { escaped } from './testing/messages.ts';

const root = 'urn:riv-application:infrastructure:eservicesupply:patientportal';
const core = `${root}:2`;
const add = `${root}:AddMessageResponder:2`;
const status = `${root}:GetMessageThreadStatusResponder:2`;
const active = `${root}:IsActiveUserResponder:2`;
const derived = { version: '2.0-derived' };

type World = ReturnType<typeof inkorgWorld>;

const tag = (name: string, text: string | undefined) => (text === undefined ? '' : `<${name}>${text}</${name}>`);

/** AddMessage 2.0 by the derived schema. */
function addMessage(text: string, thread?: string, more = ''): string {
  const inner = `<c:organisationUnit>${unit.replaceAll('core:', 'c:')}</c:organisationUnit>${tag('c:threadId', thread)}<c:header>Rubrik</c:header><c:text>${text}</c:text>${more}`;
  return envelope(
    `<a:AddMessage xmlns:a="${add}" xmlns:c="${core}"><a:subjectOfCareId>${who.sms}</a:subjectOfCareId><a:message>${inner}</a:message><a:notify>true</a:notify><a:sourceSystem>MOTP-117AB01</a:sourceSystem></a:AddMessage>`,
  );
}

const threadStatus = (thread: string) =>
  envelope(
    `<s:GetMessageThreadStatus xmlns:s="${status}"><s:subjectOfCareId>${who.sms}</s:subjectOfCareId><s:threadId>${thread}</s:threadId></s:GetMessageThreadStatus>`,
  );

const isActive = (person: string) =>
  envelope(`<u:IsActiveUser xmlns:u="${active}"><u:subjectOfCareId>${person}</u:subjectOfCareId></u:IsActiveUser>`);

describe('version 2.0, by schemas that are not official', () => {
  test('has no route unless the profile adds it [inkorg.v2.operations, inkorg.v2.schema]', () => {
    const outcomes = (world: World) =>
      [addMessage('x'), threadStatus('x'), isActive(who.sms)].map((xml) => outcome(post(world, xml)));
    expect(outcomes(inkorgWorld())).toEqual(['VP004', 'VP004', 'VP004']);
    expect(outcomes(inkorgWorld(derived))).toEqual(['OK', 'OK', 'true']);
  });

  test('1.1 is served beside it', () => {
    expect(outcome(send(inkorgWorld(derived)))).toBe('OK');
  });

  test('the text of AddMessage stands in message and text, and lies in the same inbox [inkorg.v2.text-path, inkorg.v2.casing, inkorg.v2.namespaces]', () => {
    const world = inkorgWorld(derived);
    const answer = post(
      world,
      addMessage('Hej', 't-9', `<c:ssoLink>${link('MOTP-117AB01').replaceAll('core:', 'c:')}</c:ssoLink>`),
    );
    expect([textsOf(answer, 'threadId'), textsOf(answer, 'notificationSent')]).toEqual([['t-9'], ['SMS']]);
    expect(xmlOf(answer)).toContain(`<ns2:AddMessageResponse xmlns:ns2="${add}">`);
    expect(desk.list(world, who.sms)).toMatchObject([
      { heading: 'Rubrik', text: 'Hej', thread: 't-9', from: { name: 'Ängby vårdcentral' } },
    ]);
    expect(lastExchange(world)).toMatchObject({ operation: 'AddMessage2', basis: 'documented' });
  });

  test('takes the DocBook subset and refuses what nobody knows, HTML and what is not well-formed [inkorg.content.docbook-only, inkorg.content.table-is-strict, inkorg.content.other-dialect]', () => {
    const sent = (text: string) => outcome(post(inkorgWorld(derived), addMessage(text)));
    const refused = 'ERROR: messageText has formatting that the portal does not show';
    expect(sent(escaped('<article><para>Hej</para></article>'))).toBe('OK');
    expect(sent(escaped('<para>bara stycke</para>'))).toBe('OK');
    expect(sent(escaped('<p>Hej</p>'))).toBe(refused);
    expect(sent(escaped('<article><sidebar/></article>'))).toBe(refused);
    expect(sent('<![CDATA[<article><para></article>]]>')).toBe(refused);
  });

  test('a thread is unknown, unread, read when all of it is read [inkorg.v2.thread-status]', () => {
    const world = inkorgWorld(derived);
    const ask = () => textsOf(post(world, threadStatus('t-1')), 'status');
    expect(ask()).toEqual(['UNKNOWN']);
    post(world, addMessage('ett', 't-1'));
    post(world, addMessage('två', 't-1'));
    expect(ask()).toEqual(['UNREAD']);
    const [first, last] = desk.list(world, who.sms) as { id: string }[];
    desk.act(world, first!.id, 'read', undefined);
    expect(ask()).toEqual(['UNREAD']);
    desk.act(world, last!.id, 'read', undefined);
    expect(ask()).toEqual(['READ']);
  });

  test('IsActiveUser has the elements of version 1 [inkorg.v2.active-user, inkorg.v2.logical-address]', () => {
    const answer = post(inkorgWorld(derived), isActive(who.both));
    expect([outcome(answer), textsOf(answer, 'activeNotificationMethods')]).toEqual(['true', ['SMS', 'Email']]);
    expect(answer.basis).toBe('assumed');
  });

  test('is judged by its schema, and no verdict on it is authoritative [inkorg.v2.not-authoritative]', () => {
    const world = inkorgWorld(derived);
    expect(outcome(post(world, addMessage('x').replaceAll('c:header', 'c:heading')))).toMatch(/^fault/);
    expect(lastExchange(world).facts!['schema']).toMatchObject({ row: 'inkorg.v2.schema' });
    expect(lastExchange(world).facts!['remarks']).toContainEqual(
      expect.objectContaining({ row: 'inkorg.v2.not-authoritative' }),
    );
  });

  test('each contract is connected and has its WSDL [inkorg.v2.route, inkorg.v2.soap-action]', () => {
    const world = inkorgWorld(derived);
    const listed = controls['list-connections']!.run(world, {}) as { connections: unknown[] };
    expect(listed.connections).toHaveLength(10);
    const wsdl = send(
      world,
      {},
      { method: 'GET', query: 'wsdl', path: path.replace('AddMessageToPatientPortalInbox/1', 'AddMessage/2') },
    );
    expect(xmlOf(wsdl)).toContain(`soapAction="${add}:AddMessage"`);
    expect(xmlOf(wsdl)).toContain('?xsd=AddMessageResponder_2.0.xsd');
    expect(send(world, {}, { headers: usual }).status).toBe(200);
  });
});

describe('official schemas in a folder of the team’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-official-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  cpSync(join(import.meta.dirname, '../../contracts/inkorg-1177/derived-2.0/xsd'), join(folder, 'schemas', 'all'), {
    recursive: true,
  });

  test('take the place of the derived ones, wherever they lie in it [inkorg.v2.schema-folder]', () => {
    const world = inkorgWorld({ version: '2.0-official', version2Schemas: folder });
    expect(outcome(post(world, addMessage('x')))).toBe('OK');
    expect(lastExchange(world).facts!['remarks'] ?? []).not.toContainEqual(
      expect.objectContaining({ row: 'inkorg.v2.not-authoritative' }),
    );
    const wsdl = {
      method: 'GET',
      query: 'wsdl',
      path: path.replace('AddMessageToPatientPortalInbox/1', 'AddMessage/2'),
    };
    expect(xmlOf(send(world, {}, wsdl))).toContain(
      `?xsd=${encodeURIComponent('schemas/all/AddMessageResponder_2.0.xsd')}`,
    );
    const schema = send(
      world,
      {},
      { ...wsdl, query: `xsd=${encodeURIComponent('schemas/all/AddMessageResponder_2.0.xsd')}` },
    );
    expect(xmlOf(schema)).toContain(
      `?xsd=${encodeURIComponent('schemas/all/infrastructure_eservicesupply_patientportal_2.0.xsd')}`,
    );
  });

  test.each([
    ['', 'no folder'],
    ['/nowhere', 'no such folder'],
  ])('VP012 for %j: %s [inkorg.fault.vp012, inkorg.v2.schema-folder]', (version2Schemas) => {
    const world = inkorgWorld({ version: '2.0-official', version2Schemas });
    expect(outcome(post(world, addMessage('x')))).toBe('VP012');
    expect(lastExchange(world).diagnosis!.got).toMatch(/^no official schemas/);
    expect(outcome(send(world))).toBe('OK');
  });

  test('VP012 where the schemas do not compile, and ?wsdl is served no less', () => {
    const broken = join(folder, 'broken');
    cpSync(join(folder, 'schemas'), broken, { recursive: true });
    writeFileSync(join(broken, 'all', 'infrastructure_eservicesupply_patientportal_2.0.xsd'), '<x/>');
    const world = inkorgWorld({ version: '2.0-official', version2Schemas: broken });
    expect(outcome(post(world, addMessage('x')))).toBe('VP012');
    const nowhere = inkorgWorld({ version: '2.0-official', version2Schemas: '/nowhere' });
    const asked = send(
      nowhere,
      {},
      { method: 'GET', query: 'wsdl', path: path.replace('AddMessageToPatientPortalInbox/1', 'AddMessage/2') },
    );
    expect([asked.status, asked.defect]).toEqual([500, undefined]);
    expect(outcome(asked)).toBe('VP012');
  });
});
