/** The way in, step by step, numbered as 1177's own page numbers it. */
import type { Step } from '../dsl/types.ts';
import type { OnboardingStep } from '../protocols/types.ts';

const administration = 'e-tjanster@1177.se';

const contractsOnPlatform = {
  machine: {
    sv: 'Att en avsändare utan beställd anslutning får VP007, och att anropen går till rätt adress när den finns.',
    nb: 'At en avsender uten bestilt tilkobling får VP007, og at kallene går til riktig adresse når den finnes.',
    en: 'That a sender without an ordered connection gets VP007, and that calls go to the right address once it is there.',
  },
} as const;

export const onboarding: readonly OnboardingStep[] = [
  {
    id: '0',
    title: { sv: 'Läs och uppfyll kraven', nb: 'Les og oppfyll kravene', en: 'Read and meet the requirements' },
    what: [
      {
        sv: 'Läs de uppställda kraven innan processen börjar och se till att de är uppfyllda.',
        nb: 'Les de oppstilte kravene før prosessen begynner, og sørg for at de er oppfylt.',
        en: 'Read the laid-down requirements before the process begins, and see that they are met.',
      },
    ],
    people: {
      sv: 'Allt: kraven finns på en egen sida som Motpart inte har tillgång till.',
      nb: 'Alt: kravene står på en egen side som Motpart ikke har tilgang til.',
      en: 'All of it: the requirements stand on a page of their own, which Motpart has no access to.',
    },
  },
  {
    id: '1',
    title: {
      sv: 'Intresseanmälan och planering',
      nb: 'Interessemelding og planlegging',
      en: 'Interest form and planning',
    },
    what: [
      {
        sv: 'Läs riktlinjer, krav och dokumentation.',
        nb: 'Les retningslinjer, krav og dokumentasjon.',
        en: 'Read guidelines, requirements and documentation.',
      },
      {
        sv: 'Den regionala förvaltningen skickar den ifyllda intresseanmälan. Ett första besked väntas inom en vecka.',
        nb: 'Den regionale forvaltningen sender den utfylte interessemeldingen. Et første svar ventes innen en uke.',
        en: 'The regional administration sends the filled-in interest form. A first answer is expected within one week.',
      },
    ],
    to: administration,
    people: {
      sv: 'Allt: förvaltningen bedömer om riktlinjerna kommer att följas.',
      nb: 'Alt: forvaltningen vurderer om retningslinjene vil bli fulgt.',
      en: 'All of it: the administration judges whether the guidelines will be followed.',
    },
  },
  {
    id: '1.1',
    title: { sv: 'Få system-id', nb: 'Få system-id', en: 'Get a system-id' },
    what: [
      {
        sv: 'Ta emot ett eller flera system-id från förvaltningen och lägg in dem i sändande system (sourceSystem).',
        nb: 'Ta imot én eller flere system-id-er fra forvaltningen og legg dem inn i avsendersystemet (sourceSystem).',
        en: 'Receive one or more system-id from the administration and put them into the sending system (sourceSystem).',
      },
    ],
    machine: {
      sv: 'Att sourceSystem är ifyllt i varje meddelande (T07, T08).',
      nb: 'At sourceSystem er fylt ut i hver melding (T07, T08).',
      en: 'That sourceSystem is filled in in each message (T07, T08).',
    },
    people: {
      sv: 'Att värdet är det som förvaltningen har tilldelat.',
      nb: 'At verdien er den som forvaltningen har tildelt.',
      en: 'That the value is the one that the administration has issued.',
    },
  },
  {
    id: '2',
    title: {
      sv: 'Inloggningsfederation (endast för SSO-länkar)',
      nb: 'Påloggingsføderasjon (bare for SSO-lenker)',
      en: 'Login federation (only for SSO links)',
    },
    what: [
      {
        sv: 'Fyll i Teknisk bilaga och skicka den.',
        nb: 'Fyll ut Teknisk bilaga og send den.',
        en: 'Fill in Teknisk bilaga and send it.',
      },
    ],
    to: `eServices@cgi.com, ${administration}`,
    machine: {
      sv: 'Att länken är riktigt byggd (T10).',
      nb: 'At lenken er riktig bygd (T10).',
      en: 'That the link is built right (T10).',
    },
    people: {
      sv: 'Beställningen, och att länken öppnas med bibehållen inloggning.',
      nb: 'Bestillingen, og at lenken åpnes med påloggingen i behold.',
      en: 'The order, and that the link opens with the login kept.',
    },
  },
  {
    id: '3',
    title: { sv: 'Anslut till QA-miljön', nb: 'Koble til QA-miljøet', en: 'Connect to the QA environment' },
    what: [
      {
        sv: 'Anslut till tjänstekontrakten på Nationella tjänsteplattformen enligt dess process.',
        nb: 'Koble til tjenestekontraktene på Nationella tjänsteplattformen etter dens prosess.',
        en: 'Connect to the contracts on Nationella tjänsteplattformen by its process.',
      },
    ],
    ...contractsOnPlatform,
    people: {
      sv: 'Nätöppningar, certifikat och plattformens egna beslut.',
      nb: 'Nettåpninger, sertifikater og plattformens egne beslutninger.',
      en: "Network openings, certificates and the platform's own decisions.",
    },
  },
  {
    id: '3.1',
    title: {
      sv: 'Förstudie och beställning i QA',
      nb: 'Forstudie og bestilling i QA',
      en: 'Förstudie and order in QA',
    },
    what: [
      {
        sv: 'Efter förvaltningens ja till intresseanmälan: skicka förstudien och beställ anslutning till domänen Patientportal i QA.',
        nb: 'Etter forvaltningens ja til interessemeldingen: send forstudien og bestill tilkobling til domenet Patientportal i QA.',
        en: "After the administration's yes to the interest form: send the förstudie and order the connection to the domain Patientportal in QA.",
      },
    ],
    to: 'Ineras beställningsstöd',
    ...contractsOnPlatform,
    people: {
      sv: 'Förstudien och beställningen, som kräver inloggning med SITHS-kort.',
      nb: 'Forstudien og bestillingen, som krever pålogging med SITHS-kort.',
      en: 'The förstudie and the order, which needs a login with a SITHS card.',
    },
  },
  {
    id: '3.2',
    title: { sv: 'Testkonton', nb: 'Testkontoer', en: 'Test accounts' },
    what: [
      {
        sv: 'Beställ ett personligt testkonto för var och en som testar.',
        nb: 'Bestill en personlig testkonto for hver som tester.',
        en: 'Order a personal test account for each person who tests.',
      },
    ],
    people: {
      sv: 'Allt: testmiljön är skyddad.',
      nb: 'Alt: testmiljøet er beskyttet.',
      en: 'All of it: the test environment is protected.',
    },
  },
  {
    id: '3.3',
    title: {
      sv: 'Tester och testprotokoll',
      nb: 'Tester og testprotokoll',
      en: 'Tests and test protocol',
    },
    what: [
      {
        sv: 'Skicka inkorgsmeddelanden i testmiljön. Ange vid frågor att det gäller inkorgsfunktionen och beskriv felet.',
        nb: 'Send innboksmeldinger i testmiljøet. Si ved spørsmål at det gjelder inkorgsfunktionen, og beskriv feilen.',
        en: 'Send inbox messages in the test environment. With questions, say that it concerns inkorgsfunktionen and describe the fault.',
      },
      {
        sv: 'Skicka det ifyllda testprotokollet.',
        nb: 'Send den utfylte testprotokollen.',
        en: 'Send the filled-in test protocol.',
      },
    ],
    to: administration,
    machine: {
      sv: 'T01–T21 mot simulatorn, med varje anrop som belägg.',
      nb: 'T01–T21 mot simulatoren, med hvert kall som belegg.',
      en: 'T01–T21 against the simulator, with each call as evidence.',
    },
    people: {
      sv: 'Att meddelandet syns och läses rätt i testmiljön, och att textens innehåll håller.',
      nb: 'At meldingen vises og leses riktig i testmiljøet, og at innholdet i teksten holder.',
      en: 'That the message shows and reads well in the test environment, and that the wording holds.',
    },
  },
  {
    id: '4',
    title: {
      sv: 'Anslut till produktionsmiljön',
      nb: 'Koble til produksjonsmiljøet',
      en: 'Connect to the production environment',
    },
    what: [
      {
        sv: 'Börja först efter förvaltningens ja till testprotokollet.',
        nb: 'Begynn først etter forvaltningens ja til testprotokollen.',
        en: "Begin only after the administration's yes to the test protocol.",
      },
    ],
    people: {
      sv: 'Förvaltningens beslut om testprotokollet.',
      nb: 'Forvaltningens beslutning om testprotokollen.',
      en: "The administration's decision on the test protocol.",
    },
  },
  {
    id: '4.1',
    title: {
      sv: 'Förstudie och beställning i produktion',
      nb: 'Forstudie og bestilling i produksjon',
      en: 'Förstudie and order in production',
    },
    what: [
      {
        sv: 'Uppdatera förstudien och beställ anslutning till domänen Patientportal i produktion.',
        nb: 'Oppdater forstudien og bestill tilkobling til domenet Patientportal i produksjon.',
        en: 'Bring the förstudie up to date and order the connection to the domain Patientportal in production.',
      },
    ],
    to: 'Ineras beställningsstöd',
    ...contractsOnPlatform,
    people: {
      sv: 'Förstudien och beställningen.',
      nb: 'Forstudien og bestillingen.',
      en: 'The förstudie and the order.',
    },
  },
  {
    id: '4.2',
    title: {
      sv: 'Verifiering i produktion',
      nb: 'Verifisering i produksjon',
      en: 'Verification in production',
    },
    what: [
      {
        sv: 'Verifiera tjänsten före driftstart och skicka verifieringsprotokollet.',
        nb: 'Verifiser tjenesten før driftsstart og send verifiseringsprotokollen.',
        en: 'Verify the service before it goes live and send the verification protocol.',
      },
    ],
    to: administration,
    machine: {
      sv: 'Ingenting i produktion: Motpart anropar den aldrig.',
      nb: 'Ingenting i produksjon: Motpart kaller den aldri.',
      en: 'Nothing in production: Motpart never calls it.',
    },
    people: {
      sv: 'P01–P03: meddelandet läst, aviseringen mottagen, länken öppnad.',
      nb: 'P01–P03: meldingen lest, varselet mottatt, lenken åpnet.',
      en: 'P01–P03: the message read, the notification received, the link opened.',
    },
  },
  {
    id: '4.3',
    title: {
      sv: 'Kontaktuppgifter till andra linjens support',
      nb: 'Kontaktopplysninger til andrelinjestøtten',
      en: 'Contact details for second-line support',
    },
    what: [
      {
        sv: 'Skicka kontaktuppgifter och information om tjänsten enligt sidan Supportinformation.',
        nb: 'Send kontaktopplysninger og informasjon om tjenesten etter siden Supportinformation.',
        en: 'Send contact details and information about the service as the page Supportinformation says.',
      },
    ],
    people: { sv: 'Allt.', nb: 'Alt sammen.', en: 'All of it.' },
  },
  {
    id: '4.4',
    title: { sv: 'Avtal', nb: 'Avtale', en: 'Agreement' },
    what: [
      {
        sv: 'Se till att gällande avtal för produktion mellan parten och Inera finns på plats.',
        nb: 'Sørg for at gjeldende avtale for produksjon mellom parten og Inera er på plass.',
        en: 'See that the agreement in force for production between the party and Inera is in place.',
      },
    ],
    people: { sv: 'Hela steget.', nb: 'Hele trinnet.', en: 'The whole step.' },
  },
];

/** The same as the suite needs them. */
export const steps: readonly Step[] = onboarding.map(({ id, title }) => ({ id, title }));
