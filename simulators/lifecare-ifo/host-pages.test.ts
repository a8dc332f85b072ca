import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { barriers, browserPath, open, openBrowser, overhang } from '../console/testing/browser.ts';
import { operations } from '../../contracts/generated/lifecare-ifo/index.ts';
import { createServer } from '../adapters/fastify.ts';
import { Worlds } from '../kernel/worlds.ts';
import type { Swagger2 } from './swagger-2.ts';
import { ask, bodyOf, lifecareWorld, mount, simulator, textOf } from './testing/world.ts';

const world = lifecareWorld();
const bare = { key: null, domain: null, peer: null };
const served = bodyOf(ask(world, 'GET /swagger/docs/v1', bare)) as Swagger2;
const page = textOf(ask(world, 'GET /', bare));

/** Operations of the API: all but the pages themselves. */
const apis = Object.entries(operations).filter(([, { path }]) => path.startsWith('/apifc/'));

describe('the specification of the host [lifecare.host.swagger] [lifecare.host.swagger-path] [lifecare.host.open]', () => {
  test('is valid Swagger 2.0', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(served) as unknown as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const broken = { ...structuredClone(served), basePath: 7 } as unknown as Record<string, unknown>;
    expect((await validator.validate(broken)).valid).toBe(false);
  });

  test('has the owner’s title and version, and the application as base path', () => {
    expect(served.info).toEqual({ title: 'FamilyCare API V1', version: 'v1' });
    expect([served.host, served.basePath, served.schemes]).toEqual(['localhost:4443', mount, ['https']]);
  });

  test('has every operation of the API', () => {
    const found = Object.entries(served.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    expect(found.toSorted()).toEqual(apis.map(([id, { method, path }]) => `${id} ${method} ${path}`).toSorted());
  });

  test('each reference leads somewhere', () => {
    const references = [...JSON.stringify(served).matchAll(/"\$ref":"#\/(\w+)\/(\w+)"/g)];
    const parts = served as unknown as Record<string, Record<string, unknown>>;
    expect(references.length).toBeGreaterThan(300);
    expect(references.filter(([, part, name]) => parts[part!]?.[name!] === undefined)).toEqual([]);
  });

  test('says what may be null, which fields q searches, and that a file is a file', () => {
    const { ExtractExecutionDTO, PersonBasedPersonDTO } = served.definitions;
    expect(PersonBasedPersonDTO!.properties!['CustomerNumber']).toEqual({ type: 'integer', 'x-nullable': true });
    expect(ExtractExecutionDTO!.properties!['Id']).toEqual({ type: 'integer', description: 'Searchable with q.' });
    expect(ExtractExecutionDTO!.properties!['StartTime']!.description).not.toContain('Searchable');
    const attachment = served.paths['/apifc/v1/Actualisations/{id}/Attachments']!['post']!;
    expect(attachment.parameters.at(-1)).toEqual({ name: 'Content', in: 'formData', required: true, type: 'file' });
  });
});

describe('the page of the host [lifecare.host.help-page] [lifecare.host.help-page-path]', () => {
  test('names every operation with its parameters, and every type with its fields', () => {
    for (const [id, { method, path }] of apis) {
      expect(page).toContain(`<section id="${id}">`);
      expect(page).toContain(`${method} ${path.slice(1)}`);
    }
    const parameters = Object.values(served.paths).flatMap((item) =>
      Object.values(item).flatMap((one) => one.parameters),
    );
    for (const { name } of parameters.filter(({ $ref }) => !$ref)) expect(page).toContain(`<code>${name}</code>`);
    for (const [name, { properties }] of Object.entries(served.definitions)) {
      const section = page.slice(page.indexOf(`<section id="${name}">`));
      for (const field of Object.keys(properties!)) expect(section.slice(0, section.indexOf('</section>'))).toContain(`<code>${field}</code>`); // prettier-ignore
    }
  });

  test('stands at the root, with or without a slash behind it', () => {
    const base = 'https://localhost:4443';
    const request = { method: 'GET', received: base + mount, base, query: '', headers: {}, body: new Uint8Array() };
    expect(textOf(simulator.respond({ ...request, path: mount }, world))).toBe(page);
  });

  test('each link leads to one place', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const aims = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(aims.filter((aim) => !ids.includes(aim))).toEqual([]);
  });
});

describe.runIf(browserPath)('in a browser', () => {
  const app = createServer({ simulator, worlds: new Worlds(world) });
  const browser = openBrowser();
  afterAll(async () => {
    await (await browser).close();
    await app.close();
  });

  /** One section of each kind is left: axe takes seconds for hundreds of tables that are alike. */
  const leaveAFew = () => {
    const kept = new Set(['setUser', 'addActualisationAttachment', 'createInvoiceForTreatment', 'User']);
    for (const section of document.querySelectorAll('section section')) if (!kept.has(section.id)) section.remove();
  };

  test('the page has no barriers, complaints or overhang, in a narrow window, in the light and in the dark', async () => {
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const narrow = { viewport: { width: 360, height: 740 } };
    const { page: shown, complaints } = await open(await browser, `${origin}${mount}/`, narrow);
    expect(await overhang(shown)).toBe(0);
    await shown.evaluate(leaveAFew);
    expect(await barriers(shown)).toEqual([]);
    await shown.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(shown, 'color-contrast')).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
