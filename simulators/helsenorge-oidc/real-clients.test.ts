import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as openid from 'openid-client';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  loadPopulation,
  personaClient,
  personaPerson,
  personaPractitioner,
  personaTool,
} from '../../fixtures/index.ts';
import { barriers, browserPath, open, openBrowser, overhang } from '../console/testing/browser.ts';
import { issueToken } from '../helseid/index.ts';
import type { World } from '../kernel/world.ts';
import { findHelsenorgeClientByName, registerHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { begin, configOf, locationOf, pickCitizen, redeem, serve, type Served } from './testing/relying-party.ts';

const population = await loadPopulation();
const who = (persona: string) => personaPerson(population, persona);
const [citizen, proxy, represented] = [who('no-active'), who('no-proxy'), who('no-represented')];

let served: Served;
let world: World;
let config: openid.Configuration;

beforeAll(async () => {
  served = await serve();
  world = served.worlds.get()!;
  config = await configOf(served.origin, world);
});
afterAll(() => served.app.close());

async function logIn(choice: Record<string, string> = { citizen: citizen.number }) {
  const begun = await begin(config);
  return redeem(config, locationOf(await pickCitizen(begun.url, choice)), begun);
}

const tool = personaTool(population, 'tool-prescribed').id;
const { hprNumber: BehandlerHprNr, name: practitioner } = personaPractitioner(population, 'practitioner');

/** A practitioner sends the tool to a citizen, in HelseID's name. */
async function sendTool(InnbyggerFnr: string): Promise<void> {
  const { clientId } = personaClient(population, 'motpart-epj');
  const { accessToken } = issueToken(world, { clientId, base: served.origin });
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ InnbyggerFnr, VerktoyId: tool, BehandlerHprNr });
  const sent = await fetch(`${served.origin}/helsenorge/verktoy/v1/Verktoy`, { method: 'POST', headers, body });
  expect(sent.status).toBe(200);
}

