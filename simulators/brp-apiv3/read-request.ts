/** What the read operations take: ids of the path, and periods of the query (`brp.api.ranges`). */
import type { RequirementId } from '../../contracts/generated/brp-apiv3/index.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { Call } from '../kernel/call.ts';
import { isoToStamp } from '../kernel/clock.ts';
import { findPerson } from './accounts.ts';
import type { FieldError, Judged } from './fields.ts';

/** An id of the path; undefined when it is no integer. */
export function idIn(call: Call, name: string): number | undefined {
  const text = call.params[name] ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A customer on record; staff without a customer type are none. */
export function customerIn(call: Call, name: string): BrpPerson | undefined {
  const id = idIn(call, name);
  const person = id === undefined ? undefined : findPerson(call.world, id);
  return person?.customerType === null ? undefined : person;
}

/** Milliseconds since 1970; undefined without one, or where it is wrong. */
export interface Period extends Judged {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const formRow: RequirementId = 'brp.groupactivities.period-form';

interface ReadMoment extends Judged {
  readonly moment: number | undefined;
}

/** A TimePoint of the query; `mandatory` names the row of an operation that cannot do without. */
export function momentIn({ search }: Call, field: string, mandatory?: RequirementId): ReadMoment {
  const text = search.get(field);
  if (!text)
    return { moment: undefined, faults: mandatory ? [{ row: mandatory, field, errorCode: 'FIELD_MANDATORY' }] : [] };
  const stamp = isoToStamp(text);
  if (stamp === undefined)
    return { moment: undefined, faults: [{ row: formRow, field, errorCode: 'TIMEPOINT_INVALID' }] };
  return { moment: Math.floor(stamp / 100), faults: [] };
}

export function periodIn(call: Call, mandatory?: RequirementId): Period {
  const start = momentIn(call, 'period.start', mandatory);
  const end = momentIn(call, 'period.end', mandatory);
  const turned = start.moment !== undefined && end.moment !== undefined && end.moment < start.moment;
  const order: FieldError[] = turned ? [{ row: formRow, field: 'period', errorCode: 'TIMERANGE_INVALID' }] : [];
  return { start: start.moment, end: end.moment, faults: [...start.faults, ...end.faults, ...order] };
}
