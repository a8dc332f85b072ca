/** The way in to Helsenorge's external APIs as a check list: what the documents ask for, what a run shows, and room for what people know. */
import type { OnboardingStep } from '../../protocols/types.ts';
import { verbatim } from '../texts/fill.ts';
import type { Step, Text } from '../types.ts';
import { done, type Field } from './steps-before.ts';

/** What an API's own documents call its way in. */
export interface WayIn {
  /** The steps before the tests. */
  readonly before: readonly OnboardingStep[];
  /** Where the test report stands. */
  readonly report: Text;
  /** The suite's own, of which the parts of step 4 are taken. */
  readonly steps: readonly Step[];
}

const shownByRun = {
  machine: {
    sv: 'att klienten gör som API:ets dokument säger, mot simulatorn.',
    nb: 'at klienten gjør som dokumentene om API-et sier, mot simulatoren.',
    en: "that the client does as the API's documents say, against the simulator.",
  },
  people: {
    sv: 'samma sak i Norsk helsenetts testmiljö.',
    nb: 'det samme i testmiljøet til Norsk helsenett.',
    en: 'the same in the test environment of Norsk helsenett.',
  },
} as const;

const inEnvironment: readonly Field[] = [
  {
    label: {
      sv: 'Prövat i testmiljön den, av',
      nb: 'Prøvd i testmiljøet den, av',
      en: 'Tried in the test environment on, by',
    },
  },
  { label: { sv: 'Resultat', nb: 'Resultat der', en: 'Result' } },
];

function tests({ steps, report }: WayIn): readonly OnboardingStep[] {
  return steps
    .filter(({ id }) => id.startsWith('4.'))
    .map(({ id, title }) => ({ id, title, what: [], ...shownByRun, source: report, fields: inEnvironment }));
}

function handIn(source: Text): OnboardingStep {
  return {
    id: '5',
    title: {
      sv: 'Skicka testrapporten till kontaktpersonen på Norsk helsenett',
      nb: 'Send testrapporten til kontaktpersonen i Norsk helsenett',
      en: 'Send the test report to the contact at Norsk helsenett',
    },
    what: [
      {
        sv: 'För över resultaten till Norsk helsenetts mall om den ska användas, och bifoga den här rapporten.',
        nb: 'Før resultatene over i malen til Norsk helsenett hvis den skal brukes, og legg ved denne rapporten.',
        en: 'Move the results into the template of Norsk helsenett if it is to be used, and enclose this report.',
      },
    ],
    people: {
      sv: 'det som simulatorn inte kan pröva, och underskriften.',
      nb: 'det som simulatoren ikke kan prøve, og underskriften.',
      en: 'what the simulator cannot try, and the signature.',
    },
    source,
    fields: [{ label: { sv: 'Skickad den, till', nb: 'Sendt den, til', en: 'Sent on, to' } }],
  };
}

function assessment(source: Text): OnboardingStep {
  return {
    id: '6',
    title: {
      sv: 'Norsk helsenett gör en kvalitetsbedömning',
      nb: 'Norsk helsenett gjør en kvalitetsvurdering',
      en: 'Norsk helsenett makes a quality assessment',
    },
    what: [
      {
        sv: 'Gå vidare först när bedömningen är gjord.',
        nb: 'Gå videre først når vurderingen er gjort.',
        en: 'Go on only when the assessment is made.',
      },
    ],
    people: { sv: 'allt.', nb: 'alt sammen.', en: 'all of it.' },
    source,
    fields: [{ label: { sv: 'Bedömning, datum', nb: 'Vurdering, dato', en: 'Assessment, date' } }],
  };
}

const production: OnboardingStep = {
  id: '7',
  title: {
    sv: 'Produktion: adress och villkor',
    nb: 'Produksjon: adresse og vilkår',
    en: 'Production: address and terms',
  },
  what: [
    {
      sv: 'Ställ in produktionsmiljöns adress och läs användningsvillkoren. En ny version av API:et ska tas i bruk inom tolv månader.',
      nb: 'Sett opp adressen til produksjonsmiljøet, og les bruksvilkårene. En ny versjon av API-et skal tas i bruk innen tolv måneder.',
      en: 'Set the address of the production environment, and read the terms of use. A new version of the API is to be taken into use within twelve months.',
    },
  ],
  people: { sv: 'hela steget.', nb: 'hele trinnet.', en: 'the whole step.' },
  source: verbatim('Testmiljøer og endepunkter; Vilkår og betingelser for bruk av APIer og kommunikasjonsprosesser'),
  fields: done,
};

/** The whole way in, in the numbers of the suites' steps. */
export function onboardingOf(way: WayIn): readonly OnboardingStep[] {
  return [...way.before, ...tests(way), handIn(way.report), assessment(way.report), production];
}
