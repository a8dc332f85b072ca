/** Judges a server that says it is Helsenorge's DigitaltAktiv. HelseID, where its tokens come from, is judged with the Verktøy API. */
import type { Reply } from '../../../simulators/kernel/http.ts';
import { jsonOf } from '../../dsl/eksternapi/alter.ts';
import { clientSchema } from '../../dsl/eksternapi/cast.ts';
import type { ServerSuite } from '../../dsl/server.ts';
import { cast, type Cast } from './cast.ts';
import { accessChecks } from './checks/access.ts';
import { areaChecks } from './checks/area.ts';
import { checkChecks } from './checks/check.ts';
import { feedChecks } from './checks/feed.ts';
import { pathChecks } from './checks/paths.ts';
import { peopleChecks } from './checks/people.ts';
import { readingCheck } from './make.ts';
import { mutants } from './mutants.ts';
import { notTested, unseen } from './not-tested.ts';
import { readings } from './readings.ts';

/** `error` of HelseID, `Code` of Helsenorge. */
function codeOf(_: string, reply: Reply): string | undefined {
  const said = reply.status >= 400 ? jsonOf(reply) : undefined;
  const code: unknown = said?.error ?? said?.Code;
  return typeof code === 'string' ? code : undefined;
}

export const server: ServerSuite<Cast> = {
  title: {
    sv: 'Helsenorge DigitaltAktiv: serverns kontrakt',
    nb: 'Helsenorge DigitaltAktiv: serverens kontrakt',
    en: "Helsenorge DigitaltAktiv: the server's contract",
  },
  checks: [
    ...accessChecks,
    ...checkChecks,
    ...peopleChecks,
    ...areaChecks,
    ...feedChecks,
    ...readings.map(readingCheck),
    ...pathChecks,
  ],
  mutants,
  cast,
  credentials: { helseid: clientSchema },
  codeOf,
  notTested,
  unseen,
};
