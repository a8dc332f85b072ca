import { describe, expect, test } from 'vitest';
import { inkorg } from '../../fixtures/inkorg.ts';
import type { SimRequest } from '../kernel/http.ts';
import {
  address,
  envelope,
  inkorgWorld,
  lastExchange,
  message,
  noon,
  ns,
  outcome,
  peer,
  post,
  remarked,
  send,
  textsOf,
  usual,
  xmlOf,
} from './testing/inkorg-world.ts';

const header = (text: string) => `<itr:LogicalAddress>${text}</itr:LogicalAddress>`;
const to = `<wsa:To xmlns:wsa="http://www.w3.org/2005/08/addressing">${address}</wsa:To>`;
const withHeaders = (headers: Record<string, string>): Partial<SimRequest> => ({ headers: { ...usual, ...headers } });

/** The same call with another SOAP header. */
const headed = (world = inkorgWorld(), soapHeader = '') => post(world, envelope(message(), soapHeader));

describe('a fault of the platform', () => {
  test('has status 500, its own prefix, code, instance and text, and the technical text in detailString [inkorg.fault.form, inkorg.fault.string, inkorg.soap.fault-status]', () => {
    const answer = send(inkorgWorld(), {}, { peer: undefined });
    expect(answer.status).toBe(500);
    expect(xmlOf(answer)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"><SOAP-ENV:Header/><SOAP-ENV:Body><SOAP-ENV:Fault><faultcode>SOAP-ENV:Client</faultcode><faultstring>VP002 [NTjP-SIM] Klientcertifikat saknas, är av fel typ eller felaktigt utformat</faultstring><detail><detailString>No sender ID (SERIALNUMBER) found in certificate.</detailString></detail></SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>',
    );
  });

  test('names the instance of the profile [inkorg.fault.instance-name, inkorg.fault.swedish-text]', () => {
    const answer = send(inkorgWorld({ instanceName: 'VP <A&B>' }), {}, { peer: undefined });
    expect(textsOf(answer, 'faultstring')[0]).toMatch(/^VP002 \[VP &lt;A&amp;B&gt;\] /);
  });

  const known = { VP001: 'no-riv-version', VP006: 'several-producers', VP008: 'no-routing-catalogue', VP009: 'portal-unreachable', VP010: 'portal-without-address', VP012: 'platform-resource' }; // prettier-ignore
  test.each([
    ['VP001', 'Client', 'No RIV version configured'],
    [
      'VP006',
      'Server',
      `More than one receiverId (logical address) with matching Riv-version found for serviceNamespace: ${ns.am}, receiverId: ${address}`,
    ],
    ['VP008', 'Server', 'No contact with TAK at startup'],
    ['VP009', 'Server', 'Error connecting to service producer at address https://portal.1177.example/patientportal'],
    [
      'VP010',
      'Server',
      `Physical Address field is empty in Service Producer for serviceNamespace: ${ns.am}, receiverId: ${address}`,
    ],
    ['VP012', 'Server', 'Server problem, VP does not have all necessary resources to operate.'],
  ])(
    '%s comes of a named fault [inkorg.fault.vp001, inkorg.fault.vp006, inkorg.fault.vp008, inkorg.fault.vp009, inkorg.fault.vp010, inkorg.fault.vp012]',
    async (code, faultcode, detail) => {
      // prettier-ignore
      const world = inkorgWorld();
      const { faults } = await import('./faults.ts');
      expect(faults[known[code as keyof typeof known]]!.code).toBe(code);
      world.faults.put({ id: 'f', kind: 'error', system: 'inkorg-1177', code, matched: 0 });
      const answer = send(world);
      expect([outcome(answer), answer.status, textsOf(answer, 'faultcode')[0]]).toEqual([
        code,
        500,
        `SOAP-ENV:${faultcode}`,
      ]);
      expect(textsOf(answer, 'detailString')[0]).toBe(detail);
    },
  );
});

