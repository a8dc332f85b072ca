import { describeReadings, describeServer } from '../../testing/describe-server.ts';
import { suite } from '../suite.ts';
import { readingId, specOf, system } from './make.ts';
import { readings } from './readings.ts';
import { apart, together } from './testing/deviations.ts';

describeServer(suite, [], /^lifecare\.server\.[a-z0-9-]+$/);

describeReadings(suite, {
  readings: readings.map((reading) => ({ system, ...reading })),
  specOf,
  readingId,
  together: { 'all that can stand together': together, 'what those would hide': apart },
  elsewhere: system,
});
