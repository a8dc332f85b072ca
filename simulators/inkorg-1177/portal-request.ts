/** The body of a call as the portal reads it: values of a document that was judged before. */
import type { SystemId } from '../../fixtures/inkorg.ts';
import type { Call } from '../kernel/call.ts';
import type { XmlNode } from '../kernel/codecs/xml.ts';
import { standingOf, type Standing } from './accounts.ts';
import { namespaces } from './contracts.ts';
import type { Passage } from './passage.ts';
import { violationOf, type Violation } from './schema-diagnosis.ts';
import { systemIdsTable, type SsoLink, type Unit } from './state.ts';
import { childOf, textOf } from './xml-node.ts';

/** What every operation of the portal begins with. */
export interface PortalRequest {
  readonly passage: Passage;
  /** What the schema has against the body; undefined when it is valid. */
  readonly violation: Violation | undefined;
  /** subjectOfCareId. */
  readonly person: string;
  readonly standing: Standing;
}

export interface SendRequest extends PortalRequest {
  readonly unit: Unit;
  readonly thread: string | undefined;
  readonly heading: string | undefined;
  readonly text: string;
  readonly link: SsoLink | undefined;
  readonly notify: boolean | undefined;
  readonly sourceSystem: string | undefined;
  /** The register's row of sourceSystem, when it was issued to this sender. */
  readonly issued: SystemId | undefined;
  /** Where the link leads; undefined when its system is not in the federation. */
  readonly linkBase: string | undefined;
  /** Namespace of a sourceSystem that passed as an extension, and so was not seen (`inkorg.schema.as-extension`). */
  readonly sourceSystemAsExtension: string | undefined;
}

export interface ThreadRequest extends PortalRequest {
  readonly thread: string;
}

/** Version 2.0 may have official schemas whose namespaces we do not know, so there names alone count. */
function namespacesOf({ interaction }: Passage) {
  return interaction!.derived
    ? { own: undefined, core: undefined }
    : { own: interaction!.namespace, core: namespaces.core };
}

function optional(node: XmlNode | undefined, name: string, namespace?: string): string | undefined {
  const found = childOf(node, name, namespace);
  return found && textOf(found);
}

const required = (node: XmlNode | undefined, name: string, namespace?: string) => optional(node, name, namespace) ?? '';

export function readPortalRequest(call: Call<Passage>): PortalRequest {
  const passage = call.auth;
  const { interaction, complaints, body, profile } = passage;
  const [first] = complaints;
  const person = required(body, 'subjectOfCareId', namespacesOf(passage).own);
  const violation =
    first && violationOf(first, body, interaction!, profile.schema === 'as-published' && !interaction!.derived);
  if (violation) call.note('schema', { element: violation.element, row: violation.row });
  return {
    passage,
    violation,
    person,
    standing: standingOf(call.world, person),
  };
}

function unitOf(node: XmlNode | undefined, core: string | undefined): Unit {
  const maybe = (name: string) => optional(node, name, core) ?? null;
  return {
    id: required(node, 'unitId', core),
    name: required(node, 'unitName', core),
    address: maybe('unitAddress'),
    postalCode: maybe('unitPostalCode'),
    postalCity: maybe('unitPostalCity'),
    telephone: maybe('unitTelephone'),
  };
}

function linkOf(node: XmlNode | undefined, core: string | undefined): SsoLink | undefined {
  if (!node) return undefined;
  return {
    systemId: required(node, 'systemId', core),
    text: required(node, 'text', core),
    queryString: optional(node, 'queryString', core) ?? null,
    type: required(node, 'type', core),
  };
}

const isTrue = (text: string | undefined) => (text === undefined ? undefined : ['true', '1'].includes(text.trim()));

function systemId(call: Call<Passage>, id: string | undefined): SystemId | undefined {
  return id === undefined ? undefined : call.table<SystemId>(systemIdsTable.name).get(id);
}

function issuedTo(call: Call<Passage>, id: string | undefined): SystemId | undefined {
  const row = systemId(call, id);
  return row?.owner.toUpperCase() === call.auth.sender?.toUpperCase() ? row : undefined;
}

export function readSendRequest(call: Call<Passage>): SendRequest {
  const { passage, ...read } = readPortalRequest(call);
  const { own, core } = namespacesOf(passage);
  const { body, interaction } = passage;
  const [thread, heading, text] = interaction!.derived
    ? ['threadId', 'header', 'text']
    : ['messageThreadId', 'messageDescription', 'messageText'];
  const message = childOf(body, 'message', own);
  const sourceSystem = optional(body, 'sourceSystem', own);
  const link = linkOf(childOf(message, 'ssoLink', core), core);
  return {
    ...read,
    passage,
    unit: unitOf(childOf(message, 'organisationUnit', core), core),
    thread: optional(message, thread!, core) || undefined,
    heading: optional(message, heading!, core),
    text: required(message, text!, core),
    link,
    notify: isTrue(optional(body, 'notify', own)),
    sourceSystem,
    issued: issuedTo(call, sourceSystem),
    linkBase: systemId(call, link?.systemId)?.baseUrl ?? undefined,
    sourceSystemAsExtension: sourceSystem === undefined ? childOf(body, 'sourceSystem')?.namespace : undefined,
  };
}

export function readThreadRequest(call: Call<Passage>): ThreadRequest {
  const read = readPortalRequest(call);
  return { ...read, thread: required(read.passage.body, 'threadId') };
}
