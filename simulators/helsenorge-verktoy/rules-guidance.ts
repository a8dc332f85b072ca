/** What is refused when a guidance service is updated, in the order in which it is looked at. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import type { GuidanceRequest } from './guidance-request.ts';
import { refuse } from './refuse.ts';

const is = <Key extends keyof Profile & string>(call: Call, key: Key, value: Profile[Key]) =>
  call.profile(key) === value;

const first = (values: readonly string[]) => values[0]!.slice(0, 60);

const wrongTypes = {
  expected: 'strings, a list of objects, and true or false where the table has them',
  got: ({ wrongMembers }: GuidanceRequest) => `another JSON type in ${wrongMembers.join(', ')}`,
  todo: 'send Telefon, Url and times as strings, and ApenHeleDagen as a boolean',
};

const noService = {
  expected: 'the guid of a guidance service',
  got: ({ id }: GuidanceRequest) => id!,
  todo: 'use the id that Norsk helsenett gave you; here systems[].credentials shows one',
};

const noTime = {
  expected: 'FraKl and TilKl as hh:mm or hh:mm:ss, from 00:00 to 23:59:59',
  got: ({ malformedTimes }: GuidanceRequest) => first(malformedTimes),
  todo: 'send a time of one day, and ApenHeleDagen for a whole one',
};

export const guidanceRules: readonly Rule<GuidanceRequest>[] = [
  refuse(
    'SIM-CONTENT-TYPE',
    'verktoy.api.content-type',
    ({ declaredAsJson }, call) => !declaredAsJson && is(call, 'contentType', 'required'),
    {
      expected: 'Content-Type: application/json',
      got: (_, call) => `Content-Type: ${call.header('content-type')?.slice(0, 60) ?? '(none)'}`,
      todo: 'declare the body as application/json',
    },
  ),
  refuse('VER-000202', 'verktoy.guidance.body-present', ({ isObject }) => !isObject, {
    expected: 'a JSON object in UTF-8',
    got: (_, call) => `${call.request.body.length} bytes that are none`,
    todo: 'send the update as a JSON object',
  }),
  refuse(
    'SIM-MEMBER-TYPE',
    'verktoy.guidance.member-types',
    ({ wrongMembers }, call) => wrongMembers.length > 0 && is(call, 'wrongMemberType', 'SIM-MEMBER-TYPE'),
    wrongTypes,
  ),
  refuse(
    'VER-000202',
    'verktoy.guidance.member-types',
    ({ wrongMembers }, call) => wrongMembers.length > 0 && is(call, 'wrongMemberType', 'VER-000202'),
    wrongTypes,
  ),
  refuse('VER-000209', 'verktoy.guidance.id-format', ({ id }) => id === undefined, {
    expected: 'a guid after Veiledningstjeneste/',
    got: ({ given }) => `${given.length} characters that are none`,
    todo: 'put the id of the guidance service last in the URL; the one in the body is passed over',
  }),
  refuse(
    'SIM-GUIDANCE-SERVICE',
    'verktoy.guidance.unknown',
    ({ service }, call) => !service && is(call, 'unknownGuidanceService', 'SIM-GUIDANCE-SERVICE'),
    noService,
  ),
  refuse(
    'VER-000207',
    'verktoy.guidance.unknown',
    ({ service }, call) => !service && is(call, 'unknownGuidanceService', 'VER-000207'),
    noService,
  ),
  refuse('SIM-GUIDANCE-OWNER', 'verktoy.guidance.own', ({ isOwn }) => !isOwn, {
    expected: 'a guidance service of the client that calls',
    got: "another client's",
    todo: 'update only guidance services whose ids you were given; order-guidance-service gives a client one of its own',
  }),
  refuse('VER-000204', 'verktoy.guidance.enum-defined', ({ undefinedDays }) => undefinedDays.length > 0, {
    expected: 'Dag as Mandag to Søndag, or 1 to 7',
    got: ({ undefinedDays }) => first(undefinedDays),
    todo: 'send a day of the week in each item of Apningstider',
  }),
  refuse(
    'SIM-TIME',
    'verktoy.guidance.time-forms',
    ({ malformedTimes }, call) => malformedTimes.length > 0 && is(call, 'wrongMemberType', 'SIM-MEMBER-TYPE'),
    noTime,
  ),
  refuse(
    'VER-000202',
    'verktoy.guidance.time-forms',
    ({ malformedTimes }, call) => malformedTimes.length > 0 && is(call, 'wrongMemberType', 'VER-000202'),
    noTime,
  ),
];
