import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errors, operations, profile, requirements } from '../generated/inkorg-1177/index.ts';
import type { ErrorSpec, Requirement } from '../types.ts';

const codes = Object.entries<ErrorSpec>(errors);
const rows = Object.entries<Requirement>(requirements);

describe('the codes of the platform', () => {
  const platform = codes.filter(([code]) => code.startsWith('VP'));

  test('are the fifteen that it documents, each a SOAP fault', () => {
    expect(platform.map(([code]) => code)).toEqual(
      Array.from({ length: 15 }, (_, index) => `VP${String(index + 1).padStart(3, '0')}`),
    );
    expect(platform.filter(([, { status, owner }]) => status !== 500 || !owner)).toEqual([]);
  });

  test('blame the server for six of them and the client for the others', () => {
    const server = platform.filter(([, { faultcode }]) => faultcode === 'Server').map(([code]) => code);
    expect(server).toEqual(['VP006', 'VP008', 'VP009', 'VP010', 'VP012', 'VP014']);
    expect(platform.every(([, { faultcode }]) => faultcode)).toBe(true);
  });

  test('have a technical text, but for the one that is documented as empty', () => {
    expect(platform.filter(([, { detail }]) => !detail).map(([code]) => code)).toEqual(['VP014']);
  });

  test('have Swedish texts of our own, and the row that says so is assumed', () => {
    expect(requirements['inkorg.fault.swedish-text'].basis).toBe('assumed');
    expect(new Set(platform.map(([, { message }]) => message)).size).toBe(15);
  });
});

test('a code that goes out with status 500 names its faultcode, no other does', () => {
  const wrong = codes.filter(([, { status, faultcode }]) => (status === 500) !== (faultcode !== undefined));
  expect(wrong.map(([code]) => code)).toEqual([]);
});

test('the one logical error has the documented text', () => {
  expect(errors.ERROR.message).toBe('Target person is not active user');
  expect(codes.filter(([, { status, owner }]) => status === 200 && owner)).toHaveLength(1);
});

test.each(Object.entries(operations))('%s has the names of its WSDL', (_id, { path, soap }) => {
  const wsdl = readFileSync(join(import.meta.dirname, soap.wsdl), 'utf8');
  expect(wsdl).toContain(`soapAction="${soap.soapAction}"`);
  expect(wsdl).toContain(`xmlns:tjsr="${soap.namespace}"`);
  expect(wsdl).toContain(`element="tjsr:${soap.element}"`);
  expect(path).toContain(`/patientportal/${soap.element}/`);
  expect(soap.derived).toBe(soap.namespace.startsWith('urn:riv-application:'));
});

test('every step of joining is a row of the operator', () => {
  const steps = new Set(rows.flatMap(([id]) => /^inkorg\.step-([0-9-]+)\./.exec(id)?.[1] ?? []));
  expect([...steps].sort()).toEqual(['0', '1', '1-1', '2', '3', '3-1', '3-2', '3-3', '4', '4-1', '4-2', '4-3', '4-4']);
  expect(rows.filter(([id, { actor }]) => id.startsWith('inkorg.step-') && actor !== 'operator')).toEqual([]);
});

test('no row on the elements of version 2.0 claims to be documented or derived', () => {
  const documented = rows.filter(([id, { basis }]) => id.startsWith('inkorg.v2.') && basis !== 'assumed');
  expect(documented.map(([id]) => id)).toEqual([
    'inkorg.v2.operations',
    'inkorg.v2.logical-address',
    'inkorg.v2.text-path',
    'inkorg.v2.uses',
    'inkorg.v2.scheduling',
  ]);
});

test('the default profile serves the corrected schemas of version 1.1', () => {
  expect(profile.schema.default).toBe('corrected');
  expect(profile.version.default).toBe('1.1');
});
