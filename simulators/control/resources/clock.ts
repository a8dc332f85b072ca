/** The two clocks of a world: business time moves, security time is the wall clock unless it is moved by a call of its own. */
import type { World } from '../../kernel/world.ts';
import { asMilliseconds, type Span } from '../duration.ts';
import { ControlError } from '../errors.ts';
import { boolean, integer, object, route, string, time, type Route, type Schema } from '../route.ts';

const clockView = object({
  business: time,
  security: time,
  frozen: boolean,
  businessShiftMs: integer,
  securityShiftMs: integer,
});

const amount: Schema = { type: 'integer', minimum: 0, maximum: 1_000_000_000_000 };
const span: Schema = {
  ...object(
    {
      years: amount,
      months: amount,
      days: amount,
      hours: amount,
      minutes: amount,
      ms: amount,
      duration: { ...string, description: 'ISO 8601, such as P15D, P3M or PT90S' },
    },
    [],
  ),
  minProperties: 1,
};

function viewOf({ clock }: World) {
  const { shift, securityShift, frozenAt } = clock.row;
  return {
    business: new Date(clock.now()).toISOString(),
    security: new Date(clock.security()).toISOString(),
    frozen: frozenAt !== null,
    businessShiftMs: shift,
    securityShiftMs: securityShift,
  };
}

function freezeAt({ clock }: World, at: string | undefined): void {
  const moment = at === undefined ? clock.now() : Date.parse(at);
  if (moment < clock.now())
    throw new ControlError('SIM-TIME', `time only goes forward: it is ${new Date(clock.now()).toISOString()} already`);
  clock.freeze(moment);
}

export const clock: readonly Route[] = [
  route({
    id: 'getClock',
    method: 'GET',
    path: '/clock',
    summary: 'Business time (deadlines, feeds, grace periods) and security time (tokens, proofs)',
    answer: clockView,
    handle: ({ world }) => viewOf(world),
  }),
  route<object, Span>({
    id: 'advanceClock',
    method: 'POST',
    path: '/clock/advance',
    summary: 'Moves business time forward; tokens keep their time',
    body: span,
    answer: clockView,
    handle: ({ world, body }) => {
      world.clock.advance(asMilliseconds(body, world.clock.now()));
      return viewOf(world);
    },
  }),
  route<object, Span>({
    id: 'advanceSecurityClock',
    method: 'POST',
    path: '/clock/security/advance',
    summary: 'Moves security time forward: tokens run out, and real clients are no longer in step',
    body: span,
    answer: clockView,
    handle: ({ world, body }) => {
      world.clock.advanceSecurity(asMilliseconds(body, world.clock.security()));
      return viewOf(world);
    },
  }),
  route<object, { at?: string }>({
    id: 'freezeClock',
    method: 'POST',
    path: '/clock/freeze',
    summary: 'Stops business time now, or at a later moment',
    body: object({ at: time }, []),
    bodyOptional: true,
    answer: clockView,
    handle: ({ world, body }) => {
      freezeAt(world, body.at);
      return viewOf(world);
    },
  }),
  route({
    id: 'unfreezeClock',
    method: 'DELETE',
    path: '/clock/freeze',
    summary: 'Lets business time run on from where it stands',
    answer: clockView,
    handle: ({ world }) => {
      world.clock.freeze(null);
      return viewOf(world);
    },
  }),
];
