/** What of the API is tried in the parts of step 4. */
import { helsenorgeSteps } from '../dsl/helsenorge-steps.ts';

export const steps = helsenorgeSteps({
  '4.1': {
    sv: 'Testa integrationen: åtkomst, token och bevis',
    nb: 'Test integrasjonen: tilgang, token og bevis',
    en: 'Test the integration: access, tokens and proofs',
  },
  '4.2': {
    sv: 'Testa integrationen: sändning, lista, sökning, bilder och vägledningstjänster',
    nb: 'Test integrasjonen: sending, liste, søk, bilder og veiledningstjenester',
    en: 'Test the integration: sending, list, search, images and guidance services',
  },
  '4.3': {
    sv: 'Testa integrationen: svar och deras tolkning',
    nb: 'Test integrasjonen: svar og hvordan de tolkes',
    en: 'Test the integration: answers and what they mean',
  },
});
