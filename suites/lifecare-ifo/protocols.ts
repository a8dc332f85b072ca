/** What is handed in when a system has been connected to Lifecare IFO: one protocol, over certificate, keys, packages and cases. */
import * as lifecare from '../../contracts/generated/lifecare-ifo/index.ts';
import { casesOf } from '../dsl/helsenorge-report/cases.ts';
import type { SectionName, SuiteProtocols } from '../protocols/types.ts';
import { pathOf } from '../reporters/show.ts';
import type { ExchangeRecord } from '../runners/document.ts';
import { cases as drafts } from './cases.ts';
import { header } from './header.ts';
import { onboarding } from './onboarding.ts';
import { packages } from './packages.ts';
import { responsibilities } from './responsibilities.ts';
import { shownOf } from './shown.ts';

const cases = casesOf(drafts, [lifecare]);

const sections: readonly SectionName[] = [
  'notices',
  'header',
  'history',
  'summary',
  'packages',
  'responsibilities',
  'onboarding',
  'overview',
  'deviations',
  'remarks',
  'known-deviations',
  'test-cases',
  'attestations',
  'not-exercised',
  'assumed',
  'signature',
  'owner',
  'evidence',
  'run',
  'definitions',
];

/** What each call has, and who it is about, which has a column of its own. */
const leftOut = new Set(['domain', 'key', 'personid']);

/** `GET Extract/Services?limit=500&offset=0`: from `apifc/v1` on, without the credentials. */
function callOf({ request }: ExchangeRecord): string {
  const path = pathOf(request.url).replace(/^.*\/apifc\/v1\//i, '');
  const told = [...new URL(request.url).searchParams].filter(([name]) => !leftOut.has(name.toLowerCase()));
  const query = told.map(([name, value]) => `${name}=${value}`).join('&');
  return `${request.method} ${path}${query === '' ? '' : `?${query}`}`;
}

/** The person in the address, or in a body of JSON. */
function personOf({ request }: ExchangeRecord): string | undefined {
  const query = [...new URL(request.url).searchParams].find(([name]) => name.toLowerCase() === 'personid');
  return query?.[1] ?? /"PersonId"\s*:\s*"([^"]+)"/.exec(request.body.text)?.[1];
}

export const protocols: SuiteProtocols = {
  form: 'test-report',
  lang: 'sv',
  owner: { sv: 'Kommunen och Tieto', nb: 'Kommunen og Tieto', en: 'The municipality and Tieto' },
  decisions: [],
  notices: [
    {
      sv: 'Anropen i protokollet gick till Motparts simulator på leverantörens egen maskin, med ett testcertifikat och testnycklar, inte till kommunens API-värd. Det som bara den kan visa står öppet under Anslutningens steg.',
      nb: 'Kallene i protokollen gikk til Motparts simulator på leverandørens egen maskin, med et prøvesertifikat og prøvenøkler, ikke til kommunens API-vert. Det som bare den kan vise, står åpent under Tilkoblingens trinn.',
      en: "The calls in this protocol went to Motpart's simulator on the supplier's own machine, with a test certificate and test keys, not to the municipality's host. What only that can show is left open under The steps of the way in.",
    },
    {
      sv: 'Tieto har ingen offentlig mall för ett sådant protokoll. Paket, artikelnummer och ansvar är informationsbladets; uppställning, steg och testfall är Motparts.',
      nb: 'Tieto har ingen offentlig mal for en slik protokoll. Pakker, artikkelnumre og ansvar er informasjonsarkets; oppsett, trinn og tilfeller er Motparts.',
      en: "Tieto has no public template for such a protocol. Packages, article numbers and responsibilities are those of the information sheet; layout, steps and cases are Motpart's.",
    },
    {
      sv: 'Informationsbladet är från 2020-11-20. API-värdens egen webbsida är alltid nyare: stäm av mot den före driftstart.',
      nb: 'Informasjonsarket er fra 2020-11-20. API-vertens egen nettside er alltid nyere: stem av mot den før driftsstart.',
      en: "The information sheet is of 2020-11-20. The host's own page is always newer: compare with it before going live.",
    },
  ],
  ground: [
    {
      sv: 'Dokumentets form är ett antagande. Hur certifikatet ska se ut står i avsnitt 6.9 i en teknisk specifikation som inte är offentlig; det som antagits om det är märkt.',
      nb: 'Dokumentets form er en antakelse. Hvordan sertifikatet skal se ut, står i avsnitt 6.9 i en teknisk spesifikasjon som ikke er offentlig; det som er antatt om det, er merket.',
      en: 'The form of this document is an assumption. What the certificate has to look like stands in section 6.9 of a technical specification that is not public; what is assumed about it is marked.',
    },
  ],
  documents: {
    "api-service-lifecare-integrator, a municipality's own client of the FamilyCare API": {
      sv: 'api-service-lifecare-integrator (öppen källkod): en kommuns egen klient',
      nb: 'api-service-lifecare-integrator (åpen kildekode): en kommunes egen klient',
      en: "api-service-lifecare-integrator (public code): a municipality's own client",
    },
    "api-service-caremanagement, a municipality's own case management on top of it": {
      sv: 'api-service-caremanagement (öppen källkod): en kommuns egen ärendehantering',
      nb: 'api-service-caremanagement (åpen kildekode): en kommunes egen saksbehandling',
      en: "api-service-caremanagement (public code): a municipality's own case management",
    },
    'Help page of the API host of KIR': {
      sv: 'Hjälpsidan hos API-värden för KIR (systersystemet)',
      nb: 'Hjelpesiden til API-verten for KIR (søstersystemet)',
      en: 'Help page of the API host of KIR (the sister system)',
    },
  },
  header,
  cases,
  onboarding,
  packages: { ordered: 'packages.ordered', list: packages },
  responsibilities,
  protocols: [
    {
      file: 'anslutningsprotokoll',
      kind: 'test',
      title: {
        sv: 'Anslutningsprotokoll: Lifecare IFO, Welfare API Services',
        nb: 'Tilkoblingsprotokoll: Lifecare IFO, Welfare API Services',
        en: 'Connection protocol: Lifecare IFO, Welfare API Services',
      },
      environment: {
        sv: 'Motparts simulator av Lifecare IFO, på leverantörens maskin',
        nb: 'Motparts simulator av Lifecare IFO, på leverandørens maskin',
        en: "Motpart's simulator of Lifecare IFO, on the supplier's machine",
      },
      contracts: [{ name: 'FamilyCare API', version: 'V1', identity: 'WESE.FC.Api.FC/apifc/v1' }],
      cases: cases.map(({ id }) => id),
      sections,
    },
  ],
  callOf,
  personOf,
  shownOf,
};
