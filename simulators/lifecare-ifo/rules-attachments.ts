/** What POST Actualisations/{id}/Attachments refuses. */
import type { Rule } from '../kernel/operation.ts';
import type { AttachmentRequest } from './reading/attachment.ts';
import { breaks, modelState } from './reading/parameters.ts';
import { refuse } from './refuse.ts';
import { bodyRules, faulty } from './rules-body.ts';

export const attachmentRules: readonly Rule<AttachmentRequest>[] = [
  ...bodyRules,
  refuse('SIM-REQUEST', 'lifecare.attachments.mandatory', breaks('lifecare.attachments.mandatory'), {
    expected: 'InsertDocumentType, InsertDocumentSenderType and a Content that is not empty',
    got: (input) => `no ${faulty(input)}`,
    todo: 'send each as a part of the form, under that name',
    detail: modelState,
  }),
  refuse<AttachmentRequest>(
    'SIM-ACTUALISATION-UNKNOWN',
    'lifecare.attachments.unknown',
    ({ actualisation }) => actualisation === undefined,
    {
      expected: 'the id of an actualisation in the path',
      got: ({ id }) => id.slice(0, 40),
      todo: 'send the number that POST Actualisations answered',
    },
  ),
  refuse('SIM-REQUEST', 'lifecare.attachments.codes-refusal', breaks('lifecare.attachments.codes-refusal'), {
    expected: 'a type of AttachmentTypes, and a sender of its SenderTypes',
    got: (input) => `other values in ${faulty(input)}`,
    todo: 'take codes from GET Actualisations/Proposals of the person; other municipalities have others',
    detail: modelState,
  }),
];
