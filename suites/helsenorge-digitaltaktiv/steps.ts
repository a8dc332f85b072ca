/** What of the API is tried in the parts of step 4. */
import { helsenorgeSteps } from '../dsl/helsenorge-steps.ts';

export const steps = helsenorgeSteps({
  '4.1': {
    sv: 'Testa integrationen: åtkomst och token',
    nb: 'Test integrasjonen: tilgang og token',
    en: 'Test the integration: access and tokens',
  },
  '4.2': {
    sv: 'Testa integrationen: frågor om status',
    nb: 'Test integrasjonen: spørsmål om status',
    en: 'Test the integration: questions about status',
  },
  '4.3': {
    sv: 'Testa integrationen: flödet av ändringar',
    nb: 'Test integrasjonen: endringsstrømmen',
    en: 'Test the integration: the change feed',
  },
});
