/** What the server checks say over and over. */
import { say } from '../../dsl/eksternapi/texts.ts';

export { noMember, say } from '../../dsl/eksternapi/texts.ts';

export const noMorePairs = say(
  'Uppsättningen har för få medborgare och verktyg under cast för alla kontroller som skickar.',
  'Oppsettet har for få innbyggere og verktøy under cast til alle kontrollene som sender.',
  'The set-up has too few citizens and tools below cast for all checks that send.',
);

export const apiGives = say('Ett verktyg har {what}', 'Et verktøy har {what}', 'A tool has {what}');
