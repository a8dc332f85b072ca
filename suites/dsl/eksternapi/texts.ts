/** What the checks of servers behind EksternAPI say over and over. */
import { fill } from '../texts/fill.ts';
import type { Text } from '../types.ts';

/** One text in the three languages of the reports. */
export const say = (sv: string, nb: string, en: string): Text => ({ sv, nb, en });

const missingToken = say(
  'Ingen token utfärdades ({got}), så det finns inget att pröva med.',
  'Intet token ble utstedt ({got}), så det er ingenting å prøve med.',
  'No token was issued ({got}), so there is nothing to try with.',
);

export const noToken = (got: string): Text => fill(missingToken, { got });

const missingMember = say(
  'Uppsättningen har inget {member} under cast.',
  'Oppsettet har ingen {member} under cast.',
  'The set-up has no {member} below cast.',
);

export const noMember = (member: string): Text => fill(missingMember, { member });

const refused = say(
  'Servern tog inte emot begäran som skulle lyckas ({got}), så kontrollen säger ingenting.',
  'Serveren tok ikke imot forespørselen som skulle lykkes ({got}), så kontrollen sier ingenting.',
  'The server did not take the request that was to succeed ({got}), so the check says nothing.',
);

export const notTaken = (got: string): Text => fill(refused, { got });

export const apiRefuses = say('API:et avvisar {what}', 'API-et avviser {what}', 'The API refuses {what}');

export const readingHeld = say(
  'Det som dokumenten lämnar öppet ({key}): servern läser det som Motpart antar',
  'Det som dokumentene lar stå åpent ({key}): serveren leser det som Motpart antar',
  'What the documents leave open ({key}): the server reads it as Motpart assumes',
);

export const readingSeen = say(
  'Servern arbetar under läsningen {key} = {value}.',
  'Serveren arbeider under lesningen {key} = {value}.',
  'The server works under the reading {key} = {value}.',
);

export const readingLike = say(
  'ser ut som alternativet {key} = {value}',
  'ser ut som alternativet {key} = {value}',
  'looks like the alternative {key} = {value}',
);

export const answersFit = say(
  'Svaren på {operation} följer kontraktets schema',
  'Svarene på {operation} følger kontraktens skjema',
  'Answers to {operation} fit the schema of the contract',
);
