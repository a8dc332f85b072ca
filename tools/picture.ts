/**
 * `npm run picture`: the picture of a report that the README shows. A client with one fault is judged, and two places of its
 * report are photographed: the summary, and the deviation with its evidence. Needs a browser.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createWorld } from '../simulators/index.ts';
import { browserPath, openBrowser } from '../simulators/console/testing/browser.ts';
import { moduleDriver } from '../suites/drivers/module.ts';
import { mutate } from '../suites/dsl/mutate.ts';
import type { Suite } from '../suites/dsl/types.ts';
import { openHost } from '../suites/hosts/open.ts';
import { suite } from '../suites/helsenorge-verktoy/suite.ts';
import { html } from '../suites/reporters/html/index.ts';
import { run } from '../suites/runners/run.ts';

const target = join(import.meta.dirname, '../docs/images/report.png');
const fault = 'verktoy.list.page-size';
const width = 900;

/** The report of a client that is wrong in one way. */
async function reportOf(wanted: Suite): Promise<string> {
  const mutant = wanted.mutants.find(({ check }) => check === fault)!;
  const driver = moduleDriver(mutate(await wanted.referenceClient(), mutant), 'client.ts');
  const host = await openHost('fastify', await createWorld({ systems: wanted.systems }));
  try {
    return html(await run(wanted, { driver, host }), 'en')!.text;
  } finally {
    await host.close();
  }
}

async function photographs(page: Page): Promise<string[]> {
  const summary = await page.screenshot({ clip: { x: 0, y: 0, width, height: 800 } });
  const deviation = await page.locator(`[id="c-${fault}"]`).screenshot();
  return [summary, deviation].map((png) => `data:image/png;base64,${png.toString('base64')}`);
}

/** Both in one picture, the second below a fold. */
function framed([summary, deviation]: readonly string[]): string {
  return `<body style="margin:0;background:#fff;width:${width}px">
    <img src="${summary}" style="display:block">
    <hr style="margin:16px 40px;border:0;border-top:3px dotted #9aa3ad">
    <img src="${deviation}" style="display:block;margin:0 40px 24px">`;
}

async function picture(browser: Browser, report: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(report);
  const parts = await photographs(page);
  await page.setContent(framed(parts));
  return page.screenshot({ fullPage: true });
}

if (!browserPath) process.exit(1); // what to do about it has been said already
const browser = await openBrowser();
try {
  writeFileSync(target, await picture(browser, await reportOf(suite)));
} finally {
  await browser.close();
}
