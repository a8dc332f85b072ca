/** Requests of the checks' own making: right ones, and those that are wrong in one way. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { XmlValue } from '../../../simulators/kernel/codecs/xml-write.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { RawRequest, ServerTrial } from '../../dsl/server.ts';
import { envelope, messageContent, pathOf, soapActionOf, type Contract, type SendParams } from '../soap.ts';
import { unit } from '../checks/cast.ts';
import type { Cast, Registered } from './cast.ts';

export type Inbox = ServerTrial<Cast>;

export const qa = 'inkorg-1177';

/** How a call differs from an ordinary one. */
export interface Differing extends Partial<Pick<RawRequest, 'method' | 'path' | 'certificate'>> {
  readonly endpoint?: string;
  readonly address?: string;
  /** Beside the usual ones; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Alters the envelope. */
  readonly xml?: (text: string) => string | Uint8Array;
}

export function registered(trial: Inbox): Registered {
  return trial.credentials[qa] as Registered;
}

const second = 1_000;
let nextCall = 0;

/** A platform that is no Motpart is called once a second, as the agreed load has it (`inkorg.sla.load`). */
async function pace(trial: Inbox): Promise<void> {
  if (trial.control) return;
  const wait = nextCall - Date.now();
  nextCall = Math.max(nextCall, Date.now()) + second;
  if (wait > 0) await sleep(wait);
}

function headersOf(contract: Contract, changed: Differing['headers'] = {}): Record<string, string> {
  const usual = { 'content-type': 'text/xml; charset=utf-8', SOAPAction: soapActionOf(contract) };
  const all: Record<string, string | undefined> = { ...usual, ...changed };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** One call of a contract with this content in its element. */
export async function call(
  trial: Inbox,
  contract: Contract,
  content: XmlValue,
  { endpoint = qa, address = registered(trial).logicalAddress, headers, xml, ...request }: Differing = {},
): Promise<Exchange> {
  const text = envelope(contract, address, content);
  await pace(trial);
  return trial.send(endpoint, {
    method: 'POST',
    path: pathOf(contract),
    headers: headersOf(contract, headers),
    body: xml ? xml(text) : text,
    ...request,
  });
}

/** Lets the platform's log, and a reader of it, know which check a call is of. */
export function traced(trial: Inbox): Differing {
  return { headers: { 'x-skltp-correlation-id': trial.unique() } };
}

/** Asks whether somebody is active: the harmless call. */
export function ask(trial: Inbox, differing: Differing = {}, person = trial.cast.active): Promise<Exchange> {
  return call(trial, 'IsActiveUser', { subjectOfCareId: person }, differing);
}

export interface Message extends Omit<Partial<SendParams>, 'sections' | 'onBehalfOf'> {
  /** Without it the registered one; null: none. */
  readonly sourceSystem?: string | null;
}

/** Sends a message. Its heading says which check did, so that nobody takes it for anything else. */
export function deliver(
  trial: Inbox,
  heading: string,
  more: Message = {},
  differing: Differing = {},
): Promise<Exchange> {
  const { person = trial.cast.active, text = 'Provmeddelande från Motpart.', notify } = more;
  const { sourceSystem = registered(trial).sourceSystem } = more;
  const content = {
    subjectOfCareId: person,
    message: messageContent({ person, unit, heading, ...more }, text),
    notify,
    sourceSystem: sourceSystem ?? undefined,
  };
  return call(trial, 'AddMessageToPatientPortalInbox', content, differing);
}

export const get = (trial: Inbox, path: string, endpoint = qa): Promise<Exchange> =>
  trial.send(endpoint, { method: 'GET', path });
