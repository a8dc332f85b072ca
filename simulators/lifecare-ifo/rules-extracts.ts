/** What an extract is refused for, in the order in which it is looked at. */
import type { Rule } from '../kernel/operation.ts';
import type { ExtractRequest } from './reading/extract.ts';
import { breaks, modelState } from './reading/parameters.ts';
import { profileOf, refuse } from './refuse.ts';

const texts = ({ faults }: ExtractRequest): string => faults.map(({ text }) => text).join(' ');
const inQuery = ({ faults }: ExtractRequest): string => faults.find(({ name }) => name === 'q')!.text;

export const extractRules: readonly Rule<ExtractRequest>[] = [
  refuse('SIM-REQUEST', 'lifecare.extract.limit-required', breaks('lifecare.extract.limit-required'), {
    expected: 'limit, the number of entries that the answer may have',
    got: 'none',
    todo: 'send limit with each call, and go on with offset until there are TotalNumberOfRecords',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.extract.range', breaks('lifecare.extract.range'), {
    expected: 'limit from 1 and offset from 0 on, whole numbers',
    got: texts,
    todo: 'begin with offset 0 and raise it by the number of entries that came',
    detail: modelState,
  }),
  refuse('SIM-LIMIT', 'lifecare.extract.over-maximum', breaks('lifecare.extract.over-maximum'), {
    expected: (_, { world }) => `a limit up to ${profileOf(world).maximumLimit}, the profile key maximumLimit`,
    got: texts,
    todo: 'ask for fewer entries and go on with offset',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.extract.modified-unreadable', breaks('lifecare.extract.modified-unreadable'), {
    expected: 'modifiedAfter as yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss, with decimals and an offset if need be',
    got: texts,
    todo: 'send a date, or a date and a time with seconds',
    detail: modelState,
  }),
  refuse('SIM-QUERY', 'lifecare.extract.q-invalid', breaks('lifecare.extract.q-invalid'), {
    expected: "q as Field='Value', the value in single quotes and without one in it",
    got: inQuery,
    todo: "write PersonId='199001012384' and percent-encode it",
  }),
  refuse('SIM-QUERY', 'lifecare.extract.q-unsearchable', breaks('lifecare.extract.q-unsearchable'), {
    expected: 'a field that the specification marks as searchable, in its exact case',
    got: inQuery,
    todo: 'choose another field, or take all and filter them yourself',
  }),
  refuse('SIM-QUERY', 'lifecare.extract.q-combined', breaks('lifecare.extract.q-combined'), {
    expected: 'one condition: the profile key queryConditions is one',
    got: inQuery,
    todo: 'ask by one field and filter by the others yourself',
  }),
];
