import { describe, expect, test } from 'vitest';
import { inkorg } from '../../fixtures/inkorg.ts';
import { handlers } from '../adapters/msw.ts';
import type { SimRequest } from '../kernel/http.ts';
import { controls } from './controls.ts';
import {
  activePath,
  address,
  check,
  envelope,
  inkorgWorld,
  isActive,
  lastExchange,
  message,
  ns,
  outcome,
  path,
  peer,
  post,
  send,
  textsOf,
  usual,
  who,
  xmlOf,
} from './testing/inkorg-world.ts';

const qa = (below: string) => below.replace('/inkorg/', '/inkorg/qa/');
const withHeaders = (headers: Record<string, string>): Partial<SimRequest> => ({ headers: { ...usual, ...headers } });

describe('the route', () => {
  test('goes by the body: a call to another contract’s path works, and so does any path [inkorg.route.by-namespace, inkorg.soap.action-without-effect]', () => {
    const world = inkorgWorld();
    expect(outcome(send(world, {}, { path: activePath }))).toBe('OK');
    expect(lastExchange(world).operation).toBe('AddMessageToPatientPortalInbox');
    expect(outcome(check(world, who.sms, { path: '/inkorg/vp/some/other' }))).toBe('true');
    expect(
      outcome(check(world, who.sms, withHeaders({ soapaction: `"${ns.am}:AddMessageToPatientPortalInbox"` }))),
    ).toBe('true');
  });

  test('has the responder namespace as its key [inkorg.route.responder-namespace]', () => {
    const world = inkorgWorld();
    const wsdl = 'urn:riv:infrastructure:eservicesupply:patientportal:IsActiveUser:1:rivtabp21';
    expect(outcome(post(world, envelope(isActive(who.sms)).replace(ns.iau, wsdl)))).toBe('VP004');
    expect(lastExchange(world).diagnosis!.got).toMatch(/namespace of the WSDL/);
  });

  test('is 404 at the root of the host, 404 beside the platform and 405 for another method [inkorg.route.root, inkorg.simulator.path, inkorg.soap.method]', () => {
    const status = (method: string, below: string) => {
      const { status: code, rule } = send(inkorgWorld(), {}, { method, path: below });
      return `${code} ${rule}`;
    };
    expect(status('GET', '/inkorg')).toBe('404 inkorg.route.root');
    expect(status('POST', '/inkorg/')).toBe('404 inkorg.route.root');
    expect(status('POST', '/inkorg/qa')).toBe('404 inkorg.route.root');
    expect(status('GET', '/inkorg/elsewhere')).toBe('404 inkorg.simulator.path');
    expect(status('GET', path)).toBe('405 inkorg.soap.method');
    expect(status('PUT', path)).toBe('405 inkorg.soap.method');
  });

  test('each system-addressed call has one answer: there is no index and no aggregation [inkorg.route.no-index, inkorg.soap.one-body-part]', () => {
    const world = inkorgWorld();
    expect(outcome(post(world, envelope(isActive(who.sms) + isActive(who.email))))).toMatch(/^fault/);
    expect(lastExchange(world).diagnosis!.got).toMatch(/IsActiveUser/);
  });

  test('documented hosts lead to production, those of QA and test to QA [inkorg.route.hosts, inkorg.route.url]', async () => {
    const world = inkorgWorld();
    const given = handlers({ world, peer });
    const ask = async (host: string) => {
      const url = `https://${host}${path.replace('/inkorg', '')}`;
      const request = new Request(url, { method: 'POST', headers: usual, body: envelope(message()) });
      const results = await Promise.all(
        given.map((handler) =>
          handler.run({ request: request.clone(), requestId: '1', resolutionContext: {} } as never),
        ),
      );
      const response = results.find((result) => (result as any)?.response)?.response as unknown as Response;
      return [response.status, lastExchange(world).facts!['environment']];
    };
    expect(await ask('esb.ntjp.se')).toEqual([200, 'production']);
    expect(await ask('qa.esb.ntjp.se')).toEqual([200, 'qa']);
    expect(await ask('test.api.ntjp.se')).toEqual([200, 'qa']);
  });
});

