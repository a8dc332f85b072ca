import { expect, test } from 'vitest';
import { authentication, granting } from '../../../simulators/helseid/rules.ts';
import { accessRules, citizenRules } from '../../../simulators/helsenorge-verktoy/rules-access.ts';
import { createWorld } from '../../../simulators/index.ts';
import type { ServerMutant } from '../../dsl/server.ts';
import { runServer } from '../../runners/run-server.ts';
import { describeServer, judgedUnsteered } from '../../testing/describe-server.ts';
import { inProcessTarget } from '../../testing/in-process-target.ts';
import { withServer } from '../../targets/open.ts';
import { suite } from '../suite.ts';

const judging = withServer(suite);

describeServer(
  suite,
  [authentication, granting, accessRules, citizenRules],
  /^(verktoy|helseid)\.server\.[a-z0-9-]+$/,
  'helseid',
);

test('a refusal with another text is noticed wherever in the run it was met', async () => {
  const mutant: ServerMutant = {
    check: 'verktoy.server.error-catalogue',
    title: 'an unknown tool has another text',
    answer: (reply, _request, _operation, rule) =>
      rule === 'verktoy.send.tool-exists' ? { ...reply, body: '{"Code":"VER-000207","Message":"Ukjent"}' } : reply,
  };
  const target = await inProcessTarget(judging, await createWorld({ systems: suite.systems }), { mutant });
  const only = ['verktoy.server.send-tool-exists', mutant.check];
  const { document } = await runServer(judging, { target, only });
  expect(document.checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    [only[0], 'pass'],
    [only[1], 'warn'],
  ]);
});

test('a server that is not ours meets no sending when nothing may be written', async () => {
  const { exchanges, verdicts } = await judgedUnsteered(suite);
  const sent = exchanges.filter(
    ({ request, reply }) => request.method === 'POST' && reply.status < 300 && request.path.endsWith('/Verktoy'),
  );
  expect(sent.map(({ request }) => request.path)).toEqual([]);
  expect(verdicts).toEqual(new Set(['pass', 'omit']));
});
