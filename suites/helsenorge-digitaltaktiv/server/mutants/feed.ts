/** DigitaltAktiv, wrong in its change feed. */
import type { SimRequest } from '../../../../simulators/kernel/http.ts';
import type { ServerMutant } from '../../../dsl/server.ts';
import type { ChangesRequest } from '../../../../simulators/helsenorge-digitaltaktiv/changes-request.ts';
import type { Operation } from '../../../../simulators/kernel/operation.ts';
import { by, passes, refuses, tells } from './tell.ts';

const feed = (name: string, title: string, change: (body: any, request: SimRequest) => unknown) =>
  tells(name, title, 'getStatusChanges', change);

const loses = (name: string, title: string) => feed(name, title, ({ offset }) => ({ offset, fnr: [] }));
/** The feed with no end to how far back it reaches. */
function forEver(operation: Operation<any>): Operation<any> {
  if (operation.id !== 'getStatusChanges') return operation;
  return { ...operation, effect: (call, input: ChangesRequest) => operation.effect(call, { ...input, oldest: 0 }) };
}

const somebody = '13116900216';

export const feedMutants: readonly ServerMutant[] = [
  feed('feed', 'it tells the status too', ({ offset }) => ({ offset, fnr: [{ fnr: somebody, aktiv: true }] })),
  feed('feed-offset', 'the offset has no decimals', ({ offset, fnr }) => ({
    offset: String(offset).replace(/\.\d+/, ''),
    fnr,
  })),
  loses('feed-newcomer', 'newcomers are not told'),
  passes('feed-offset-form', 'changes.offset-form', ({ query }) => query === 'offset=12'),
  feed('feed-after', 'earlier changes come too', ({ offset, fnr }, { query }) => {
    return query === '' ? { offset, fnr } : { offset: '2026-01-01T00:00:00.00000Z', fnr };
  }),
  loses('feed-offset-empty', 'an empty offset leads to nothing'),
  {
    check: 'digitaltaktiv.server.feed-three-months',
    title: 'a change is told for ever',
    system: (system) => ({ ...system, operations: system.operations.map(forEver) }),
    when: by('feed-three-months'),
  },
  feed('feed-new-only', 'the offset is that of the call before', ({ fnr }, { query }) => ({
    offset: new URLSearchParams(query).get('offset') ?? '2026-01-01T00:00:00.00000Z',
    fnr,
  })),
  refuses('feed-own-time', ({ query }) => query.includes('offset')),
  feed('feed-nothing-lost', 'of two changes one is lost', ({ offset, fnr }) => ({ offset, fnr: fnr.slice(0, 1) })),
  feed('feed-nothing-new', 'there is always somebody', ({ offset, fnr }) => ({ offset, fnr: [...fnr, somebody] })),
  feed('feed-whole', 'an answer has two numbers at most', ({ offset, fnr }) => ({ offset, fnr: fnr.slice(0, 2) })),
  loses('feed-consents', 'changes of consent are not told'),
];
