/** A request of PUT /v1/Veiledningstjeneste/{id}, read leniently: what is wrong with it is for the rules to say. */
import type { OpeningHours } from '../../fixtures/guidance-services.ts';
import type { Call } from '../kernel/call.ts';
import type { Access } from '../registers/tokens.ts';
import { readGuid } from './guid.ts';
import { anyCasing, isDeclaredAsJson, membersOf, objectOf } from './json-body.ts';
import { timeOf, weekdayOf } from './opening-hours.ts';
import { guidanceTable, type GuidanceRow } from './state.ts';

const members = ['Id', 'Telefon', 'Url', 'Apningstider'] as const;
const hourMembers = ['Dag', 'FraKl', 'TilKl', 'ApenHeleDagen'] as const;

export interface GuidanceRequest {
  readonly declaredAsJson: boolean;
  /** The body was a JSON object. */
  readonly isObject: boolean;
  /** Members of another JSON type than documented. */
  readonly wrongMembers: readonly string[];
  /** What stands in the path, and the guid that it is. */
  readonly given: string;
  readonly id: string | undefined;
  readonly service: GuidanceRow | undefined;
  /** It belongs to the client that calls. */
  readonly isOwn: boolean;
  /** Days that are none, as they came. */
  readonly undefinedDays: readonly string[];
  /** Times that are none, as they came. */
  readonly malformedTimes: readonly string[];
  /** The members that came, in the form in which they are kept. */
  readonly update: Partial<Pick<GuidanceRow, 'Telefon' | 'Url' | 'Apningstider'>>;
}

type Members = Readonly<Record<string, unknown>>;

const isText = (value: unknown) => (value ?? null) === null || typeof value === 'string';
const isDay = (value: unknown) => isText(value) || typeof value === 'number';
const isMark = (value: unknown) => (value ?? null) === null || typeof value === 'boolean';
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wrongHours(item: unknown): string[] {
  if (!isObject(item)) return ['Apningstider'];
  const { Dag, FraKl, TilKl, ApenHeleDagen } = item as Members;
  const right = { Dag: isDay(Dag), FraKl: isText(FraKl), TilKl: isText(TilKl), ApenHeleDagen: isMark(ApenHeleDagen) };
  return hourMembers.filter((name) => !right[name]);
}

/** `Id` is passed over whatever it is (`verktoy.guidance.id-from-url`). */
function wrongMembersOf({ Telefon, Url, Apningstider = null }: Members): string[] {
  const wrong = [...(isText(Telefon) ? [] : ['Telefon']), ...(isText(Url) ? [] : ['Url'])];
  if (Apningstider === null) return wrong;
  return Array.isArray(Apningstider) ? [...wrong, ...Apningstider.flatMap(wrongHours)] : [...wrong, 'Apningstider'];
}

/** The body, its opening hours by their documented names too. */
function bodyOf(call: Call): Members | undefined {
  const body = objectOf(call, members);
  if (!body || !Array.isArray(body['Apningstider'])) return body;
  const named = (item: unknown) => (isObject(item) ? membersOf(item, hourMembers, anyCasing(call)) : item);
  return { ...body, Apningstider: (body['Apningstider'] as unknown[]).map(named) };
}

function itemsOf({ Apningstider }: Members): Members[] {
  return Array.isArray(Apningstider) ? (Apningstider as unknown[]).filter(isObject).map((item) => item as Members) : [];
}

const dayOf = ({ Dag }: Members) => weekdayOf((Dag ?? '') as string | number);

function keptTime(value: unknown): string | null {
  return typeof value === 'string' ? (timeOf(value) ?? null) : null;
}

function kept(item: Members): OpeningHours {
  const { FraKl, TilKl, ApenHeleDagen } = item;
  const mark = (ApenHeleDagen as boolean | undefined) ?? null;
  return { Dag: dayOf(item) ?? '', FraKl: keptTime(FraKl), TilKl: keptTime(TilKl), ApenHeleDagen: mark };
}

function updateOf(body: Members, items: readonly Members[]): GuidanceRequest['update'] {
  const { Telefon, Url, Apningstider } = body;
  return {
    ...(Telefon !== undefined && { Telefon: Telefon as string | null }),
    ...(Url !== undefined && { Url: Url as string | null }),
    ...(Apningstider !== undefined && { Apningstider: Apningstider === null ? null : items.map(kept) }),
  };
}

function timesIn({ FraKl, TilKl }: Members): string[] {
  return [FraKl, TilKl].filter((time) => typeof time === 'string');
}

export function readGuidanceRequest(call: Call<Access>): GuidanceRequest {
  const body = bodyOf(call);
  const items = itemsOf(body ?? {});
  const given = call.params['id']!;
  const id = readGuid(given);
  const service = id === undefined ? undefined : call.table<GuidanceRow>(guidanceTable.name).get(id);
  return {
    declaredAsJson: isDeclaredAsJson(call),
    isObject: body !== undefined,
    wrongMembers: wrongMembersOf(body ?? {}),
    given,
    id,
    service,
    isOwn: service?.client === call.auth.clientId,
    undefinedDays: items.filter((item) => dayOf(item) === undefined).map(({ Dag }) => String(Dag ?? '(none)')),
    malformedTimes: items.flatMap(timesIn).filter((time) => timeOf(time) === undefined),
    update: updateOf(body ?? {}, items),
  };
}
