/**
 * The element tables of the contract description, major version 1, as data: what the schemas are tested against.
 * A prefix stands for its namespace. `once`, `optional` and `many` are 1..1, 0..1 and 0..*.
 */
export const namespaces = {
  core: 'urn:riv:infrastructure:eservicesupply:patientportal:1',
  am: 'urn:riv:infrastructure:eservicesupply:patientportal:AddMessageToPatientPortalInboxResponder:1',
  iau: 'urn:riv:infrastructure:eservicesupply:patientportal:IsActiveUserResponder:1',
  later: 'urn:example:later',
} as const;

export interface Row {
  readonly name: string;
  readonly cardinality: 'once' | 'optional' | 'many';
  readonly content: string | readonly Row[];
}

const once = (name: string, content: Row['content']): Row => ({ name, cardinality: 'once', content });
const optional = (name: string, content: Row['content']): Row => ({ name, cardinality: 'optional', content });
const many = (name: string, content: string): Row => ({ name, cardinality: 'many', content });

const organisationUnit = once('core:organisationUnit', [
  once('core:unitId', 'SE0000000000-ABC1'),
  once('core:unitName', 'Påhittade vårdcentralen'),
  optional('core:unitAddress', 'Storgatan 1'),
  optional('core:unitPostalCode', '123 45'),
  optional('core:unitPostalCity', 'Ängby'),
  optional('core:unitTelephone', '08-123 45 67'),
]);

const ssoLink = optional('core:ssoLink', [
  once('core:systemId', 'ABCD-123EF45'),
  once('core:text', 'Öppna formuläret'),
  optional('core:queryString', 'form=1&amp;step=2'),
  once('core:type', 'NewTarget'),
]);

/** The four messages, each with everything in it that the tables allow. */
export const messages: readonly Row[] = [
  once('iau:IsActiveUser', [once('iau:subjectOfCareId', '191212121212')]),
  once('iau:IsActiveUserResponse', [once('iau:status', 'true'), many('iau:activeNotificationMethods', 'SMS')]),
  once('am:AddMessageToPatientPortalInbox', [
    once('am:subjectOfCareId', '191212121212'),
    once('am:message', [
      organisationUnit,
      optional('core:messageThreadId', 'thread-1'),
      optional('core:messageDescription', 'Kallelse'),
      once('core:messageText', '&lt;article&gt;å ä ö &amp;amp;&lt;/article&gt;'),
      ssoLink,
    ]),
    optional('am:notify', 'true'),
    optional('am:sourceSystem', 'ABCD-123EF45'),
  ]),
  once('am:AddMessageToPatientPortalInboxResponse', [
    optional('am:messageThreadId', 'thread-1'),
    many('am:notificationSent', 'Email'),
    once('am:resultCode', 'OK'),
    optional('am:resultText', ''),
  ]),
];

/** The XML of a row with everything in it. */
export function write(row: Row, attributes = ''): string {
  const inside = typeof row.content === 'string' ? row.content : row.content.map((child) => write(child)).join('');
  return `<${row.name}${attributes}>${inside}</${row.name}>`;
}

/** A document whose root declares every prefix. */
export function writeDocument(row: Row): string {
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return write(row, declarations.join(''));
}
