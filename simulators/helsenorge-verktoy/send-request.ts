/** The body of POST /v1/Verktoy, read leniently: what is wrong with it is for the rules to say. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import { validateSendMembers } from '../../contracts/generated/helsenorge-verktoy/validators.js';
import type { Practitioner, Tool } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { whyInactive, type ActivityRule, type Inactivity } from '../registers/consent.ts';
import { findPractitioner, findPractitionerByHpr } from '../registers/practitioners.ts';
import { dayOf, readDay } from './calendar.ts';
import { earlierSendings, type EarlierSendings } from './earlier-sendings.ts';
import { readGuid } from './guid.ts';
import { isDeclaredAsJson, objectOf } from './json-body.ts';
import { toolsTable } from './state.ts';

const members = ['VerktoyId', 'InnbyggerFnr', 'BehandlerHprNr', 'BehandlerFnr', 'FristDato', 'Melding'] as const;
type Members = { readonly [Name in (typeof members)[number]]?: string | undefined };

/** An empty string counts as absent where the member names somebody. */
interface Named {
  readonly hpr: string | undefined;
  readonly fnr: string | undefined;
}

export interface SendRequest {
  readonly declaredAsJson: boolean;
  /** The body was a JSON object. */
  readonly isObject: boolean;
  /** Members that are neither strings nor null. */
  readonly wrongMembers: readonly string[];
  readonly given: Members;
  readonly toolId: string | undefined;
  readonly tool: Tool | undefined;
  readonly named: Named;
  readonly practitioner: Practitioner | undefined;
  /** `YYYY-MM-DD`; undefined when no FristDato came, or none that can be read. */
  readonly deadline: string | undefined;
  readonly today: string;
  readonly inactivity: () => Inactivity | undefined;
  readonly earlier: () => EarlierSendings;
}

const nothing: Members = {};

function wrongMembersOf(body: Record<string, unknown>): string[] {
  if (validateSendMembers(body)) return [];
  return members.filter((name) => body[name] !== undefined && body[name] !== null && typeof body[name] !== 'string');
}

function textsOf(body: Record<string, unknown>): Members {
  const text = (name: string) => (typeof body[name] === 'string' ? (body[name] as string) : undefined);
  return Object.fromEntries(members.map((name) => [name, text(name)]));
}

/** With both ids the HPR number names the practitioner (`verktoy.send.both-practitioners`). */
function practitionerOf({ world }: Call, { hpr, fnr }: Named): Practitioner | undefined {
  if (hpr !== undefined) return findPractitionerByHpr(world, hpr);
  return fnr === undefined ? undefined : findPractitioner(world, fnr);
}

const fromAge: Readonly<Record<Profile['digitallyActiveArea'], number>> = { Helsehjelp: 16, Ungdom: 13, 'any-age': 0 };

function activityRule(call: Call): ActivityRule {
  const { digitallyActiveRule, digitallyActiveArea } = call.world.profile(call.system.id) as unknown as Profile;
  const levels = digitallyActiveRule === 'any-consent' ? (['basis', 'full'] as const) : (['full'] as const);
  return { fromAge: fromAge[digitallyActiveArea], levels };
}

function deadlineOf(call: Call, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const { deadlineZone, timeZone } = call.world.profile(call.system.id) as unknown as Profile;
  return readDay(given, deadlineZone === 'local' ? timeZone : undefined);
}

/** Several rules ask the same question; it is answered when the first one does. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** Reads the request and looks up what it names. */
export function readSendRequest(call: Call): SendRequest {
  const body = objectOf(call, members);
  const given = body ? textsOf(body) : nothing;
  const toolId = readGuid(given.VerktoyId ?? '');
  const named = { hpr: given.BehandlerHprNr || undefined, fnr: given.BehandlerFnr || undefined };
  const practitioner = practitionerOf(call, named);
  const citizen = given.InnbyggerFnr ?? '';
  const today = dayOf(call.world.clock.now(), call.profile('timeZone'));
  return {
    declaredAsJson: isDeclaredAsJson(call),
    isObject: body !== undefined,
    wrongMembers: body ? wrongMembersOf(body) : [],
    given,
    toolId,
    tool: toolId === undefined ? undefined : call.table<Tool>(toolsTable.name).get(toolId),
    named,
    practitioner,
    deadline: deadlineOf(call, given.FristDato),
    today,
    inactivity: once(() => whyInactive(call.world, citizen, call.world.clock.now(), activityRule(call))),
    earlier: once(() =>
      earlierSendings(call, { citizen, tool: toolId ?? '', practitioner: practitioner?.number, today }),
    ),
  };
}
