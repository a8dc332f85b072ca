/** What is refused when a citizen's tool asks who sent it. */
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import type { PractitionerRequest } from './practitioner-request.ts';
import { refuse } from './refuse.ts';

const unknownTool = {
  expected: 'the guid of a tool of the catalogue',
  got: ({ id }: PractitionerRequest) => id!,
  todo: 'send the VerktoyId that the tool has in the catalogue of this environment',
};

const isUnknown = ({ tool }: PractitionerRequest, call: Call, code: string) =>
  tool === undefined && call.profile('unknownToolOfPractitioner') === code;

export const practitionerRules: readonly Rule<PractitionerRequest>[] = [
  refuse('VER-000209', 'verktoy.practitioner.id-format', ({ id }) => id === undefined, {
    expected: 'VerktoyId as a guid in the query',
    got: ({ given }) => (given === undefined ? 'no VerktoyId' : `${given.length} characters that are no guid`),
    todo: "send the tool's guid of the catalogue as VerktoyId",
  }),
  refuse(
    'VER-000207',
    'verktoy.practitioner.unknown-tool',
    (input, call) => isUnknown(input, call, 'VER-000207'),
    unknownTool,
  ),
  refuse(
    'VER-000261',
    'verktoy.practitioner.unknown-tool',
    (input, call) => isUnknown(input, call, 'VER-000261'),
    unknownTool,
  ),
  refuse('VER-000261', 'verktoy.practitioner.no-link', ({ link }) => link === undefined, {
    expected: 'a tool that the citizen has been sent or has in Mine verktøy',
    got: 'one that the citizen has nothing to do with',
    todo: 'treat the user as one who came without a practitioner',
  }),
  refuse('VER-000260', 'verktoy.practitioner.not-sent', ({ link }) => link?.practitioner === null, {
    expected: 'a tool that a practitioner has sent to the citizen',
    got: 'one that the citizen took from the catalogue',
    todo: 'treat the user as one who came without a practitioner',
  }),
];
