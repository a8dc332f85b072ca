/** What staff do in matters, from what comes in to the last day. */
import { flagIn, textIn, wholeIn, type Body } from '../kernel/control-body.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { handle } from './cases/actualisations.ts';
import { closable, close } from './cases/closing.ts';
import {
  amountIn,
  given,
  idIn,
  inKronor,
  maybe,
  maybeDay,
  maybeId,
  maybeText,
  oneIdIn,
  oneOfIn,
  periodIn,
} from './cases/control-body.ts';
import { decide, deciding, rulings } from './cases/decisions.ts';
import { takeIn } from './cases/intake.ts';
import { open } from './cases/investigations.ts';
import { allocate, execute, grant } from './cases/services.ts';
import { assign, assignable, demandStaff } from './cases/staff.ts';

function staff(world: World, body: Body, name: string): string | undefined {
  const user = maybeText(body, name);
  if (user !== undefined) demandStaff(world, name, user);
  return user;
}

const receive = (world: World, body: Body): object =>
  takeIn(world, {
    person: textIn(body, 'person'),
    ...given({
      type: maybeId(body, 'type'),
      date: maybeDay(body, 'date'),
      service: maybeId(body, 'service'),
      caseworker: staff(world, body, 'caseworker'),
      regards: maybeText(body, 'regards'),
    }),
  });

function rule(world: World, body: Body): object {
  const [kind, matter] = oneIdIn(body, deciding);
  const ruling = {
    ...{ reason: maybeText(body, 'reason'), date: maybeDay(body, 'date'), ...periodIn(body) },
    ...{ amount: maybe(body, 'amount', amountIn), actualisation: maybeId(body, 'actualisation') },
    maker: staff(world, body, 'maker'),
  };
  return inKronor(decide(world, kind, matter, { type: oneOfIn(body, 'type', rulings), ...given(ruling) }));
}

function grantService(world: World, body: Body): object {
  const wish = {
    ...periodIn(body),
    person: maybeText(body, 'person'),
    coCaseworker: staff(world, body, 'coCaseworker'),
  };
  return grant(world, idIn(body, 'decision'), given(wish));
}

function allocateResource(world: World, body: Body): object {
  const resource = {
    resource: textIn(body, 'resource', 'Familjehem Eken'),
    resourceType: textIn(body, 'resourceType', 'Familjehem'),
    percent: wholeIn(body, 'percent', [1, 100], 100),
  };
  return allocate(world, idIn(body, 'service'), resource, given(periodIn(body)));
}

function closeMatter(world: World, body: Body): object {
  const [kind, matter] = oneIdIn(body, closable);
  return close(world, kind, matter, maybeDay(body, 'on'));
}

function handOver(world: World, body: Body): object {
  const [kind, matter] = oneIdIn(body, assignable);
  const co = body['coCaseworker'] === null ? null : maybeText(body, 'coCaseworker');
  return assign(world, kind, matter, given({ caseworker: maybeText(body, 'caseworker'), coCaseworker: co }));
}

function openOn(world: World, body: Body): object {
  const alone = maybe(body, 'alone', (of, name) => flagIn(of, name, false));
  return open(world, idIn(body, 'actualisation'), given({ date: maybeDay(body, 'date'), alone }));
}

function handleOne(world: World, body: Body): object {
  const led = given({ investigation: maybeId(body, 'investigation'), service: maybeId(body, 'service') });
  return handle(world, idIn(body, 'actualisation'), led, maybeText(body, 'status'));
}

const actualisation = 'id of an actualisation';
const service = 'id of a service';
const from = 'first day, such as 2026-12-01';
const to = 'last day; null: open';

export const matterControls: Readonly<Record<string, Control>> = {
  'receive-actualisation': {
    title: 'An application or a report comes in on paper',
    takes: {
      person: 'identity number of somebody whom IFO knows',
      type: 'id of a type; a re-application where there is a service, else a new application',
      service: `${service} that it belongs to`,
      date: 'a day that has been; today without it',
      caseworker: 'id of a user',
      regards: 'a text',
    },
    run: receive,
  },
  'handle-actualisation': {
    title: 'Joins an actualisation to what it led to, or dismisses it',
    takes: {
      actualisation,
      investigation: 'id of the one that it belongs to',
      service: `${service} that it belongs to`,
      status: 'a text; without it Inledd utredning or Avslutad',
    },
    run: handleOne,
  },
  'open-investigation': {
    title: 'Opens an investigation on an actualisation',
    takes: { actualisation, date: 'its first day; today without it', alone: 'true: about the person alone' },
    run: openOn,
  },
  decide: {
    title: 'Decides in an investigation, a service or an execution',
    takes: {
      investigation: 'id of the matter; one of the three',
      service,
      execution: 'id of an execution',
      type: rulings.join(', '),
      reason: 'a text',
      date: 'of the decision; today without it',
      from,
      to,
      amount: 'kronor',
      actualisation: `${actualisation} that it answers`,
      maker: 'id of a user; the caseworker without it',
    },
    run: rule,
  },
  'grant-service': {
    title: 'Grants the service of a decision',
    takes: {
      decision: 'id of one of an investigation, not Avslag',
      from,
      to,
      person: 'whom it is for, where that is one alone',
      coCaseworker: 'id of a user',
    },
    run: grantService,
  },
  'begin-execution': {
    title: 'Begins to carry out a service',
    takes: { service, type: 'a text', from, to },
    run: (world, body) =>
      execute(world, idIn(body, 'service'), given({ ...periodIn(body), type: maybeText(body, 'type') })),
  },
  'allocate-resource': {
    title: 'Gives a service a resource',
    takes: { service, resource: 'Familjehem Eken', resourceType: 'Familjehem, HVB …', percent: '1 to 100', from, to },
    run: allocateResource,
  },
  assign: {
    title: 'Hands a matter over to another caseworker',
    takes: {
      actualisation: `${actualisation}, one of the four`,
      investigation: 'id of an investigation',
      service,
      execution: 'id of an execution',
      caseworker: 'id of a user',
      coCaseworker: 'of a service: id of a user; null: nobody',
    },
    run: handOver,
  },
  close: {
    title: 'Sets the last day of a matter; what hangs on a service ends no later',
    takes: {
      investigation: 'id of the matter; one of the four',
      service,
      execution: 'id of an execution',
      allocation: 'id of a resource allocation',
      on: 'the last day; today without it',
    },
    run: closeMatter,
  },
};
