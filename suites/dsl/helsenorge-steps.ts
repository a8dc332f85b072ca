/** The way in to Helsenorge's external APIs, as Norsk helsenett's documents describe it. Checks belong to the parts of step 4; the rest people arrange. */
import type { Step, Text } from './types.ts';

const before: readonly Step[] = [
  {
    id: '1',
    title: {
      sv: 'Välj Helsenorge Ekstern API och dess scope i HelseID:s självbetjäning',
      nb: 'Velg Helsenorge Ekstern API og dets scope i selvbetjeningen til HelseID',
      en: "Choose Helsenorge Ekstern API and its scopes in HelseID's self-service",
    },
  },
  {
    id: '2',
    title: {
      sv: 'Helsenorge godkänner åtkomsten',
      nb: 'Helsenorge godkjenner tilgangen',
      en: 'Helsenorge approves the access',
    },
  },
  {
    id: '3',
    title: {
      sv: 'Kundeoppkopling: avtala API-klientens uppsättning i testmiljön',
      nb: 'Kundeoppkopling: avtal oppsettet av API-klienten i testmiljøet',
      en: "Kundeoppkopling: agree on the API client's set-up in the test environment",
    },
  },
];

const after: readonly Step[] = [
  {
    id: '4.4',
    title: {
      sv: 'Testa integrationen: fel och tålighet',
      nb: 'Test integrasjonen: feil og robusthet',
      en: 'Test the integration: faults and resilience',
    },
  },
  {
    id: '5',
    title: {
      sv: 'Skicka testrapporten till kontaktpersonen på Norsk helsenett',
      nb: 'Send testrapporten til kontaktpersonen i Norsk helsenett',
      en: 'Send the test report to the contact at Norsk helsenett',
    },
  },
];

/** All steps, with what an API of its own has to be tried in the first parts of step 4. */
export function helsenorgeSteps(tried: Readonly<Partial<Record<'4.1' | '4.2' | '4.3', Text>>>): readonly Step[] {
  const own = Object.entries(tried).map(([id, title]) => ({ id, title }));
  return [...before, ...own, ...after];
}
