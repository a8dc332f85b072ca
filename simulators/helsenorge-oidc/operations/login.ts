/** The form of the page: who logs in, and for whom. The simulator's own. */
import type { Call } from '../../kernel/call.ts';
import type { Reply } from '../../kernel/http.ts';
import { firstBroken, type Operation, type Rule } from '../../kernel/operation.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { readForm, valueIn, type Form } from '../../registers/form.ts';
import { findHelsenorgeClient } from '../../registers/helsenorge-clients.ts';
import { readAuthorization, type AuthorizationRequest } from '../authorization-request.ts';
import { othersOf, pick } from '../citizens.ts';
import type { Trusted } from '../errors.ts';
import { backOf } from '../granting.ts';
import { finish } from '../logging-in.ts';
import { loginPage, representationPage, type LoginPage } from '../pages/login-page.ts';
import { loadPages } from '../pages/page.ts';
import { refuse } from '../refuse.ts';
import { choosing, type Choosing } from '../rules-login.ts';
import { find, idOf, isOver, loginTable, pushedTable, type Login, type Pushed } from '../state.ts';

interface Opened {
  readonly form: Form;
  /** The login that the form belongs to. */
  readonly login: Login | undefined;
  readonly pushed: Pushed | undefined;
}

function open(call: Call<any>): Opened {
  const form = readForm(call);
  const found = find(call.world, loginTable, valueIn(form, 'login') ?? '');
  const login = found && !isOver(call.world, found) ? found : undefined;
  const pushed = login?.pushed ? call.table<Pushed>(pushedTable.name).get(login.pushed) : undefined;
  return { form, login, pushed };
}

const opening: readonly Rule<Opened>[] = [
  refuse('SIM-LOGIN', 'oidc.sim.login', ({ login, pushed }) => login === undefined || pushed?.used === true, {
    expected: 'a login that is under way',
    got: 'one that is over, or was never begun',
    todo: 'begin again at the client: GET /v2/authorize gives each page its own value of login',
  }),
];

type Chosen = Trusted & { readonly form: Form; readonly request: AuthorizationRequest; readonly page: LoginPage };

function guard(call: Call<any>): Refusal | undefined {
  const opened = open(call);
  const refusal = firstBroken(opening, opened, call);
  if (refusal) return refusal;
  const { form, login, pushed } = opened;
  const client = findHelsenorgeClient(call.world, login!.clientId)!;
  const request = readAuthorization(call, client, new URLSearchParams(login!.parameters), pushed);
  const page = { login: valueIn(form, 'login')!, redirectUri: request.redirectUri! };
  const again = (wrong: string) => loginPage(call, { ...page, wrong });
  call.auth = { back: backOf(request), again, form, request, page } satisfies Chosen;
  return undefined;
}

interface Choice extends Choosing {
  readonly action: string | undefined;
}

function read(call: Call<any>): Choice {
  const { form } = call.auth as Chosen;
  const action = valueIn(form, 'action');
  const written = valueIn(form, 'number') ?? valueIn(form, 'citizen') ?? '';
  const represented = valueIn(form, 'represented');
  return { action, picked: action === 'cancel' ? undefined : pick(call.world, written, represented) };
}

const deciding: readonly Rule<Choice>[] = [
  refuse('access_denied', 'oidc.login.cancelled', ({ action }) => action === 'cancel', {
    expected: 'a citizen who logs in',
    got: 'one who gives up',
    todo: 'nothing: the client is told',
  }),
];

/** Whoever acts for others is asked for whom, unless the form says it. */
function effect(call: Call<any>, { picked }: Choice): Reply {
  const { request, page } = call.auth as Chosen;
  const { citizen, represented } = picked!;
  const mustChoose = represented === undefined && othersOf(call.world, citizen!).length > 0;
  if (mustChoose) return representationPage(call, page, citizen!);
  call.table<Login>(loginTable.name).delete(idOf(call.world, page.login));
  return finish(call, request, picked!);
}

/** @see oidc.login.page, oidc.sim.citizen, oidc.sim.represented */
export const login: Operation<Choice> = {
  id: 'login',
  method: 'POST',
  path: '/v2/login',
  row: 'oidc.authorize.answered',
  load: loadPages,
  guard,
  read,
  rules: [...deciding, ...choosing],
  effect,
};
