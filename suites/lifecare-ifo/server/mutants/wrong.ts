/** Ways to make our own host's answers wrong, for the calls of one check: they carry its name as x-api-requestId. */
import type { Reply, SimRequest } from '../../../../simulators/kernel/http.ts';
import { header } from '../../../../simulators/kernel/http.ts';
import { jsonOf, withBody } from '../../../dsl/eksternapi/alter.ts';
import type { ServerMutant } from '../../../dsl/server.ts';
import type { Row } from '../answers.ts';
import { checkId } from '../make.ts';

type When = (request: SimRequest, reply: Reply) => boolean;
type Alter = (reply: Reply, request: SimRequest) => Reply;

const ofCheck = (name: string, request: SimRequest): boolean => header(request, 'x-api-requestid') === checkId(name);

/** Alters answers to the calls of a check. */
export function wrong(name: string, title: string, alter: Alter, when: When = () => true): ServerMutant {
  return {
    check: checkId(name),
    title,
    answer: (reply, request) => (ofCheck(name, request) && when(request, reply) ? alter(reply, request) : reply),
  };
}

export const asks =
  (...parts: readonly (string | RegExp)[]): When =>
  ({ path, query }) =>
    parts.every((part) =>
      typeof part === 'string' ? `${path}?${query}`.includes(part) : part.test(`${path}?${query}`),
    );

export const by =
  (method: string): When =>
  (request) =>
    request.method === method;

export const shows =
  (name: string): When =>
  (request) =>
    header(request, name) !== undefined;

/** Another status, the body as it was. */
export const status =
  (value: number): Alter =>
  (reply) => ({ ...reply, status: value });

/** What was refused goes through. */
export const lenient: Alter = (reply) =>
  reply.status < 400
    ? reply
    : { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{}' };

/** Every good answer is refused. */
export const strict: Alter = (reply) => (reply.status === 200 ? { ...reply, status: 400, body: '' } : reply);

export const type =
  (value: string): Alter =>
  (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': value } });

export const text =
  (from: string | RegExp, to: string): Alter =>
  (reply) => {
    const before = typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body);
    const after = before.replaceAll(from as string, to);
    return after === before ? reply : { ...reply, body: after };
  };

/** Alters the value of a good answer. */
export const value =
  (change: (found: any) => unknown): Alter =>
  (reply) => {
    const found: unknown = reply.status === 200 ? jsonOf(reply) : undefined;
    return found === undefined ? reply : withBody(reply, change(found));
  };

/** Alters the rows of a list, whether it stands in an envelope or not. */
export const rows = (change: (found: readonly Row[]) => readonly unknown[]): Alter =>
  value((found) => {
    if (Array.isArray(found)) return change(found as Row[]);
    const { Result } = found as { Result?: readonly Row[] };
    return Result ? { ...(found as object), Result: change(Result) } : found;
  });

/** Alters each row. */
export const eachRow = (more: (row: Row) => object): Alter => rows((found) => found.map((row) => ({ ...row, ...more(row) }))); // prettier-ignore

/** Another spelling of a name. */
export const renamed = (name: string): Alter => text(`"${name}":`, `"${name[0]!.toLowerCase()}${name.slice(1)}":`);
