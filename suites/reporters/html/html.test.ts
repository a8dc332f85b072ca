import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createWorld } from '../../../simulators/index.ts';
import {
  barriers,
  browserPath,
  open,
  openBrowser,
  overhang,
  type Opened,
} from '../../../simulators/console/testing/browser.ts';
import { moduleDriver } from '../../drivers/module.ts';
import { langs } from '../../dsl/texts/fill.ts';
import { whole } from '../../testing/others.ts';
import { createClient } from '../../helsenorge-verktoy/client.ts';
import { suite } from '../../helsenorge-verktoy/suite.ts';
import { run } from '../../runners/run.ts';
import { scratch, type Scratch } from '../../testing/clients.ts';
import { everyVerdict } from '../../testing/every-verdict.ts';
import { reportOf, type Reporting } from '../../testing/helsenorge-reports.ts';
import { inProcessHost } from '../../testing/in-process-host.ts';
import { protocolHtml } from '../protocol/html.ts';
import { html } from './index.ts';

describe.runIf(browserPath)('report.html in a browser', { timeout: 30_000 }, () => {
  let browser: Browser;
  let files: Scratch;
  const pages: Record<string, Opened> = {};
  const pageOf = (name: string) => pages[name]!.page;

  async function show(name: string, text: string): Promise<void> {
    const path = join(files.folder, `${name}.html`);
    writeFileSync(path, text);
    pages[name] = await open(browser, pathToFileURL(path).href);
  }

  beforeAll(async () => {
    files = scratch();
    browser = await openBrowser();
    const all = await everyVerdict();
    const host = await inProcessHost(await createWorld({ systems: suite.systems }));
    vi.stubGlobal('fetch', host.fetch);
    const whole = await run(suite, { driver: moduleDriver(createClient()), host, step: '4.2' });
    vi.unstubAllGlobals();
    for (const lang of langs) await show(lang, html(all, lang)!.text);
    await show('whole', html(whole, 'nb')!.text);
    const { document } = await reportOf(suite as Reporting, whole);
    await show('testrapport', protocolHtml(document));
  });
  afterAll(async () => {
    await browser?.close();
    files?.remove();
  });
  afterEach(async () => {
    for (const { page } of Object.values(pages)) {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });

  test.each([...langs, 'whole', 'testrapport'])('%s: asks for nothing but itself, and complains of nothing', (name) => {
    const { requests, complaints } = pages[name]!;
    expect(requests.map((url) => url.split('/').at(-1))).toEqual([`${name}.html`]);
    expect(complaints).toEqual([]);
  });

  test.each(['en', 'whole', 'testrapport'])(
    '%s: every anchor leads somewhere, and no name stands twice',
    async (name) => {
      const [broken, twice, count] = await pageOf(name).evaluate(() => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const known = new Set(ids);
        const lost = links.map((link) => decodeURIComponent(link.hash.slice(1))).filter((id) => !known.has(id));
        return [lost, ids.length - known.size, links.length];
      });
      expect([broken, twice]).toEqual([[], 0]);
      expect(count).toBeGreaterThan(50);
    },
  );

  test.each(['en', 'whole'])('%s: whoever follows a check to its evidence finds the way back', async (name) => {
    const { followed, lost } = await pageOf(name).evaluate(() => {
      const there = [...document.querySelectorAll<HTMLAnchorElement>('#checks article a[href^="#x-"]')];
      const back = (link: HTMLAnchorElement) => {
        const exchange = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        const home = `#${link.closest('article')!.id}`;
        return [...exchange!.querySelectorAll('a')].some((each) => decodeURIComponent(each.hash) === home);
      };
      return { followed: there.length, lost: there.filter((link) => !back(link)).map((link) => link.hash) };
    });
    expect(lost).toEqual([]);
    expect(followed).toBeGreaterThan(5);
  });

  // The form is the same in each language: in the whole matrix all are looked at.
  test.each(whole ? [...langs, 'testrapport'] : ['en', 'testrapport'])(
    '%s: nothing that axe finds serious',
    async (name) => {
      expect(await barriers(pageOf(name))).toEqual([]);
    },
  );

  test('dark is dark, and paper is white all the same; either can be read', async () => {
    const page = pageOf('en');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(20, 23, 27)');
    expect(await barriers(page, 'color-contrast')).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    expect(await barriers(page, 'color-contrast')).toEqual([]);
  });

  test.each(['en', 'whole', 'testrapport'])('%s: is no wider than a telephone', async (name) => {
    await pageOf(name).setViewportSize({ width: 390, height: 844 });
    expect(await overhang(pageOf(name))).toBe(0);
  });

  test('the keyboard goes first past the contents, and one sees where it is', async () => {
    const page = pageOf('en');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.hash);
    expect(await focused()).toBe('#summary');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#summary');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^#c-/);
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
  });

  test.each(['en', 'whole'])('%s: every link and whatever scrolls can have the focus', async (name) => {
    const unreachable = await pageOf(name).evaluate(() => {
      const scrolls = (each: Element) => each.tagName !== 'PRE' || each.scrollHeight > each.clientHeight + 1;
      const wanted = [...document.querySelectorAll<HTMLElement>('a, summary, pre')];
      return wanted.filter((each) => scrolls(each) && each.tabIndex < 0).map((each) => each.outerHTML.slice(0, 80));
    });
    expect(unreachable).toEqual([]);
  });

  test('on paper nothing is cut: no line leaves the sheet, no box hides what is in it', async () => {
    const page = pageOf('whole');
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const hides = (each: Element) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        const wide = overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
        return wide || (overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1);
      };
      const beyond = (each: Element) => each.getBoundingClientRect().right > width + 1;
      const all = [...document.querySelectorAll('main *')].filter((each) => hides(each) || beyond(each));
      return all.map((each) => `${each.tagName} ${each.textContent.slice(0, 60)}`);
    });
    expect(cut).toEqual([]);
    const pdf = await pageOf('en').pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('what is folded on the screen stands open on paper', async () => {
    const page = pageOf('en');
    const folded = page.locator('.exchange:not(.calm) details pre').first();
    const shown = () => folded.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }));
    expect(await shown()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(true);
  });

  test('paper holds the messages only where a check found something', async () => {
    const page = pageOf('en');
    const calm = page.locator('.exchange.calm .messages').first();
    expect(await calm.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await calm.isVisible()).toBe(false);
    expect(await page.locator('.exchange:not(.calm) .messages').first().isVisible()).toBe(true);
  });
});
