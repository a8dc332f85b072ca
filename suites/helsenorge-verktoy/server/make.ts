/** Makers of checks that are alike: refusals of the API, and readings of what the documents leave open. */
import * as helseid from '../../../contracts/generated/helseid/index.ts';
import * as verktoy from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import { makersOf, type Api, type Reading as ReadingOf } from '../../dsl/eksternapi/make.ts';
import { Session } from './session.ts';

export { needTaken, seen, taken } from '../../dsl/eksternapi/make.ts';

export type Reading = ReadingOf<Session>;

/** The Verktøy API, with the issuer of its tokens. */
export const api: Api<Session> = {
  prefix: 'verktoy',
  open: (trial) => new Session(trial),
  contracts: {
    helseid: { prefix: 'helseid', profile: helseid.profile },
    'helsenorge-verktoy': { prefix: 'verktoy', profile: verktoy.profile },
  },
};

export const { apiRefusal, readingCheck, readingMutant, readingId, specOf } = makersOf(api);
