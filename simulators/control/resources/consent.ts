/** What a citizen decides at Helsenorge: every API of this server sees it at once. */
import type { ConsentLevel } from '../../../fixtures/index.ts';
import type { Consent } from '../../registers/consent.ts';
import {
  consent as register,
  consentLevels,
  findConsent,
  isDigitallyActive,
  setConsent,
} from '../../registers/consent.ts';
import { stampToIso } from '../../kernel/clock.ts';
import type { World } from '../../kernel/world.ts';
import { ControlError } from '../errors.ts';
import { boolean, nullable, object, oneOf, route, string, type Route } from '../route.ts';

const consentView = object({
  number: string,
  level: oneOf(...consentLevels),
  changed: nullable(string),
  digitallyActive: boolean,
});

function viewOf({ number, level, changed }: Consent, world: World) {
  const at = changed === null ? null : stampToIso(changed);
  return { number, level, changed: at, digitallyActive: isDigitallyActive(world, number) };
}

export const consent: readonly Route[] = [
  route<object, { number: string; level: ConsentLevel }>({
    id: 'setConsent',
    method: 'POST',
    path: '/consent',
    summary: 'Gives, changes or withdraws a Norwegian citizen’s consent',
    body: object({ number: string, level: oneOf(...consentLevels) }),
    answer: consentView,
    needs: register,
    handle: ({ world, body }) => viewOf(setConsent(world, body.number, body.level), world),
  }),
  route({
    id: 'getConsent',
    method: 'GET',
    path: '/consent/{number}',
    summary: 'A citizen’s consent',
    answer: consentView,
    needs: register,
    handle: ({ world, params }) => {
      const found = findConsent(world, params['number']!);
      if (found) return viewOf(found, world);
      throw new ControlError(
        'SIM-NOT-FOUND',
        'no Norwegian of this population has that number: GET /people?country=NO lists them',
      );
    },
  }),
];
