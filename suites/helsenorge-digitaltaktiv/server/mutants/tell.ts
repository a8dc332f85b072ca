/** How mutants tell the requests of checks apart. */
import type { SimRequest } from '../../../../simulators/kernel/http.ts';
import { altered, answers, jsonOf, letsPass, withBody, type When } from '../../../dsl/eksternapi/alter.ts';
import type { ServerMutant } from '../../../dsl/server.ts';
import { markOf } from '../session.ts';

const id = (name: string) => `digitaltaktiv.server.${name}`;
const row = (name: string) => `digitaltaktiv.${name}`;

/** A request says which check it is of. */
export const by =
  (name: string): When =>
  ({ headers }: SimRequest) =>
    headers['user-agent'] === markOf(id(name));

/** What a rule refuses, in the requests of one check, is answered as if nothing were wrong. */
export const passes = (name: string, of: string, when: When = () => true): ServerMutant =>
  letsPass(id(name), row(of), (request) => by(name)(request) && when(request));

/** What a rule refuses gets another status or body, in the requests of one check. */
export const otherwise = (name: string, of: string, how: Parameters<typeof answers>[2]): ServerMutant =>
  answers(id(name), row(of), { ...how, when: by(name) });

/** A good answer to the requests of one check has another body. */
export const tells = (
  name: string,
  title: string,
  operation: string,
  change: (body: any, request: SimRequest) => unknown,
): ServerMutant => altered(id(name), title, operation, (body, _, request) => change(body, request), by(name));

/** What is right is refused, in the requests of one check. */
export const refuses = (name: string, when: When = () => true): ServerMutant => ({
  check: id(name),
  title: 'a right call is refused',
  answer: (reply, request) =>
    reply.status === 200 && by(name)(request) && when(request) && !request.path.includes('/connect/')
      ? withBody(
          { ...reply, status: 400 },
          { Code: 'SIM-BODY', Message: 'The body does not have the documented shape' },
        )
      : reply,
});

export const bodyOf = (request: SimRequest): any => jsonOf(request);
