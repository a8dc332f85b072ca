/**
 * Values of a body or a query, each judged by itself; what is wrong with any of them is told at once
 * (`brp.error.field-errors`).
 */
import type { ErrorCode, RequirementId } from '../../contracts/generated/brp-apiv3/index.ts';
import type { Call } from '../kernel/call.ts';
import { refuse, is } from './refuse.ts';
import type { Explanation } from '../kernel/operation.ts';

/** One entry of `fieldErrors`, and the row that it rests on. */
export interface FieldError {
  readonly row: RequirementId;
  readonly field: string;
  readonly errorCode: ErrorCode;
  /** Arguments of the code. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What an operation read, with all that is wrong with it. */
export interface Judged {
  readonly faults: readonly FieldError[];
}

function onTheWire({ faults }: Judged): string {
  return JSON.stringify({ fieldErrors: faults.map(({ field, errorCode, more }) => ({ field, errorCode, ...more })) });
}

/**
 * What a rule about fields says in the journal. `got` names the fields and never their values: passwords are among
 * them.
 */
export function fieldFault(row: RequirementId, expected: string, todo: string): Explanation<Judged> {
  const own = ({ faults }: Judged) => faults.filter((fault) => fault.row === row);
  return {
    expected,
    got: (input) =>
      own(input)
        .map(({ field, errorCode }) => `${field}: ${errorCode}`)
        .join(', '),
    todo,
    detail: onTheWire,
  };
}

export const breaks =
  (row: RequirementId) =>
  ({ faults }: Judged) =>
    faults.some((fault) => fault.row === row);

export type Members = Readonly<Record<string, unknown>>;

/** A body as an object: `none` where there is none, `unreadable` where it is something else. */
export interface ReadBody {
  readonly members: Members;
  readonly state: 'none' | 'object' | 'unreadable';
}

const isJson = (type: string | undefined) => /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type ?? '');

/** Reads the body, whatever the method (`brp.export.carrier`). One that is not declared as JSON counts by profile. */
export function bodyOf(call: Call): ReadBody {
  const declared = isJson(call.header('content-type'));
  if (call.request.body.length === 0 || (!declared && is(call, 'undeclaredBody', 'ignore')))
    return { members: {}, state: 'none' };
  if (!declared) call.note('undeclaredBody', call.header('content-type') ?? null);
  const value = call.json();
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { members: value as Members, state: 'object' } : { members: {}, state: 'unreadable' };
}

/** The own member of that name; null counts as none. */
export function member(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? (members[name] ?? undefined) : undefined;
}

/** A text that must be there. */
export function mandatoryText(members: Members, field: string, row: RequirementId): FieldError[] {
  const value = member(members, field);
  if (typeof value === 'string' && value !== '') return [];
  const errorCode = value === undefined || value === '' ? 'FIELD_MANDATORY' : 'FIELD_INVALID_TYPE';
  return [{ row, field, errorCode }];
}

export interface WithBody extends Judged {
  readonly body: ReadBody['state'];
}

/** A body that cannot be read is invalid input without a field (`brp.error.empty-list`). */
export const readableBody = [
  refuse<WithBody>('INVALID_INPUT', 'brp.api.unreadable-body', ({ body }) => body === 'unreadable', {
    expected: 'a JSON object',
    got: (_, call) => `${call.request.body.length} bytes that are none`,
    todo: 'send the members as one JSON object in UTF-8',
  }),
];
