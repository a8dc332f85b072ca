/**
 * What is handed in when LifeVision's export has been set up: one protocol, over the prerequisites, the steps and the
 * cases.
 */
import * as brp from '../../contracts/generated/brp-apiv3/index.ts';
import { pathOf } from '../reporters/show.ts';
import type { ExchangeRecord } from '../runners/document.ts';
import { casesOf } from '../dsl/helsenorge-report/cases.ts';
import type { SectionName, SuiteProtocols } from '../protocols/types.ts';
import { cases as drafts } from './cases.ts';
import { header } from './header.ts';
import { onboarding } from './onboarding.ts';
import { shownOf } from './shown.ts';

const cases = casesOf(drafts, [brp]);

const sections: readonly SectionName[] = [
  'notices',
  'header',
  'history',
  'summary',
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

/** `GET /brp/api/ver3/services/exporttemplate/17` as BRP's pages write it, from `api/ver3` on. */
function callOf({ request }: ExchangeRecord): string {
  return `${request.method} ${pathOf(request.url).replace(/^.*(?=\/api\/ver3)/, '')}`;
}

export const protocols: SuiteProtocols = {
  form: 'test-report',
  lang: 'sv',
  owner: {
    sv: 'BRP Systems och anläggningen',
    nb: 'BRP Systems og anlegget',
    en: 'BRP Systems and its customer',
  },
  decisions: [],
  notices: [
    {
      sv: 'Anropen i protokollet gick till Motparts simulator på integratörens egen maskin, inte till kundens installation. Det som bara den kan visa står öppet under Anslutningens steg.',
      nb: 'Kallene i protokollen gikk til Motparts simulator på integratorens egen maskin, ikke til kundens installasjon. Det som bare den kan vise, står åpent under Tilkoblingens trinn.',
      en: "The calls in this protocol went to Motpart's simulator on the integrator's own machine, not to the customer's installation. What only that can show is left open under The steps of the way in.",
    },
    {
      sv: 'BRP har ingen offentlig mall för ett sådant protokoll. Förutsättningar och steg är de på sidan ”LifeVision APIv3 export”; uppställning och fall (BR-01 …) är Motparts.',
      nb: 'BRP har ingen offentlig mal for en slik protokoll. Forutsetninger og trinn er de på siden «LifeVision APIv3 export»; oppsett og tilfeller (BR-01 …) er Motparts.',
      en: "BRP has no public template for such a protocol. Prerequisites and steps are those of the page “LifeVision APIv3 export”; layout and cases (BR-01 …) are Motpart's.",
    },
  ],
  ground: [
    {
      sv: 'Dokumentets form är ett antagande. Vilka kolumner mallen ger står i en bilaga som inte är offentlig; de i simulatorn är antagna.',
      nb: 'Dokumentets form er en antakelse. Hvilke kolonner malen gir, står i et vedlegg som ikke er offentlig; de i simulatoren er antatt.',
      en: 'The form of this document is an assumption. Which columns the template gives stands in an attachment that is not public; those of the simulator are assumed.',
    },
  ],
  documents: {
    "BouldersSPAflow, a customer's own application": {
      sv: 'BouldersSPAflow (öppen källkod): en kunds egen applikation',
      nb: 'BouldersSPAflow (åpen kildekode): en kundes egen applikasjon',
      en: "BouldersSPAflow (public code): a customer's own application",
    },
    'rezervo, a booking client for several chains': {
      sv: 'rezervo (öppen källkod): en bokningsklient för flera kedjor',
      nb: 'rezervo (åpen kildekode): en bookingklient for flere kjeder',
      en: 'rezervo (public code): a booking client for several chains',
    },
  },
  header,
  cases,
  onboarding,
  protocols: [
    {
      file: 'uppsattningsprotokoll',
      kind: 'test',
      title: {
        sv: 'Uppsättningsprotokoll: LifeVisions export över BRP APIv3',
        nb: 'Oppsettsprotokoll: eksporten til LifeVision over BRP APIv3',
        en: "Set-up protocol: LifeVision's export over BRP APIv3",
      },
      environment: {
        sv: 'Motparts simulator av BRP, på integratörens maskin',
        nb: 'Motparts simulator av BRP, på integratorens maskin',
        en: "Motpart's simulator of BRP, on the integrator's machine",
      },
      contracts: [{ name: 'BRP APIv3', version: 'ver3', identity: 'auth/login, services/exporttemplate/{id}' }],
      cases: cases.map(({ id }) => id),
      sections,
    },
  ],
  callOf,
  isIncidental: ({ operation }) => operation === 'login',
  shownOf,
};
