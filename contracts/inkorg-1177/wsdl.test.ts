import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';

const v1 = 'urn:riv:infrastructure:eservicesupply:patientportal';
const v2 = 'urn:riv-application:infrastructure:eservicesupply:patientportal';
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });

describe.each([
  ['wsdl', 'IsActiveUser', 1, v1],
  ['wsdl', 'AddMessageToPatientPortalInbox', 1, v1],
  ['derived-2.0/wsdl', 'IsActiveUser', 2, v2],
  ['derived-2.0/wsdl', 'AddMessage', 2, v2],
  ['derived-2.0/wsdl', 'GetMessageThreadStatus', 2, v2],
])('%s of %s', (folder, operation, major, domain) => {
  const path = join(import.meta.dirname, folder, `${operation}Interaction_${major}.0_RIVTABP21.wsdl`);
  const definitions = parser.parse(readFileSync(path, 'utf8'))['wsdl:definitions'];
  const responder = `${domain}:${operation}Responder:${major}`;

  test('has the namespace and the name of the interaction', () => {
    expect(definitions.targetNamespace).toBe(`${domain}:${operation}:${major}:rivtabp21`);
    expect(definitions.name).toBe(`${operation}Interaction`);
    expect(definitions['xmlns:tns']).toBe(definitions.targetNamespace);
    expect(definitions['xmlns:tjsr']).toBe(responder);
    expect(definitions['xmlns:itr']).toBe('urn:riv:itintegration:registry:1');
  });

  test('imports schemas that are there', () => {
    const imports = definitions['wsdl:types']['xs:schema']['xs:import'] as Record<string, string>[];
    expect(imports.map(({ namespace }) => namespace)).toEqual(['urn:riv:itintegration:registry:1', responder]);
    expect(imports.filter(({ schemaLocation }) => !existsSync(join(path, '..', schemaLocation!)))).toEqual([]);
  });

  test('puts the logical address first in the request, and one element in each body', () => {
    const [request, response] = definitions['wsdl:message'];
    expect(request).toEqual({
      name: `${operation}Request`,
      'wsdl:part': [
        { name: 'LogicalAddress', element: 'itr:LogicalAddress' },
        { name: 'parameters', element: `tjsr:${operation}` },
      ],
    });
    expect(response).toEqual({
      name: `${operation}Response`,
      'wsdl:part': { name: 'parameters', element: `tjsr:${operation}Response` },
    });
  });

  test('has one operation without a fault of its own', () => {
    expect(definitions['wsdl:portType']).toEqual({
      name: `${operation}ResponderInterface`,
      'wsdl:operation': {
        name: operation,
        'wsdl:input': { message: `tns:${operation}Request` },
        'wsdl:output': { message: `tns:${operation}Response` },
      },
    });
  });

  test('binds it to SOAP 1.1, document and literal', () => {
    const body = { use: 'literal', parts: 'parameters' };
    expect(definitions['wsdl:binding']).toEqual({
      name: `${operation}ResponderBinding`,
      type: `tns:${operation}ResponderInterface`,
      'soap:binding': { style: 'document', transport: 'http://schemas.xmlsoap.org/soap/http' },
      'wsdl:operation': {
        name: operation,
        'soap:operation': { soapAction: `${responder}:${operation}`, style: 'document' },
        'wsdl:input': {
          'soap:header': { use: 'literal', message: `tns:${operation}Request`, part: 'LogicalAddress' },
          'soap:body': body,
        },
        'wsdl:output': { 'soap:body': body },
      },
    });
    expect(definitions['xmlns:soap']).toBe('http://schemas.xmlsoap.org/wsdl/soap/');
  });

  test('leaves the address to whoever serves it', () => {
    expect(definitions['wsdl:service']).toEqual({
      name: `${operation}ResponderService`,
      'wsdl:port': {
        name: `${operation}ResponderPort`,
        binding: `tns:${operation}ResponderBinding`,
        'soap:address': { location: 'http://tempuri.org' },
      },
    });
  });
});
