/** The cases of the verification in production (P01–P03), with the requirements that each stands for. */
import type { CaseSpec } from '../protocols/types.ts';

/** What only a person in production can see: the run leaves these open, an attestation answers them. */
export const productionCases: readonly CaseSpec[] = [
  {
    id: 'P01',
    title: {
      sv: 'Ett verkligt meddelande för varje system-id är skickat till ett eget konto och läst där.',
      nb: 'En ekte melding for hver system-id er sendt til en egen konto og lest der.',
      en: "A real message for each system-id has been sent to one's own account and read there.",
    },
    level: 'must',
    rows: ['inkorg.production.real-message'],
  },
  {
    id: 'P02',
    title: {
      sv: 'Aviseringen om meddelandet har kommit fram.',
      nb: 'Varselet om meldingen har kommet fram.',
      en: 'The notification of that message has arrived.',
    },
    level: 'must',
    condition: { sv: 'om avisering används', nb: 'hvis varsling brukes', en: 'if notification is used' },
    rows: ['inkorg.production.notification'],
  },
  {
    id: 'P03',
    title: {
      sv: 'SSO-länken i meddelandet öppnar det externa systemet.',
      nb: 'SSO-lenken i meldingen åpner det eksterne systemet.',
      en: 'The SSO link in the message opens the external system.',
    },
    level: 'must',
    condition: { sv: 'om SSO-länkar används', nb: 'hvis SSO-lenker brukes', en: 'if SSO links are used' },
    rows: ['inkorg.production.sso-link'],
  },
];
