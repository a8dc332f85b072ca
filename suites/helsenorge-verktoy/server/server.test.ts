import { beforeAll, describe, expect, test } from 'vitest';
import { authentication, granting } from '../../../simulators/helseid/rules.ts';
import { accessRules } from '../../../simulators/helsenorge-verktoy/rules-access.ts';
import { createWorld } from '../../../simulators/index.ts';
import { rowsOf } from '../../dsl/severity.ts';
import { sameInTwoLanguages } from '../../dsl/texts/same.ts';
import type { ServerMutant } from '../../dsl/server.ts';
import { runServer } from '../../runners/run-server.ts';
import { judgedBy } from '../../runners/server-matrix.ts';
import { inProcessTarget } from '../../testing/in-process-target.ts';
import { serverMatrix, type ServerMatrix } from '../../testing/server-matrix.ts';
import { withServer } from '../../targets/open.ts';
import { suite } from '../suite.ts';

const judging = withServer(suite);
const { server } = judging;
const timeLimitMs = 120_000;

describe('our own server', () => {
  let matrix: ServerMatrix;
  beforeAll(async () => {
    const origin = await createWorld({ systems: suite.systems });
    matrix = await serverMatrix(judging, origin, [authentication, granting, accessRules]);
  }, timeLimitMs);

  test('passes every check', () => {
    expect(matrix.reference.filter(({ verdict }) => verdict !== 'pass').map(({ check }) => check.id)).toEqual([]);
  });

  test.each(server.mutants.map((mutant) => [mutant.title, mutant] as const))(
    'where %s turns exactly its check',
    (_, mutant) => {
      expect(matrix.turned.get(mutant)).toEqual([mutant.check]);
    },
  );
});

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

describe('the server checks', () => {
  const musts = [...rowsOf(judging.contracts).values()].filter(
    ({ actor, level }) => actor === 'server' && level === 'must',
  );
  const named = new Set(server.checks.flatMap(({ rows }) => rows));

  test('judge every must on the server, or say why they cannot', () => {
    const open = musts.filter(({ id }) => !named.has(id)).map(({ id }) => id);
    expect(open.sort()).toEqual(Object.keys(server.notTested).sort());
  });

  test('rest on rows about the server alone', () => {
    const rows = rowsOf(judging.contracts);
    expect([...named].filter((id) => rows.get(id)?.actor !== 'server')).toEqual([]);
  });

  test('have one mutant each, an id of their own and a step that there is', () => {
    const ids = server.checks.map(({ id }) => id);
    expect(server.mutants.map(({ check }) => check).sort()).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(verktoy|helseid)\.server\.[a-z0-9-]+$/.test(id))).toEqual([]);
    const steps = suite.steps.map(({ id }) => id);
    expect(server.checks.filter(({ step }) => !steps.includes(step ?? '')).map(({ id }) => id)).toEqual([]);
  });

  test('say everything in three languages', () => {
    expect(sameInTwoLanguages(server.checks.map(({ title }) => title))).toEqual([]);
  });

  test('that write say so, and leave a server alone that is not ours', async () => {
    const origin = await createWorld({ systems: suite.systems });
    const target = await inProcessTarget(judging, origin, { mayWrite: false, steered: false });
    const found = await judgedBy(judging, target, server.checks);
    const sent = found.filter(({ exchanges }) =>
      exchanges.some(
        ({ request, reply }) => request.method === 'POST' && reply.status < 300 && request.path.endsWith('/Verktoy'),
      ),
    );
    expect(sent.map(({ check }) => check.id)).toEqual([]);
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['pass', 'omit']));
  });
});
