/** What of the login is tried in the parts of step 4. */
import { helsenorgeSteps } from '../dsl/helsenorge-steps.ts';
import type { Step } from '../dsl/types.ts';

/** No self-service of HelseID, and no access that Helsenorge decides on afterwards: the client is registered once. */
const registration: Step = {
  id: '1',
  title: {
    sv: 'Norsk helsenett registrerar klienten',
    nb: 'Norsk helsenett registrerer klienten',
    en: 'Norsk helsenett registers the client',
  },
};

const tried = helsenorgeSteps({
  '4.1': {
    sv: 'Testa integrationen: klienten och dess begäran',
    nb: 'Test integrasjonen: klienten og forespørslene dens',
    en: 'Test the integration: the client and its requests',
  },
  '4.2': {
    sv: 'Testa integrationen: inloggning av medborgare',
    nb: 'Test integrasjonen: innlogging av innbyggere',
    en: 'Test the integration: login of citizens',
  },
  '4.3': {
    sv: 'Testa integrationen: medborgarens session',
    nb: 'Test integrasjonen: innbyggerens sesjon',
    en: "Test the integration: the citizen's session",
  },
});

export const steps: readonly Step[] = [registration, ...tried.filter(({ id }) => id !== '1' && id !== '2')];
