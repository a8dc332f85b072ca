/** Reading what the platform and the portal answer. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { Reply, SimRequest } from '../../../simulators/kernel/http.ts';
import type { XmlNode } from '../../../simulators/kernel/codecs/xml.ts';
import type { Text } from '../../dsl/types.ts';
import { at, elements, namespaces, parsed, textOf } from '../checks/envelope.ts';
import type { Inbox } from './requests.ts';

export function textIn({ body }: Pick<Reply, 'body'>): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}

const read = new WeakMap<Reply, XmlNode | undefined>();

/** The envelope of an answer; undefined when it is none. */
export function envelopeIn(reply: Reply): XmlNode | undefined {
  if (!read.has(reply)) {
    const root = parsed(textIn(reply));
    read.set(reply, root?.name === 'Envelope' && root.namespace === namespaces.envelope ? root : undefined);
  }
  return read.get(reply);
}

export interface SoapFault {
  /** `VP003`; undefined for a fault of the portal. */
  readonly code: string | undefined;
  /** Without its prefix. */
  readonly faultcode: string;
  readonly faultstring: string;
  /** All text of `detail`. */
  readonly detail: string;
  readonly node: XmlNode;
}

export function faultIn({ reply }: Pick<Exchange, 'reply'>): SoapFault | undefined {
  const node = at(envelopeIn(reply), 'Body', 'Fault');
  if (!node) return undefined;
  const textAt = (name: string) => textOf(at(node, name)) ?? '';
  const faultstring = textAt('faultstring');
  return {
    code: /\bVP\d{3}\b/.exec(faultstring)?.[0],
    faultcode: textAt('faultcode').replace(/^.*:/, ''),
    faultstring,
    detail: textAt('detail'),
    node,
  };
}

/** The response's element, whatever stands in it. */
export function responseIn({ reply }: Pick<Exchange, 'reply'>): XmlNode | undefined {
  const [first] = elements(at(envelopeIn(reply), 'Body'));
  return first?.name === 'Fault' ? undefined : first;
}

/** Texts of the response's children of that name. */
export function valuesIn(exchange: Pick<Exchange, 'reply'>, name: string): string[] {
  const children = elements(responseIn(exchange));
  return children.filter((child) => child.name === name).map((child) => textOf(child) ?? '');
}

/** What a report shows of an answer: the response's values, the fault's string, or the bare status. */
export function shown(exchange: Exchange): unknown {
  const { reply, facts } = exchange;
  if (reply.status === 0) return facts?.['failure'] ?? null;
  const fault = faultIn(exchange);
  if (fault) return `${fault.faultcode}: ${fault.faultstring}`;
  const response = responseIn(exchange);
  if (!response) return `HTTP ${reply.status}`;
  return elements(response).map((child) => `${child.name}: ${textOf(child) ?? ''}`);
}

const notLetIn: Text = {
  sv: 'Ett vanligt anrop besvaras inte, så detta kan inte prövas; en annan kontroll säger varför.',
  nb: 'Et vanlig kall besvares ikke, så dette kan ikke prøves; en annen kontroll sier hvorfor.',
  en: 'An ordinary call is not answered, so this cannot be tried; another check says why.',
};

/** An exchange that was answered by a response; without it the check ends. */
export function answered(trial: Inbox, exchange: Exchange): Exchange {
  return responseIn(exchange) ? exchange : trial.skip(notLetIn);
}

/** The contract of version 1 that a request's body is of. */
export function operationOf(_: string, { body }: SimRequest): string | undefined {
  const text = Buffer.from(body.subarray(0, 4_096)).toString('latin1').replaceAll('\0', '');
  const [, name] = /<(?:[\w-]+:)?Body[^>]*>\s*<(?:[\w-]+:)?(\w+)/.exec(text) ?? [];
  return text.includes(namespaces.core.replace(/:1$/, '')) ? name : undefined;
}

/** VP001–VP015, or ERROR. */
export function codeOf(_: string, reply: Reply): string | undefined {
  const fault = faultIn({ reply });
  if (fault) return fault.code;
  return valuesIn({ reply }, 'resultCode').includes('ERROR') ? 'ERROR' : undefined;
}
