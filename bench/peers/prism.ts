/** Prism, serving our own contract with the answer as its example. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContract } from '../../bin/contract/authored/read-contract.ts';
import type { PeerWork, Tool } from './tool.ts';

const contracts = join(import.meta.dirname, '../../contracts');

interface Document {
  servers?: unknown;
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  responses: Record<string, { content: Record<string, { example?: unknown }> }>;
}

/** The contract with one example more, hung where the mount is. */
function documentOf({ method, answer, contract }: PeerWork): Document {
  const { system, mount, path } = contract!;
  const { servers: _, paths, ...rest } = readContract(contracts, system).openapi as unknown as Document;
  const { content } = paths[path]![method.toLowerCase()]!.responses[answer.status]!;
  content['application/json']!.example = JSON.parse(answer.body);
  const below = Object.entries(paths).map(([each, operations]) => [mount + each, operations] as const);
  return { ...rest, paths: Object.fromEntries(below) };
}

export const prism: Tool = {
  name: 'Prism',
  package: '@stoplight/prism-cli',
  checks: 'method, address, parameters and body against our openapi.yaml, and that there is some Authorization header',
  leavesOut: 'whether the token is any good, whether tool, citizen or practitioner exist, state; it logs nothing',
  takes: ({ contract }) => contract !== undefined,
  prepare: ({ home, folder, port }, work) => {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(documentOf(work)));
    const options = ['--host', '127.0.0.1', '--port', `${port}`, '--verboseLevel', 'silent', '--cors', 'false'];
    return {
      command: [process.execPath, join(home, 'dist/index.js'), 'mock', ...options, file],
      port,
      awaits: port,
    };
  },
};
