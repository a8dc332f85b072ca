/** Every reading that can be told from outside. */
import { issuerReadings } from '../../dsl/helseid/server/checks/issuer-readings.ts';
import { accessReadings } from './checks/access-readings.ts';
import { graphicReadings } from './checks/graphic.ts';
import { guidanceReadings } from './checks/guidance-readings.ts';
import { listReadings } from './checks/list-readings.ts';
import { searchReadings } from './checks/search.ts';
import { sendReadings } from './checks/send-readings.ts';
import { senderReadings } from './checks/sender.ts';

export const readings = [
  ...issuerReadings,
  ...accessReadings,
  ...sendReadings,
  ...listReadings,
  ...searchReadings,
  ...graphicReadings,
  ...guidanceReadings,
  ...senderReadings,
];