async function behandler(token: string) {
  const url = `${served.origin}/helsenorge/verktoy/v1/Behandler?VerktoyId=${tool}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const { Code, Navn } = (await response.json()) as { Code?: string; Navn?: string };
  return [response.status, Code ?? Navn];
}

describe('openid-client', () => {
  test('logs a citizen in: discovery, PAR, PKCE, code, id token [oidc.par.pushed] [oidc.token.issued]', async () => {
    const tokens = await logIn();
    expect([tokens.token_type, tokens.expires_in]).toEqual(['bearer', 1800]);
    const name = `${citizen.givenName} ${citizen.familyName}`;
    const { birthDate: birthdate, number: pid } = citizen;
    expect(tokens.claims()).toMatchObject({ name, birthdate, pid, relation: 'self' });
  });

  test('a representative and the represented stand side by side [oidc.id-token.citizens]', async () => {
    const tokens = await logIn({ citizen: proxy.number, represented: represented.number });
    const claims = tokens.claims()!;
    const both = { pid: represented.number, logged_in_pid: proxy.number, relation: 'power-of-attorney' };
    expect(claims).toMatchObject(both);
    expect(claims['logged_in_sub']).not.toBe(claims.sub);
    const known = await openid.tokenIntrospection(config, tokens.access_token);
    expect(known).toMatchObject({ active: true, pid: represented.number, sub: claims.sub });
  });

  test('refreshes, revokes, and is refused with what is ended [oidc.revoke.revoked]', async () => {
    const tokens = await logIn();
    const next = await openid.refreshTokenGrant(config, tokens.refresh_token!);
    await openid.tokenRevocation(config, next.access_token);
    expect(await openid.tokenIntrospection(config, next.access_token)).toEqual({ active: false });
    await openid.tokenRevocation(config, next.refresh_token!);
    await expect(openid.refreshTokenGrant(config, next.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  test('is refused with another verifier, and with a code that comes again [oidc.token.code-once]', async () => {
    const begun = await begin(config);
    const callback = locationOf(await pickCitizen(begun.url, { citizen: citizen.number }));
    const wrong = redeem(config, callback, { ...begun, verifier: openid.randomPKCECodeVerifier() });
    await expect(wrong).rejects.toMatchObject({ error: 'invalid_grant' });
    const { access_token } = await redeem(config, callback, begun);
    await expect(redeem(config, callback, begun)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await openid.tokenIntrospection(config, access_token)).active).toBe(false);
  });

  test('learns that an address is not registered [oidc.authorize.redirect-error]', async () => {
    const pushing = begin(config, { redirect_uri: 'http://127.0.0.1:9999/callback' });
    await expect(pushing).rejects.toMatchObject({
      error: 'invalid_request',
      error_description: '204019 Fant ingen match på RedirectUri',
    });
  });

  test('works as a public client', async () => {
    const own = await configOf(served.origin, world, 'motpart-tool-public');
    const begun = await begin(own);
    const callback = locationOf(await pickCitizen(begun.url, { citizen: citizen.number }));
    expect((await redeem(own, callback, begun)).claims()?.['pid']).toBe(citizen.number);
  });

  test('the token opens Behandler, for the represented citizen and half an hour [oidc.token.lifetime]', async () => {
    await sendTool(represented.number);
    const [own, others] = [await logIn(), await logIn({ citizen: proxy.number, represented: represented.number })];
    expect(await behandler(own.access_token)).toEqual([400, 'VER-000261']);
    expect(await behandler(others.access_token)).toEqual([200, practitioner]);
    world.clock.advanceSecurity(31 * 60_000);
    const [status] = await behandler(others.access_token);
    world.clock.advanceSecurity(-31 * 60_000);
    expect(status).toBeGreaterThan(400);
  });

  test('a token of one world is worth nothing in another', async () => {
    served.worlds.create('apart');
    const { access_token } = await logIn();
    const apart = await configOf(`${served.origin}/w/apart`, served.worlds.get('apart')!);
    expect(await openid.tokenIntrospection(apart, access_token)).toEqual({ active: false });
  });
});

describe.runIf(browserPath)('a browser', { timeout: 30_000 }, () => {
  let browser: Browser;
  let server: Server;
  let callback: string;
  const arrived: { method: string; url: string; body: string }[] = [];

  async function remember(request: IncomingMessage): Promise<void> {
    arrived.push({ method: request.method!, url: request.url!, body: await text(request) });
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      void remember(request).then(() => response.end('<title>Tilbake</title>'));
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    callback = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
    const client = findHelsenorgeClientByName(world, 'motpart-tool')!;
    registerHelsenorgeClient(world, { ...client, redirectUris: [...client.redirectUris, callback] });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  const cameBack = async (page: Page) => {
    await page.waitForURL(`${callback}**`);
    return arrived.findLast(({ url }) => url.startsWith('/callback'))!;
  };

  test('a citizen picks themselves, comes back, and the token opens Behandler [oidc.login.page]', async () => {
    await sendTool(citizen.number);
    const begun = await begin(config, { redirect_uri: callback });
    const { page, requests, complaints } = await open(browser, begun.url.href);
    expect(await page.title()).toBe('Logg inn på Helsenorge');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('radio', { name: citizen.number }).check();
    await page.getByRole('button', { name: 'Logg inn' }).click();
    const { url } = await cameBack(page);
    const tokens = await redeem(config, new URL(url, callback), begun);
    expect(tokens.claims()?.['pid']).toBe(citizen.number);
    expect(await behandler(tokens.access_token)).toEqual([200, practitioner]);
    expect(requests.filter((one) => !one.startsWith(served.origin) && !one.startsWith(callback))).toEqual([]);
    expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
    await page.close();
  });

  test('a parent is found by number, acts for a child, and the answer is posted [oidc.authorize.answered]', async () => {
    const [parent, child] = [who('no-parent'), who('no-under-16')];
    const begun = await begin(config, { redirect_uri: callback, response_mode: 'form_post' });
    const { page, complaints } = await open(browser, begun.url.href, { viewport: { width: 390, height: 844 } });
    expect(await overhang(page)).toBe(0);
    await page.getByLabel('Fødselsnummer eller d-nummer').fill(parent.number);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/v2/login');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await page.getByRole('radio', { name: child.number }).check();
    await page.getByRole('button', { name: 'Fortsett' }).click();
    const { method, body } = await cameBack(page);
    expect(method).toBe('POST');
    const posted = new Request(callback, { method: 'POST', body: new URLSearchParams(body) });
    const expected = { pkceCodeVerifier: begun.verifier, expectedState: begun.state, expectedNonce: begun.nonce };
    const tokens = await openid.authorizationCodeGrant(config, posted, expected);
    expect(tokens.claims()).toMatchObject({ pid: child.number, logged_in_pid: parent.number, relation: 'parent' });
    expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
    await page.close();
  });

  test('what was wrong is said on the page, a second tool needs no page, and after logout there is one [oidc.session.again] [oidc.logout.ended]', async () => {
    const go = () => begin(config, { redirect_uri: callback });
    const { page } = await open(browser, (await go()).url.href);
    await page.getByLabel('Fødselsnummer eller d-nummer').fill('123');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('radio', { name: citizen.number }).check();
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await cameBack(page);
    await page.goto((await go()).url.href);
    expect(page.url()).toContain('/callback?code=');
    await page.goto(config.serverMetadata().end_session_endpoint!);
    expect(await page.title()).toBe('Du er logget ut');
    await page.goto((await go()).url.href);
    expect(await page.title()).toBe('Logg inn på Helsenorge');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect((await cameBack(page)).url).toContain('error=access_denied');
    await page.close();
  });
});
