/** Readings that documents give both ways: each of them is right, so that a mutant follows neither. */
import type { ServerMutant } from '../../../dsl/server.ts';
import { altered, answers } from '../alter.ts';

/** Keys whose alternatives all stand in some document. */
export const readingsBothWays: readonly string[] = ['expiredToken', 'sidereferanse'];

export const documentedMutants: readonly ServerMutant[] = [
  answers('verktoy.server.reads-expired-token', 'verktoy.token.expired', {
    status: 400,
    when: ({ query }) => query === '',
  }),
  altered(
    'verktoy.server.reads-sidereferanse',
    'neither spelling turns the page',
    'listSelvstendigVerktoy',
    (body, _, { query }) => (/^Sidere?feranse=2$|^Siderefereanse=2$/.test(query) ? [] : (body as unknown)),
  ),
];
