/** What is refused, in the order in which it is looked at (`digitaltaktiv.api.order-of-checks`). */
import type { Profile } from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { Call } from '../kernel/call.ts';
import { stampToIso } from '../kernel/clock.ts';
import type { Rule } from '../kernel/operation.ts';
import { areas } from './activity.ts';
import type { AreaRequest, Body, CheckRequest } from './body.ts';
import type { ChangesRequest } from './changes-request.ts';
import { is, refuse } from './refuse.ts';

const mostNumbers = 1000;
const isNumber = (text: string) => /^\d{11}$/.test(text);

export const changesRules: readonly Rule<ChangesRequest>[] = [
  refuse('SIM-OFFSET', 'digitaltaktiv.changes.offset-form', ({ isReadable }) => !isReadable, {
    expected: 'offset as a moment of ISO 8601 with its zone: 2026-11-21T12:00:00.00001Z',
    got: ({ text }) => JSON.stringify(text.slice(0, 60)),
    todo: 'send the offset of the last answer as it came, percent-encoded; a bare + in a URL means a space',
  }),
  refuse(
    'SIM-OFFSET',
    'digitaltaktiv.changes.offset-leniency',
    ({ text, hasTableForm }, call) => text !== '' && !hasTableForm && is(call, 'offsetForm', 'five-decimals'),
    {
      expected: 'offset in UTC with five decimals: 2026-11-21T12:00:00.00001Z',
      got: ({ text }) => text.slice(0, 60),
      todo: 'send the offset of the last answer as it came',
    },
  ),
  refuse(
    'SIM-OFFSET-OLD',
    'digitaltaktiv.changes.offset-old',
    ({ given, oldest }, call) => given !== undefined && given < oldest && is(call, 'oldOffset', 'refuse'),
    {
      expected: ({ oldest }) => `an offset from ${stampToIso(oldest)} on`,
      got: ({ text }) => text,
      todo: 'ask anew about all patients, and start again without an offset',
    },
  ),
  refuse(
    'SIM-OFFSET-FUTURE',
    'digitaltaktiv.changes.offset-future',
    ({ given, now }, call) => given !== undefined && given > now && is(call, 'futureOffset', 'refuse'),
    {
      expected: ({ now }) => `an offset up to ${stampToIso(now)}`,
      got: ({ text }) => text,
      todo: 'send the offset of the last answer instead of the time of a clock of your own',
    },
  ),
];

const undeclared = (input: Body, call: Call) => !input.declaredAsJson && is(call, 'contentType', 'required');

const aJsonBody = {
  expected: 'Content-Type: application/json',
  got: (_: Body, call: Call) => `Content-Type: ${call.header('content-type')?.slice(0, 60) ?? '(none)'}`,
  todo: 'declare the body as application/json',
};

function isArea(omraade: unknown, form: Profile['omraadeForm']): boolean {
  const numbers: readonly unknown[] = form === 'name' ? [] : Object.values(areas);
  const names: readonly unknown[] = form === 'number' ? [] : Object.keys(areas);
  return numbers.includes(omraade) || names.includes(omraade);
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? 'none';

const anAreaOfTheOther = {
  expected: (_: CheckRequest, call: Call) => `omraade as a ${call.profile('omraadeForm')}`,
  got: ({ omraade }: CheckRequest) => shown(omraade),
  todo: 'send the form that this environment takes: 3 or Helsehjelp, 6 or Ungdom',
};

export const checkRules: readonly Rule<CheckRequest>[] = [
  refuse('SIM-CONTENT-TYPE', 'digitaltaktiv.api.content-type', undeclared, aJsonBody),
  refuse('SIM-BODY', 'digitaltaktiv.check.body', ({ hasShape }) => !hasShape, {
    expected: 'a JSON object with fnrListe, an array of strings, and omraade',
    got: (_, call) => `${call.request.body.length} bytes that are none`,
    todo: 'send the members with these names, and numbers as strings',
  }),
  refuse('SIM-OMRAADE', 'digitaltaktiv.check.omraade', ({ omraade }) => !isArea(omraade, 'both'), {
    expected: 'omraade 3 or Helsehjelp, 6 or Ungdom',
    got: ({ omraade }) => shown(omraade),
    todo: 'name the area that the status is needed for',
  }),
  refuse(
    'SIM-OMRAADE',
    'digitaltaktiv.check.omraade-form',
    ({ omraade }, call) => !isArea(omraade, call.profile<Profile['omraadeForm']>('omraadeForm')),
    anAreaOfTheOther,
  ),
  refuse('SIM-LIST-LENGTH', 'digitaltaktiv.check.list-length', ({ numbers }) => numbers.length > mostNumbers, {
    expected: `at most ${mostNumbers} numbers`,
    got: ({ numbers }) => `${numbers.length} numbers`,
    todo: 'ask in several calls',
  }),
  refuse(
    'SIM-LIST-EMPTY',
    'digitaltaktiv.check.list-empty',
    ({ numbers }, call) => numbers.length === 0 && is(call, 'emptyList', 'refuse'),
    { expected: 'one number or more', got: 'none', todo: 'do not call when there is nobody to ask about' },
  ),
  refuse(
    'SIM-FNR',
    'digitaltaktiv.check.number-malformed',
    ({ numbers }, call) => !numbers.every(isNumber) && is(call, 'malformedNumber', 'refuse'),
    {
      expected: 'numbers of eleven digits',
      got: ({ numbers }) =>
        `another form at place ${numbers.findIndex((text) => !isNumber(text)) + 1} of ${numbers.length}`,
      todo: 'send each number with its leading zero and without separators',
    },
  ),
];

/** The areas that the older check takes in this world (`digitaltaktiv.area.values`). */
function areaValues(call: Call): readonly number[] {
  return call.profile('areaValues').split(',').map(Number);
}

export const areaRules: readonly Rule<AreaRequest>[] = [
  refuse('SIM-CONTENT-TYPE', 'digitaltaktiv.api.content-type', undeclared, aJsonBody),
  refuse('SIM-BODY', 'digitaltaktiv.area.body', ({ hasShape }) => !hasShape, {
    expected: 'a JSON object with fnr, a string, and omraade, a whole number',
    got: (_, call) => `${call.request.body.length} bytes that are none`,
    todo: 'send both members, the number as a string',
  }),
  refuse('SIM-OMRAADE', 'digitaltaktiv.area.values', ({ omraade }, call) => !areaValues(call).includes(omraade), {
    expected: (_, call) => `omraade ${areaValues(call).join(', ')}`,
    got: ({ omraade }) => String(omraade),
    todo: 'use one of these, or set the profile key areaValues to those of your environment',
  }),
  refuse('SIM-FNR', 'digitaltaktiv.area.number-form', ({ number }) => !isNumber(number), {
    expected: 'fnr of eleven digits',
    got: ({ number }) => `${number.length} characters that are not`,
    todo: 'send the number with its leading zero and without separators',
  }),
];

/** True for what the maps of answers hold: anything else was left out by profile. */
export { isNumber };