describe('connections', () => {
  const run = (world: ReturnType<typeof inkorgWorld>, name: string, body = {}): any => controls[name]!.run(world, body);

  test('begin as the profile says [inkorg.route.connections-at-start]', () => {
    const asked = (start: string) => {
      const world = inkorgWorld({ connectionsAtStart: start });
      return [outcome(send(world)), outcome(send(world, {}, { path: qa(path) }))];
    };
    expect(asked('both')).toEqual(['OK', 'OK']);
    expect(asked('qa')).toEqual(['VP007', 'OK']);
    expect(asked('none')).toEqual(['VP007', 'VP007']);
  });

  test('are ordered and cancelled for each environment and contract [inkorg.route.connection-ordered, inkorg.fault.vp007]', () => {
    const world = inkorgWorld({ connectionsAtStart: 'none' });
    run(world, 'order-connection', { environment: 'qa', contract: 'IsActiveUser' });
    expect(outcome(check(world, who.sms, { path: qa(activePath) }))).toBe('true');
    expect(outcome(send(world, {}, { path: qa(path) }))).toBe('VP007');
    expect(outcome(check(world, who.sms))).toBe('VP007');
    run(world, 'order-connection');
    expect(outcome(send(world))).toBe('OK');
    run(world, 'cancel-connection', { environment: 'production' });
    const answer = send(world);
    expect(textsOf(answer, 'detailString')[0]).toBe(
      `Authorization missing for serviceNamespace: ${ns.am}, receiverId: ${address}, senderId: ${inkorg.consumer}`,
    );
    expect(outcome(send(world, {}, { path: qa(path) }))).toBe('OK');
  });

  test('belong to one consumer: another orders its own, in any casing [inkorg.route.address-case]', () => {
    const world = inkorgWorld();
    const other = { peer: { ...peer, serialNumber: 'SE4020001191-9999' } };
    expect(outcome(check(world, who.sms, other))).toBe('VP007');
    run(world, 'order-connection', { consumer: 'se4020001191-9999', address: address.toLowerCase() });
    expect(outcome(check(world, who.sms, other))).toBe('true');
  });

  test('are listed, and a wrong word says what would fit', () => {
    const world = inkorgWorld({ connectionsAtStart: 'qa' });
    run(world, 'order-connection', { consumer: 'SE1', environment: 'qa', contract: 'IsActiveUser' });
    const rows = run(world, 'list-connections').connections.map(
      (row: any) => `${row.environment} ${row.consumer} ${row.contract} ${row.ordered}`,
    );
    expect(rows).toEqual([
      `production ${inkorg.consumer} IsActiveUser false`,
      `production ${inkorg.consumer} AddMessageToPatientPortalInbox false`,
      `qa ${inkorg.consumer} IsActiveUser true`,
      `qa ${inkorg.consumer} AddMessageToPatientPortalInbox true`,
      'qa SE1 IsActiveUser true',
    ]);
    expect(() => run(world, 'order-connection', { environment: 'test' })).toThrow(/production, qa/);
    expect(() => run(world, 'order-connection', { contract: 'AddMessage2' })).toThrow(/IsActiveUser/);
    expect(() => run(world, 'order-connection', { consumer: 7 })).toThrow(/body.consumer/);
  });
});

describe('?wsdl', () => {
  const get = (query: string, part: Partial<SimRequest> = {}) =>
    send(inkorgWorld(), {}, { method: 'GET', query, peer: undefined, ...part });
  const locations = (xml: string) => [...xml.matchAll(/(?:schemaLocation|location)="([^"]+)"/g)].map(([, url]) => url!);

  test('leads to the address that was asked, in its world and environment, and so do its schemas [inkorg.wsdl.at-run-time, inkorg.wsdl.names, inkorg.wsdl.binding]', () => {
    const base = 'https://localhost:4443/w/a';
    const asked = get('wsdl', { base, path: qa(path) });
    const place = base + qa(path);
    expect(asked.status).toBe(200);
    expect(locations(xmlOf(asked))).toEqual([
      `${place}?xsd=itintegration_registry_1.0.xsd`,
      `${place}?xsd=AddMessageToPatientPortalInboxResponder_1.0.xsd`,
      place,
    ]);
    const schema = get('xsd=AddMessageToPatientPortalInboxResponder_1.0.xsd', { base, path: qa(path) });
    expect(locations(xmlOf(schema))).toEqual([`${place}?xsd=infrastructure_eservicesupply_patientportal_1.0.xsd`]);
    expect(get('xsd=infrastructure_eservicesupply_patientportal_1.0.xsd').status).toBe(200);
  });

  test('is 404 for another path or schema, and for version 2.0 unless the profile adds it', () => {
    expect(get('WSDL', { path: '/inkorg/vp/x' }).status).toBe(404);
    expect(get('xsd=../errors.yaml').status).toBe(404);
    const second = path.replace('AddMessageToPatientPortalInbox/1', 'AddMessage/2');
    expect(get('wsdl', { path: second }).status).toBe(404);
    const world = inkorgWorld({ version: '2.0-derived' });
    expect(send(world, {}, { method: 'GET', query: 'wsdl', path: second }).status).toBe(200);
  });

  test('serves the schema as it was published where the profile says so [inkorg.schema.person-id-pattern]', () => {
    const core = 'xsd=infrastructure_eservicesupply_patientportal_1.0.xsd';
    const pattern = (schema: string) =>
      /pattern value="([^"]+)"/.exec(xmlOf(send(inkorgWorld({ schema }), {}, { method: 'GET', query: core })))![1];
    expect(pattern('corrected')).toBe('[0-9]{8}[0-9pPtTfF][0-9]{3}');
    expect(pattern('as-published')).toBe('^[0-9]{8}[0-9pPtTfF][0-9]{3}$');
  });
});
