/** From libxml2's complaint to a diagnosis that names the element and the requirement that it breaks. */
import type { RequirementId } from '../../contracts/generated/inkorg-1177/index.ts';
import type { Complaint, XmlNode } from '../kernel/codecs/xml.ts';
import type { Diagnosis } from '../kernel/refusal.ts';
import { interactions, namespaces, type Interaction } from './contracts.ts';
import { childrenOf } from './xml-node.ts';

/** What a complaint is about. */
export interface Violation {
  /** Local name of the element. */
  readonly element: string;
  readonly namespace: string;
  readonly row: RequirementId;
  readonly diagnosis: Diagnosis;
}

type Name = readonly [namespace: string, name: string];

interface Read {
  readonly element: Name;
  readonly kind:
    | 'not-expected'
    | 'missing'
    | 'value'
    | 'pattern'
    | 'enumeration'
    | 'text'
    | 'children'
    | 'attribute'
    | 'root'
    | 'other';
  /** Elements that could stand there. */
  readonly wanted: readonly Name[];
  readonly value: string;
}

const kinds: readonly (readonly [Read['kind'], RegExp])[] = [
  ['attribute', /', attribute '/],
  ['not-expected', /This element is not expected/],
  ['missing', /Missing child element/],
  ['pattern', /\[facet 'pattern'\] The value '(?<value>[^']{0,80})/],
  ['enumeration', /\[facet 'enumeration'\] The value '(?<value>[^']{0,80})/],
  ['value', /'(?<value>[^']*)' is not a valid value of the atomic type/],
  ['text', /Character content/],
  ['children', /Element content is not allowed/],
  ['root', /No matching global/],
];

function namesIn(text: string): Name[] {
  return [...text.matchAll(/\{([^{}]*)\}([\w.-]+)/g)].map(([, namespace, name]) => [namespace!, name!] as const);
}

function read({ message }: Complaint): Read {
  const element = namesIn(/^Element '([^']+)'/.exec(message)?.[1] ?? '')[0] ?? plainName(message);
  const wanted = namesIn(/Expected is (?:one of )?\((.*)\)/s.exec(message)?.[1] ?? '');
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(message);
    if (found) return { element, kind, wanted, value: found.groups?.['value'] ?? '' };
  }
  return { element, kind: 'other', wanted, value: '' };
}

/** An element without a namespace. */
function plainName(message: string): Name {
  return ['', /^Element '([^']+)'/.exec(message)?.[1] ?? 'the body'];
}

/** Which table of the contract an element belongs to, by its name. */
const groups: readonly (readonly [RequirementId, readonly string[]])[] = [
  [
    'inkorg.schema.organisation-unit',
    ['unitId', 'unitName', 'unitAddress', 'unitPostalCode', 'unitPostalCity', 'unitTelephone'],
  ],
  ['inkorg.schema.message', ['organisationUnit', 'messageThreadId', 'messageDescription', 'messageText', 'ssoLink']],
  ['inkorg.schema.sso-link', ['systemId', 'text', 'queryString', 'type']],
];

/** The row of the table that holds an element, or of the operation itself. */
function groupOf(name: string, { id, derived }: Interaction): RequirementId {
  if (derived) return 'inkorg.v2.schema';
  const own = id === 'IsActiveUser' ? 'inkorg.schema.active-request' : 'inkorg.schema.send-request';
  return groups.find(([, names]) => names.includes(name))?.[0] ?? own;
}

/** The row of what stands inside an element. */
function insideOf(name: string, interaction: Interaction): RequirementId {
  if (interaction.derived) return 'inkorg.v2.schema';
  const inside: Readonly<Record<string, RequirementId>> = {
    message: 'inkorg.schema.message',
    organisationUnit: 'inkorg.schema.organisation-unit',
    ssoLink: 'inkorg.schema.sso-link',
  };
  return inside[name] ?? groupOf('', interaction);
}

const known: ReadonlySet<string> = new Set([namespaces.core, ...interactions.map(({ namespace }) => namespace)]);

const stale: ReadonlySet<string> = new Set([
  'SSOLink',
  'systemID',
  'MessageDescription',
  'MessageText',
  'notificationMethod',
]);

/** Rows that the kind of a complaint decides whatever the element. */
const rowsByKind: Readonly<
  Partial<Record<Read['kind'], (read: Read, interaction: Interaction, asPublished: boolean) => RequirementId>>
> = {
  pattern: (_, __, asPublished) => (asPublished ? 'inkorg.schema.person-id-pattern' : 'inkorg.schema.person-id'),
  enumeration: (_, { derived }) => (derived ? 'inkorg.v2.schema' : 'inkorg.schema.link-type'),
  value: () => 'inkorg.schema.boolean',
  missing: ({ element }, interaction) => insideOf(element[1], interaction),
  text: ({ element }, interaction) => insideOf(element[1], interaction),
  attribute: () => 'inkorg.schema.style',
  root: () => 'inkorg.soap.one-body-part',
};

function rowOf(read: Read, interaction: Interaction, asPublished: boolean): RequirementId {
  const { element, kind, wanted } = read;
  const [, name] = element;
  if (kind === 'children' && ['messageText', 'text'].includes(name)) return 'inkorg.client.docbook-escaped';
  const row = rowsByKind[kind]?.(read, interaction, asPublished) ?? namespaceRow(read, interaction);
  return row ?? groupOf(wanted[0]?.[1] ?? name, interaction);
}

