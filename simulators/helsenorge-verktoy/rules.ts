/** What is refused when a tool is sent, in the order in which it is looked at (`verktoy.api.order-of-checks`). */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import { refuse } from './refuse.ts';
import type { SendRequest } from './send-request.ts';

const longestMessage = 1500;

/** Does a profile key of this world have that value? */
const is = <Key extends keyof Profile & string>(call: Call, key: Key, value: Profile[Key]) =>
  call.profile(key) === value;

/** Length of a message (`verktoy.send.message-units`): UTF-16 units, or code points. */
function lengthOf(text: string, call: Call): number {
  return is(call, 'messageUnits', 'utf-16') ? text.length : [...text].length;
}

const unreadableDeadline = ({ given, deadline }: SendRequest) =>
  given.FristDato !== undefined && deadline === undefined;

const unknownHpr = ({ named, practitioner }: SendRequest) => named.hpr !== undefined && practitioner === undefined;

const unknownFnr = ({ named, practitioner }: SendRequest) => named.hpr === undefined && practitioner === undefined;

/** True when another check comes first and has something to say. */
const citizenFirst = ({ inactivity }: SendRequest, call: Call) =>
  is(call, 'orderOfChecks', 'citizen-first') && inactivity() !== undefined;

const documentedInactivity = new Set(['none', 'withdrawn', 'deceased']);

const wrongTypes = {
  expected: 'members that are strings or null',
  got: ({ wrongMembers }: SendRequest) => `another JSON type in ${wrongMembers.join(', ')}`,
  todo: 'send identity numbers, ids, dates and texts as JSON strings',
};

const noDate = {
  expected: 'FristDato as a date, 2026-09-11, or a date-time',
  got: 'a FristDato that is neither',
  todo: 'send FristDato as YYYY-MM-DD, or leave it out for two weeks ahead',
};

const noSuchFnr = {
  expected: 'BehandlerFnr of a practitioner',
  got: 'a number that no practitioner has',
  todo: 'send the number of registered health personnel; `motpart people --json` lists them',
};

const inMyTools = {
  expected: 'a tool that the citizen does not have in Mine verktøy',
  got: 'one that came there from this practitioner',
  todo: 'tell the user that it is already sent; the citizen can remove it',
};

