/** What Norsk helsenett asks for on the way in: the test report on DigitaltAktiv. */
import * as digitaltaktiv from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import { helseidFields, scopesField } from '../dsl/helsenorge-report/header.ts';
import { helsenorgeReport } from '../dsl/helsenorge-report/index.ts';
import { decision, guids, publicKey, selfService, setUp } from '../dsl/helsenorge-report/steps-before.ts';
import { cases } from './cases.ts';
import { steps } from './steps.ts';

/** The page of 2021 knows Helsenorge's own token service only; the way by HelseID is told on pages of its neighbours. */
const neighbours = {
  sv: 'Verktøy API, 2024-06-27: Forskriv verktøy til innbygger. Antaget lika här: sidan om DigitaltAktivStatusEndringer (2021-03-18) nämner bara Helsenorges egen tokentjänst.',
  nb: 'Verktøy API, 2024-06-27: Forskriv verktøy til innbygger. Antatt likt her: siden om DigitaltAktivStatusEndringer (2021-03-18) nevner bare Helsenorges egen tokentjeneste.',
  en: "Verktøy API, 2024-06-27: Forskriv verktøy til innbygger. Assumed to be alike here: the page on DigitaltAktivStatusEndringer (2021-03-18) names Helsenorge's own token service only.",
} as const;

const testing = {
  sv: 'Verktøy API, 2024-06-27: Testing. Antaget lika här.',
  nb: 'Verktøy API, 2024-06-27: Testing. Antatt likt her.',
  en: 'Verktøy API, 2024-06-27: Testing. Assumed to be alike here.',
} as const;

const report = {
  sv: 'Quick start, Verktøykatalogen, odaterad. Antaget lika här.',
  nb: 'Quick start, Verktøykatalogen, udatert. Antatt likt her.',
  en: 'Quick start, Verktøykatalogen, undated. Assumed to be alike here.',
} as const;

export const protocols = helsenorgeReport({
  title: {
    sv: 'Testrapport: klient till Helsenorge DigitaltAktiv',
    nb: 'Testrapport: klient for Helsenorge DigitaltAktiv',
    en: 'Test report: a client of Helsenorge DigitaltAktiv',
  },
  api: { name: 'DigitaltAktiv', version: 'v1', identity: 'DigitaltAktivStatusEndringer, HelsenorgeAktivSjekken' },
  contracts: [digitaltaktiv],
  cases,
  header: [...helseidFields, scopesField],
  wayIn: {
    before: [
      selfService(neighbours, ['DA-02']),
      decision(neighbours),
      setUp(testing),
      publicKey('3.1', report, []),
      guids(report),
    ],
    report,
    steps,
  },
});
