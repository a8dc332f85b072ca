/** Pages that a citizen sees: Norwegian, without scripts but for one line that posts a form, readable light and dark. */
import { createHash } from 'node:crypto';
import type { Reply } from '../../kernel/http.ts';

type Kit = {
  readonly html: typeof import('htm/preact').html;
  readonly renderToString: typeof import('preact-render-to-string').renderToString;
};
export type Node = ReturnType<Kit['html']>;

let kit: Kit | undefined;

/** To be awaited before the first page: `load` of the operations that show one. */
export async function loadPages(): Promise<void> {
  const [{ html }, { renderToString }] = await Promise.all([import('htm/preact'), import('preact-render-to-string')]);
  kit = { html, renderToString };
}

/** Markup; whatever is filled in is escaped. */
export const html: Kit['html'] = (...parts: Parameters<Kit['html']>) => kit!.html(...parts);

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --fill: #eef1f4; --edge: #5b6570; --link: #0b57b0; --wrong: #a30000; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171b; --ink: #e7eaee; --fill: #242a31; --edge: #98a3ae; --link: #8ab8ff; --wrong: #ff9c9c; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); }
.note { background: var(--fill); padding: .5rem .75rem; }
.wrong { color: var(--wrong); font-weight: 600; }
fieldset { border: 1px solid var(--edge); margin: 0 0 1rem; padding: .5rem 1rem; }
.choice { display: flex; gap: .6rem; padding: .3rem 0; }
.choice input { width: 1.2rem; height: 1.2rem; margin-top: .15rem; flex: none; }
.choice span { display: block; overflow-wrap: anywhere; }
input[type=text] { font: inherit; padding: .4rem; width: 100%; max-width: 18rem; box-sizing: border-box; color: inherit; background: var(--paper); border: 1px solid var(--edge); }
button { font: inherit; padding: .5rem 1.2rem; margin: 0 .6rem .6rem 0; color: var(--paper); background: var(--link); border: 1px solid var(--link); }
button.plain { color: var(--ink); background: none; border-color: var(--edge); }
a { color: var(--link); }
`;

export const posting = 'document.forms[0].submit()';
const hashOfPosting = `'sha256-${createHash('sha256').update(posting).digest('base64')}'`;

export interface Page {
  readonly title: string;
  readonly body: Node;
  /** Where its form, and what follows from it, may go: origins. */
  readonly formsTo?: readonly string[];
  /** The form is posted at once. */
  readonly posts?: boolean;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function policyOf({ formsTo = [], posts }: Page): string {
  const scripts = posts ? ` script-src ${hashOfPosting};` : '';
  const forms = formsTo.length > 0 ? formsTo.join(' ') : "'none'";
  return `default-src 'none'; style-src 'unsafe-inline';${scripts} form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`;
}

/** The origin of an address, or the scheme of one that has none, as a policy names it. */
export function sourceOf(address: string): string {
  const { origin, protocol } = new URL(address);
  return origin === 'null' ? protocol : origin;
}

function render({ title, body }: Page): string {
  const document = html`<html lang="nb">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style dangerouslySetInnerHTML=${{ __html: style }}></style>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html>`;
  return `<!doctype html>${kit!.renderToString(document as Parameters<Kit['renderToString']>[0])}`;
}

export function show(page: Page): Reply {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    pragma: 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy': policyOf(page),
    ...page.headers,
  };
  return { status: page.status ?? 200, headers, body: render(page) };
}
