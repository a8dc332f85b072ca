/** The page at `/`: what is served here and where to read on. */
import type { FastifyPluginAsync } from 'fastify';
import { baseOf } from '../adapters/fastify.ts';
import { baseFor } from '../adapters/origins.ts';
import type { System } from '../kernel/operation.ts';
import { pagePolicy, style } from './style.ts';

export { besideOperations, documentPages } from './documents.ts';

export interface LandingOptions {
  readonly systems: readonly System[];
  readonly version: string;
  /** Origin of the TLS port; undefined without one. */
  readonly tlsUrl?: () => string | undefined;
}

async function render({ systems, version, tlsUrl }: LandingOptions, base: string): Promise<string> {
  const [{ html }, { renderToString }] = await Promise.all([import('htm/preact'), import('preact-render-to-string')]);
  const link = (path: string) => html`<a href=${base + path}><code>${base + path}</code></a>`;
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Motpart</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      <main>
        <h1>Motpart ${version}</h1>
        <p>Simulators for developing against. All people and things here are invented.</p>
        <p>The console is not built yet in this version: what it will show, the control API tells.</p>
        <h2>Systems</h2>
        <dl>
          ${systems.map(
            (system) =>
              html`<dt>${system.title}</dt>
                <dd><code>${baseFor(system, base, tlsUrl?.()) + (system.mounts[0] ?? '')}</code></dd>`,
          )}
        </dl>
        <h2>Control API</h2>
        <dl>
          <dt>What it can do</dt>
          <dd>${link('/_motpart/v1/openapi.json')}</dd>
          <dt>Systems with credentials</dt>
          <dd>${link('/_motpart/v1/systems')}</dd>
          <dt>What happened, and why a call was refused</dt>
          <dd>${link('/_motpart/v1/journal')}</dd>
        </dl>
      </main>
    </body>
  </html>`;
  return `<!doctype html>${renderToString(page as Parameters<typeof renderToString>[0])}`;
}

/** The landing page as a Fastify plugin. */
export function landingPage(options: LandingOptions): FastifyPluginAsync {
  return async (app) => {
    app.get('/', async (request, reply) => {
      reply.header('content-security-policy', pagePolicy);
      return reply.type('text/html; charset=utf-8').send(await render(options, baseOf(request)));
    });
  };
}