describe('who sends', () => {
  test.each([
    ['no certificate', { peer: undefined }, 'inkorg.fault.vp002'],
    ['one without a serial number', { peer: { subject: 'CN=x', fingerprint: '' } }, 'inkorg.fault.vp002'],
    ['an unreadable one', { peer: { subject: '', fingerprint: '', problem: 'malformed' } }, 'inkorg.fault.vp002'],
    ['one of another CA', { peer: { ...peer, problem: 'unknown-issuer' } }, 'inkorg.route.certificate-refusal'],
    ['a revoked one', { peer: { ...peer, problem: 'revoked' } }, 'inkorg.route.certificate-refusal'],
    ['an expired one', { peer: { ...peer, problem: 'expired' } }, 'inkorg.route.certificate-refusal'],
  ] as const)(
    'VP002 for %s [inkorg.fault.vp002, inkorg.soap.tls, inkorg.route.certificate-refusal]',
    (_, part, rule) => {
      const world = inkorgWorld();
      const answer = send(world, {}, part as Partial<SimRequest>);
      expect([outcome(answer), answer.rule]).toEqual(['VP002', rule]);
      expect(lastExchange(world).diagnosis!.todo).toMatch(/motpart certs/);
    },
  );

  test('VP002 names the subject of a certificate that is not trusted', () => {
    const answer = send(inkorgWorld(), {}, { peer: { ...peer, problem: 'expired' } });
    expect(textsOf(answer, 'detailString')[0]).toBe(`No senderId found in Certificate: ${peer.subject}`);
  });

  test('a serial number in hexadecimal form is decoded [inkorg.route.sender]', () => {
    const world = inkorgWorld();
    const length = inkorg.consumer.length.toString(16).padStart(2, '0');
    const serialNumber = `#13${length}${Buffer.from(inkorg.consumer).toString('hex')}`;
    expect(outcome(send(world, {}, { peer: { ...peer, serialNumber } }))).toBe('OK');
    expect(lastExchange(world).facts!['sender']).toBe(inkorg.consumer);
  });

  test('VP011 on the plain port, which takes calls in the profile dev only [inkorg.route.plain-http, inkorg.fault.vp011]', () => {
    const plain = { tls: false, peer: undefined };
    const answer = send(inkorgWorld(), {}, plain);
    expect([outcome(answer), textsOf(answer, 'detailString')[0]]).toEqual([
      'VP011',
      'Caller was not on the white list of accepted IP-addresses.',
    ]);
    expect(outcome(send(inkorgWorld({ plainHttp: 'dev' }), {}, plain))).toBe('OK');
    expect(outcome(send(inkorgWorld({ plainHttp: 'dev' }), {}, { ...plain, tls: true }))).toBe('VP002');
  });

  test('headers of the platform are ignored from outside, and remarked on [inkorg.header.platform-internal]', () => {
    const world = inkorgWorld();
    const forged = { 'x-vp-sender-id': inkorg.consumer, 'x-vp-instance-id': 'NTjP-SIM', 'x-vp-auth-cert': 'x' };
    expect(outcome(send(world, {}, { ...withHeaders(forged), peer: undefined }))).toBe('VP002');
    expect(outcome(send(world, {}, withHeaders(forged)))).toBe('OK');
    expect(remarked(world)).toContain('inkorg.client.no-platform-headers');
  });
});

