import { expect, test } from 'vitest';
import { accessRules } from '../../../simulators/helsenorge-digitaltaktiv/rules-access.ts';
import { authentication, granting } from '../../../simulators/helseid/rules.ts';
import { describeReadings, describeServer, judgedUnsteered } from '../../testing/describe-server.ts';
import { suite } from '../suite.ts';
import { readingId, specOf } from './make.ts';
import { readings } from './readings.ts';
import { otherwise, together } from './testing/deviations.ts';

describeServer(suite, [authentication, granting, accessRules], /^digitaltaktiv\.server\.[a-z0-9-]+$/);

describeReadings(suite, {
  readings,
  specOf,
  readingId,
  together: { 'all that can stand together': together, 'the others of three': otherwise },
});

test('a server that is not ours meets questions alone', async () => {
  const { exchanges, verdicts } = await judgedUnsteered(suite);
  expect(verdicts).toEqual(new Set(['pass', 'omit']));
  expect(exchanges.length).toBeGreaterThan(100);
});
