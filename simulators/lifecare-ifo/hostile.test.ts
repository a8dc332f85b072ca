/** Bad input of those who may call, under any profile: whatever comes, the answer is orderly. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { profile } from '../../contracts/generated/lifecare-ifo/index.ts';
import { domain, licenceKey } from '../../fixtures/lifecare/keys.ts';
import { system } from './index.ts';
import { misshapen } from './testing/shape.ts';
import { ask, bodyOf, lifecareWorld, register, seed, textOf, who } from './testing/world.ts';

const ids = [String(register.services[0]!.id), '0', '-1', '1e3', '%20', '__proto__', '99999999999', 'D1', '%00'];
const words = ['', who('applicant-paid'), '19900101TF03', '2026-11-01T00:00:00', '2026-11-01', "Id='1'", "Id='1' and", '1', '0', '-1', 'true', 'Handläggare', '9999-12-31T23:59:59', '+', '%', '\u0000']; // prettier-ignore
const names = ['personId', 'startDate', 'endDate', 'pageSize', 'pageNr', 'ascending', 'limit', 'offset', 'modifiedAfter', 'q', 'id', 'userId', 'role', 'customerNumber', 'resourceAllocationId', 'invoiceRowId', 'updateSign', 'logonTypes', 'validFrom', '__proto__', 'domain', 'key']; // prettier-ignore

const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() });
const query = fc.array(fc.tuple(fc.constantFrom(...names), word), { maxLength: 6 });
const fields = ['PersonId', 'Date', 'Type', 'CalculationPersons', 'NormId', 'Amount', 'InvoiceId', 'Status', '__proto__', 'constructor']; // prettier-ignore
const strange = fc.oneof(word, fc.constantFrom<unknown>(null, true, -1, 1e308, 1.5, [], {}, [null], [{}]), fc.double());
const body = fc.oneof(
  fc.dictionary(fc.constantFrom(...fields), strange).map((value) => JSON.stringify(value)),
  fc.json(),
  fc.constantFrom('', '<a>', '<!DOCTYPE a []><a/>', 'PersonId=%E0%A4%A', '--x\r\n\r\n\r\n--x--', '{"a":'),
  fc.string(),
);
const type = fc.constantFrom('application/json', 'text/json; charset=utf-16', 'application/xml', 'text/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', 'x', ''); // prettier-ignore
const accept = fc.constantFrom('*/*', 'application/xml', 'text/html', ';;,q=', 'application/pdf');
const authorization = fc.constantFrom(undefined, licenceKey(seed, 'lifecare'), 'Bearer x', '');

/** Keys of the profile with some of their values. */
const keys = Object.entries(profile).flatMap(([key, spec]) =>
  'alternatives' in spec ? [fc.tuple(fc.constant(key), fc.constantFrom<string | boolean>(...spec.alternatives))] : [],
);
const settings = fc.array(fc.oneof(...keys), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));

/** An answer without a body, a page, or something of the form of errors. */
function isOrderly(text: string, type = ''): boolean {
  if (text === '' || !type.startsWith('application/json')) return true;
  const value = bodyOf({ body: text });
  return typeof value === 'string' || misshapen(value, 'HttpError').length === 0;
}

test('any query, body and header at any operation is answered in order, under any profile [lifecare.error.shape]', () => {
  const run = fc.property(
    fc.constantFrom(...system.operations),
    fc.infiniteStream(fc.constantFrom(...ids)),
    settings,
    query,
    body,
    fc.record({ 'content-type': type, accept, authorization }),
    ({ method, path }, some, chosen, pairs, sent, headers) => {
      const target = path.replaceAll(/\{\w+\}/g, () => some.next().value as string);
      const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
      const answer = ask(lifecareWorld(chosen), `${method} ${target}?${new URLSearchParams(pairs)}`, {
        body: sent,
        headers: given as Record<string, string>,
        ...(pairs.some(([name]) => name === 'key') && { key: null }),
        ...(pairs.some(([name]) => name === 'domain') ? { domain: null } : { domain }),
      });
      expect([answer.defect, answer.status < 500]).toEqual([undefined, true]);
      if (answer.status >= 400) expect(isOrderly(textOf(answer), answer.headers['content-type'])).toBe(true);
    },
  );
  fc.assert(run, { numRuns: 300 });
});

test('an odd path is no defect either', () => {
  const segment = fc.oneof(fc.constantFrom(...ids, 'apifc', 'v1', 'Persons', '..', '//', '%E0%A4%A'), fc.string());
  const run = fc.property(
    fc.array(segment, { maxLength: 5 }),
    fc.constantFrom('GET', 'POST', 'TRACE'),
    (parts, method) => {
      const path = parts.map((part) => part.replaceAll(/[?#\s]/g, '')).join('/');
      const answer = ask(lifecareWorld(), `${method} /${path}`);
      expect([answer.defect, answer.status < 500]).toEqual([undefined, true]);
    },
  );
  fc.assert(run, { numRuns: 150 });
});
