/** Every reading that can be told from outside. */
import { accessReadings } from './readings/access.ts';
import { extractReadings } from './readings/extracts.ts';
import { listReadings } from './readings/lists.ts';
import { matterReadings } from './readings/matters.ts';
import { writeReadings } from './readings/writes.ts';

export const readings = [...accessReadings, ...listReadings, ...matterReadings, ...extractReadings, ...writeReadings];
