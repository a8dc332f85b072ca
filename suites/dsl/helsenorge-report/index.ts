/** The test report that Norsk helsenett asks for: one declaration, into which each of Helsenorge's suites puts its cases and its way in. */
import type { ContractModule } from '../../../contracts/types.ts';
import { pathOf } from '../../reporters/show.ts';
import type { ContractSpec, HeaderField, SectionName, SuiteProtocols } from '../../protocols/types.ts';
import type { ExchangeRecord } from '../../runners/document.ts';
import type { Text } from '../types.ts';
import { casesOf, type CaseDraft } from './cases.ts';
import { headerWith } from './header.ts';
import { onboardingOf, type WayIn } from './onboarding.ts';
import { documents, ground, notices, owner } from './texts.ts';

const sections: readonly SectionName[] = [
  'notices',
  'header',
  'history',
  'summary',
  'overview',
  'deviations',
  'remarks',
  'known-deviations',
  'test-cases',
  'attestations',
  'not-exercised',
  'assumed',
  'onboarding',
  'signature',
  'owner',
  'evidence',
  'run',
  'definitions',
];

const simulator: Text = {
  sv: 'Motparts simulator av Helsenorge Ekstern API, på leverantörens maskin',
  nb: 'Motparts simulator av Helsenorge Ekstern API, på leverandørens maskin',
  en: "Motpart's simulator of Helsenorge Ekstern API, on the vendor's machine",
};

/** `POST /verktoy/v1/Verktoy`, as the owner's pages write it. */
function callOf({ request }: ExchangeRecord): string {
  return `${request.method} ${pathOf(request.url).replace(/^\/helsenorge(?=\/)/, '')}`;
}

/** Metadata, and the answer that only asks for a nonce. */
function isIncidental({ request, code }: ExchangeRecord): boolean {
  return request.url.includes('/.well-known/') || code === 'use_dpop_nonce';
}

/** What a suite of Helsenorge puts in. */
export interface HelsenorgeReport {
  /** `testrapport for …`. */
  readonly title: Text;
  readonly api: ContractSpec;
  readonly contracts: readonly ContractModule[];
  readonly cases: readonly CaseDraft[];
  readonly wayIn: WayIn;
  /** Header fields that only this API has. */
  readonly header?: readonly HeaderField[];
}

/** The protocols of a suite of Helsenorge: one test report, in Norwegian unless another language is asked for. */
export function helsenorgeReport(report: HelsenorgeReport): SuiteProtocols {
  const cases = casesOf(report.cases, report.contracts);
  return {
    form: 'test-report',
    lang: 'nb',
    owner,
    decisions: [],
    notices,
    ground,
    documents,
    header: headerWith(report.header ?? []),
    cases,
    onboarding: onboardingOf(report.wayIn),
    protocols: [
      {
        file: 'testrapport',
        kind: 'test',
        title: report.title,
        environment: simulator,
        contracts: [report.api],
        cases: cases.map(({ id }) => id),
        sections,
      },
    ],
    callOf,
    isIncidental,
  };
}
