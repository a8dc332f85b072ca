import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../adapters/fastify.ts';
import { createSimulator, createWorld, loadSystems } from '../index.ts';
import { Worlds } from '../kernel/worlds.ts';
import { besideOperations, documentPages, landingPage } from './index.ts';
import { barriers, browserPath, open, openBrowser, overhang, type Opened } from './testing/browser.ts';

describe.runIf(browserPath)('the page at / in a browser', { timeout: 30_000 }, () => {
  let app: FastifyInstance;
  let origin: string;
  let browser: Browser;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    const [systems, world] = await Promise.all([loadSystems(), createWorld()]);
    const beside = besideOperations(systems);
    const plugins = [documentPages(systems)];
    app = createServer({ simulator: await createSimulator(), worlds: new Worlds(world), beside, plugins });
    await app.register(landingPage({ systems, version: '0.0.0' }));
    origin = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
    opened = await open(browser, origin);
    page = opened.page;
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  test('loads nothing but itself, and complains of nothing', () => {
    const elsewhere = opened.requests.filter((url) => !url.startsWith(`${origin}/`));
    expect([elsewhere, opened.complaints]).toEqual([[], []]);
  });

  test.each(['light', 'dark'] as const)('%s: nothing that axe finds serious', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  });

  test('is no wider than a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overhang(page)).toBe(0);
  });

  test('the keyboard reaches its links', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toContain('/_motpart/v1/');
  });

  test.each(['verktoy', 'digitaltaktiv'])('the contract of %s has no barriers and fits a telephone', async (area) => {
    const { page: shown, complaints } = await open(browser, `${origin}/helsenorge/${area}/swagger/index.html`);
    expect([complaints, await barriers(shown)]).toEqual([[], []]);
    await shown.setViewportSize({ width: 390, height: 844 });
    expect(await overhang(shown)).toBe(0);
    await shown.close();
  });
});
