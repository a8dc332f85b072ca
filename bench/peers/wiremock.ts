/** WireMock, its journal off. */
import { join } from 'node:path';
import { installedVersion, type PeerWork, type Tool } from './tool.ts';

const name = 'wiremock';

function bodyPatterns({ finds }: PeerWork): unknown[] {
  if (!finds) return [];
  if ('jsonPath' in finds) return [{ matchesJsonPath: finds.jsonPath }];
  return [{ matchesXPath: finds.selector, xPathNamespaces: finds.namespaces }];
}

export const wireMock: Tool = {
  name: 'WireMock',
  package: name,
  checks: 'method and address; of a body, that one JSONPath or XPath finds something',
  leavesOut: 'schemas, tokens, certificates, state; its journal is off',
  takes: () => true,
  prepare: ({ home, admin }, work) => {
    const jar = join(home, 'build', `wiremock-standalone-${installedVersion(name)}.jar`);
    const options = ['--no-request-journal', '--disable-banner', '--bind-address', '127.0.0.1', '--port', `${admin}`];
    const { url, status, headers, body } = work.answer;
    const request = { method: work.method, urlPath: url, bodyPatterns: bodyPatterns(work) };
    return {
      command: ['java', '-Xmx512m', '-jar', jar, ...options],
      port: admin,
      awaits: admin,
      stub: ['/__admin/mappings', { request, response: { status, headers, body } }],
    };
  },
};
