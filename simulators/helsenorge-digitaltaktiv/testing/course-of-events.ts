/** Any course of consents, representations, polls and time, and what the feed has to tell of it. */
import * as fc from 'fast-check';
import type { ConsentLevel } from '../../../fixtures/types.ts';
import type { World } from '../../kernel/world.ts';
import { setConsent } from '../../registers/consent.ts';
import { setRepresentation } from '../../registers/representation.ts';
import { day, who } from './digitaltaktiv-world.ts';

/** What may happen between two polls, and a poll. */
export type Step =
  | { readonly kind: 'consent'; readonly nth: number; readonly level: ConsentLevel }
  | { readonly kind: 'represent'; readonly nth: number; readonly ends: boolean }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'wall'; readonly ms: number }
  | { readonly kind: 'poll' };

const nth = fc.nat(5);
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('consent' as const), nth, level: fc.constantFrom<ConsentLevel>('none', 'basis', 'full', 'withdrawn') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('represent' as const), nth, ends: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('advance' as const), ms: fc.constantFrom(0, 1, day, 30 * day, 91 * day, 92 * day, 93 * day) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wall' as const), ms: fc.integer({ min: -50, max: 50 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('poll' as const) }) },
); // prettier-ignore

/** What happened since the last poll, kept by the test itself: whose entry, and the stamp of the change. */
export class Expected {
  #events: (readonly [number: string, at: number])[] = [];
  happened(number: string, at: number | null): void {
    if (at !== null) this.#events.push([number, at]);
  }
  /** Whatever came later is gone. */
  forget(last: number): void {
    this.#events = this.#events.filter(([, at]) => at <= last);
  }
  take(oldest: number): string[] {
    const told = [...new Map(this.#events)].filter(([, at]) => at >= oldest).map(([number]) => number);
    this.#events = [];
    return told.toSorted();
  }
}

const people = [who.active, who.basis, who.withdrawn, who.child, who.dNumber, who.notConsented];

type Change = Extract<Step, { nth: number }>;

/** Changes something; gives whose feed entry it is and the stamp of the change, null where nothing changed. */
export function happen(world: World, one: Change): [number: string, at: number | null] {
  const number = people[one.nth]!;
  const before = world.clock.row.lastStamp;
  const { changed: at } =
    one.kind === 'consent'
      ? setConsent(world, number, one.level)
      : setRepresentation(world, {
          represented: number,
          representative: who.proxy,
          kind: one.ends ? null : 'assigned',
        });
  return [number, at !== null && at > before ? at : null];
}
