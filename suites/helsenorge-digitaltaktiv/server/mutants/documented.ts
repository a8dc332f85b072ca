/** Readings that documents give both ways: each of them is right, so that a mutant follows neither. */
import type { ServerMutant } from '../../../dsl/server.ts';
import { bodyOf, otherwise, refuses, tells } from './tell.ts';

/** Keys whose alternatives all stand in some document. */
export const readingsBothWays: readonly string[] = [
  'expiredToken',
  'emptyOffset',
  'changeSources',
  'omraadeForm',
  'answerNames',
];

const entryNames = (erAktivListe: object) =>
  Object.fromEntries(Object.keys(erAktivListe).map((number) => [number, { aktiv: true }]));

export const documentedMutants: readonly ServerMutant[] = [
  otherwise('reads-expired-token', 'token.expired', { status: 400 }),
  tells('reads-empty-offset', 'an empty offset leads to nothing', 'getStatusChanges', ({ offset }) => ({
    offset,
    fnr: [],
  })),
  tells('reads-change-sources', 'nothing is told', 'getStatusChanges', ({ offset }) => ({ offset, fnr: [] })),
  refuses('reads-omraade-form', (request) => ['Ungdom', 6].includes(bodyOf(request)?.omraade)),
  tells('reads-answer-names', 'entries have other names', 'checkHelsenorgeAktiv', ({ erAktivListe }) => ({
    erAktivListe: entryNames(erAktivListe as object),
  })),
];
