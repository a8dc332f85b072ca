/** The SOAP envelope of a request, read as far as the platform reads it. libxml2's document lives until `dispose`. */
import type { RequirementId } from '../../contracts/generated/inkorg-1177/index.ts';
import { elementsOf, parseXml, type XmlElement } from '../kernel/codecs/xml.ts';
import { decodeXml, type XmlEncoding } from '../kernel/codecs/xml-text.ts';
import { xmlLimits, type XmlDanger } from '../kernel/codecs/xml-guard.ts';
import { namespaces } from './contracts.ts';

/** Why a request cannot be read (`inkorg.fault.vp015`), with the row that says so. */
export interface Unread {
  readonly row: RequirementId;
  readonly got: string;
  readonly todo: string;
  /** The parser's own words with row and column, where there are any. */
  readonly detail?: string;
}

export interface Envelope {
  readonly encoding: XmlEncoding;
  /** Texts of the LogicalAddress elements in the header. */
  readonly addresses: readonly string[];
  /** Text of wsa:To, by which an older profile addresses. */
  readonly to: string | undefined;
  /** Name of the body's first element, which decides where the call goes. */
  readonly first: { readonly name: string; readonly namespace: string };
  /** The body's elements. Nothing may touch them after `dispose`. */
  readonly body: readonly XmlElement[];
  /** Names of elements in the header that are called LogicalAddress without being in its namespace. */
  readonly strayAddresses: readonly string[];
  readonly dispose: () => void;
}

const dangers: Readonly<Record<XmlDanger, Unread>> = {
  declaration: {
    row: 'inkorg.soap.no-doctype',
    got: 'a document type declaration',
    todo: 'leave it out: SOAP messages have none, and no entities but the five of XML',
  },
  'too-deep': {
    row: 'inkorg.fault.vp015',
    got: `elements nested deeper than ${xmlLimits.depth} levels`,
    todo: 'send the message of the contract, which has five',
  },
  'too-many-elements': {
    row: 'inkorg.fault.vp015',
    got: `more than ${xmlLimits.elements} elements`,
    todo: 'send one message a call',
  },
  'tag-too-long': {
    row: 'inkorg.fault.vp015',
    got: `a tag longer than ${xmlLimits.tag} characters`,
    todo: 'send no attributes but the declarations of namespaces',
  },
};

const fault = (got: string, todo: string): Unread => ({ row: 'inkorg.fault.vp015', got, todo });

const multipart = fault('multipart content (MTOM)', 'turn MTOM off: the message is plain text/xml');

function undecodable(problem: 'encoding' | 'bytes', encoding: string): Unread {
  const got = problem === 'bytes' ? `bytes that are not ${encoding}` : `the encoding ${encoding}`;
  const todo = 'send UTF-8 or UTF-16, and name it in Content-Type and XML declaration';
  return { row: 'inkorg.soap.encoding', got, todo };
}

/** An envelope of another version, or none. */
function rootProblem({ name, namespaceUri }: XmlElement): Unread | undefined {
  if (name === 'Envelope' && namespaceUri === namespaces.envelope) return undefined;
  if (name !== 'Envelope' || namespaceUri !== namespaces.envelope12) {
    return fault(`${name} in the namespace ${namespaceUri || '(none)'}`, 'send a SOAP 1.1 Envelope');
  }
  const todo = `use the namespace ${namespaces.envelope} and Content-Type text/xml`;
  return { row: 'inkorg.soap.other-envelope', got: 'a SOAP 1.2 envelope', todo };
}

function partsOf(root: XmlElement): Pick<Envelope, 'addresses' | 'to' | 'first' | 'body' | 'strayAddresses'> | Unread {
  const parts = elementsOf(root).filter(({ namespaceUri }) => namespaceUri === namespaces.envelope);
  const part = (wanted: string) => parts.find(({ name }) => name === wanted);
  const body = part('Body');
  if (!body) return fault('an Envelope without Body', 'put the element of the operation into Body');
  const elements = elementsOf(body);
  if (elements.length === 0) return fault('an empty Body', 'put the element of the operation into Body');
  const header = part('Header');
  const headers = header ? elementsOf(header) : [];
  const called = headers.filter(({ name }) => name === 'LogicalAddress');
  const own = called.filter(({ namespaceUri }) => namespaceUri === namespaces.registry);
  const isTo = ({ name, namespaceUri }: XmlElement) =>
    name === 'To' && (namespaces.addressing as readonly string[]).includes(namespaceUri);
  return {
    addresses: own.map(({ content }) => content),
    to: headers.find(isTo)?.content,
    first: { name: elements[0]!.name, namespace: elements[0]!.namespaceUri },
    body: elements,
    strayAddresses: called.filter((one) => !own.includes(one)).map(({ namespaceUri }) => namespaceUri || '(none)'),
  };
}

/** Reads a request's bytes as an envelope, or says why not. */
export function readEnvelope(bytes: Uint8Array, contentType: string | undefined): Envelope | Unread {
  if (/^\s*multipart\//i.test(contentType ?? '')) return multipart;
  const decoded = decodeXml(bytes, contentType);
  if ('problem' in decoded) return undecodable(decoded.problem, decoded.encoding);
  const parsed = parseXml(decoded.text, decoded.utf8);
  if ('danger' in parsed) return dangers[parsed.danger];
  if ('complaint' in parsed) {
    const { message, line, column } = parsed.complaint;
    const detail = `${message} at [row,col]: [${line},${column}]`;
    return { ...fault(`what is not well-formed: ${detail}`, 'let an XML library write the message'), detail };
  }
  const { root, dispose } = parsed;
  const parts = rootProblem(root) ?? partsOf(root);
  if ('row' in parts) {
    dispose();
    return parts;
  }
  return { ...parts, encoding: decoded.encoding, dispose };
}
