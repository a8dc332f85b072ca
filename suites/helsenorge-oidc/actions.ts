/**
 * What a tool is asked to do when a citizen comes: intentions, in English. The suite plays the browser: it follows the address of
 * `startLogin`, picks a citizen, and hands what the provider sends the browser to `finishLogin`. What the tool would keep for the
 * browser meanwhile (a row under its own cookie) it gives as `login` and `session`, in a form of its own, and gets back.
 */
import type { Action, JsonSchema } from '../dsl/types.ts';

const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });
const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

const text: JsonSchema = { type: 'string' };
const kept: JsonSchema = { type: ['object', 'string', 'number', 'array'] };
const login = about(kept, 'what startLogin gave');
const session = about(kept, 'what finishLogin gave');
const citizen = object({
  number: about(text, 'identity number, where the client was told'),
  name: about(text, 'full name, where the client was told'),
});

export const actions = {
  startLogin: {
    title: {
      sv: 'Börja en inloggning, som när en medborgare startar verktyget från Helsenorge',
      nb: 'Begynn en innlogging, som når en innbygger starter verktøyet fra Helsenorge',
      en: 'Begin a login, as when a citizen launches the tool from Helsenorge',
    },
    params: object({ session: about(kept, 'of whoever is logged in at the client in this browser') }),
    result: object(
      {
        url: about(text, 'where the browser is sent, whole'),
        login: about(kept, 'what the client keeps until the citizen comes back'),
      },
      ['url', 'login'],
    ),
  },
  finishLogin: {
    title: {
      sv: 'Ta emot medborgaren som kommer tillbaka',
      nb: 'Ta imot innbyggeren som kommer tilbake',
      en: 'Receive the citizen who comes back',
    },
    params: object(
      {
        login,
        callback: about(
          object(
            {
              method: { enum: ['GET', 'POST'] },
              url: about(text, 'the address that the browser calls, with its query'),
              body: about(text, 'of a POST: a form'),
            },
            ['method', 'url'],
          ),
          'what the browser asks of the client',
        ),
      },
      ['login', 'callback'],
    ),
    result: object(
      {
        session: about(kept, 'what the client keeps while the citizen is logged in'),
        loggedIn: about(citizen, 'who logged in'),
        represented: about(citizen, 'whose matters these are: the same, unless somebody acts for another'),
      },
      ['session', 'loggedIn', 'represented'],
    ),
  },
  callApi: {
    title: {
      sv: 'Fråga Helsenorge vem som har skickat verktyget till medborgaren',
      nb: 'Spør Helsenorge hvem som har sendt verktøyet til innbyggeren',
      en: 'Ask Helsenorge who has sent the tool to the citizen',
    },
    params: object({ session, tool: about(text, 'id of the tool (VerktoyId of Behandler)') }, ['session', 'tool']),
    result: object({ sent: about({ type: 'boolean' }, 'whether a practitioner has sent it') }, ['sent']),
  },
  logOut: {
    title: {
      sv: 'Avsluta medborgarens session hos verktyget',
      nb: 'Avslutt innbyggerens sesjon hos verktøyet',
      en: "End the citizen's session at the tool",
    },
    params: object({ session }, ['session']),
    result: object({}),
  },
} satisfies Readonly<Record<string, Action>>;
