/** What 1177 asks for on the way in: the test protocol, the verification protocol, and a self-declaration for each contract. */
import type { ExchangeRecord } from '../runners/document.ts';
import type { ContractSpec, ProtocolSpec, QuestionSpec, SectionName, SuiteProtocols } from '../protocols/types.ts';
import { testCases } from './cases.ts';
import { productionCases } from './production-cases.ts';
import { header } from './header.ts';
import { onboarding } from './onboarding.ts';

const domain = 'urn:riv:infrastructure:eservicesupply:patientportal';

function contract(name: string): ContractSpec {
  return { name, version: '1.1', identity: `${domain}:${name}:1:rivtabp21` };
}

const isActiveUser = contract('IsActiveUser');
const addMessage = contract('AddMessageToPatientPortalInbox');

const qa = {
  sv: 'QA-miljön; bedömt mot Motparts simulator av den',
  nb: 'QA-miljøet; vurdert mot Motparts simulator av det',
  en: "The QA environment; judged against Motpart's simulator of it",
} as const;

const sections: readonly SectionName[] = [
  'notices',
  'header',
  'history',
  'summary',
  'cases',
  'evidence',
  'peak',
  'deviations',
  'remarks',
  'known-deviations',
  'attestations',
  'not-exercised',
  'assumed',
  'signature',
  'owner',
  'onboarding',
  'run',
  'definitions',
];

const questions: readonly QuestionSpec[] = [
  {
    title: {
      sv: 'Hur bevaras uppgifternas riktighet, och vilken teckenkodning används?',
      nb: 'Hvordan bevares opplysningenes riktighet, og hvilken tegnkoding brukes?',
      en: 'How is the integrity of data kept, and which encoding is used?',
    },
    comment: ['integrity.how', 'integrity.encoding'],
    cases: ['T02', 'T21'],
  },
  {
    title: {
      sv: 'Är tjänsten testad över Nationella tjänsteplattformen?',
      nb: 'Er tjenesten testet over Nationella tjänsteplattformen?',
      en: 'Was the service tested over Nationella tjänsteplattformen?',
    },
    answer: 'platform.tested',
    comment: ['platform.comment'],
  },
  {
    title: {
      sv: 'Sker omsändning efter SOAP-fel tidigast efter fem minuter?',
      nb: 'Skjer ny sending etter SOAP-feil tidligst etter fem minutter?',
      en: 'Is a call repeated after a SOAP fault only after five minutes?',
    },
    comment: [],
    cases: ['T15'],
  },
  {
    title: {
      sv: 'Hanteras resultCode ERROR utan omsändning?',
      nb: 'Håndteres resultCode ERROR uten ny sending?',
      en: 'Is resultCode ERROR handled without sending again?',
    },
    comment: [],
    cases: ['T13'],
  },
  {
    title: {
      sv: 'Finns skydd mot obehörig åtkomst?',
      nb: 'Finnes det vern mot uberettiget tilgang?',
      en: 'Is there protection against unauthorised access?',
    },
    answer: 'access.protected',
    comment: ['access.comment'],
  },
  {
    title: { sv: 'Övrigt', nb: 'Annet', en: 'Other' },
    comment: ['other'],
  },
];

function declarationOf(one: ContractSpec, cases: readonly string[]): ProtocolSpec {
  return {
    file: `sjalvdeklaration-${one.name}`,
    kind: 'self-declaration',
    title: {
      sv: `Självdeklaration tjänstekonsument: ${one.name}`,
      nb: `Egenerklæring tjenestekonsument: ${one.name}`,
      en: `Self-declaration of a service consumer: ${one.name}`,
    },
    environment: qa,
    contracts: [one],
    cases,
    sections: [
      'notices',
      'history',
      'header',
      'cases',
      'deviations',
      'questions',
      'peak',
      'known-deviations',
      'attestations',
      'not-exercised',
      'signature',
      'owner',
      'evidence',
      'run',
      'definitions',
    ],
    questions: questions.filter(({ cases: asked }) => asked?.some((id) => cases.includes(id)) ?? true),
  };
}

const everyTest = testCases.map(({ id }) => id);
const onlyOfMessages: readonly string[] = ['T06', 'T07', 'T08', 'T09', 'T10', 'T11', 'T12', 'T13', 'T14', 'T21'];

