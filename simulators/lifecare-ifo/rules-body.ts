/** What is refused of the body of any write: a format that is not read, what is no such format, and values of another kind. */
import { errors } from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Rule } from '../kernel/operation.ts';
import type { Body } from './reading/body.ts';
import { breaks, type Judged, modelState } from './reading/parameters.ts';
import type { Dated } from './reading/request-date.ts';
import { refuse } from './refuse.ts';
import { dateRules } from './rules-dates.ts';

/** A request with a body. */
export interface Written extends Judged, Dated {
  readonly body: Body;
}

/** Names of what is wrong, for the journal. */
export const faulty = ({ faults }: Judged): string => [...new Set(faults.map(({ name }) => name))].join(', ').slice(0, 300); // prettier-ignore

const mediaTypeMessage = ({ body }: Written): string =>
  errors['SIM-MEDIA-TYPE'].message.replace('{type}', () => body.mediaType.slice(0, 100));

export const bodyRules: readonly Rule<Written>[] = [
  refuse('SIM-MEDIA-TYPE', 'lifecare.api.media-type', ({ body }) => !body.isTaken, {
    expected: 'a body in a format that the operation reads',
    got: ({ body }) => body.mediaType.slice(0, 100) || 'no Content-Type',
    todo: 'send JSON with Content-Type application/json, an attachment as multipart/form-data',
    detail: (input) => JSON.stringify({ message: mediaTypeMessage(input) }),
  }),
  refuse('SIM-BODY', 'lifecare.api.unreadable-body', ({ body }) => body.fields === undefined, {
    expected: 'one object, in the format that Content-Type declares',
    got: ({ body }) => `no readable ${body.mediaType.slice(0, 100) || 'body'}`,
    todo: 'send the fields of the operation as one object',
    detail: JSON.stringify({ modelState: { body: ['The body cannot be read.'] } }),
  }),
  refuse('SIM-REQUEST', 'lifecare.error.not-valid', breaks('lifecare.error.not-valid'), {
    expected: 'each field of the kind that the contract has for it',
    got: (input) => `another kind in ${faulty(input)}`,
    todo: 'send numbers as numbers, lists as lists of objects, and amounts from 0 below a hundred million kronor',
    detail: modelState,
  }),
  ...dateRules,
];
