/** Mountebank, recording off. */
import { join } from 'node:path';
import type { PeerWork, Tool } from './tool.ts';

function predicates({ method, answer, finds }: PeerWork): unknown[] {
  const address = { equals: { method, path: answer.url } };
  if (!finds) return [address];
  const within = 'jsonPath' in finds ? { jsonpath: { selector: finds.jsonPath } } : xpath(finds);
  return [address, { exists: { body: true }, ...within }];
}

const xpath = ({ selector, namespaces }: { selector: string; namespaces: object }) => ({
  xpath: { selector, ns: namespaces },
});

export const mountebank: Tool = {
  name: 'Mountebank',
  package: 'mountebank',
  checks: 'method and address; of a body, that one JSONPath or XPath finds something',
  leavesOut: 'schemas, tokens, certificates, state; it records nothing',
  takes: () => true,
  prepare: ({ home, admin, port }, work) => {
    const quiet = ['--localOnly', '--nologfile', '--loglevel', 'error', '--host', '127.0.0.1', '--port', `${admin}`];
    const { status, headers, body } = work.answer;
    const is = { statusCode: status, headers: { ...headers, Connection: 'keep-alive' }, body };
    const stubs = [{ predicates: predicates(work), responses: [{ is }] }];
    return {
      command: [process.execPath, join(home, 'bin/mb'), 'start', ...quiet],
      port,
      awaits: admin,
      stub: ['/imposters', { protocol: 'http', host: '127.0.0.1', port, recordRequests: false, stubs }],
    };
  },
};
