/** `<mount>/swagger/v1/swagger.json` and `<mount>/swagger/index.html`: what the contract says of a system, where its owner shows the same. */
import type { FastifyPluginAsync } from 'fastify';
import { baseOf } from '../adapters/fastify.ts';
import type { System } from '../kernel/operation.ts';
import { operationView, type Operation } from './operation-view.ts';
import { resolverOf } from './schema-text.ts';
import { pagePolicy, style } from './style.ts';

interface Document {
  readonly info: { readonly title: string; readonly description?: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security?: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
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

async function render(document: Document): Promise<string> {
  const [{ html }, { renderToString }] = await Promise.all([import('htm/preact'), import('preact-render-to-string')]);
  const { info, servers, security, paths } = document;
  const resolve = resolverOf(document);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ call: `${method.toUpperCase()} ${path}`, operation })),
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
        <p>
          Below <code>${servers[0]!.url}</code>; <a href=${json}>the OpenAPI document</a> has the same for programs.
        </p>
        ${security && html`<p>Calls carry an access token; <code>npx motpart token</code> prints one.</p>`}
        <nav aria-label="Operations">
          <ul>
            ${operations.map(
              ({ call, operation }) =>
                html`<li>
                  <a href=${`#${operation.operationId}`}><code>${call}</code></a> ${operation.summary}
                </li>`,
            )}
          </ul>
        </nav>
        ${operations.map(({ call, operation }) => operationView(call, operation, html, resolve))}
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