describe('the platform looks in its own order', () => {
  const stranger = { ...peer, serialNumber: 'SE4020001191-9999' };
  const looped = { 'x-rivta-routing-history': 'SE1#NTjP-SIM' };
  const original = { 'x-rivta-original-serviceconsumer-hsaid': 'SE4020001191-9999' };
  const wrong = envelope('<a/>', '');

  test('certificate, loop, reading, original consumer, address, route, authorisation, profile [inkorg.route.check-order]', () => {
    const world = inkorgWorld({ originalConsumer: 'nobody' });
    const ask = (xml: string, part: Partial<SimRequest>) => outcome(post(world, xml, part));
    const all = withHeaders({ ...looped, ...original });
    expect(ask('<a>', { ...all, peer: undefined, tls: false })).toBe('VP011');
    expect(ask('<a>', { ...all, peer: undefined })).toBe('VP002');
    expect(ask('<a>', all)).toBe('VP014');
    expect(ask('<a>', withHeaders(original))).toBe('VP015');
    expect(ask(wrong, withHeaders(original))).toBe('VP013');
    expect(ask(wrong, { peer: stranger })).toBe('VP003');
    expect(ask(envelope('<a/>'), { peer: stranger })).toBe('VP004');
    expect(ask(envelope(message({ notify: 'True' }), to), { peer: stranger })).toBe('VP007');
    expect(ask(envelope(message({ notify: 'True' }), to), {})).toBe('VP005');
    expect(ask(envelope(message({ notify: 'True' })), {})).toMatch(/^fault: The body is not valid/);
  });

  test('VP014 when the platform finds itself in the history, with an empty detail [inkorg.header.routing-history, inkorg.fault.vp014]', () => {
    const answer = send(inkorgWorld(), {}, withHeaders(looped));
    expect([outcome(answer), textsOf(answer, 'detailString')[0], textsOf(answer, 'faultcode')[0]]).toEqual([
      'VP014',
      '',
      'SOAP-ENV:Server',
    ]);
    expect(outcome(send(inkorgWorld(), {}, withHeaders({ 'x-rivta-routing-history': 'SE1#OTHER' })))).toBe('OK');
  });

  test('VP013 where nobody may set the original consumer [inkorg.header.original-consumer-restricted, inkorg.header.original-consumer-list, inkorg.fault.vp013]', () => {
    expect(outcome(send(inkorgWorld({ originalConsumer: 'nobody' }), {}, withHeaders(original)))).toBe('VP013');
    expect(outcome(send(inkorgWorld(), {}, withHeaders(original)))).toBe('OK');
  });

  test('VP015 for what is no XML, no envelope, has no body or an empty one [inkorg.fault.vp015]', () => {
    const world = inkorgWorld();
    for (const xml of [
      '',
      'hello',
      '<a/>',
      '<a></b>',
      envelope(''),
      '<Envelope/>',
      envelope('').replace(/<soapenv:Body>.*Body>/, ''),
    ])
      expect(outcome(post(world, xml))).toBe('VP015');
    expect(textsOf(post(world, '<a/>'), 'detailString')[0]).toBe('The request could not be read properly.');
    expect(textsOf(post(world, '<a></b>'), 'detailString')[0]).toMatch(/ at \[row,col\]: \[1,8\]$/);
  });
});

describe('the logical address', () => {
  test.each([
    ['none', ''],
    ['an empty one', header('')],
    ['blanks', header(' \n ')],
  ])('VP003 for %s [inkorg.fault.vp003]', (_, soapHeader) => {
    expect(outcome(headed(inkorgWorld(), soapHeader))).toBe('VP003');
  });

  test('VP004 for an address that no portal has, with a remark on blanks [inkorg.fault.vp004, inkorg.route.system-addressed]', () => {
    const world = inkorgWorld();
    const unit = headed(world, header('SE4020001175-VC01'));
    expect(textsOf(unit, 'detailString')[0]).toBe(
      `No receiverId (logical address) found for serviceNamespace: ${ns.am}, receiverId: SE4020001175-VC01`,
    );
    expect(textsOf(headed(world, header(` ${address}`)), 'detailString')[0]).toMatch(
      /receiverId: +SE0000000000-1177\. Whitespace detected in incoming request!$/,
    );
  });

  test('is compared without regard to case, and is that of the profile [inkorg.route.address-case, inkorg.route.logical-address]', () => {
    expect(outcome(headed(inkorgWorld(), header(address.toLowerCase())))).toBe('OK');
    expect(outcome(headed(inkorgWorld({ logicalAddress: 'SE2321000016-A29F' }), header('SE2321000016-A29F')))).toBe(
      'OK',
    );
    expect(outcome(headed(inkorgWorld({ logicalAddress: 'SE2321000016-A29F' }), header(address)))).toBe('VP004');
  });

  test('of another system is VP004, or the portal’s own fault [inkorg.route.address-of-another]', () => {
    const world = inkorgWorld();
    expect([outcome(headed(world, header(inkorg.otherAddress))), lastExchange(world).rule]).toEqual([
      'VP004',
      'inkorg.route.address-of-another',
    ]);
    const answer = headed(inkorgWorld({ wrongPortalAddress: 'fault' }), header(inkorg.otherAddress));
    expect(outcome(answer)).toBe('fault: The logical address is not that of the portal');
  });

  test('wsa:To of an older profile is VP005 [inkorg.fault.vp005]', () => {
    const answer = headed(inkorgWorld(), to);
    expect([outcome(answer), textsOf(answer, 'faultcode')[0]]).toEqual(['VP005', 'SOAP-ENV:Client']);
  });

  test('twice: the first counts, and the journal remarks on it', () => {
    const world = inkorgWorld();
    expect(outcome(headed(world, header(address) + header('x')))).toBe('OK');
    expect(remarked(world)).toContain('inkorg.client.logical-address');
  });
});

