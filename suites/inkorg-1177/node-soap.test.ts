import { Agent } from 'node:https';
import { expect, test } from 'vitest';
import soap from 'soap';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import type { ClientContext, ClientModule } from '../dsl/types.ts';
import { fastifyHost } from '../hosts/fastify.ts';
import { run } from '../runners/run.ts';
import { suite } from './suite.ts';
import { pathOf } from './soap.ts';
import type { Certificate } from './transport.ts';

interface Own {
  readonly logicalAddress: string;
  readonly certificate: Certificate;
}

/** What a team gets that trusts node-soap with ?wsdl, and adds the header by hand. */
async function ask({ person }: { person: string }, { endpoints, credentials }: ClientContext) {
  const { logicalAddress, certificate } = credentials['inkorg-1177'] as Own;
  const { pem: cert, key, ca } = certificate;
  const httpsAgent = new Agent({ cert, key, ca });
  const address = endpoints['inkorg-1177'] + pathOf('IsActiveUser');
  const client = await soap.createClientAsync(`${address}?wsdl`, { wsdl_options: { httpsAgent } });
  client.addSoapHeader(`<LogicalAddress xmlns="urn:riv:itintegration:registry:1">${logicalAddress}</LogicalAddress>`);
  const [answer] = (await client['IsActiveUserAsync']({ subjectOfCareId: person }, { httpsAgent })) as [
    { status: boolean },
  ];
  return { active: answer.status, methods: [] };
}

test('node-soap sends LogicalAddress as the body, and the report says so', async () => {
  const host = await fastifyHost(await createWorld({ systems: suite.systems }));
  const client: ClientModule = { isActive: ask, sendMessage: (params, context) => ask(params, context) };
  const only = ['inkorg.message.schema', 'inkorg.result.ok'];
  const { document } = await run(suite, { driver: moduleDriver(client), host, only });
  await host.close();
  const [schema, others] = document.checks;
  expect(schema).toMatchObject({
    verdict: 'fail',
    findings: [{ actual: expect.stringContaining('LogicalAddress as the body') }],
  });
  expect(others?.verdict).toBe('skip');
  expect(document.requirements.find(({ id }) => id === 'inkorg.client.schema-valid')?.status).toBe('deviation');
});
