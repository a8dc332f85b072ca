/** All that staff do: in matters, with money and papers, with who is who, with catalogues; and months in which they work. */
import { flagIn, textIn, wholeIn, type Body } from '../kernel/control-body.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { finalise } from './cases/calculations.ts';
import {
  amountIn,
  documentIn,
  dayOrOpenIn,
  given,
  idIn,
  inKronor,
  maybe,
  maybeDay,
  maybeId,
  maybeText,
  monthIn,
  oneIdIn,
} from './cases/control-body.ts';
import { compose, makePdf } from './cases/documents.ts';
import { passMonths } from './cases/months.ts';
import { carryOut, pay } from './cases/payments.ts';
import { merge, protect } from './cases/persons.ts';
import { removable, remove } from './cases/removal.ts';
import { catalogueControls } from './controls-catalogues.ts';
import { matterControls } from './controls-matters.ts';

function payOut(world: World, body: Body): object {
  if (body['payment'] !== undefined) return inKronor(carryOut(world, idIn(body, 'payment')));
  const paying = {
    ...{ month: maybe(body, 'month', monthIn), payDate: maybe(body, 'payDate', dayOrOpenIn) },
    ...{ message: maybeText(body, 'message'), actualisation: maybeId(body, 'actualisation') },
  };
  return inKronor(pay(world, idIn(body, 'service'), { amount: amountIn(body, 'amount'), ...given(paying) }));
}

function writeDocument(world: World, body: Body): object {
  const [of, owner] = oneIdIn(body, ['investigation', 'service']);
  const writing = { title: maybeText(body, 'title'), type: maybeText(body, 'type'), date: maybeDay(body, 'date') };
  return compose(world, of, owner, { ...given(writing), pdf: flagIn(body, 'pdf', false) });
}

const flags = ['addressProtection', 'protectedRegistration', 'secretPhone'] as const;

function setProtection(world: World, body: Body): object {
  const given = flags.filter((name) => body[name] !== undefined);
  return protect(
    world,
    textIn(body, 'person'),
    Object.fromEntries(given.map((name) => [name, flagIn(body, name, false)])),
  );
}

function takeAway(world: World, body: Body): object {
  if (body['document'] !== undefined) return remove(world, 'document', documentIn(body, 'document'));
  return remove(world, ...oneIdIn(body, removable));
}

function pass(world: World, body: Body): object {
  const done = passMonths(world, wholeIn(body, 'months', [1, 120], 1));
  return { ...done, paid: done.paid / 100, now: new Date(world.clock.now()).toISOString() };
}

const actualisation = 'id of an actualisation';
const service = 'id of a service';

export const caseControls: Readonly<Record<string, Control>> = {
  ...matterControls,
  ...catalogueControls,
  'finalise-calculation': {
    title: 'Makes a calculation final',
    takes: { calculation: 'id of a calculation' },
    run: (world, body) => finalise(world, idIn(body, 'calculation')),
  },
  pay: {
    title: 'Pays in a service, for a month in which it runs',
    takes: {
      service,
      amount: 'kronor',
      month: 'such as 2026-12; the next one without it',
      payDate: 'today without it; null: put down and not paid yet',
      message: 'a text',
      actualisation: `${actualisation} that it answers`,
      payment: 'instead of all that: id of one that was put down, to be paid today',
    },
    run: payOut,
  },
  'write-document': {
    title: 'Writes a document of an investigation or a service',
    takes: {
      investigation: 'id of an investigation, or',
      service,
      title: 'a text',
      type: 'a text',
      date: 'today without it',
      pdf: 'true: its PDF is made at once',
    },
    run: writeDocument,
  },
  'make-pdf': {
    title: 'Makes the PDF of a document',
    takes: { document: 'id of a document' },
    run: (world, body) => makePdf(world, documentIn(body, 'document')),
  },
  remove: {
    title: 'Takes away what was put down by mistake and on which nothing hangs',
    takes: Object.fromEntries(removable.map((kind) => [kind, 'id'])),
    run: takeAway,
  },
  protect: {
    title: 'Protects somebody’s data, or ends that',
    takes: {
      person: 'identity number',
      addressProtection: 'true or false',
      protectedRegistration: 'true or false',
      secretPhone: 'true or false',
    },
    run: setProtection,
  },
  merge: {
    title: 'Makes two entries of one person one: everything is the second’s from then on',
    takes: { person: 'identity number of the one that goes', into: 'identity number of the one that stays' },
    run: (world, body) => merge(world, textIn(body, 'person'), textIn(body, 'into')),
  },
  'pass-months': {
    title: 'Lets months pass: staff work in each matter of economic assistance that runs',
    takes: { months: 'how many; one without it' },
    run: pass,
  },
};
