/** The page on which a test citizen is picked. */
import type { Person } from '../../../fixtures/types.ts';
import type { Call } from '../../kernel/call.ts';
import type { Reply } from '../../kernel/http.ts';
import { findPerson } from '../../registers/people.ts';
import { choicesOf, suggestedIn } from '../citizens.ts';
import { html, show, sourceOf, type Node } from './page.ts';
import { relations, situations } from './words.ts';

export interface LoginPage {
  /** The secret of the login that the form belongs to. */
  readonly login: string;
  readonly redirectUri: string;
  /** What was wrong with the last choice. */
  readonly wrong?: string | undefined;
}

const nameOf = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`;

interface Choice {
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly title: string;
  readonly detail: string;
}

const choice = ({ name, value, checked = false, title, detail }: Choice): Node =>
  html`<label class="choice">
    <input type="radio" name=${name} value=${value} checked=${checked} />
    <span>${title}<br /><small>${detail}</small></span>
  </label>`;

const suggested = (call: Call<any>): readonly Node[] =>
  suggestedIn(call).map(({ persona, person }) =>
    choice({
      name: 'citizen',
      value: person.number,
      title: nameOf(person),
      detail: `${person.number}, ${situations[persona] ?? persona}`,
    }),
  );

function form(login: string, wrong: string | undefined, fields: Node, go: string): Node {
  return html`
    <p class="note">Dette er en simulator. Alle personer er oppdiktet.</p>
    ${wrong && html`<p class="wrong" role="alert">${wrong}</p>`}
    <form method="post" action="login">
      <input type="hidden" name="login" value=${login} />
      ${fields}
      <button type="submit">${go}</button>
      <button type="submit" name="action" value="cancel" class="plain">Avbryt</button>
    </form>
  `;
}

/** Who logs in: personas first, anybody else by number. */
export function loginPage(call: Call<any>, { login, redirectUri, wrong }: LoginPage): Reply {
  const fields = html`
    <p>
      <label for="number">Fødselsnummer eller d-nummer</label><br />
      <input type="text" id="number" name="number" inputmode="numeric" autocomplete="off" />
    </p>
    <fieldset>
      <legend>Eller velg en testinnbygger</legend>
      ${suggested(call)}
    </fieldset>
  `;
  return show({
    title: 'Logg inn på Helsenorge',
    body: form(login, wrong, fields, 'Logg inn'),
    formsTo: ["'self'", sourceOf(redirectUri)],
    status: wrong === undefined ? 200 : 400,
  });
}

/** On whose behalf, for whoever acts for others too. */
export function representationPage(call: Call<any>, { login, redirectUri, wrong }: LoginPage, citizen: Person): Reply {
  const choices = choicesOf(call.world, citizen).map(({ represented, relation }) =>
    choice({
      name: 'represented',
      value: represented,
      checked: relation === 'self',
      title: nameOf(findPerson(call.world, represented)!),
      detail: `${represented}, ${relations[relation]}`,
    }),
  );
  const fields = html`
    <input type="hidden" name="citizen" value=${citizen.number} />
    <fieldset>
      <legend>Hvem gjelder det?</legend>
      ${choices}
    </fieldset>
  `;
  return show({
    title: 'Velg hvem du representerer',
    body: form(login, wrong, fields, 'Fortsett'),
    formsTo: ["'self'", sourceOf(redirectUri)],
    status: wrong === undefined ? 200 : 400,
  });
}