export const protocolSpecs: readonly ProtocolSpec[] = [
  {
    file: 'testprotokoll',
    kind: 'test',
    title: {
      sv: 'Testprotokoll för 1177 Inkorg',
      nb: 'Testprotokoll for 1177 Inkorg',
      en: 'Test protocol for the 1177 inbox',
    },
    step: '3.3',
    environment: qa,
    contracts: [isActiveUser, addMessage],
    cases: everyTest,
    sections,
  },
  {
    file: 'verifieringsprotokoll',
    kind: 'verification',
    title: {
      sv: 'Verifieringsprotokoll för 1177 Inkorg',
      nb: 'Verifiseringsprotokoll for 1177 Inkorg',
      en: 'Verification protocol for the 1177 inbox',
    },
    step: '4.2',
    environment: {
      sv: 'Produktionsmiljön, enligt intyg; anropen under Belägg gick till Motparts simulator av den',
      nb: 'Produksjonsmiljøet, ifølge bekreftelser; kallene under Belegg gikk til Motparts simulator av det',
      en: "The production environment, by attestation; the calls under Evidence went to Motpart's simulator of it",
    },
    contracts: [isActiveUser, addMessage],
    cases: productionCases.map(({ id }) => id),
    sections: sections.filter((name) => name !== 'peak' && name !== 'assumed'),
  },
  declarationOf(
    isActiveUser,
    everyTest.filter((id) => !onlyOfMessages.includes(id)),
  ),
  declarationOf(addMessage, everyTest),
];

/** The text of an element, whatever its prefix. */
function elementText(body: string, name: string): string | undefined {
  return new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(body)?.[1]?.trim();
}

function headerNamed(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(headers).find(([own]) => own.toLowerCase() === name)?.[1];
}

export const protocols: SuiteProtocols = {
  lang: 'sv',
  owner: {
    sv: 'Förvaltningen för 1177',
    nb: 'Forvaltningen for 1177',
    en: 'The administration of 1177',
  },
  decisions: [
    { sv: 'Godkänd', nb: 'Godkjent', en: 'Approved' },
    { sv: 'Godkänd med förbehåll', nb: 'Godkjent med forbehold', en: 'Approved with reservations' },
    { sv: 'Underkänd', nb: 'Underkjent', en: 'Rejected' },
  ],
  notices: [
    {
      sv: 'Ägarens sida ”Så här ansluter du till inkorgsfunktionen”, som stegen följer, säger själv att den beskriver den äldre inkorgsfunktionen. Det finns en nyare, fristående tjänst, 1177 Inkorg. Stäm av med förvaltningen vilken av dem anslutningen gäller innan protokollet skickas in.',
      nb: 'Eierens side «Så här ansluter du till inkorgsfunktionen», som trinnene følger, sier selv at den beskriver den eldre innboksfunksjonen. Det finnes en nyere, frittstående tjeneste, 1177 Inkorg. Avklar med forvaltningen hvilken av dem tilkoblingen gjelder før protokollen sendes inn.',
      en: 'The owner’s page “Så här ansluter du till inkorgsfunktionen”, which the steps follow, says of itself that it describes the older inbox function. There is a newer, stand-alone service, 1177 Inkorg. Settle with the administration which of them the connection is about before the protocol is handed in.',
    },
    {
      sv: 'Ägarens egna mallar är inte offentliga. Uppställningen följer Ineras självdeklaration för tjänstekonsumenter och kan bytas ut mot ägarens.',
      nb: 'Eierens egne maler er ikke offentlige. Oppsettet følger Ineras egenerklæring for tjenestekonsumenter og kan byttes ut med eierens.',
      en: 'The owner’s own templates are not public. The layout follows Inera’s self-declaration of service consumers and can be replaced by the owner’s.',
    },
  ],
  header,
  cases: [...testCases, ...productionCases],
  onboarding,
  protocols: protocolSpecs,
  counts: ({ system }: ExchangeRecord) => system === 'inkorg-1177',
  correlationOf: ({ reply, request }: ExchangeRecord) =>
    headerNamed(reply.headers, 'x-skltp-correlation-id') ?? headerNamed(request.headers, 'x-skltp-correlation-id'),
  personOf: ({ request }: ExchangeRecord) => elementText(request.body.text, 'subjectOfCareId'),
};
