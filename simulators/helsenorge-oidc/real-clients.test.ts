import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as openid from 'openid-client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPopulation, personaPerson } from '../../fixtures/index.ts';
import { barriers, browserPath, open, openBrowser, overhang } from '../console/testing/browser.ts';
import { findHelsenorgeClientByName, registerHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { begin, configOf, locationOf, pickCitizen, redeem, redirectUri, serve, type Served } from './testing/relying-party.ts';

const population = await loadPopulation();
const who = (persona: string) => personaPerson(population, persona);
const [citizen, proxy, represented] = [who('no-active'), who('no-proxy'), who('no-represented')];

let served: Served;
let config: openid.Configuration;

beforeAll(async () => {
  served = await serve();
  config = await configOf(served.origin, served.worlds.get()!);
});
afterAll(() => served.app.close());

async function logIn(choice: Record<string, string> = { citizen: citizen.number }) {
  const begun = await begin(config);
  return redeem(config, locationOf(await pickCitizen(begun.url, choice)), begun);
}

describe('openid-client', () => {
  test('logs a citizen in: discovery, PAR, PKCE, code, id token [oidc.par.pushed] [oidc.token.issued]', async () => {
    const tokens = await logIn();
    expect([tokens.token_type, tokens.expires_in]).toEqual(['bearer', 1800]);
    const claims = tokens.claims()!;
    expect(claims).toMatchObject({ name: `${citizen.givenName} ${citizen.familyName}`, pid: citizen.number, relation: 'self' });
    expect(claims['birthdate']).toBe(citizen.birthDate);
  });

  test('a representative and the represented stand side by side [oidc.id-token.citizens]', async () => {
    const claims = (await logIn({ citizen: proxy.number, represented: represented.number })).claims()!;
    expect(claims).toMatchObject({
      pid: represented.number,
      logged_in_pid: proxy.number,
      relation: 'power-of-attorney',
    });
    expect(claims['logged_in_sub']).not.toBe(claims.sub);
  });
});
