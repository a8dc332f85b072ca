/** Users of TSS: intentions, in English; values as the API spells them. */
import type { Action } from '../dsl/types.ts';
import { about, filled, kept, list, object, text, truth } from './action-schemas.ts';

const user = object(
  {
    id: about(filled, 'User.Id'),
    logonTypes: about(list({ enum: ['Certificate', 'External', 'Idp', 'Token', 'Tss'] }), 'as words'),
  },
  ['id'],
);

const directoryEntry = object(
  {
    id: about({ ...filled, maxLength: 10 }, 'the id that the user has, or is to have, in TSS'),
    firstName: filled,
    lastName: filled,
    networkUserId: text,
    hsaId: text,
  },
  ['id', 'firstName', 'lastName'],
);

export const userActions = {
  readUser: {
    title: { sv: 'Läs en användare i TSS', nb: 'Les en bruker i TSS', en: 'Read a user of TSS' },
    params: object({ id: filled }, ['id']),
    result: object({ found: truth, user }, ['found']),
  },
  readUsers: {
    title: {
      sv: 'Läs alla användare i TSS, eller dem med en roll',
      nb: 'Les alle brukere i TSS, eller dem med en rolle',
      en: 'Read all users of TSS, or those of a role',
    },
    params: object({
      role: filled,
      limit: about({ type: 'integer', minimum: 1 }, 'users of a page; without it as the client does by itself'),
    }),
    result: object({ users: list(user) }, ['users']),
  },
  syncUsers: {
    title: {
      sv: 'Låt användarna i TSS följa kommunens katalog',
      nb: 'La brukerne i TSS følge kommunens katalog',
      en: "Let the users of TSS follow the municipality's directory",
    },
    params: object(
      {
        directory: about(list(directoryEntry), 'everybody who is in the directory now'),
        before: about(list(directoryEntry), 'everybody who was, when users were last brought up to date'),
        state: about(kept, 'what the last round gave'),
      },
      ['directory'],
    ),
    result: object({ state: about(kept, 'what the client keeps until the next round') }),
  },
} satisfies Readonly<Record<string, Action>>;