export const sendRules: readonly Rule<SendRequest>[] = [
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
  refuse('VER-000202', 'verktoy.send.body-present', ({ isObject }) => !isObject, {
    expected: 'a JSON object in UTF-8',
    got: (_, call) => `${call.request.body.length} bytes that are none`,
    todo: 'send the request as a JSON object',
  }),
  refuse(
    'SIM-MEMBER-TYPE',
    'verktoy.send.member-types',
    ({ wrongMembers }, call) => wrongMembers.length > 0 && is(call, 'wrongMemberType', 'SIM-MEMBER-TYPE'),
    wrongTypes,
  ),
  refuse(
    'VER-000202',
    'verktoy.send.member-types',
    ({ wrongMembers }, call) => wrongMembers.length > 0 && is(call, 'wrongMemberType', 'VER-000202'),
    wrongTypes,
  ),
  refuse('VER-000209', 'verktoy.send.id-format', ({ toolId }) => toolId === undefined, {
    expected: 'VerktoyId as a guid',
    got: ({ given }) =>
      given.VerktoyId === undefined
        ? 'no VerktoyId'
        : `a VerktoyId of ${given.VerktoyId.length} characters that is no guid`,
    todo: "send the tool's guid of the catalogue, the member spelled VerktoyId",
  }),
  refuse(
    'SIM-FNR',
    'verktoy.send.citizen-format',
    ({ given }, call) => !/^\d{11}$/.test(given.InnbyggerFnr ?? '') && is(call, 'malformedFnr', 'SIM-FNR'),
    {
      expected: 'InnbyggerFnr as eleven digits in a string',
      got: ({ given }) =>
        given.InnbyggerFnr === undefined ? 'no InnbyggerFnr' : `${given.InnbyggerFnr.length} characters that are not`,
      todo: 'send the number with its leading zero and without separators',
    },
  ),
  refuse(
    'SIM-NO-PRACTITIONER',
    'verktoy.send.practitioner-given',
    ({ named }) => named.hpr === undefined && named.fnr === undefined,
    {
      expected: 'BehandlerHprNr, or BehandlerFnr where the HPR number is not known',
      got: 'neither',
      todo: 'name the practitioner who sends the tool',
    },
  ),
  refuse(
    'SIM-BOTH-PRACTITIONERS',
    'verktoy.send.both-practitioners',
    ({ named }, call) =>
      named.hpr !== undefined && named.fnr !== undefined && is(call, 'bothPractitionerIds', 'reject'),
    {
      expected: 'one of BehandlerHprNr and BehandlerFnr',
      got: 'both',
      todo: 'send BehandlerHprNr alone when it is known',
    },
  ),
  refuse(
    'SIM-MESSAGE-LENGTH',
    'verktoy.send.message-length',
    ({ given }, call) => lengthOf(given.Melding ?? '', call) > longestMessage,
    {
      expected: `a Melding of at most ${longestMessage} characters`,
      got: ({ given }, call) => `${lengthOf(given.Melding ?? '', call)} characters`,
      todo: 'shorten the message before it is sent',
    },
  ),
  refuse(
    'SIM-DEADLINE-FORMAT',
    'verktoy.send.deadline-format',
    (input, call) => unreadableDeadline(input) && is(call, 'malformedDeadline', 'SIM-DEADLINE-FORMAT'),
    noDate,
  ),
  refuse(
    'VER-000202',
    'verktoy.send.deadline-format',
    (input, call) => unreadableDeadline(input) && is(call, 'malformedDeadline', 'VER-000202'),
    noDate,
  ),
  refuse(
    'SIM-DEADLINE-PAST',
    'verktoy.send.deadline-past',
    ({ deadline, today }, call) => deadline !== undefined && deadline < today && is(call, 'pastDeadline', 'reject'),
    {
      expected: ({ today }) => `a FristDato from ${today} on`,
      got: ({ deadline }) => deadline!,
      todo: 'send today or a later day, or leave FristDato out for two weeks ahead',
    },
  ),
  refuse('VER-000207', 'verktoy.send.tool-exists', ({ tool }) => tool === undefined, {
    expected: 'a VerktoyId of the catalogue',
    got: ({ toolId }) => toolId!,
    todo: 'take the guid from SelvstendigVerktoy; one environment does not know the tools of another',
  }),
  refuse(
    'PVF-000239',
    'verktoy.send.practitioner-exists',
    (input, call) => unknownHpr(input) && !citizenFirst(input, call),
    {
      expected: 'an HPR number of registered health personnel',
      got: 'a BehandlerHprNr that nobody has',
      todo: 'check the number; `motpart people --json` lists practitioners',
    },
  ),
  refuse(
    'SIM-PRACTITIONER',
    'verktoy.send.practitioner-fnr-unknown',
    (input, call) =>
      unknownFnr(input) && !citizenFirst(input, call) && is(call, 'unknownPractitionerFnr', 'SIM-PRACTITIONER'),
    noSuchFnr,
  ),
  refuse(
    'PVF-000239',
    'verktoy.send.practitioner-fnr-unknown',
    (input, call) =>
      unknownFnr(input) && !citizenFirst(input, call) && is(call, 'unknownPractitionerFnr', 'PVF-000239'),
    noSuchFnr,
  ),
  refuse('VER-000228', 'verktoy.send.unknown-person', ({ inactivity }) => inactivity() === 'unknown', {
    expected: 'a citizen who is digitally active',
    got: 'a number that belongs to no citizen of this population',
    todo: 'use a person of `motpart people`; never send numbers of real people',
  }),
  refuse(
    'VER-000228',
    'verktoy.send.citizen-active',
    ({ inactivity }) => documentedInactivity.has(inactivity() ?? ''),
    {
      expected: 'a citizen who is digitally active',
      got: ({ inactivity }) =>
        ({ none: 'one who has never consented', withdrawn: 'one who has withdrawn consent' })[inactivity() as string] ??
        'one who has died',
      todo: 'reach this citizen in another way, or give consent with POST /_motpart/v1/consent',
    },
  ),
  refuse('VER-000228', 'verktoy.send.active-rule', ({ inactivity }) => inactivity() !== undefined, {
    expected: 'a citizen who is digitally active for this area',
    got: ({ inactivity }) =>
      inactivity() === 'too-young' ? 'one who is too young to be so' : 'one whose consent does not reach so far',
    todo: 'reach this citizen in another way; the profile keys digitallyActiveRule and digitallyActiveArea hold other readings',
  }),
  refuse('VER-000218', 'verktoy.send.same-practitioner', ({ earlier }) => earlier().openTask === 'same', {
    expected: 'a tool that this practitioner has not sent to the citizen',
    got: 'one whose task still stands',
    todo: 'tell the user that it is already sent; do not send it again',
  }),
  refuse(
    'VER-000218',
    'verktoy.send.my-tools-from-same',
    ({ earlier }, call) => earlier().inMyTools === 'same' && is(call, 'myToolsFromSame', 'VER-000218'),
    inMyTools,
  ),
  refuse(
    'VER-000232',
    'verktoy.send.my-tools-from-same',
    ({ earlier }, call) => earlier().inMyTools === 'same' && is(call, 'myToolsFromSame', 'VER-000232'),
    inMyTools,
  ),
  refuse('VER-000232', 'verktoy.send.already-sent-by-another', ({ earlier }) => earlier().openTask === 'other', {
    expected: 'a tool that the citizen has no task for',
    got: 'one that another practitioner has sent',
    todo: 'tell the user that it is already sent; do not send it again',
  }),
  refuse('VER-000232', 'verktoy.send.already-sent', ({ earlier }) => earlier().inMyTools === 'other', {
    expected: 'a tool that the citizen does not have in Mine verktøy',
    got: 'one that is there, from another practitioner or taken by the citizen',
    todo: 'tell the user that the citizen has it already',
  }),
];
