/** What an extract is asked for: limit, offset, modifiedAfter and q (`lifecare.extract.parameters`), read leniently. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../../kernel/call.ts';
import { is, profileOf } from '../refuse.ts';
import { modifiedAfterIn } from './modified-after.ts';
import {
  type Fault,
  integerIn,
  type Judged,
  missingOf,
  type Parameters,
  parametersOf,
  unreadable,
} from './parameters.ts';
import { type Condition, conditionsIn } from './q.ts';

export interface ExtractRequest extends Judged {
  readonly limit: number;
  readonly offset: number;
  /** As it came; undefined: everything. */
  readonly modifiedAfter: string | undefined;
  /** The same, milliseconds. */
  readonly moment: number | undefined;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
}

function rangeFaults(parameters: Parameters): Fault[] {
  const least = { limit: 1, offset: 0 } as const;
  return (['limit', 'offset'] as const).flatMap((name) => {
    const text = parameters(name);
    const holds = text === undefined || (integerIn(text) ?? -1) >= least[name];
    return holds ? [] : [unreadable('lifecare.extract.range', name, text)];
  });
}

function limitFaults(parameters: Parameters, call: Call): Fault[] {
  const most = profileOf(call.world).maximumLimit;
  const limit = integerIn(parameters('limit') ?? '') ?? 0;
  if (limit <= most || is(call, 'limitAboveMaximum', 'cap')) return [];
  const text = `The field limit must be between 1 and ${most}.`;
  return [{ row: 'lifecare.extract.over-maximum', name: 'limit', text }];
}

function queryFaults(q: string | undefined, searchable: readonly string[], call: Call): Fault[] {
  const fault = (row: RequirementId, text: string): Fault[] => [{ row, name: 'q', text }];
  const conditions = q === undefined ? [] : conditionsIn(q);
  if (!conditions) return fault('lifecare.extract.q-invalid', q!.slice(0, 100));
  const strange = conditions.find(({ field }) => !searchable.includes(field));
  if (strange) return fault('lifecare.extract.q-unsearchable', strange.field);
  const tooMany = conditions.length > 1 && is(call, 'queryConditions', 'one');
  return tooMany ? fault('lifecare.extract.q-combined', `${conditions.length} conditions`) : [];
}

/** Reads the query of an extract whose `q` finds by these fields. */
export function readExtract(call: Call, searchable: readonly string[]): ExtractRequest {
  const parameters = parametersOf(call);
  const [q, modifiedAfter] = [parameters('q'), parameters('modifiedAfter')];
  const moment = modifiedAfter === undefined ? undefined : modifiedAfterIn(modifiedAfter);
  const noDate = modifiedAfter !== undefined && moment === undefined;
  return {
    limit: Math.min(integerIn(parameters('limit') ?? '') ?? 0, profileOf(call.world).maximumLimit),
    offset: integerIn(parameters('offset') ?? '') ?? 0,
    modifiedAfter,
    moment,
    conditions: (q === undefined ? [] : conditionsIn(q)) ?? [],
    faults: [
      ...missingOf('lifecare.extract.limit-required', parameters, ['limit']),
      ...rangeFaults(parameters),
      ...limitFaults(parameters, call),
      ...(noDate ? [unreadable('lifecare.extract.modified-unreadable', 'modifiedAfter', modifiedAfter)] : []),
      ...queryFaults(q, searchable, call),
    ],
  };
}
