/** Judges a server that says it is HelseID, machine to machine. */
import type { Reply } from '../../../simulators/kernel/http.ts';
import { jsonOf } from '../../dsl/eksternapi/alter.ts';
import { clientSchema } from '../../dsl/eksternapi/cast.ts';
import type { ServerSuite } from '../../dsl/server.ts';
import { cast, type Cast } from './cast.ts';
import { answersChecks } from './checks/answers.ts';
import { helseidChecks } from './checks/index.ts';
import { issuerReadings } from './checks/issuer-readings.ts';
import { readingCheck, readingMutant } from './make.ts';
import { helseidMutants } from './mutants/index.ts';

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
