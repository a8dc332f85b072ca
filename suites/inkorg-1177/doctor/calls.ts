/** How the client is configured to call: versions and headers that the profile of the platform fixes. */
import { ok, problem, quoted, warning } from '../../doctor/found.ts';
import type { Examination, Found, Subject } from '../../doctor/types.ts';
import { textAt, textsAt, treeAt } from '../../doctor/values.ts';
import { soapActionOf, type Contract } from '../soap.ts';
import { ownClient, system } from './certificate-parts.ts';

const taken = ['1.2', '1.3'];

function tls(subject: Subject): Found | undefined {
  const versions = textsAt(ownClient(subject), 'tls').map((text) => text.replace(/^TLSv?/i, ''));
  if (versions.length === 0) return undefined;
  const todo = 'let the client offer TLS 1.2 and 1.3';
  if (!versions.some((version) => taken.includes(version)))
    return problem(`${quoted(versions.join(', '))}, which the platform refuses`, todo);
  const old = versions.filter((version) => !taken.includes(version));
  return old.length > 0 ? warning(`${quoted(old.join(', '))} is out of use`, todo) : ok(versions.join(', '));
}

const isContract = (name: string): name is Contract =>
  name === 'IsActiveUser' || name === 'AddMessageToPatientPortalInbox';

const unquoted = (text: string) => text.replaceAll('"', '');

function soapAction(subject: Subject): Found | readonly Found[] | undefined {
  const given = Object.entries(treeAt(ownClient(subject), 'soapAction') ?? {});
  if (given.length === 0) return undefined;
  const wrong = given.flatMap(([name, value]) => {
    if (!isContract(name))
      return [problem(`${quoted(name)} is no contract`, 'name IsActiveUser and AddMessageToPatientPortalInbox')];
    const wanted = unquoted(soapActionOf(name));
    return unquoted(String(value)) === wanted ? [] : [problem(`another than that of ${name}`, `write ${wanted}`)];
  });
  return wrong.length > 0 ? wrong : ok(`${given.length} as in the WSDL`);
}

function soapVersion(subject: Subject): Found | undefined {
  const version = textAt(ownClient(subject), 'soapVersion');
  if (version === undefined) return undefined;
  return version === '1.1' ? ok(version) : problem(`${quoted(version)} (VP015)`, 'use SOAP 1.1 with text/xml');
}

export const callExaminations: readonly Examination<Subject>[] = [
  { id: `${system}.calls.tls`, title: 'TLS version', examine: tls },
  { id: `${system}.calls.soap-version`, title: 'SOAP version', examine: soapVersion },
  { id: `${system}.calls.soap-action`, title: 'SOAPAction', examine: soapAction },
];
