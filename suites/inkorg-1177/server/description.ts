/** The WSDL that a server gives out, with the schemas behind it. */
import {
  compileSchema,
  elementsOf,
  parseXml,
  type XmlElement,
  type XmlNode,
  type XmlSchema,
} from '../../../simulators/kernel/codecs/xml.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { Text } from '../../dsl/types.ts';
import { elements, parsed, responderNamespace } from '../checks/envelope.ts';
import { pathOf, type Contract } from '../soap.ts';
import { textIn } from './answers.ts';
import { get, qa, type Inbox } from './requests.ts';

export const contracts: readonly Contract[] = ['IsActiveUser', 'AddMessageToPatientPortalInbox'];

const notServed: Text = {
  sv: 'Servern lämnar inte ut någon WSDL, vilket den inte heller måste.',
  nb: 'Serveren gir ikke ut noen WSDL, og det må den heller ikke.',
  en: 'The server gives out no WSDL, and need not.',
};

export interface Description {
  readonly contract: Contract;
  readonly root: XmlNode;
  readonly evidence: Exchange;
}

/** The WSDL of a contract; without it the check ends. */
export async function describedBy(trial: Inbox, contract: Contract): Promise<Description> {
  const evidence = await get(trial, `${pathOf(contract)}?wsdl`);
  const root = evidence.reply.status === 200 ? parsed(textIn(evidence.reply)) : undefined;
  if (root?.name !== 'definitions') return trial.omit(notServed);
  return { contract, root, evidence };
}

/** All elements below a node, itself included. */
export function within(node: XmlNode): XmlNode[] {
  return [node, ...elements(node).flatMap(within)];
}

export const named = (root: XmlNode, name: string) => within(root).filter((node) => node.name === name);

const location = /schemaLocation="([^"]+)"/g;
const locationsIn = (text: string) => [...text.matchAll(location)].map(([, found]) => found!);

/** A path below our address, or undefined when it leads elsewhere. */
export function pathFrom(trial: Inbox, address: string): string | undefined {
  const base = trial.endpoints[qa] ?? '';
  const plain = address.replaceAll('&amp;', '&');
  return plain.startsWith(`${base}/`) ? plain.slice(base.length) : undefined;
}

export interface Served {
  /** By their address, with the addresses in them replaced by names of files. */
  readonly files: Readonly<Record<string, string>>;
  /** What could not be had. */
  readonly missing: readonly string[];
}

const fileOf = (address: string) => `${address.replaceAll(/\W/g, '_')}.xsd`;

/** Every schema that the WSDL leads to. */
export async function schemasOf(trial: Inbox, { evidence }: Description): Promise<Served> {
  const files: Record<string, string> = {};
  const missing: string[] = [];
  const waiting = locationsIn(textIn(evidence.reply));
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (Object.hasOwn(files, fileOf(address)) || missing.includes(address)) continue;
    const path = pathFrom(trial, address);
    const got = path === undefined ? undefined : await get(trial, path);
    if (got?.reply.status !== 200) {
      missing.push(address);
      continue;
    }
    const text = textIn(got.reply);
    waiting.push(...locationsIn(text));
    files[fileOf(address)] = text.replaceAll(location, (_, found: string) => `schemaLocation="${fileOf(found)}"`);
  }
  return { files, missing };
}

const compiled = new Map<string, XmlSchema>();

/** The schema that declares a contract's elements. @throws RangeError when there is none, or it does not compile. */
export function schemaOf(contract: Contract, files: Served['files']): XmlSchema {
  const key = contract + JSON.stringify(files);
  const entry = Object.keys(files).find((name) =>
    files[name]!.includes(`targetNamespace="${responderNamespace(contract)}"`),
  );
  if (entry === undefined) throw new RangeError(`no schema declares ${responderNamespace(contract)}`);
  const schema = compiled.get(key) ?? compileSchema(entry, files);
  compiled.set(key, schema);
  return schema;
}

/** The first complaint about an element, in one line; undefined when it is valid. @param pick the element to judge, without it the root */
export function complaint(schema: XmlSchema, xml: string, pick: readonly string[] = []): string | undefined {
  const document = parseXml(xml);
  if (!('root' in document)) return 'not well-formed';
  try {
    let found: XmlElement | undefined = document.root;
    for (const name of pick) {
      const children: XmlElement[] = found ? elementsOf(found) : [];
      found = name === '*' ? children[0] : children.find((child) => child.name === name);
    }
    return found ? schema.judge(found)[0]?.message : 'nothing to judge';
  } finally {
    document.dispose();
  }
}
