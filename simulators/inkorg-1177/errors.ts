/** How platform and portal answer what they refuse. */
import * as contract from '../../contracts/generated/inkorg-1177/index.ts';
import type { ErrorSpec } from '../../contracts/types.ts';
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { Passage, producerAddress } from './passage.ts';
import { resultReply } from './result-reply.ts';
import { plainReply, platformFault, platformHeaders, portalFault } from './soap-reply.ts';

const errors: Readonly<Record<string, ErrorSpec>> = contract.errors;

/** Milliseconds that the platform waits for the portal (`inkorg.route.producer-timeout`). */
const patience = 29_000;

/** The technical text of a code with the values of this call in it. */
function detailOf({ code, detail }: Refusal, call: Call<any>): string {
  const passage = call.auth instanceof Passage ? call.auth : undefined;
  const values: Readonly<Record<string, string | undefined>> = {
    serviceNamespace: passage?.namespace,
    receiverId: passage?.address,
    senderId: passage?.sender,
    address: producerAddress,
  };
  const template = errors[code]!.detail ?? '';
  const text = detail || template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const blank = code === 'VP004' && /\s/.test(passage?.address ?? '');
  return blank ? `${text}. Whitespace detected in incoming request!` : text;
}

function vpFault(refusal: Refusal, call: Call<any>): Reply {
  const { status, faultcode = 'Server', message } = errors[refusal.code]!;
  const parts = { code: refusal.code, faultcode, text: message, detail: detailOf(refusal, call) };
  const fault = platformFault(call, status, parts);
  return refusal.row === 'inkorg.route.producer-timeout' ? { ...fault, wire: { delayMs: patience } } : fault;
}

/** The answer to a refusal: a fault of the platform, one of the portal, a resultCode, or what HTTP has for it. */
export function answer(refusal: Refusal, call: Call<any>): Reply {
  const { code, headers } = refusal;
  const { status, faultcode, message } = errors[code]!;
  if (code.startsWith('VP')) return vpFault(refusal, call);
  if (status === 200) return resultReply(call, { resultCode: 'ERROR', resultText: message });
  return faultcode ? portalFault(call, status, faultcode, message) : plainReply(call, status, message, headers);
}

/** Bytes that an answer of the portal may have (`inkorg.route.response-size`). */
const largestAnswer = 15 * 1024 * 1024;

/** Where a fault has begun, if the envelope holds one. */
const head = 16 * 1024;

/** A response, or a fault with the status that belongs to one. */
function isSoap(status: number, text: string): boolean {
  if (!text.includes('schemas.xmlsoap.org/soap/envelope')) return false;
  return status === 200 || (status === 500 && /<(\w+:)?Fault[\s>]/.test(text));
}

/** A planned status stands for what the portal answered: its own SOAP response or fault passes unchanged, anything else becomes VP009. */
export function bareStatus(status: Reply, call: Call<any>): Reply | Refusal {
  const text = typeof status.body === 'string' ? status.body : Buffer.from(status.body).toString('utf8');
  if (text.length <= largestAnswer && isSoap(status.status, text.slice(0, head))) {
    return { ...status, headers: { ...status.headers, ...platformHeaders(call, true) } };
  }
  const base = errors['VP009']!.detail!.replace('{address}', producerAddress);
  return {
    code: 'VP009',
    row: 'inkorg.fault.producer-no-soap',
    diagnosis: {
      expected: 'nothing of the client: this answer of the portal was planned',
      got: `status ${status.status} without a SOAP fault`,
      todo: 'treat VP009 as a technical error, and send again after five minutes at the earliest',
    },
    detail: `${base}\nVP_PRODUCER_EXCEPTION_HTTP_STATUS=${status.status}`,
  };
}

const documentedPath =
  '/inkorg/vp/infrastructure/eservicesupply/patientportal/{contract}/1/rivtabp21, or the same below /inkorg/qa';

const strays: Readonly<Record<Stray, (call: Call<any>) => Refusal>> = {
  path: ({ request }) => ({
    code: 'SIM-PATH',
    row:
      request.method === 'POST' || /^\/inkorg(\/qa)?\/?$/.test(request.path)
        ? 'inkorg.route.root'
        : 'inkorg.simulator.path',
    diagnosis: { expected: documentedPath, got: request.path.slice(0, 200), todo: 'call the address of a contract' },
  }),
  'bad-path': (call) => strays.path(call),
  method: ({ request }) => ({
    code: 'SIM-METHOD',
    row: 'inkorg.soap.method',
    headers: { allow: 'POST' },
    diagnosis: { expected: 'POST, or GET with ?wsdl', got: request.method, todo: 'send the envelope by POST' },
  }),
  'body-too-large': (call) => ({
    code: call.profile<contract.Profile['tooLarge']>('tooLarge'),
    row:
      call.profile<contract.Profile['tooLarge']>('tooLarge') === 'VP015'
        ? 'inkorg.soap.too-large'
        : 'inkorg.soap.too-large-answer',
    diagnosis: {
      expected: `a request of at most ${call.profile<number>('maxRequestBytes')} bytes`,
      got: 'a larger one, which nobody read',
      todo: 'shorten the text; attachments do not go into a message',
    },
  }),
};

/** What a request met that nobody takes. */
export function stray(kind: Stray, call: Call<any>): Refusal {
  return strays[kind](call);
}
