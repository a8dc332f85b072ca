/** Judges a server that says it is HelseID and Helsenorge's Verktøy API. */
import type { Reply } from '../../../simulators/kernel/http.ts';
import type { ServerSuite } from '../../dsl/server.ts';
import { answersChecks as helseidAnswers } from '../../dsl/helseid/server/checks/answers.ts';
import { helseidChecks } from '../../dsl/helseid/server/checks/index.ts';
import { clientSchema, cast, type Cast } from './cast.ts';
import { accessChecks } from './checks/access.ts';
import { answersChecks } from './checks/answers.ts';
import { graphicChecks } from './checks/graphic.ts';
import { guidanceChecks } from './checks/guidance.ts';
import { listChecks } from './checks/list.ts';
import { pathChecks } from './checks/paths.ts';
import { searchChecks } from './checks/search.ts';
import { sendAgainChecks } from './checks/send-again.ts';
import { sendChecks } from './checks/send.ts';
import { senderChecks } from './checks/sender.ts';
import { taskChecks } from './checks/task.ts';
import { toolChecks } from './checks/tool.ts';
import { readingCheck } from './make.ts';
import { mutants } from './mutants.ts';
import { notTested, unseen } from './not-tested.ts';
import { readings } from './readings.ts';

const decoder = new TextDecoder();

/** `error` of HelseID, `Code` of Helsenorge; in problem details the owner's platform would have `code`. */
function codeOf(_: string, { body, status }: Reply): string | undefined {
  if (status < 400) return undefined;
  try {
    const said = JSON.parse(typeof body === 'string' ? body : decoder.decode(body)) as Record<string, unknown> | null;
    const code = said?.['error'] ?? said?.['Code'] ?? said?.['code'];
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}

export const server: ServerSuite<Cast> = {
  title: {
    sv: 'Helsenorge Verktøy API och HelseID: serverns kontrakt',
    nb: 'Helsenorge Verktøy API og HelseID: serverens kontrakt',
    en: "Helsenorge Verktøy API and HelseID: the server's contract",
  },
  checks: [
    ...helseidChecks,
    ...accessChecks,
    ...sendChecks,
    ...sendAgainChecks,
    ...taskChecks,
    ...listChecks,
    ...toolChecks,
    ...searchChecks,
    ...graphicChecks,
    ...guidanceChecks,
    ...senderChecks,
    ...pathChecks,
    ...readings.map(readingCheck),
    ...helseidAnswers,
    ...answersChecks,
  ],
  mutants,
  cast,
  credentials: { helseid: clientSchema },
  codeOf,
  notTested,
  unseen,
};
