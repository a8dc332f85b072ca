/**
 * The same where there is no socket. A connection that is reset or ends too soon shows as a network error, or as a body that breaks off
 * with one; a slow body and one in single bytes are streams. Not carried: the difference between a reset and an end, and framing.
 */
import type { Transfer } from '../kernel/http.ts';
import { bytesBeforeCut, paceOf } from './transfer.ts';

type Controller = ReadableStreamDefaultController<Uint8Array>;

/** A stream of pieces, made as they are read. */
function pieces(body: Uint8Array, bytes: number, pauseMs: number): ReadableStream<Uint8Array> {
  let from = 0;
  let timer: NodeJS.Timeout | undefined;
  const pull = async (controller: Controller) => {
    if (from > 0 && pauseMs > 0) await new Promise((resolve) => (timer = setTimeout(resolve, pauseMs)));
    controller.enqueue(body.slice(from, from + bytes));
    from += bytes;
    if (from >= body.length) controller.close();
  };
  return new ReadableStream({ pull, cancel: () => clearTimeout(timer) }, { highWaterMark: 0 });
}

function brokenOff(body: Uint8Array, bytes: number): ReadableStream<Uint8Array> {
  let begun = false;
  const pull = (controller: Controller) => {
    if (begun || bytes === 0) return controller.error(new TypeError('the connection ended before the body did'));
    begun = true;
    controller.enqueue(body.slice(0, bytes));
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

/** A client that looks at how the body is framed sees chunks, though there are none here. */
function chunked({ headers, ...init }: ResponseInit): ResponseInit {
  const shown = new Headers(headers);
  shown.set('transfer-encoding', 'chunked');
  return { ...init, headers: shown };
}

/** The answer as it arrives; a network error (`type` is `error`) where nothing does. */
export function carried(transfer: Transfer, given: Uint8Array | string | null, init: ResponseInit): Response {
  const body = Buffer.from((given ?? '') as Uint8Array);
  if (transfer.kind === 'reset' || transfer.kind === 'truncate') {
    const bytes = bytesBeforeCut(body.length, transfer.afterBytes);
    const nothing = body.length === 0 || (transfer.kind === 'reset' && bytes === 0);
    return nothing ? Response.error() : new Response(brokenOff(body, bytes), init);
  }
  if (body.length === 0) return new Response(given === null ? null : '', init);
  if (transfer.kind === 'chunks') return new Response(pieces(body, 1, 0), chunked(init));
  const { bytes, pauseMs } = paceOf(transfer.bytesPerSecond);
  return new Response(pieces(body, bytes, pauseMs), init);
}
