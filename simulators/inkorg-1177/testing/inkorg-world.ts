/** Worlds, envelopes and answers for this system's tests. */
import { inkorg } from '../../../fixtures/inkorg.ts';
import { loadPopulation, personaNobody, personaPerson } from '../../../fixtures/index.ts';
import { createBase } from '../../kernel/base.ts';
import { loadXml } from '../../kernel/codecs/xml.ts';
import type { Peer, SimRequest } from '../../kernel/http.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World, type WorldOptions } from '../../kernel/world.ts';
import { namespaces } from '../contracts.ts';
import { system } from '../index.ts';

await loadXml();
export const population = await loadPopulation();
const base = createBase([system], population);
export const simulator = new Simulator([system]);

/** A Saturday noon in Sweden's winter time. */
export const noon = Date.UTC(2026, 10, 21, 11);

const person = (id: string) => personaPerson(population, id).number;

export const who = {
  sms: person('se-tolvan'),
  email: person('se-tretton'),
  inactiveOfTrio: person('se-elvan'),
  none: person('se-active-none'),
  both: person('se-active-both'),
  other: person('se-active-other'),
  locked: person('se-locked'),
  inactive: person('se-inactive'),
  leaves: person('se-leaves'),
  deceased: person('se-deceased'),
  child: person('se-child'),
  guardian: person('se-guardian'),
  shielded: person('se-protected'),
  coordination: person('se-coordination'),
  stranger: personaNobody(population, 'unknown-swede'),
} as const;

export const peer: Peer = {
  subject: `C=SE, O=Vårdgivaren Exempel AB, CN=journalsystem.vardgivaren.example, serialNumber=${inkorg.consumer}`,
  serialNumber: inkorg.consumer,
  fingerprint: 'AA:BB',
};

export const address = 'SE0000000000-1177';
export const ns = {
  am: 'urn:riv:infrastructure:eservicesupply:patientportal:AddMessageToPatientPortalInboxResponder:1',
  iau: 'urn:riv:infrastructure:eservicesupply:patientportal:IsActiveUserResponder:1',
  core: namespaces.core,
} as const;

/** A fresh world whose wall clock stands at noon. */
export function inkorgWorld(
  profile: Readonly<Record<string, string | number>> = {},
  options: WorldOptions = {},
): World {
  return new World(base, { wall: () => noon, profile: { [system.id]: profile }, ...options });
}

export function envelope(body: string, header = `<itr:LogicalAddress>${address}</itr:LogicalAddress>`): string {
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${namespaces.envelope}" xmlns:itr="${namespaces.registry}" xmlns:core="${ns.core}" xmlns:am="${ns.am}" xmlns:iau="${ns.iau}"><soapenv:Header>${header}</soapenv:Header><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}

export function isActive(number: string): string {
  return `<iau:IsActiveUser><iau:subjectOfCareId>${number}</iau:subjectOfCareId></iau:IsActiveUser>`;
}

/** Parts of a message as XML; an empty one leaves its element out. */
export interface Parts {
  readonly person?: string;
  readonly unit?: string;
  readonly thread?: string;
  readonly heading?: string;
  readonly text?: string;
  readonly link?: string;
  readonly notify?: string;
  readonly sourceSystem?: string;
  readonly end?: string;
}

const tag = (name: string, text: string | undefined) => (text ? `<${name}>${text}</${name}>` : '');

export const unit = '<core:unitId>SE4020001175-VC01</core:unitId><core:unitName>Ängby vårdcentral</core:unitName>';

export function message(parts: Parts = {}): string {
  const { person: number = who.sms, thread, heading = 'Kallelse', text = 'Välkommen på besök', link } = parts;
  const { notify = 'true', sourceSystem = inkorg.systemIds[0]!.id, end = '' } = parts;
  const inner = [
    tag('core:organisationUnit', parts.unit ?? unit),
    tag('core:messageThreadId', thread),
    tag('core:messageDescription', heading),
    `<core:messageText>${text}</core:messageText>`,
    tag('core:ssoLink', link),
  ].join('');
  return `<am:AddMessageToPatientPortalInbox><am:subjectOfCareId>${number}</am:subjectOfCareId><am:message>${inner}</am:message>${tag('am:notify', notify)}${tag('am:sourceSystem', sourceSystem)}${end}</am:AddMessageToPatientPortalInbox>`;
}

export function link(systemId: string, queryString = 'form=1&amp;step=2', type = 'NewTarget'): string {
  return `<core:systemId>${systemId}</core:systemId><core:text>Öppna</core:text>${tag('core:queryString', queryString)}<core:type>${type}</core:type>`;
}

const domain = '/inkorg/vp/infrastructure/eservicesupply/patientportal';
export const path = `${domain}/AddMessageToPatientPortalInbox/1/rivtabp21`;
export const activePath = `${domain}/IsActiveUser/1/rivtabp21`;

export const usual: Readonly<Record<string, string>> = {
  'content-type': 'text/xml; charset=UTF-8',
  soapaction: `"${ns.am}:AddMessageToPatientPortalInbox"`,
};

export function requestOf(body: string | Uint8Array, instead: Partial<SimRequest> = {}): SimRequest {
  const origin = 'https://localhost:4443';
  const below = instead.path ?? path;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const standing = { method: 'POST', received: origin + below, base: origin, path: below, query: '', tls: true, peer };
  return { ...standing, headers: usual, body: bytes, ...instead };
}

/** Sends a whole envelope. */
export function post(world: World, xml: string | Uint8Array, instead?: Partial<SimRequest>): Answer {
  return simulator.respond(requestOf(xml, instead), world);
}

export function send(world: World, parts?: Parts, instead?: Partial<SimRequest>): Answer {
  return post(world, envelope(message(parts)), instead);
}

export function check(world: World, number: string, instead?: Partial<SimRequest>): Answer {
  const headers = { ...usual, soapaction: `"${ns.iau}:IsActiveUser"` };
  return post(world, envelope(isActive(number)), { path: activePath, headers, ...instead });
}

export function xmlOf({ body }: Answer): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}

/** Texts of the elements of that local name. */
export function textsOf(answer: Answer, name: string): string[] {
  return [...xmlOf(answer).matchAll(new RegExp(`<(?:\\w[\\w-]*:)?${name}(?:>([^<]*)<|/>)`, 'g'))].map(
    ([, text]) => text ?? '',
  );
}

/** `OK`, `INFO: text`, `ERROR: text`, `VP007`, `fault: text`, or the bare status. */
export function outcome(answer: Answer): string {
  const [code] = textsOf(answer, 'resultCode');
  const [text] = textsOf(answer, 'resultText');
  const [fault] = textsOf(answer, 'faultstring');
  const [status] = textsOf(answer, 'status');
  if (fault !== undefined) return /^VP\d+/.exec(fault)?.[0] ?? `fault: ${fault}`;
  if (code === undefined) return status ?? String(answer.status);
  return text === undefined ? code : `${code}: ${text}`;
}

export function lastExchange(world: World) {
  return world.journal.since().at(-1)!;
}

/** Rows of the remarks on the last exchange. */
export function remarked(world: World): string[] {
  const remarks = (lastExchange(world).facts?.['remarks'] ?? []) as readonly { row: string }[];
  return remarks.map(({ row }) => row);
}
