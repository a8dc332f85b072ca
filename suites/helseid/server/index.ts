/** Judges a server that says it is HelseID, machine to machine. */
import type { Reply } from '../../../simulators/kernel/http.ts';
import { jsonOf } from '../../dsl/eksternapi/alter.ts';
import { clientSchema } from '../../dsl/eksternapi/cast.ts';
import type { ServerSuite } from '../../dsl/server.ts';
import { cast, type Cast } from '../../dsl/helseid/server/cast.ts';
import { answersChecks } from '../../dsl/helseid/server/checks/answers.ts';
import { helseidChecks } from '../../dsl/helseid/server/checks/index.ts';
import { issuerReadings } from '../../dsl/helseid/server/checks/issuer-readings.ts';
import { readingCheck, readingMutant } from '../../dsl/helseid/server/make.ts';
import { helseidMutants } from '../../dsl/helseid/server/mutants/index.ts';

function codeOf(_: string, reply: Reply): string | undefined {
  const error: unknown = reply.status >= 400 ? jsonOf(reply)?.error : undefined;
  return typeof error === 'string' ? error : undefined;
}

export const server: ServerSuite<Cast> = {
  title: {
    sv: 'HelseID: serverns kontrakt',
    nb: 'HelseID: serverens kontrakt',
    en: "HelseID: the server's contract",
  },
  checks: [...helseidChecks, ...issuerReadings.map(readingCheck), ...answersChecks],
  mutants: [...helseidMutants, ...issuerReadings.map(readingMutant)],
  cast,
  endpoints: ['helseid'],
  credentials: { helseid: clientSchema },
  codeOf,
  notTested: {},
  unseen: {},
};
