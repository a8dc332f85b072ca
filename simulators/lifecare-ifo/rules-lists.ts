/** What the person-based reads refuse. */
import type { LifecareDocument } from '../../fixtures/lifecare/types.ts';
import type { Rule } from '../kernel/operation.ts';
import type { ListRequest } from './reading/page.ts';
import { breaks, type Judged, modelState } from './reading/parameters.ts';
import { refuse } from './refuse.ts';
import { dateRules } from './rules-dates.ts';

const named = ({ faults }: Judged): string => faults.map(({ name }) => name).join(', ');

const missing = {
  expected: 'personId, startDate and endDate',
  got: (input: Judged) => `no ${named(input)}`,
  todo: 'send all three in the query',
  detail: modelState,
};

const unread = {
  expected: 'pageNr and pageSize as whole numbers from 0, ascending as true or false',
  got: (input: Judged) => `another ${named(input)}`,
  todo: 'leave them out, or count pages from 0',
  detail: modelState,
};

/** Of the nine lists. */
export const listRules: readonly Rule<ListRequest>[] = [
  refuse('SIM-REQUEST', 'lifecare.paging.required', breaks('lifecare.paging.required'), missing),
  refuse('SIM-REQUEST', 'lifecare.paging.negative', breaks('lifecare.paging.negative'), unread),
  refuse('SIM-REQUEST', 'lifecare.error.not-valid', breaks('lifecare.error.not-valid'), unread),
  ...dateRules,
];

/** Of reads by one name in the query alone. */
export const oneNameRules: readonly Rule<Judged>[] = [
  refuse('SIM-REQUEST', 'lifecare.error.not-valid', breaks('lifecare.error.not-valid'), {
    expected: 'the one parameter of the operation',
    got: (input) => `no ${named(input)}`,
    todo: 'send it in the query',
    detail: modelState,
  }),
];

interface Content extends Judged {
  readonly document: LifecareDocument | undefined;
}

export const documentContentRules: readonly Rule<Content>[] = [
  ...oneNameRules,
  refuse('SIM-DOCUMENT-UNKNOWN', 'lifecare.document-content.unknown', ({ document }) => document === undefined, {
    expected: 'the id of a document',
    got: 'another one',
    todo: 'take it from Id of Documents',
  }),
  refuse('SIM-DOCUMENT-NO-PDF', 'lifecare.document-content.no-pdf', ({ document }) => !document!.pdf, {
    expected: 'a document of which a PDF has been made',
    got: 'one without',
    todo: 'go on without it, and ask again later: staff make the PDF',
  }),
];