describe('headers', () => {
  test('worlds of one seed make different correlation ids', () => {
    const madeIn = (id: string) => send(inkorgWorld().fork(id)).headers['x-skltp-correlation-id'];
    expect(madeIn('a')).not.toBe(madeIn('b'));
  });
  test('the correlation id comes back, or one is made [inkorg.header.correlation, inkorg.header.names-without-case]', () => {
    const world = inkorgWorld();
    const given = send(world, {}, withHeaders({ 'x-skltp-correlation-id': 'abc-1' }));
    expect(given.headers['x-skltp-correlation-id']).toBe('abc-1');
    const made = [send(world), send(world), send(world, {}, { peer: undefined })].map(
      ({ headers }) => headers['x-skltp-correlation-id']!,
    );
    expect(new Set(made).size).toBe(3);
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(lastExchange(world).facts!['correlation']).toBe(made[2]);
  });

  test('x-skltp-prt tells the portal’s time, and only when the portal was asked [inkorg.header.producer-time]', () => {
    const world = inkorgWorld({ responseMilliseconds: 120 });
    const answer = send(world);
    expect([answer.headers['x-skltp-prt'], answer.wire?.delayMs]).toEqual(['120', 120]);
    expect(send(world, { notify: 'True' }).headers['x-skltp-prt']).toBe('120');
    expect(send(world, {}, { peer: undefined }).headers).not.toHaveProperty('x-skltp-prt');
  });

  test('answers are text/xml in UTF-8, without SOAPAction [inkorg.header.response-content-type]', () => {
    const { headers } = send(inkorgWorld());
    expect(headers['content-type']).toBe('text/xml; charset=UTF-8');
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('soapaction');
  });

  test('x-rivta headers go on to the portal, the original consumer is the sender where none is named [inkorg.header.forwarded, inkorg.header.original-consumer, inkorg.header.on-behalf-of]', () => {
    const world = inkorgWorld();
    send(
      world,
      {},
      withHeaders({ 'x-rivta-acting-on-behalf-of-hsaid': 'SE4020001191-0001', 'x-rivta-later': '1', 'x-other': '2' }),
    );
    expect(lastExchange(world).facts!['forwarded']).toEqual({
      'x-rivta-original-serviceconsumer-hsaid': inkorg.consumer,
      'x-rivta-acting-on-behalf-of-hsaid': 'SE4020001191-0001',
      'x-rivta-later': '1',
    });
    send(world, {}, withHeaders({ 'x-rivta-original-serviceconsumer-hsaid': 'SE9' }));
    expect(lastExchange(world).facts!['forwarded']).toMatchObject({ 'x-rivta-original-serviceconsumer-hsaid': 'SE9' });
    expect(remarked(world)).toContain('inkorg.client.no-original-consumer');
  });

  test('a SOAPAction that is missing, wrong or without quotes is remarked on and changes nothing', () => {
    const world = inkorgWorld();
    const remarks = (soapaction: string | undefined) => {
      const { soapaction: _, ...rest } = usual;
      expect(outcome(send(world, {}, { headers: { ...rest, ...(soapaction !== undefined && { soapaction }) } }))).toBe(
        'OK',
      );
      return remarked(world).filter((row) => row.includes('soap-action'));
    };
    expect(remarks(usual['soapaction'])).toEqual([]);
    expect(remarks(undefined)).toEqual(['inkorg.client.soap-action']);
    expect(remarks(`${ns.am}:AddMessageToPatientPortalInbox`)).toEqual(['inkorg.client.soap-action-quoted']);
    expect(remarks('"other"')).toEqual(['inkorg.client.soap-action']);
  });

  test('a body of another declared type is read, and remarked on [inkorg.soap.only-xml]', () => {
    const world = inkorgWorld();
    expect(outcome(send(world, {}, { headers: { ...usual, 'content-type': 'application/xml' } }))).toBe('OK');
    expect(remarked(world)).toContain('inkorg.client.content-type');
  });
});

