/** Mutants of the loop. */
import type { Mutant } from '../../dsl/types.ts';
import { createClient } from '../client.ts';
import { offsetWith } from './traffic.ts';

const ownClock = () => new Date().toISOString().replace('Z', '00Z');

export const feedMutants: readonly Mutant[] = [
  {
    check: 'digitaltaktiv.feed.first-call',
    title: 'begins with the time of its own clock, and asks about those listed',
    client: () => createClient({ begins: 'now, with those listed' }),
  },
  {
    check: 'digitaltaktiv.feed.offset-kept',
    title: 'cuts the offset to whole seconds',
    fetch: offsetWith((offset) => offset.replace(/\.\d{5}/, '.00000')),
  },
  {
    check: 'digitaltaktiv.feed.no-gap',
    title: 'sends the time at which it calls',
    fetch: offsetWith(ownClock),
  },
  {
    check: 'digitaltaktiv.feed.offset-form',
    title: 'writes the zone as +00:00',
    fetch: offsetWith((offset) => offset.replace('Z', '+00:00')),
  },
  {
    check: 'digitaltaktiv.feed.intersect',
    title: 'asks about everybody on the list',
    client: () => createClient({ asksFor: 'everybody listed' }),
  },
  {
    check: 'digitaltaktiv.feed.status-asked',
    title: 'takes those on the list for changed',
    client: () => createClient({ takes: 'listed for changed' }),
  },
  {
    check: 'digitaltaktiv.feed.empty-list',
    title: 'takes an empty list for a fault',
    client: () => createClient({ takes: 'an empty list for a fault' }),
  },
  {
    check: 'digitaltaktiv.feed.repeated-numbers',
    title: 'asks as often as the list says a number',
    client: () => createClient({ asksFor: 'each as often as listed' }),
  },
  {
    check: 'digitaltaktiv.feed.cache',
    title: 'asks about all patients instead of reading the feed',
    client: () => createClient({ asksFor: 'all patients' }),
  },
  {
    check: 'digitaltaktiv.feed.offset-old',
    title: 'trusts the feed however old its offset is',
    client: () => createClient({ refreshes: 'never' }),
  },
  {
    check: 'digitaltaktiv.feed.offset-after-work',
    title: 'keeps the new offset before the work is done',
    client: () => createClient({ leavesOffset: 'before the work is done' }),
  },
];
