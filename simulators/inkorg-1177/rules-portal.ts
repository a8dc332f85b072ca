/** What the portal refuses, in the order in which it looks. */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import { checkSwedish } from '../../fixtures/identity/swedish.ts';
import type { Rule } from '../kernel/operation.ts';
import { contentProblem, isHsaId } from './lints.ts';
import type { PortalRequest, SendRequest } from './portal-request.ts';
import { refuse } from './refuse.ts';

/** Does a profile key of this world have that value? */
const is = <Key extends keyof Profile & string>({ passage }: PortalRequest, key: Key, value: Profile[Key]) =>
  passage.profile[key] === value;

const violation = {
  expected: ({ violation: found }: PortalRequest) => found!.diagnosis.expected,
  got: ({ violation: found }: PortalRequest) => found!.diagnosis.got,
  todo: ({ violation: found }: PortalRequest) => found!.diagnosis.todo,
};

const isKnown = ({ standing }: PortalRequest) => standing !== 'unknown';

/** Only operations with a resultCode can say ERROR (`inkorg.schema.active-no-result`). */
const answersResult = ({ passage }: PortalRequest) => passage.interaction!.element !== 'IsActiveUser';

const badNumber = ({ person, passage }: PortalRequest) =>
  passage.profile.personIdCheck === 'strict' && !checkSwedish(person).ok;

/** Rules of every operation. */
export const portalRules: readonly Rule<PortalRequest>[] = [
  refuse('SIM-PORTAL-ADDRESS', 'inkorg.route.address-of-another', ({ passage }) => passage.isOther, {
    expected: ({ passage }) => `LogicalAddress ${passage.profile.logicalAddress}, the portal's`,
    got: ({ passage }) => `${passage.address}, the address of another system`,
    todo: 'send the address of the portal',
  }),
  refuse(
    'SIM-SCHEMA-ERROR',
    'inkorg.fault.producer-schema',
    (read) => read.violation !== undefined && is(read, 'schemaInvalid', 'error') && answersResult(read),
    violation,
  ),
  refuse('SIM-SCHEMA', 'inkorg.fault.producer-schema', (read) => read.violation !== undefined, violation),
  refuse(
    'SIM-UNKNOWN-PERSON',
    'inkorg.active.unknown-person',
    (read) => !isKnown(read) && is(read, 'unknownPerson', 'fault'),
    {
      expected: 'somebody of the population',
      got: 'a number that nobody there has',
      todo: 'use a person of `motpart people`; never send numbers of real people',
    },
  ),
  refuse('SIM-PERSON-ID', 'inkorg.send.person-id-check', badNumber, {
    expected: 'a number whose date and check digit are right',
    got: 'one that fails either',
    todo: 'two of the official test persons fail it too: set personIdCheck to lint for them',
  }),
];

const inactive = {
  expected: 'a citizen who is an active user',
  todo: 'reach this citizen in another way, and do not send the message again',
};

const named = ({ standing }: SendRequest, reason: string) => standing === reason;

/** How many characters a text may have; 0 stands for any number. */
const longerThan = (text: string, limit: number) => limit > 0 && [...text].length > limit;

/** The portal cannot follow the link: its system is unknown, or no member of the federation. */
export const leadsNowhere = ({ link, linkBase }: SendRequest) => link !== undefined && linkBase === undefined;

