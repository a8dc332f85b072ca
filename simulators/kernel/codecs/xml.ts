/**
 * XML by libxml2: it judges what is well-formed and valid, and values are read from its document.
 * Whoever parses disposes: its memory is not the garbage collector's.
 */
import type { ParseOptions, XmlBufferInputProvider, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { Defect } from '../defect.ts';
import { dangerIn, type XmlDanger } from './xml-guard.ts';

export type { XmlElement } from 'libxml2-wasm';

type Library = typeof import('libxml2-wasm');
let library: Library | undefined;

/** Loads libxml2; to be awaited once before anything else here. */
export async function loadXml(): Promise<void> {
  library ??= await import('libxml2-wasm');
}

function lib(): Library {
  if (!library) throw new Defect('SIM-DEFECT', 'libxml2 was used before it was loaded');
  return library;
}

/** An element as plain values: nothing in it needs libxml2. */
export interface XmlNode {
  readonly name: string;
  /** Empty for none. */
  readonly namespace: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Text and elements in their order. */
  readonly content: readonly (string | XmlNode)[];
}

/** What is wrong with a document, in the words of libxml2. */
export interface Complaint {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type ParsedXml =
  | { readonly root: XmlElement; readonly dispose: () => void }
  | { readonly danger: XmlDanger }
  | { readonly complaint: Complaint };

let parseOptions: ParseOptions | undefined;

/** No network, no entities, no DTD; text nodes and depth are bounded by what we let through. */
function options({ ParseOption: option }: Library): ParseOptions {
  return (parseOptions ??= {
    encoding: 'utf-8',
    option:
      option.XML_PARSE_NONET |
      option.XML_PARSE_NO_XXE |
      option.XML_PARSE_IGNORE_ENC |
      option.XML_PARSE_NOCDATA |
      option.XML_PARSE_HUGE,
  });
}

/** Characters of a complaint that are kept: libxml2 quotes values whole. */
const most = 1_000;

function complaintsOf(thrown: unknown): Complaint[] {
  if (!(thrown instanceof lib().XmlLibError)) throw thrown;
  return thrown.details.map(({ message, line, col }) => ({
    message: message.trim().slice(0, most),
    line,
    column: col,
  }));
}

/**
 * Parses a text that was decoded; `utf8` is the same in UTF-8. A danger is refused before libxml2 sees it.
 * @example const parsed = parseXml(text, bytes); try { … } finally { if ('root' in parsed) parsed.dispose(); }
 */
export function parseXml(text: string, utf8: Uint8Array = Buffer.from(text)): ParsedXml {
  const danger = dangerIn(text);
  if (danger) return { danger };
  const { XmlDocument } = lib();
  try {
    const document = XmlDocument.fromBuffer(utf8, options(lib()));
    return { root: document.root, dispose: () => document.dispose() };
  } catch (thrown) {
    return { complaint: complaintsOf(thrown)[0] ?? { message: 'not XML', line: 1, column: 1 } };
  }
}

/** The elements among the children. */
export function elementsOf(element: XmlElement): XmlElement[] {
  const { XmlElement: Element } = lib();
  const found: XmlElement[] = [];
  for (let node = element.firstChild; node; node = node.next) if (node instanceof Element) found.push(node);
  return found;
}

/** The element with everything in it as plain values; its strings are copies, and keep nothing of the request alive. */
export function plain(element: XmlElement): XmlNode {
  const { XmlElement: Element, XmlText: Text } = lib();
  const content: (string | XmlNode)[] = [];
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof Element) content.push(plain(node));
    else if (node instanceof Text) content.push(node.content);
  }
  return { name: element.name, namespace: element.namespaceUri, attributes: attributesOf(element), content };
}

const noAttributes = Object.freeze({});

function attributesOf({ attrs }: XmlElement): XmlNode['attributes'] {
  if (attrs.length === 0) return noAttributes;
  return Object.fromEntries(attrs.map(({ name, content }) => [name, content]));
}

/** A compiled schema. Kept for as long as the process lives. */
export interface XmlSchema {
  /** Everything that is wrong with the element, in document order; empty when it is valid. */
  readonly judge: (element: XmlElement) => readonly Complaint[];
}

/**
 * Compiles a schema. @throws RangeError with the compiler's complaint.
 * @param entry  name of the file to begin with
 * @param files  texts by name; what a schema imports is looked up by its own location relative to it
 */
export function compileSchema(entry: string, files: Readonly<Record<string, string>>): XmlSchema {
  const root = `motpart-schema-${(schemas += 1)}/`;
  for (const [name, text] of Object.entries(files)) schemaFiles().addBuffer(root + name, Buffer.from(text));
  try {
    const validator = compiled(files[entry] ?? '', root + entry);
    return { judge: (element) => complaintsAbout(validator, element) };
  } finally {
    for (const name of Object.keys(files)) schemaFiles().removeBuffer(root + name);
  }
}

let schemas = 0;
let provider: XmlBufferInputProvider | undefined;

/** Where libxml2 looks for what a schema imports. It takes a few providers only, so all schemas share one. */
function schemaFiles(): XmlBufferInputProvider {
  if (provider) return provider;
  provider = new (lib().XmlBufferInputProvider)({});
  lib().xmlRegisterInputProvider(provider);
  return provider;
}

function compiled(text: string, url: string): XsdValidator {
  const { XmlDocument, XsdValidator } = lib();
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text, { url });
    return XsdValidator.fromDoc(document);
  } catch (thrown) {
    throw new RangeError(complaintsOf(thrown)[0]?.message ?? `${url} is no schema`);
  } finally {
    document?.dispose();
  }
}

function complaintsAbout(validator: XsdValidator, element: XmlElement): Complaint[] {
  try {
    validator.validate(element);
    return [];
  } catch (thrown) {
    return complaintsOf(thrown);
  }
}
