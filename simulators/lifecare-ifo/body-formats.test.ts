import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { system } from './index.ts';
import { bodySchemaOf } from './schemas.ts';
import { ask, bodyOf, lifecareWorld, outcome, register, textOf, who } from './testing/world.ts';
import { application, calculation } from './testing/writes.ts';
import { xmlOf } from './xml-reply.ts';

const person = { PersonId: '19900101TF99', Name: 'Åsa & Bo', Surname: '<Ek>', Area: 1, KeyCode: '1001' };
const invoice = {
  InvoiceId: 1, InvoiceNumber: '1', PaymentDate: '2026-11-01T00:00:00', Amount: 12.5, FromDate: '2026-11-01T00:00:00',
  ToDate: '2026-11-30T00:00:00', ExpireDate: '2026-12-31T00:00:00', CareProviderId: 1, CareProviderName: 'Å', CareProviderOrgNr: 5566778899,
  Status: 'A', UpdateSign: 'A',
}; // prettier-ignore
const rich = {
  ...calculation(lifecareWorld()),
  CalculationIncomes: [{ Id: 101, ApplicantAmount: 1000.5, Note: 'lön' }, { Id: 103, ApplicantAmount: 1 }],
  CalculationExpenses: [{ Id: 201, Amount: 500, ApprovedAmount: 400 }],
}; // prettier-ignore

/** A write of each operation that takes one object: line, operation, body. */
const writes = [
  ['POST Persons', 'createPerson', person],
  ['POST Actualisations', 'createActualisation', application],
  ['POST Calculations', 'createCalculation', rich],
  [
    `POST InvoiceForTreatment?resourceAllocationId=${register.resourceAllocations[0]!.id}`,
    'createInvoiceForTreatment',
    invoice,
  ],
] as const;

/** Names of fields and their values, as a form has them: `Rows[0].Id` or `Rows[0][Id]`. */
function pairsOf(value: unknown, join: (path: string, name: string) => string, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const parts = Object.entries(value).map(([name, part]): [string, unknown] => [
    Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : join(path, name),
    part,
  ]);
  return parts.flatMap(([at, part]) => pairsOf(part, join, at));
}

const dotted = (path: string, name: string) => `${path}.${name}`;
const bracketed = (path: string, name: string) => `${path}[${name}]`;
const formOf = (body: object, join = dotted) => new URLSearchParams(pairsOf(body, join)).toString();
const form = 'application/x-www-form-urlencoded';

/** What a write in a fresh world is answered, and everything that it left there but the time. */
function done(line: string, type: string, body: string | Uint8Array) {
  const world = lifecareWorld();
  const answer = ask(world, line, { body, headers: { 'content-type': type } });
  return { said: outcome(world, answer), body: textOf(answer), tables: world.snapshot().tables };
}

describe.each(writes)('%s', (line, operation, body) => {
  const asJson = done(line, 'application/json', JSON.stringify(body));
  const xml = xmlOf(body, bodySchemaOf(operation));

  test.each([
    ['text/json; charset=utf-8', JSON.stringify(body)],
    ['text/html', JSON.stringify(body)],
    ['application/xml', xml],
    ['text/xml; charset=utf-16', Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    [form, formOf(body)],
    [`${form}; charset=UTF-8`, formOf(body, bracketed)],
  ])('does the same with a body in %s [lifecare.api.body-formats]', (type, sent) => {
    expect(asJson.said).toBe('200');
    expect(done(line, type, sent)).toEqual(asJson);
  });

  test('reads names without regard to case, and passes over what it does not know [lifecare.api.names-case] [lifecare.api.unknown-fields]', () => {
    const [small, larger] = [xml.replaceAll(/<(\/?)(\w)/g, (_, slash: string, first: string) => `<${slash}${first.toLowerCase()}`), xml.replace(/(<\/\w+>)$/, '<Extra><Deep>1</Deep></Extra>$1')]; // prettier-ignore
    expect(done(line, 'text/xml', small)).toEqual(asJson);
    expect(done(line, 'text/xml', larger)).toEqual(asJson);
    expect(done(line, form, `${formOf(body).replaceAll(/(^|&)\w+/g, (name) => name.toUpperCase())}&extra[0].a=1`)).toEqual(asJson); // prettier-ignore
  });

  test.each([
    ['application/xml', '<a><b></a>'],
    ['application/xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['text/xml', ''],
    ['application/xml; charset=klingon', '<a/>'],
    [form, ''],
    [form, Uint8Array.of(0xff, 0xfe, 0xfd)],
    ['application/json', '{"PersonId":'],
    ['text/json', '[]'],
  ])('cannot read %s like %s [lifecare.api.unreadable-body]', (type, sent) => {
    expect(done(line, type, sent).said).toBe('400 SIM-BODY lifecare.api.unreadable-body');
  });

  test('takes no body of another type [lifecare.api.media-type]', () => {
    const { said, body: told } = done(line, 'application/yaml', 'a: 1');
    expect(said).toBe('415 SIM-MEDIA-TYPE lifecare.api.media-type');
    expect(JSON.parse(told).Message).toContain('application/yaml');
  });
});

test('a nil element, an empty one and none say the same of what must be there', () => {
  const { KeyCode: _, ...rest } = person;
  const xml = xmlOf(rest, bodySchemaOf('createPerson'));
  const names = ['<Name i:nil="true"/>', '<Name i:nil="1"></Name>', '<Name/>', ''].map((name) => {
    const world = lifecareWorld();
    const body = xml.replace(/<Name>.*<\/Name>/, name);
    return Object.keys(bodyOf(ask(world, 'POST Persons', { body, headers: { 'content-type': 'text/xml' } })).ModelState ?? {}); // prettier-ignore
  });
  expect(names).toEqual(Array.from({ length: 4 }, () => names[3]));
});

test('every operation that takes one object loads what reads XML', () => {
  const taking = system.operations.filter(({ id }) => Object.keys(bodySchemaOf(id)).length > 0);
  const unloaded = taking.filter(({ id, load }) => !load && id !== 'addActualisationAttachment');
  expect(taking.length).toBe(6);
  expect(unloaded.map(({ id }) => id)).toEqual([]);
});

test('no form or XML makes the host fail', () => {
  const world = lifecareWorld();
  const part = fc.constantFrom(
    'Name',
    '[',
    ']',
    '0',
    '.',
    '__proto__',
    'length',
    '=',
    '&',
    '%5B',
    '%',
    'a',
    '99999999999',
  );
  const tag = fc.constantFrom(
    '<Name>',
    '</Name>',
    '<__proto__>',
    '<a b="c"/>',
    '&lt;',
    '<![CDATA[',
    ']]>',
    'x',
    `<?x?>`,
  );
  const chaos = fc.oneof(
    fc.tuple(fc.constant(form), fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))),
    fc.tuple(fc.constant('text/xml'), fc.array(tag, { maxLength: 20 }).map((tags) => `<r>${tags.join('')}</r>`)),
  ); // prettier-ignore
  fc.assert(
    fc.property(chaos, ([type, body]) => {
      const { status } = ask(world, 'POST Calculations', { body, headers: { 'content-type': type } });
      expect(status).toBe(400);
    }),
    { numRuns: 300 },
  );
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

test('personal numbers of XML reach the rules', () => {
  const world = lifecareWorld();
  const body = xmlOf({ ...application, PersonId: who('with-resource') }, bodySchemaOf('createActualisation'));
  expect(ask(world, 'POST Actualisations', { body, headers: { 'content-type': 'text/xml' } }).status).toBe(200);
});
