/** Beside the operations: guidance services, which are settled with Norsk helsenett and shown by none of them; and citizens' tokens. */
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { findClient } from '../registers/clients.ts';
import { findHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { findConsent } from '../registers/consent.ts';
import { issueCitizenToken } from './citizen-token.ts';
import { guidanceTable, type GuidanceRow } from './state.ts';

function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new RangeError(`give ${name} as a string`);
  return value;
}

function show(world: World, body: Readonly<Record<string, unknown>>): GuidanceRow {
  const service = world.table<GuidanceRow>(guidanceTable.name).get(textOf(body, 'id').toLowerCase());
  if (!service) throw new RangeError('no guidance service has that id: look in the table verktoy.guidance-services');
  return service;
}

/** A client of its own has none until somebody orders one. */
function order(world: World, body: Readonly<Record<string, unknown>>): GuidanceRow {
  const client = textOf(body, 'client');
  if (!findClient(world, client) && !findHelsenorgeClient(world, client))
    throw new RangeError('no client of HelseID or Helsenorge has that id');
  const id = world.ids.guid(guidanceTable.name);
  const empty = { Telefon: null, Url: null, Apningstider: null, updated: null };
  return world.table<GuidanceRow>(guidanceTable.name).put({ id, client, ...empty });
}

function citizenIn(world: World, body: Readonly<Record<string, unknown>>, name: string): string {
  const number = textOf(body, name);
  if (findConsent(world, number)) return number;
  throw new RangeError(`${name}: nobody in Norway of this population has that number; \`motpart people\` lists them`);
}

function logIn(world: World, body: Readonly<Record<string, unknown>>): object {
  const represented = citizenIn(world, body, 'citizen');
  const loggedIn = body['loggedIn'] === undefined ? represented : citizenIn(world, body, 'loggedIn');
  return issueCitizenToken(world, represented, loggedIn);
}

export const controls: Readonly<Record<string, Control>> = {
  'citizen-token': {
    title: "Give the access token of a citizen's login, for Behandler",
    takes: {
      citizen: 'identity number of the citizen whose matters it opens',
      loggedIn: 'identity number of whoever acts for the citizen; the same without it',
    },
    run: logIn,
  },
  'order-guidance-service': {
    title: 'Give a client a guidance service of its own',
    takes: { client: 'client id, of HelseID or of Helsenorge itself' },
    run: order,
  },
  'show-guidance-service': {
    title: 'Show what stands with a guidance service',
    takes: { id: 'guid of the guidance service' },
    run: show,
  },
};
