/** Every reading that can be told from outside. */
import { accessReadingsOf } from '../../dsl/eksternapi/access-readings.ts';
import { areaReadings } from './checks/area.ts';
import { checkReadings } from './checks/check-readings.ts';
import { feedReadings } from './checks/feed-readings.ts';
import { peopleReadings } from './checks/people.ts';
import { system, type Reading } from './make.ts';
import type { Session } from './session.ts';

export const readings: readonly Reading[] = [
  ...accessReadingsOf<Session>(system),
  ...feedReadings,
  ...checkReadings,
  ...peopleReadings,
  ...areaReadings,
];
