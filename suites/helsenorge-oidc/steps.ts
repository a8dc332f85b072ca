/** What of the login is tried in the parts of step 4. */
import { helsenorgeSteps } from '../dsl/helsenorge-steps.ts';

export const steps = helsenorgeSteps({
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
