/** SetUser: everything stands in the query (`lifecare.users.set`). A parameter that is there and empty empties its field. */
import { type LifecareUser, type LogonType, logonTypes } from '../../../fixtures/lifecare/types.ts';
import type { Call } from '../../kernel/call.ts';
import { type Fault, flagIn, type Judged, unreadable } from './parameters.ts';
import { validityIn } from './user-date.ts';

type Field = Exclude<keyof LifecareUser, 'id' | 'changed' | 'roles'>;

/** The fields that a call names. */
export type UserChange = Partial<Pick<LifecareUser, Field>>;

export interface SetUserRequest extends Judged {
  readonly id: string;
  readonly change: UserChange;
}

const texts: Readonly<Record<string, Field>> = {
  personid: 'personId',
  hsaid: 'hsaId',
  networkuserid: 'networkUserId',
  vrkid: 'vrkId',
  firstname: 'firstName',
  lastname: 'lastName',
  fullname: 'fullName',
  description: 'title',
};

/** A logon type by its word in any case, or by its ordinal, as the framework reads an enumeration. */
const logonTypeIn = (text: string): LogonType | undefined =>
  logonTypes.find((type, place) => type.toLowerCase() === text.toLowerCase() || text === String(place));

/** A value of the query, once it is read: what it changes, or why not. */
type Found = { readonly change: UserChange } | { readonly fault: Fault };

const notValid = (name: string, text: string): Found => ({ fault: unreadable('lifecare.error.not-valid', name, text) });

function validity(name: string, field: 'validFrom' | 'validTo', text: string): Found {
  const moment = text === '' ? null : validityIn(text);
  if (moment === undefined) return { fault: unreadable('lifecare.users.date-form', name, text) };
  return { change: { [field]: moment } };
}

function disabled(name: string, text: string): Found {
  const flag = text === '' ? false : flagIn(text);
  return flag === undefined ? notValid(name, text) : { change: { disabled: flag } };
}

function found(name: string, text: string): Found | undefined {
  const known = name.toLowerCase();
  const field = texts[known];
  if (field) return { change: { [field]: text } };
  if (known === 'validfrom') return validity(name, 'validFrom', text);
  if (known === 'validto') return validity(name, 'validTo', text);
  return known === 'disabled' ? disabled(name, text) : undefined;
}

/** Logon types stand one in each parameter, with brackets behind the name or without. */
function logonsIn(search: URLSearchParams): Found[] {
  const written = [...search].filter(([name]) => /^logontypes(?:\[\d*\])?$/i.test(name)).map(([, text]) => text);
  if (written.length === 0) return [];
  const named = written.filter((text) => text !== '');
  const unknown = named.find((text) => logonTypeIn(text) === undefined);
  if (unknown !== undefined) return [notValid('logonTypes', unknown)];
  return [{ change: { logonTypes: [...new Set(named.map((text) => logonTypeIn(text)!))] } }];
}

const most = 10;

function idFaults(id: string): Fault[] {
  const row = 'lifecare.users.set-id-refusal';
  if (id === '') return [{ row, name: 'id', text: 'The id field is required.' }];
  const text = `The field id must be a string with a maximum length of ${most}.`;
  return id.length > most ? [{ row, name: 'id', text }] : [];
}

/** Of a parameter that comes twice the first counts. */
function firstOfEach(search: URLSearchParams): [string, string][] {
  const seen = new Set<string>();
  return [...search].filter(([name]) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

export function readSetUser({ search }: Pick<Call, 'search'>): SetUserRequest {
  const parameters = firstOfEach(search);
  const id = parameters.find(([name]) => name.toLowerCase() === 'id')?.[1] ?? '';
  const all = [...parameters.flatMap(([name, text]) => found(name, text) ?? []), ...logonsIn(search)];
  const faults = all.flatMap((one) => ('fault' in one ? [one.fault] : []));
  const changes = all.map((one) => ('change' in one ? one.change : {}));
  return { id, faults: [...idFaults(id), ...faults], change: Object.assign({}, ...changes) as UserChange };
}
