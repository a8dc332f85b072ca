/** What is tried in step 4: HelseID is the same for every API, so that one part and that of faults are enough. */
import { helsenorgeSteps } from '../dsl/helsenorge-steps.ts';

export const steps = helsenorgeSteps({
  '4.1': {
    sv: 'Testa integrationen: de funktionella kraven på HelseID-klienter (FK1–FK5), från metadata till anrop',
    nb: 'Test integrasjonen: de funksjonelle kravene til HelseID-klienter (FK1–FK5), fra metadata til kall',
    en: "Test the integration: HelseID's functional requirements on clients (FK1–FK5), from metadata to calls",
  },
});
