/** The way in, where Norsk helsenett has agreed that a system may use the older token service. */
import { helsenorgeSteps } from '../dsl/helsenorge-steps.ts';
import type { Step } from '../dsl/types.ts';

const own: readonly Step[] = [
  {
    id: '1',
    title: {
      sv: 'Kom överens med Norsk helsenett om undantaget från HelseID',
      nb: 'Avtal unntaket fra HelseID med Norsk helsenett',
      en: 'Agree with Norsk helsenett on the exception from HelseID',
    },
  },
  {
    id: '2',
    title: {
      sv: 'Lämna klientens publika RSA-nyckel till Helsenorge',
      nb: 'Lever klientens offentlige RSA-nøkkel til Helsenorge',
      en: "Hand the client's public RSA key to Helsenorge",
    },
  },
];

const tried = helsenorgeSteps({
  '4.1': {
    sv: 'Testa integrationen: tokenbegäran, assertion och anrop',
    nb: 'Test integrasjonen: tokenforespørsel, assertion og kall',
    en: 'Test the integration: token request, assertion and calls',
  },
});

export const steps: readonly Step[] = [...own, ...tried.filter(({ id }) => !own.some((step) => step.id === id))];
