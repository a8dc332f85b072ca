import { expect, test } from 'vitest';
import { authentication, granting } from '../../../simulators/helseid/rules.ts';
import { describeReadings, describeServer, judgedUnsteered } from '../../testing/describe-server.ts';
import { suite } from '../suite.ts';
import { issuerReadings } from '../../dsl/helseid/server/checks/issuer-readings.ts';
import { readingId, specOf } from '../../dsl/helseid/server/make.ts';
import { apart, together } from './testing/deviations.ts';

describeServer(suite, [authentication, granting], /^helseid\.server\.[a-z0-9-]+$/);

describeReadings(suite, {
  readings: issuerReadings,
  specOf,
  readingId,
  together: { 'all that can stand together': together, 'what those would hide': apart },
});

test('a server that is not ours is not steered', async () => {
  expect((await judgedUnsteered(suite)).verdicts).toEqual(new Set(['pass', 'omit']));
});