/** What an element in a wrong namespace breaks; undefined when the namespace is right. */
function namespaceRow(
  { element: [namespace, name], wanted }: Read,
  interaction: Interaction,
): RequirementId | undefined {
  if (stale.has(name) || namespace.includes('::')) return 'inkorg.schema.release-candidate-names';
  const elsewhere = wanted.some(([other, local]) => local === name && other !== namespace);
  if (elsewhere || namespace === '' || misplaced(namespace, name, interaction)) return 'inkorg.schema.namespaces';
  return known.has(namespace) || interaction.derived ? undefined : 'inkorg.schema.no-extension-inside';
}

/** An element of ours in the other of the two namespaces. */
function misplaced(namespace: string, name: string, { namespace: responder, derived }: Interaction): boolean {
  if (derived) return false;
  const inMessage = groups.some(([, names]) => names.includes(name));
  return (inMessage && namespace === responder) || (!inMessage && namespace === namespaces.core);
}

const shown = ([namespace, name]: Name) =>
  namespace === '' ? `${name} without a namespace` : `${name} in the namespace ${namespace}`;

const expectations: Readonly<Record<Read['kind'], (read: Read) => string>> = {
  'not-expected': ({ wanted }) => wanted.map(shown).join(', or ') || 'no further element there',
  missing: ({ element, wanted }) => `${wanted.map(shown).join(', or ') || 'more'} inside ${element[1]}`,
  value: ({ element }) => `${element[1]} as a boolean: true, false, 1 or 0`,
  pattern: ({ element }) =>
    `${element[1]} with twelve characters: eight digits, a digit or one of p, t, f, three digits`,
  enumeration: ({ element }) => `${element[1]} as CurrentTarget, Embedded, Widget or NewTarget`,
  text: ({ element }) => `only elements inside ${element[1]}`,
  children: ({ element }) => `text inside ${element[1]}, no elements`,
  attribute: ({ element }) => `no attributes on ${element[1]}`,
  root: () => 'the element of the operation',
  other: ({ element }) => `${element[1]} as the schema has it`,
};

const linkTypes = ['CurrentTarget', 'Embedded', 'Widget', 'NewTarget'];

function enumerationAdvice({ value }: Read): string {
  const meant = linkTypes.find((type) => type.toLowerCase() === value.trim().toLowerCase());
  return meant ? `write ${meant}: casing counts` : 'take one of the four values, in their casing';
}

function numberAdvice({ value }: Read, asPublished: boolean): string {
  if (asPublished)
    return 'the published pattern holds ^ and $ as characters, so no number fits: set schema to corrected';
  return /[-+ ]/.test(value) ? 'leave hyphen and blanks out' : 'send the long form of the number, with the century';
}

const advice: Readonly<Record<Read['kind'], (read: Read, asPublished: boolean) => string>> = {
  'not-expected': ({ element, wanted }) =>
    wanted.some(([, name]) => name === element[1])
      ? 'declare that namespace for it: what stands inside message is in the core namespace, its siblings are in that of the operation'
      : 'keep to names, order and number of elements in the schema (?xsd)',
  missing: () => 'add it, in the order of the schema',
  value: ({ value }) =>
    /^(true|false)$/i.test(value) ? `write ${value.toLowerCase()}: casing counts` : 'write true or false',
  pattern: numberAdvice,
  enumeration: enumerationAdvice,
  text: () => 'take the text out: escape or wrap only what messageText holds',
  children: () => 'escape the formatted text, or put it into CDATA: it travels as a string',
  attribute: () => 'leave it out',
  root: () => 'generate the client from ?wsdl',
  other: () => 'compare with the schema (?xsd)',
};

/** Messages of libxml2 with names in place of `{namespace}name`. */
function readable({ message }: Complaint): string {
  return message.replaceAll(/\{[^{}\s]*\}(?=[\w.-])/g, '').replace(/\.$/, '');
}

/** What the first complaint says about a body, in terms of the contract. */
export function violationOf(
  complaint: Complaint,
  body: XmlNode,
  interaction: Interaction,
  asPublished: boolean,
): Violation {
  const about = read(complaint);
  const early =
    about.kind === 'not-expected' && about.wanted.length === 0 ? earlyExtension(body, interaction) : undefined;
  return early ? extensionViolation(early, about) : plainViolation(complaint, about, interaction, asPublished);
}

function plainViolation(complaint: Complaint, about: Read, interaction: Interaction, asPublished: boolean): Violation {
  const [namespace, element] = about.element;
  const row = rowOf(about, interaction, asPublished);
  const got = about.kind === 'not-expected' ? `${shown(about.element)}; ${readable(complaint)}` : readable(complaint);
  return {
    element,
    namespace,
    row,
    diagnosis: {
      expected: `${expectations[about.kind](about)} (${row})`,
      got: `line ${complaint.line}: ${got}`,
      todo: advice[about.kind](about, asPublished),
    },
  };
}

const rootChildren: ReadonlySet<string> = new Set(['notify', 'sourceSystem']);

/** An optional element in a foreign namespace begins the extension point, behind which nothing of the operation may come. */
function earlyExtension(body: XmlNode, { namespace }: Interaction): Name | undefined {
  const found = childrenOf(body).find((child) => child.namespace !== namespace && rootChildren.has(child.name));
  return found && [found.namespace, found.name];
}

function extensionViolation(early: Name, { element: [namespace, element] }: Read): Violation {
  const row = 'inkorg.schema.as-extension';
  const got = `${shown(early)}, which passed as an extension, so that ${element} comes too late`;
  const todo = `declare the namespace of the operation for ${early[1]}`;
  const expected = `${early[1]} in the namespace ${namespace} (${row})`;
  return { element, namespace, row, diagnosis: { expected, got, todo } };
}
