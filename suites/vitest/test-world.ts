/** What a test gets: a world of its own, and all that a client needs to reach it. */
import type { OAuthClient } from '../../fixtures/index.ts';
import type { issueToken } from '../../simulators/helseid/index.ts';
import type { Clock } from '../../simulators/kernel/clock.ts';
import type { Journal } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { clientsTable, findClient, findClientByName } from '../../simulators/registers/clients.ts';
import type { Credentials, Endpoints } from '../dsl/types.ts';
import type { Certificates, Opened } from '../hosts/host.ts';
import { faultOf } from './options.ts';

/** What a ready-made token is to be like. */
export interface TokenOptions {
  /** Id or name of a registered client. Default `motpart-epj`. */
  readonly client?: string;
  /** Seconds; below zero it has run out already. Default as HelseID's profile says. */
  readonly lifetimeSeconds?: number;
  /** Thumbprint (RFC 7638) of the key that the token is bound to (DPoP); without it the token is a Bearer token. */
  readonly dpopJkt?: string;
}

/** A world for one test, and what a client needs to reach it. */
export interface TestWorld {
  /** Fresh for this test: write its tables, faults and profile freely. */
  readonly world: World;
  /** Base addresses by system id, no slash at the end. */
  readonly endpoints: Endpoints;
  /** Ready-made credentials by system id, as `systems[].credentials` of the control API. */
  readonly credentials: Credentials;
  /** Client certificate, key and CA (PEM) by the id of the system that asks for them; empty when none does. */
  readonly certificates: Certificates;
  /** `world.journal`: every exchange with its diagnosis. */
  readonly journal: Journal;
  /** `world.clock`: `advance(ms)` moves business time, `freeze()` stops it. */
  readonly clock: Clock;
  /**
   * An access token that HelseID would give, without asking for one.
   * @param scope  in full or its last part, several separated by spaces; without it all approved ones
   * @throws UsageFault for an unknown client or scope, or without HelseID among the systems
   */
  token(scope?: string, options?: TokenOptions): string;
}

function clientOf(world: World, wanted: string): OAuthClient {
  const found = findClient(world, wanted) ?? findClientByName(world, wanted);
  if (found) return found;
  const known = [...world.table<OAuthClient>(clientsTable.name).all()].slice(0, 8).map(({ name }) => name);
  throw faultOf('SUITE-TOKEN', `there is no client ${wanted}`, `there is ${known.join(', ')}`);
}

function fullScope({ name, scopes }: OAuthClient, wanted: string): string {
  const known = Object.keys(scopes);
  const found = known.find((scope) => scope === wanted) ?? known.find((scope) => scope.endsWith(`/${wanted}`));
  if (found) return found;
  throw faultOf('SUITE-TOKEN', `${name} has no scope ${wanted}`, `it has ${known.join(', ') || 'none'}`);
}

/** `issue` is undefined where HelseID is not among the systems. */
function tokensOf(world: World, issuer: string, issue: typeof issueToken | undefined): TestWorld['token'] {
  return (scope, { client: wanted = 'motpart-epj', lifetimeSeconds, dpopJkt } = {}) => {
    if (!issue) throw faultOf('SUITE-TOKEN', 'HelseID is not among the systems', "add 'helseid' to `systems`");
    const client = clientOf(world, wanted);
    const scopes = scope?.split(/\s+/).filter(Boolean);
    const { accessToken } = issue(world, {
      clientId: client.clientId,
      base: '',
      issuer,
      ...(scopes && { scopes: scopes.map((word) => fullScope(client, word)) }),
      ...(lifetimeSeconds !== undefined && { lifetimeSeconds }),
      ...(dpopJkt !== undefined && { dpopJkt }),
    });
    return accessToken;
  };
}

function credentialsOf(world: World): Credentials {
  const named = world.base.systems.map(({ id, credentials }) => [id, credentials?.(world, '')] as const);
  return Object.fromEntries(named.filter(([, credentials]) => credentials !== undefined));
}

/** What a test needs beside an opened world; HelseID's part is loaded only where it is among the systems. */
export async function testWorldMaker({ base }: World): Promise<(opened: Opened) => TestWorld> {
  const ids = base.systems.map(({ id }) => id);
  const issue = ids.includes('helseid') ? (await import('../../simulators/helseid/index.ts')).issueToken : undefined;
  return ({ world, endpoints, certificates = {} }) => {
    return {
      world,
      endpoints,
      credentials: credentialsOf(world),
      certificates,
      journal: world.journal,
      clock: world.clock,
      token: tokensOf(world, endpoints['helseid'] ?? '', issue),
    };
  };
}
