/** Ways to make our own server's answers wrong. */
import type { ServerMutant } from '../../../dsl/server.ts';
import type { Reply, SimRequest } from '../../../../simulators/kernel/http.ts';
import { namespaces, responderNamespace } from '../../checks/envelope.ts';
import { textIn } from '../answers.ts';
import { readingId } from '../check.ts';

/** `rule`: the requirement that decided. */
type When = (request: SimRequest, reply: Reply, rule: string | undefined) => boolean;
type Alter = (reply: Reply) => Reply;

const idOf = (name: string) => `inkorg.server.${name}`;

/** Alters the answers that pass the test. */
export function wrong(name: string, title: string, when: When, alter: Alter): ServerMutant {
  const answer: NonNullable<ServerMutant['answer']> = (reply, request, _, decided) =>
    when(request, reply, decided) ? alter(reply) : reply;
  return { check: idOf(name), title, answer };
}

/** Goes by another reading of what the documents leave open. */
export function reads(key: string, value: string | number | boolean): ServerMutant {
  return { check: readingId(key), title: `has ${key} ${value}`, profile: { system: 'inkorg-1177', key, value } };
}

export const sent = ({ body }: SimRequest): string => Buffer.from(body).toString('utf8');
export const says =
  (part: string | RegExp): When =>
  (request) =>
    typeof part === 'string' ? sent(request).includes(part) : part.test(sent(request));
export const shows =
  (name: string, part = ''): When =>
  ({ headers }) =>
    String(headers[name] ?? '\0').includes(part) && headers[name] !== undefined;
export const rule =
  (row: string): When =>
  (_request, _reply, decided) =>
    decided === `inkorg.${row}`;
/** By the correlation id that some checks send. */
export const ofCheck = (name: string): When => shows('x-skltp-correlation-id', `${idOf(name)}-`);
/** By the heading that messages of a check have. */
export const messageOf = (name: string): When => says(`<core:messageDescription>${idOf(name)}<`);
export const both =
  (...all: readonly When[]): When =>
  (...values) =>
    all.every((when) => when(...values));
export const not =
  (when: When): When =>
  (...values) =>
    !when(...values);

/** Alters the text of an answer. */
export function text(change: (xml: string) => string): Alter {
  return (reply) => {
    const before = textIn(reply);
    const after = change(before);
    return after === before ? reply : { ...reply, body: after };
  };
}

export const swap = (from: string | RegExp, to: string): Alter => text((xml) => xml.replace(from, to));

/** Another code of the platform. */
export const recode = (from: string): Alter => swap(from, 'VP099');

const soap = (content: string) =>
  `<s:Envelope xmlns:s="${namespaces.envelope}"><s:Header/><s:Body>${content}</s:Body></s:Envelope>`;

/** A fault of the platform instead of the answer. */
export const faulty = (code: string): Alter =>
  ({ headers }) => ({
    status: 500,
    headers,
    body: soap(`<s:Fault><faultcode>s:Client</faultcode><faultstring>${code} [x] y</faultstring></s:Fault>`),
  }); // prettier-ignore

/** An answer where none was to come. */
export const lenient: Alter = ({ headers }) => ({
  status: 200,
  headers,
  body: soap(
    `<r:IsActiveUserResponse xmlns:r="${responderNamespace('IsActiveUser')}"><r:status>true</r:status></r:IsActiveUserResponse>`,
  ),
});

export const header =
  (name: string, value: string | undefined): Alter =>
  (reply) => {
    const others = Object.fromEntries(Object.entries(reply.headers).filter(([known]) => known !== name));
    return { ...reply, headers: value === undefined ? others : { ...others, [name]: value } };
  };

export const status =
  (value: number): Alter =>
  (reply) => ({ ...reply, status: value });
