/** Reading envelopes in a check: what the client wrote, element by element, whatever prefixes it chose. */
import { parseXml, plain, type XmlNode } from '../../../simulators/kernel/codecs/xml.ts';
import { decodeXml } from '../../../simulators/kernel/codecs/xml-text.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { sentHeader } from '../../dsl/exchange.ts';

const domain = 'urn:riv:infrastructure:eservicesupply:patientportal';

export const namespaces = {
  envelope: 'http://schemas.xmlsoap.org/soap/envelope/',
  registry: 'urn:riv:itintegration:registry:1',
  core: `${domain}:1`,
} as const;

export type Contract = 'IsActiveUser' | 'AddMessageToPatientPortalInbox';
export const isActiveUser: Contract = 'IsActiveUser';
export const addMessage: Contract = 'AddMessageToPatientPortalInbox';

export function responderNamespace(contract: Contract): string {
  return `${domain}:${contract}Responder:1`;
}

export function soapActionOf(contract: Contract): string {
  return `${responderNamespace(contract)}:${contract}`;
}

/** A text as an element; undefined when it is no XML. libxml2 is loaded by then: the simulator has read the same text. */
export function parsed(text: string): XmlNode | undefined {
  const document = parseXml(text);
  if (!('root' in document)) return undefined;
  try {
    return plain(document.root);
  } finally {
    document.dispose();
  }
}

export function elements(node: XmlNode | undefined): XmlNode[] {
  return (node?.content ?? []).filter((part): part is XmlNode => typeof part !== 'string');
}

/** The first element down a path of local names. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((found, name) => elements(found).find((one) => one.name === name), node);
}

/** All text within. */
export function textOf(node: XmlNode | undefined): string | undefined {
  return node?.content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

const read = new WeakMap<Exchange, XmlNode | undefined>();

/** The envelope of a request; undefined when there is none to be read. */
export function sentEnvelope(exchange: Exchange): XmlNode | undefined {
  if (!read.has(exchange)) {
    const decoded = decodeXml(exchange.request.body, sentHeader(exchange, 'content-type'));
    read.set(exchange, 'text' in decoded ? parsed(decoded.text) : undefined);
  }
  return read.get(exchange);
}

/** The one element of the request's body. */
export function sentBody(exchange: Exchange): XmlNode | undefined {
  return elements(at(sentEnvelope(exchange), 'Body'))[0];
}

/** The contract that the request's body is of, by name and namespace. */
export function contractOf(exchange: Exchange): Contract | undefined {
  const body = sentBody(exchange);
  return [isActiveUser, addMessage].find((one) => body?.name === one && body.namespace === responderNamespace(one));
}

/** The text of an element of the request, down from the body's element. */
export function sentValue(exchange: Exchange, ...path: readonly string[]): string | undefined {
  return textOf(at(sentBody(exchange), ...path));
}

/** The body's element of the answer. */
export function answered({ reply }: Exchange): XmlNode | undefined {
  const text = typeof reply.body === 'string' ? reply.body : Buffer.from(reply.body).toString('utf8');
  return elements(at(parsed(text), 'Body'))[0];
}
