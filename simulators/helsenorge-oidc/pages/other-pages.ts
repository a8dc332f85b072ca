/** Pages without a choice. */
import type { Reply } from '../../kernel/http.ts';
import { html, posting, show, sourceOf } from './page.ts';

/** When client or address cannot be trusted, or a login is over: the citizen stays here. */
export function errorPage(status: number, code: string, message: string): Reply {
  const body = html`<p class="wrong" role="alert">${message}</p>
    <p>Feilkode: <code>${code}</code></p>
    <p>Gå tilbake til tjenesten du kom fra, og prøv igjen.</p>`;
  return show({ title: 'Innloggingen kan ikke fortsette', body, status });
}

export function goodbyePage(headers: Readonly<Record<string, string>>): Reply {
  return show({ title: 'Du er logget ut', body: html`<p>Du kan lukke dette vinduet.</p>`, headers });
}

/** Posts the answer to the client: at once where scripts run, by a button elsewhere. */
export function postingPage(
  address: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Reply {
  const inputs = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
  );
  const body = html`<form method="post" action=${address}>
      ${inputs}
      <button type="submit">Fortsett</button>
    </form>
    <script dangerouslySetInnerHTML=${{ __html: posting }}></script>`;
  return show({ title: 'Tilbake til tjenesten', body, formsTo: [sourceOf(address)], posts: true, headers });
}
