/** `<mount>/swagger/v1/swagger.json` and `<mount>/swagger/index.html`: what the contract says of a system, where its owner shows the same. */
import type { FastifyPluginAsync } from 'fastify';
import { baseOf } from '../adapters/fastify.ts';
import type { System } from '../kernel/operation.ts';
import { pagePolicy, style } from './style.ts';

interface Document {
  readonly info: { readonly title: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary?: string }>>>>;
}

const json = 'v1/swagger.json';

function foldersOf(systems: readonly System[]): readonly { readonly system: System; readonly folder: string }[] {
  return systems.flatMap((system) =>
    system.openapi ? system.mounts.map((mount) => ({ system, folder: `${mount}/swagger` })) : [],
  );
}

/** True for what these pages answer though it lies below a system's mount. */
export function besideOperations(systems: readonly System[]): (path: string) => boolean {
  const paths = new Set(foldersOf(systems).flatMap(({ folder }) => [`${folder}/index.html`, `${folder}/${json}`]));
  return (path) => paths.has(path);
}

/** The contract's document with the address that this caller uses. */
async function documentOf(system: System, mount: string): Promise<Document> {
  const { openapi } = await system.openapi!();
  return { ...(openapi as Document), servers: [{ url: mount }] } as Document;
}

async function render({ info, paths }: Document): Promise<string> {
  const [{ html }, { renderToString }] = await Promise.all([import('htm/preact'), import('preact-render-to-string')]);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { summary }]) => ({ call: `${method.toUpperCase()} ${path}`, summary })),
  );
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${info.title}</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      <main>
        <h1>${info.title}</h1>
        <p>${info.description}</p>
        <p><a href=${json}>The OpenAPI document</a></p>
        <dl>
          ${operations.map(
            ({ call, summary }) =>
              html`<dt><code>${call}</code></dt>
                <dd>${summary}</dd>`,
          )}
        </dl>
      </main>
    </body>
  </html>`;
  return `<!doctype html>${renderToString(page as Parameters<typeof renderToString>[0])}`;
}

/** The pages as a Fastify plugin; the server must be told by `besideOperations` to leave them to it. */
export function documentPages(systems: readonly System[]): FastifyPluginAsync {
  return async (app) => {
    for (const { system, folder } of foldersOf(systems)) {
      const mount = folder.slice(0, -'/swagger'.length);
      app.get(`${folder}/${json}`, (request) => documentOf(system, baseOf(request) + mount));
      app.get(`${folder}/index.html`, async (request, reply) => {
        reply.header('content-security-policy', pagePolicy);
        return reply
          .type('text/html; charset=utf-8')
          .send(await render(await documentOf(system, baseOf(request) + mount)));
      });
    }
  };
}
