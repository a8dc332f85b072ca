/** The browser that is there, for tests of pages. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Where the browser is, or undefined where tests of pages are left out: one line says how to get one. */
export const browserPath = findBrowser();

const todo = 'apt-get install chromium, or set CHROMIUM_PATH to a Chromium or Chrome';

if (!browserPath && process.env['MOTPART_NEED_BROWSER'])
  throw new Error(`MOTPART_NEED_BROWSER is set and there is no browser: ${todo}`);
if (!browserPath) console.warn(`no browser, so the tests of pages are skipped: ${todo}`);

/** It talks to nobody but the page, and begins with an empty profile of its own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: browserPath!, args: flags, headless: true });
}

export interface Opened {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** What the page complained of. */
  readonly complaints: readonly string[];
}

/** Opens an address in a window of its own and listens from the start. */
export async function open(browser: Browser, url: string, look: BrowserContextOptions = {}): Promise<Opened> {
  const page = await browser.newPage(look);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url, { waitUntil: 'load' });
  return { page, requests, complaints };
}

/** How many pixels the page is wider than its window. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe-core finds serious, by all its rules or one: `rule: the first places`. */
export async function barriers(page: Page, rule?: string): Promise<string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(path, 'utf8'));
  const found = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ resultTypes: ['violations'], ...(only && { runOnly: [only] }) });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html) }));
  }, rule);
  const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(' ')}`);
}
