import { describeReadings } from '../../testing/describe-server.ts';
import { suite } from '../suite.ts';
import { readingId, specOf } from './make.ts';
import { readings } from './readings.ts';
import { apart, together } from './testing/deviations.ts';

describeReadings(suite, {
  readings,
  specOf,
  readingId,
  together: { 'all that can stand together': together, 'what those would hide': apart },
  elsewhere: 'helseid',
});
