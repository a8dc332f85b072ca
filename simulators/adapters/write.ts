/** Writes an answer to a socket: the owner's bytes, and beside them what we know of the decision. */
import type { ServerResponse } from 'node:http';
import type { Transfer } from '../kernel/http.ts';
import type { Answer } from '../kernel/simulator.ts';
import { concerns, send } from './transfer.ts';

/**
 * Bytes up to this length are handed to node:http as a Latin-1 string: head and body then leave in one write, which costs less than
 * two. Each byte is one character of it, so nothing changes on the wire.
 */
const oneWrite = 16 * 1024;

function lengthOf(body: Uint8Array | string): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}

/** A flat list of names and values, as node:http likes it best. `x-motpart-…` say why; a defect is shown even without hints. */
function headOf(answer: Answer, hints: boolean): string[] {
  const head: string[] = [];
  for (const name in answer.headers) head.push(name, answer.headers[name]!);
  if (hints && answer.rule !== undefined) head.push('x-motpart-rule', answer.rule);
  if (hints && answer.basis !== undefined) head.push('x-motpart-basis', answer.basis);
  if (answer.defect !== undefined) head.push('x-motpart-defect', answer.defect);
  return head;
}

function end(response: ServerResponse, body: Uint8Array | string): void {
  if (typeof body === 'string' || body.length > oneWrite) response.end(body);
  else response.end(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), 'latin1');
}

function mayHaveBody({ status }: Answer): boolean {
  return status !== 204 && status !== 304;
}

/** Leaves the answer to the fault that has taken hold of it; false when that one has nothing to do. */
function transferred(response: ServerResponse, answer: Answer, head: readonly string[], transfer: Transfer): boolean {
  const body =
    mayHaveBody(answer) && response.req.method !== 'HEAD' ? Buffer.from(answer.body as Uint8Array) : Buffer.alloc(0);
  if (!concerns(transfer, body)) return false;
  send(response, { status: answer.status, head, body }, transfer);
  return true;
}

function writeNow(response: ServerResponse, answer: Answer, hints: boolean): void {
  if (response.destroyed) return;
  if (answer.wire?.hangUp) return void response.destroy();
  try {
    const head = headOf(answer, hints);
    if (answer.wire?.transfer && transferred(response, answer, head, answer.wire.transfer)) return;
    if (mayHaveBody(answer)) head.push('content-length', `${lengthOf(answer.body)}`);
    response.writeHead(answer.status, head);
    end(response, answer.body);
  } catch {
    unwritable(response);
  }
}

/** node:http refuses some values: a status out of range, a line break in a header. */
function unwritable(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response.setHeader('x-motpart-defect', 'SIM-UNWRITABLE');
  writeOwn(response, 500, 'SIM-UNWRITABLE', 'the answer has a status or header that HTTP does not allow');
}

/** Writes the answer, after the wait that it asks for. */
export function writeAnswer(response: ServerResponse, answer: Answer, hints: boolean): void {
  const wait = answer.wire?.delayMs;
  if (!wait) return writeNow(response, answer, hints);
  const timer = setTimeout(() => writeNow(response, answer, hints), wait);
  response.on('close', () => clearTimeout(timer));
}

/** A one-line JSON answer of our own. */
export function writeOwn(response: ServerResponse, status: number, code: string, message: string): void {
  const body = JSON.stringify({ code, message });
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
  response.end(body);
}

/** Why an answer is not given that may be forgotten again. */
export function unkept(thrown: unknown): { readonly code: string; readonly message: string } {
  const { message } = thrown as Error;
  return { code: 'SIM-STATE', message: `this may have been carried out, and will not be remembered: ${message}` };
}

/** A 500 instead of an answer that could not be kept. */
export function writeUnkept(response: ServerResponse, thrown: unknown): void {
  if (response.destroyed) return;
  const { code, message } = unkept(thrown);
  response.setHeader('x-motpart-defect', code);
  writeOwn(response, 500, code, message);
}
