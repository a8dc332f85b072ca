/** A client of HelseID and the Verktøy API at work in a check. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { ApiSession, type ApiCall } from '../../dsl/eksternapi/session.ts';
import type { ServerTrial } from '../../dsl/server.ts';
import type { Cast } from './cast.ts';

export type Trial = ServerTrial<Cast>;

export class Session extends ApiSession<Cast> {
  constructor(trial: Trial) {
    super(trial, 'helsenorge-verktoy');
  }

  harmless(call?: ApiCall): Promise<Exchange> {
    return this.getTool(undefined, call);
  }

  async getTool(id = this.trial.cast.tools[0]!, call: ApiCall = {}): Promise<Exchange> {
    return this.call('GET', `/v1/SelvstendigVerktoy/${id}`, call);
  }

  list(query: string): Promise<Exchange> {
    return this.call('GET', `/v1/SelvstendigVerktoy${query === '' ? '' : `?${query}`}`);
  }

  search(query: string): Promise<Exchange> {
    return this.call('GET', `/v1/SelvstendigVerktoy/SokSelvstendigVerktoy?${query}`);
  }

  element(id: number | string): Promise<Exchange> {
    return this.call('GET', `/v1/GrafiskElement/${id}`);
  }

  update(id: string, body: unknown, call: ApiCall = {}): Promise<Exchange> {
    return this.call('PUT', `/v1/Veiledningstjeneste/${id}`, { body, ...call });
  }

  /** The token of a citizen's login: only a server that lets us steer gives one. */
  async citizenToken(citizen: string, loggedIn = citizen): Promise<string> {
    const settled = this.trial.control!.settle('helsenorge-verktoy', 'citizen-token', { citizen, loggedIn });
    return ((await settled) as { readonly accessToken: string }).accessToken;
  }

  /** Who sent a tool. `check` says which check asks: it is no name that the API knows. */
  sender(tool: string, token: string, check: string): Promise<Exchange> {
    return this.call('GET', `/v1/Behandler?VerktoyId=${tool}&check=${check}`, { token });
  }

  send(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Exchange> {
    return this.call('POST', '/v1/Verktoy', { body, headers });
  }
}
