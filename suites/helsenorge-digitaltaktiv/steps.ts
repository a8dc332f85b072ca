/** The way in, as Norsk helsenett's documents describe it. Checks belong to the parts of step 4; the rest people arrange. */
import type { Step } from '../dsl/types.ts';

export const steps: readonly Step[] = [
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
  {
    id: '4.1',
    title: {
      sv: 'Testa integrationen: åtkomst och token',
      nb: 'Test integrasjonen: tilgang og token',
      en: 'Test the integration: access and tokens',
    },
  },
  {
    id: '4.2',
    title: {
      sv: 'Testa integrationen: frågor om status',
      nb: 'Test integrasjonen: spørsmål om status',
      en: 'Test the integration: questions about status',
    },
  },
  {
    id: '4.3',
    title: {
      sv: 'Testa integrationen: flödet av ändringar',
      nb: 'Test integrasjonen: endringsstrømmen',
      en: 'Test the integration: the change feed',
    },
  },
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
