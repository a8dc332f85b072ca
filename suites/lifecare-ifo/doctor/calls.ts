/** How the client is configured to call: what was seen to cost others days. */
import { ownClient } from '../../doctor/certificate/parts.ts';
import { ok, problem, quoted, warning } from '../../doctor/found.ts';
import type { Examination, Found, Subject } from '../../doctor/types.ts';
import { textAt, textsAt } from '../../doctor/values.ts';
import { asking, system } from './asking.ts';

function http(subject: Subject): Found | undefined {
  const version = textAt(ownClient(asking, subject), 'http');
  if (version === undefined) return undefined;
  return /^(HTTP\/)?1\.1$/i.test(version)
    ? ok('1.1')
    : problem(`HTTP ${quoted(version)}`, 'use HTTP/1.1: a host offers HTTP/2 and resets each stream');
}

const carriers = ['X-API-Key', 'Authorization', 'query'];

function carrier(subject: Subject): Found | undefined {
  const given = textsAt(ownClient(asking, subject), 'key');
  if (given.length === 0) return undefined;
  const strange = given.find((one) => !carriers.some((known) => known.toLowerCase() === one.toLowerCase()));
  if (strange !== undefined) return problem(`${quoted(strange)} carries no key`, `use one of ${carriers.join(', ')}`);
  if (given.length > 1)
    return warning(
      'several carriers',
      'send it in one: the query is decoded and headers are not, so copies can differ',
    );
  if (given[0]!.toLowerCase() === 'x-api-key') return ok('X-API-Key');
  return given[0]!.toLowerCase() === 'query'
    ? warning('in the query, where logs keep it', 'send it as X-API-Key')
    : warning('in Authorization, which only a sister API was seen to read', 'send it as X-API-Key');
}

function firstPage(subject: Subject): Found | undefined {
  const page = textAt(ownClient(asking, subject), 'firstPage');
  if (page === undefined) return undefined;
  return page === '0' ? ok('0') : problem(quoted(page), 'begin at pageNr=0: page 1 is the second, and mostly empty');
}

function dates(subject: Subject): Found | undefined {
  const form = textAt(ownClient(asking, subject), 'dates');
  if (form === undefined) return undefined;
  const todo = 'write yyyy-MM-ddTHH:mm:ss: with seconds, without offset';
  return /^yyyy-MM-dd'?T'?HH:mm:ss$/.test(form) ? ok(form) : problem(quoted(form), todo);
}

export const callExaminations: readonly Examination<Subject>[] = [
  { id: `${system}.calls.http`, title: 'HTTP version', examine: http },
  { id: `${system}.calls.key`, title: 'carrier of the key', examine: carrier },
  { id: `${system}.calls.first-page`, title: 'first page', examine: firstPage },
  { id: `${system}.calls.dates`, title: 'dates in requests', examine: dates },
];
