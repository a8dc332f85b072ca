/** Who may log in, for whom: refusals of the page's form, in order. */
import type { Person } from '../../fixtures/types.ts';
import type { Rule } from '../kernel/operation.ts';
import { choicesOf, hasConsented, isCitizen, isOldEnough, type Pick } from './citizens.ts';
import { refuse } from './refuse.ts';

/** A choice, made on the page or in the address. */
export interface Choosing {
  /** Undefined: nobody was picked yet. */
  readonly picked: Pick | undefined;
}

const chosen = ({ picked }: Choosing): Person => picked!.citizen!;

export const choosing: readonly Rule<Choosing>[] = [
  refuse('SIM-CITIZEN', 'oidc.login.citizen', ({ picked }) => picked !== undefined && !isCitizen(picked.citizen), {
    expected: 'the number of a citizen of Norway who is alive, or a persona',
    got: ({ picked }) =>
      picked!.citizen ? 'somebody of another country, or who has died' : 'nobody of this population',
    todo: 'pick one of the page, or one that `motpart people` lists',
    detail: 'Fant ingen innbygger som kan logge inn. Velg en nedenfor, eller skriv et nummer fra testbefolkningen.',
  }),
  refuse(
    'SIM-CITIZEN',
    'oidc.login.age',
    (input, call) => input.picked !== undefined && !isOldEnough(chosen(input), call),
    {
      expected: (_, call) => `somebody of ${call.profile<number>('minimumAge')} years or more`,
      got: 'somebody younger',
      todo: 'log a parent in, who represents the child; the profile key minimumAge says from which age',
      detail: 'Innbyggeren er for ung til å logge inn selv',
    },
  ),
  refuse(
    'SIM-CITIZEN',
    'oidc.login.consent',
    (input, call) => input.picked !== undefined && !hasConsented(chosen(input), call),
    {
      expected: 'somebody with full consent',
      got: 'somebody with another level',
      todo: 'let the citizen consent by the control API, or set the profile key loginConsent to any',
      detail: 'Innbyggeren har ikke samtykket',
    },
  ),
  refuse(
    'SIM-REPRESENTED',
    'oidc.login.represented',
    (input, { world }) => {
      const represented = input.picked?.represented;
      if (represented === undefined) return false;
      return !choicesOf(world, chosen(input)).some((one) => one.represented === represented);
    },
    {
      expected: 'the citizen, or somebody whom the citizen represents',
      got: 'somebody else',
      todo: 'the control set-representation of helsenorge-digitaltaktiv lets one act for another',
    },
  ),
];
