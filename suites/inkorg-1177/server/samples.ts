/** Elements that the schemas of version 1 take, and such that they refuse, by the requirement that says so. */
import { namespaces, responderNamespace } from '../checks/envelope.ts';
import type { Contract } from '../soap.ts';

export interface Sample {
  readonly row: string;
  readonly contract: Contract;
  readonly xml: string;
  readonly valid: boolean;
}

const ask: Contract = 'IsActiveUser';
const send: Contract = 'AddMessageToPatientPortalInbox';
const foreign = '<x:nytt xmlns:x="urn:motpart:extension">1</x:nytt>';
const number = '191212121212';

const element = (contract: Contract, end: string, content: string) =>
  `<m:${contract}${end} xmlns:m="${responderNamespace(contract)}" xmlns:core="${namespaces.core}">${content}</m:${contract}${end}>`;

const question = (content = `<m:subjectOfCareId>${number}</m:subjectOfCareId>`) => element(ask, '', content);
const status = '<m:status>true</m:status>';
const reply = (content: string) => element(ask, 'Response', content);
const outcome = (content: string) => element(send, 'Response', content);

const unit =
  '<core:organisationUnit><core:unitId>SE4020001170-1001</core:unitId><core:unitName>Enhet</core:unitName></core:organisationUnit>';
const description = '<core:messageDescription>Rubrik</core:messageDescription>';
const text = '<core:messageText>Text</core:messageText>';
const link = (type = 'NewTarget', query = '<core:queryString>a=1</core:queryString>') =>
  `<core:ssoLink><core:systemId>X</core:systemId><core:text>T</core:text>${query}<core:type>${type}</core:type></core:ssoLink>`;
const message = (content: string) => `<m:message>${content}</m:message>`;
const plain = message(unit + text);
const notify = '<m:notify>true</m:notify>';
const source = '<m:sourceSystem>X</m:sourceSystem>';
const sending = (content: string, person = number) =>
  element(send, '', `<m:subjectOfCareId>${person}</m:subjectOfCareId>${content}`);

type Pair = readonly [row: string, contract: Contract, valid: readonly string[], invalid: readonly string[]];

const withNumber = (person: string) => question(`<m:subjectOfCareId>${person}</m:subjectOfCareId>`);
const method = (kind: string) => reply(`${status}<m:activeNotificationMethods>${kind}</m:activeNotificationMethods>`);
const code = (value: string, name = 'resultCode') => outcome(`<m:${name}>${value}</m:${name}>`);

const pairs: readonly Pair[] = [
  ['person-id-pattern', ask, [question()], [withNumber('^191212121212$')]],
  ['person-id', ask, [withNumber('19121212T123'), withNumber('191313131313')], [withNumber('1912121212'), withNumber('19121212X123')]],
  ['active-request', ask, [question()], [question('')]],
  ['active-response', ask, [reply(status)], [reply('')]],
  ['active-no-result', ask, [], [reply(`${status}<m:resultCode>OK</m:resultCode>`)]],
  ['notification-method', ask, ['SMS', 'Email', 'Other'].map(method), ['email', 'Push'].map(method)],
  ['boolean', ask, ['1', 'false'].map((value) => reply(`<m:status>${value}</m:status>`)), [reply('<m:status>True</m:status>')]],
  ['extension-points', ask, [question(`<m:subjectOfCareId>${number}</m:subjectOfCareId>${foreign}`), reply(status + foreign)], []],
  ['style', ask, [], [question().replace('<m:subjectOfCareId>', '<m:subjectOfCareId a="1">')]],
  ['hsa-id', send, [sending(plain.replace('SE4020001170-1001', 'vc 17'))], []],
  ['message', send, [sending(message(unit + description + text)), sending(plain)], [sending(message(unit + text + description)), sending(message(unit))]],
  ['organisation-unit', send, [sending(plain.replace('</core:unitName>', '</core:unitName><core:unitTelephone>1</core:unitTelephone>'))], [sending(plain.replace('<core:unitName>Enhet</core:unitName>', ''))]],
  ['sso-link', send, [sending(message(unit + text + link('NewTarget', '')))], [sending(message(unit + text + link().replace('<core:text>T</core:text>', '')))]],
  ['link-type', send, ['CurrentTarget', 'Embedded', 'Widget', 'NewTarget'].map((type) => sending(message(unit + text + link(type)))), [sending(message(unit + text + link('widget')))]],
  ['no-extension-inside', send, [], [sending(message(unit + text + foreign))]],
  ['namespaces', send, [], [sending(plain.replaceAll('core:', 'm:'))]],
  ['contract.version-1-0-fits', send, [sending(plain + notify + source)], []],
  ['send-request', send, [sending(plain), sending(plain + notify + source)], [sending(plain + source + notify), sending('')]],
  ['as-extension', send, [sending(`${plain}<x:sourceSystem xmlns:x="${namespaces.core}">X</x:sourceSystem>`)], []],
  ['send-response', send, [code('OK'), outcome('<m:messageThreadId/><m:notificationSent>SMS</m:notificationSent><m:resultCode>INFO</m:resultCode><m:resultText>T</m:resultText>')], [outcome('')]],
  ['result-code', send, ['OK', 'INFO', 'ERROR'].map((value) => code(value)), [code('Ok')]],
  ['result-code-name', send, [], [code('OK', 'statusCode')]],
  ['release-candidate-names', send, [], [sending(message(unit + text + link().replaceAll('ssoLink', 'SSOLink'))), sending(plain.replaceAll('messageText', 'MessageText'))]],
]; // prettier-ignore

const rowOf = (row: string) => (row.includes('.') ? `inkorg.${row}` : `inkorg.schema.${row}`);

export const samples: readonly Sample[] = pairs.flatMap(([row, contract, valid, invalid]) => [
  ...valid.map((xml) => ({ row: rowOf(row), contract, xml, valid: true })),
  ...invalid.map((xml) => ({ row: rowOf(row), contract, xml, valid: false })),
]);