/** Rules of the operations that send, behind those of every operation. */
export const sendRules: readonly Rule<SendRequest>[] = [
  ...portalRules,
  refuse(
    'SIM-SOURCE-SYSTEM',
    'inkorg.send.source-system-refusal',
    (read) => read.issued === undefined && is(read, 'sourceSystemRule', 'error'),
    {
      expected: 'sourceSystem with a system-id that was issued to the sender (inkorg.send.source-system-mandatory)',
      got: ({ sourceSystem, sourceSystemAsExtension: namespace }) =>
        namespace === undefined
          ? (sourceSystem ?? 'none')
          : `sourceSystem in the namespace ${namespace}, which passed as an extension (inkorg.schema.as-extension)`,
      todo: ({ sourceSystemAsExtension: namespace, passage }) =>
        namespace === undefined
          ? 'send the system-id of the printed credentials, or issue one: POST /_motpart/v1/controls/inkorg-1177/issue-system-id'
          : `put it into the namespace ${passage.interaction!.namespace}`,
    },
  ),
  refuse('SIM-HSA-ID', 'inkorg.send.hsa-id-form', (read) => is(read, 'hsaIdForm', 'strict') && !isHsaId(read.unit.id), {
    expected: 'unitId as an HSA-id: SE, ten digits, a hyphen, one to twenty capitals and digits',
    got: ({ unit }) => unit.id,
    todo: 'send the HSA-id of the sending unit',
  }),
  refuse(
    'SIM-HEADING-LENGTH',
    'inkorg.send.heading-length',
    ({ heading = '', passage }) => longerThan(heading, passage.profile.maxHeadingLength),
    {
      expected: ({ passage }) => `messageDescription of at most ${passage.profile.maxHeadingLength} characters`,
      got: ({ heading = '' }) => `${[...heading].length} characters`,
      todo: 'shorten the heading',
    },
  ),
  refuse(
    'SIM-TEXT-LENGTH',
    'inkorg.send.text-length',
    ({ text, passage }) => longerThan(text, passage.profile.maxTextLength),
    {
      expected: ({ passage }) => `messageText of at most ${passage.profile.maxTextLength} characters`,
      got: ({ text }) => `${[...text].length} characters`,
      todo: 'shorten the text',
    },
  ),
  refuse(
    'SIM-CONTENT',
    'inkorg.send.content-check',
    (read) => refusesContent(read) && contentProblem(read) !== undefined,
    {
      expected: (read) => `plain text, or the DocBook subset and nothing else (${contentProblem(read)!.row})`,
      got: (read) => contentProblem(read)!.got,
      todo: (read) => contentProblem(read)!.todo,
    },
  ),
  refuse(
    'SIM-SSO-SYSTEM',
    'inkorg.sso.unknown-system',
    (read) => leadsNowhere(read) && is(read, 'unknownSsoSystem', 'error'),
    {
      expected: 'a systemId of a member of the login federation (inkorg.sso.federation)',
      got: ({ link }) => link!.systemId,
      todo: 'order membership (step 2): POST /_motpart/v1/controls/inkorg-1177/issue-system-id with baseUrl',
    },
  ),
  refuse(
    'SIM-LINK-TYPE',
    'inkorg.sso.supported-types',
    (read) => is(read, 'linkTypes', 'windows') && ['Widget', 'Embedded'].includes(read.link?.type ?? ''),
    { expected: 'CurrentTarget or NewTarget', got: ({ link }) => link!.type, todo: 'open the link in a window' },
  ),
  refuse('ERROR', 'inkorg.active.unknown-person', (read) => !isKnown(read), {
    ...inactive,
    got: 'a number that nobody in the population has',
  }),
  refuse('ERROR', 'inkorg.account.locked', (read) => named(read, 'locked'), { ...inactive, got: 'a locked account' }),
  refuse('ERROR', 'inkorg.account.deceased', (read) => named(read, 'deceased'), {
    ...inactive,
    got: 'somebody who has died',
  }),
  refuse('ERROR', 'inkorg.send.target-inactive', (read) => named(read, 'inactive'), {
    ...inactive,
    got: 'somebody without an active account',
  }),
];

/** Version 2.0 takes the subset only; in version 1 the producer decides (`inkorg.content.docbook-only`). */
const refusesContent = (read: SendRequest) => is(read, 'contentCheck', 'refuse') || read.passage.interaction!.derived;

/** No more than INFO: the message is taken, and the text says what was not done (`inkorg.send.result-info`). */
export const noticeRules: readonly Rule<SendRequest>[] = [
  refuse('SIM-SOURCE-SYSTEM', 'inkorg.send.source-system-refusal', ({ issued }) => issued === undefined, {
    expected: 'sourceSystem with a system-id that was issued to the sender',
    got: ({ sourceSystem }) => sourceSystem ?? 'none',
    todo: 'send it: without it nobody is notified, and no link is shown (inkorg.notify.needs-source-system)',
  }),
  refuse('SIM-SSO-SYSTEM', 'inkorg.sso.unknown-system', leadsNowhere, {
    expected: 'a systemId of a member of the login federation',
    got: ({ link }) => link!.systemId,
    todo: 'order membership (step 2): the link was left out',
  }),
];