describe('the portal behind the platform', () => {
  const plan = (status: number, body: string) => {
    const world = inkorgWorld();
    world.faults.put({ id: 'f', kind: 'status', status, body, headers: { 'content-type': 'text/xml' }, matched: 0 });
    return send(world);
  };
  const own =
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>Oj</faultstring></s:Fault></s:Body></s:Envelope>';

  test('a fault of its own passes unchanged [inkorg.fault.pass-through, inkorg.soap.technical-errors]', () => {
    const answer = plan(500, own);
    expect([answer.status, answer.body]).toEqual([500, own]);
    expect(answer.headers).toHaveProperty('x-skltp-correlation-id');
  });

  test.each([
    [503, '<html/>'],
    [200, ''],
    [500, 'oops'],
    [404, own],
  ])('status %i without a fault is VP009 that names it [inkorg.fault.producer-no-soap]', (status, body) => {
    const answer = plan(status, body);
    expect(outcome(answer)).toBe('VP009');
    expect(textsOf(answer, 'detailString')[0]!.split('\n').at(-1)).toBe(`VP_PRODUCER_EXCEPTION_HTTP_STATUS=${status}`);
  });

  test('a planned response of the portal passes unchanged', () => {
    const response = own.replace(/<s:Fault>.*<\/s:Fault>/, '<r/>');
    expect(plan(200, response).body).toBe(response);
    expect(outcome(plan(500, response))).toBe('VP009');
  });

  test('an answer above 15 MiB is VP009, fault or not [inkorg.route.response-size]', () => {
    expect(outcome(plan(500, own.replace('Oj', 'j'.repeat(15 * 1024 * 1024)))) === 'VP009').toBe(true);
  });

  test('a body is forwarded without being validated, and the portal’s fault is no VP code [inkorg.route.no-body-check, inkorg.fault.producer-schema]', () => {
    const answer = send(inkorgWorld(), { notify: 'True' });
    expect([answer.status, textsOf(answer, 'faultcode')[0], answer.headers['x-skltp-prt']]).toEqual([
      500,
      'soap:Client',
      '0',
    ]);
    expect(xmlOf(answer)).not.toMatch(/VP\d|detail/);
  });

  test('29 seconds are waited, not longer [inkorg.route.producer-timeout, inkorg.sla.response-time]', () => {
    const late = send(inkorgWorld({ responseMilliseconds: 29_000 }));
    expect([outcome(late), late.wire?.delayMs]).toEqual(['VP009', 29_000]);
    const slow = send(inkorgWorld({ responseMilliseconds: 28_999 }));
    expect([outcome(slow), slow.wire?.delayMs]).toEqual(['OK', 28_999]);
    expect(send(inkorgWorld()).wire).toBeUndefined();
  });
});

describe('load', () => {
  test('two calls in a second are remarked on and served, unless the profile says otherwise [inkorg.sla.load, inkorg.sla.beyond-load]', () => {
    let now = noon;
    const world = inkorgWorld({}, { wall: () => now });
    const remarksAfter = (ms: number) => {
      now += ms;
      expect(outcome(send(world))).toBe('OK');
      return remarked(world).includes('inkorg.sla.load');
    };
    expect([remarksAfter(0), remarksAfter(999), remarksAfter(1_000)]).toEqual([false, true, false]);
    const twice = (beyondLoad: string) => {
      const strict = inkorgWorld({ beyondLoad });
      return [outcome(send(strict)), outcome(send(strict)), lastExchange(strict).rule];
    };
    expect(twice('VP009')).toEqual(['OK', 'VP009', 'inkorg.sla.beyond-load']);
    expect(twice('SIM-RATE')).toEqual(['OK', '503', 'inkorg.sla.beyond-load']);
  });

  test('after 1,000 messages comes a pause of five minutes [inkorg.sla.batch, inkorg.sla.availability]', () => {
    let now = noon;
    const world = inkorgWorld({}, { wall: () => now });
    const next = (ms: number) => {
      now += ms;
      send(world);
      return remarked(world).includes('inkorg.sla.load');
    };
    for (let count = 0; count < 1_000; count += 1) expect(next(1_000)).toBe(false);
    expect(next(1_000)).toBe(true);
    expect(next(5 * 60_000)).toBe(false);
  });
});

test('a request above the limit is refused unread, in the shape of the profile [inkorg.soap.too-large, inkorg.soap.too-large-answer]', () => {
  const unread = { unread: 'body-too-large' } as const;
  expect(send(inkorgWorld(), {}, unread).status).toBe(413);
  expect(outcome(send(inkorgWorld({ tooLarge: 'VP015' }), {}, unread))).toBe('VP015');
});
