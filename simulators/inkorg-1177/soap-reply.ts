/** Answers in SOAP 1.1, always in UTF-8, with the headers that the platform adds. */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import type { Call } from '../kernel/call.ts';
import { writeXml, type XmlValue } from '../kernel/codecs/xml-write.ts';
import type { Reply } from '../kernel/http.ts';
import { namespaces } from './contracts.ts';

const correlationHeader = 'x-skltp-correlation-id';

/**
 * Taken from the caller, or made once for the call (`inkorg.header.correlation`). Worlds of one seed make different ones: in a
 * protocol they tell the calls of a whole run apart.
 */
export function correlationOf(call: Call<any>): string {
  const known = call.facts?.['correlation'] as string | undefined;
  if (known !== undefined) return known;
  const id = call.header(correlationHeader) || call.world.ids.guid(`inkorg.correlation/${call.world.id}`);
  call.note('correlation', id);
  return id;
}

/** The platform's headers; with the portal's time when the portal was asked (`inkorg.header.producer-time`). */
export function platformHeaders(call: Call<any>, producer: boolean): Record<string, string> {
  const took = call.profile<number>('responseMilliseconds');
  return {
    'content-type': 'text/xml; charset=UTF-8',
    [correlationHeader]: correlationOf(call),
    ...(producer && { 'x-skltp-prt': String(took) }),
  };
}

/** A plain answer of the platform, where there is no fault to put into SOAP. */
export function plainReply(call: Call<any>, status: number, text: string, headers = {}): Reply {
  const type = { 'content-type': 'text/plain; charset=UTF-8' };
  return { status, headers: { ...platformHeaders(call, false), ...type, ...headers }, body: `${text}\n` };
}

/** The portal's answer: the element of the response in a body, no header part (`inkorg.schema.logical-address`). */
export function portalReply(call: Call<any>, namespace: string, element: string, content: XmlValue): Reply {
  const named = Object.entries(content).map(([name, value]) => [`ns2:${name}`, value] as const);
  const response = { '@xmlns:ns2': namespace, ...Object.fromEntries(named) };
  const body = writeXml({
    'soap:Envelope': { '@xmlns:soap': namespaces.envelope, 'soap:Body': { [`ns2:${element}`]: response } },
  });
  return { status: 200, headers: platformHeaders(call, true), body, ...wireOf(call) };
}

/** A fault of the portal: no VP code, nothing of the platform in it (`inkorg.fault.pass-through`). */
export function portalFault(call: Call<any>, status: number, faultcode: string, text: string): Reply {
  const fault = { faultcode: `soap:${faultcode}`, faultstring: text };
  const body = writeXml({
    'soap:Envelope': { '@xmlns:soap': namespaces.envelope, 'soap:Body': { 'soap:Fault': fault } },
  });
  return { status, headers: platformHeaders(call, true), body, ...wireOf(call) };
}

/** A fault of the platform (`inkorg.fault.form`, `inkorg.fault.string`). */
export function platformFault(
  call: Call<any>,
  status: number,
  parts: { code: string; faultcode: string; text: string; detail: string },
): Reply {
  const { code, faultcode, text, detail } = parts;
  const { instanceName } = call.world.profile(call.system.id) as unknown as Profile;
  const fault = {
    faultcode: `SOAP-ENV:${faultcode}`,
    faultstring: `${code} [${instanceName}] ${text}`,
    detail: { detailString: detail },
  };
  const body = writeXml({
    'SOAP-ENV:Envelope': {
      '@xmlns:SOAP-ENV': namespaces.envelope,
      'SOAP-ENV:Header': '',
      'SOAP-ENV:Body': { 'SOAP-ENV:Fault': fault },
    },
  });
  return { status, headers: platformHeaders(call, false), body };
}

/** How long the portal takes, by profile (`inkorg.sla.simulated-time`). */
function wireOf(call: Call<any>): Pick<Reply, 'wire'> {
  const delayMs = call.profile<number>('responseMilliseconds');
  return delayMs > 0 ? { wire: { delayMs } } : {};
}
