/** Decisions: of an investigation, of a service, or of an execution. */
import type { Decision, Period } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { today } from '../selection/ongoing.ts';
import { decisionsTable } from '../state.ts';
import { investigated } from './actualisations.ts';
import { hasBegun, demandOrder, demandPast, hasEnded } from './days.ts';
import { change, demand, find, under, type Rows } from './find.ts';
import { newId, write } from './ids.ts';

/** What a decision is made in. */
export const deciding = ['investigation', 'service', 'execution'] as const;
export type Deciding = (typeof deciding)[number];

export const rulings = ['Bifall', 'Delvis bifall', 'Avslag'] as const;
export type RulingType = (typeof rulings)[number];

/** Days are `YYYY-MM-DD`, the amount is öre. */
export interface Ruling {
  readonly type: RulingType;
  readonly reason?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly amount?: number;
  readonly maker?: string;
  /** The application that it answers. */
  readonly actualisation?: number;
}

const standardReasons: Readonly<Record<RulingType, string>> = {
  Bifall: 'Behov',
  'Delvis bifall': 'Behov till viss del',
  Avslag: 'Behov saknas',
};

function demandMoment(kind: Deciding, matter: Period & { readonly id: number }, date: string): void {
  demand(
    kind !== 'investigation' || matter.from <= date,
    `investigation ${matter.id} begins on ${matter.from}, after body.date`,
  );
  demand(
    kind !== 'investigation' || !hasEnded(matter, date),
    `investigation ${matter.id} ended on ${matter.to}: open another one`,
  );
}

/** It holds for some of a service or an execution, and from no earlier than an investigation was opened. */
function demandReach(kind: Deciding, matter: Period, period: Period): void {
  demandOrder(period);
  const touches = !hasEnded(matter, period.from) && !hasEnded(period, matter.from);
  const reaches = kind === 'investigation' ? hasBegun(matter, period.from) : touches;
  demand(
    reaches,
    `the period of the decision lies outside the ${kind}: ${matter.from} to ${matter.to ?? 'an open end'}`,
  );
}

function periodOf(ruling: Ruling, kind: Deciding, matter: Period, date: string): Period {
  const from = ruling.from ?? (kind === 'investigation' || matter.from <= date ? date : matter.from);
  return { from, to: ruling.to ?? null };
}

/** What came in and is answered by a decision has been handled. */
function tell(world: World, { id, investigation, actualisation }: Decision): void {
  const own = actualisation === null ? [] : [find(world, 'actualisation', actualisation)];
  const joined = investigation === null ? [] : under(world, 'actualisation', 'investigation', investigation);
  for (const row of own.length > 0 ? own : joined)
    if (row.decision === null) change(world, 'actualisation', row, { decision: id, status: investigated });
}

function demandApplication(world: World, kind: Deciding, matter: number, actualisation: number): void {
  const row = find(world, 'actualisation', actualisation);
  const same = kind !== 'execution' && row[kind] === matter;
  demand(same, `body.actualisation ${actualisation} does not belong to ${kind} ${matter}`);
}

/** Decides in a matter. */
export function decide(world: World, kind: Deciding, id: number, ruling: Ruling): Decision {
  const matter: Rows[Deciding] = find(world, kind, id);
  const date = ruling.date ?? today(world);
  const period = periodOf(ruling, kind, matter, date);
  demandPast(world, date);
  demandMoment(kind, matter, date);
  demandReach(kind, matter, period);
  if (ruling.actualisation !== undefined) demandApplication(world, kind, id, ruling.actualisation);
  const decision = write(world, decisionsTable, {
    ...{ investigation: null, service: null, execution: null, [kind]: id },
    ...period,
    id: newId(world),
    date,
    type: ruling.type,
    reason: ruling.reason ?? standardReasons[ruling.type],
    maker: ruling.maker ?? matter.caseworker,
    organisation: matter.organisation,
    amount: ruling.amount ?? null,
    actualisation: ruling.actualisation ?? null,
  });
  tell(world, decision);
  return decision;
}
