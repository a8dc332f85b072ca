/** What Norsk helsenett asks for where it has agreed to the older token service: a test report. */
import * as sts from '../../contracts/generated/helsenorge-sts/index.ts';
import { helsenorgeReport } from '../dsl/helsenorge-report/index.ts';
import { done, guids, publicKey, setUp } from '../dsl/helsenorge-report/steps-before.ts';
import { fill, verbatim } from '../dsl/texts/fill.ts';
import type { OnboardingStep } from '../protocols/types.ts';
import { reportWords } from '../protocols/report-words.ts';
import { cases } from './cases.ts';
import { steps } from './steps.ts';

const { undated } = reportWords;

const quickStart = {
  sv: 'Quick start, Verktøykatalogen, odaterad. Antaget lika här.',
  nb: 'Quick start, Verktøykatalogen, udatert. Antatt likt her.',
  en: 'Quick start, Verktøykatalogen, undated. Assumed to be alike here.',
} as const;

const exception: OnboardingStep = {
  id: '1',
  title: {
    sv: 'Kom överens med Norsk helsenett om undantaget från HelseID',
    nb: 'Avtal unntaket fra HelseID med Norsk helsenett',
    en: 'Agree with Norsk helsenett on the exception from HelseID',
  },
  what: [
    {
      sv: 'Sedan 2025-12-01 ska anrop från system till system använda HelseID; den äldre tokentjänsten är för avtalade undantag.',
      nb: 'Siden 2025-12-01 skal kall fra system til system bruke HelseID; den eldre tokentjenesten er for avtalte unntak.',
      en: 'Since 2025-12-01 calls from system to system are to use HelseID; the older token service is for agreed exceptions.',
    },
  ],
  people: { sv: 'överenskommelsen.', nb: 'avtalen.', en: 'the agreement.' },
  source: {
    sv: 'Sidan 2663776258, odaterad',
    nb: 'Side 2663776258, udatert',
    en: 'Page 2663776258, undated',
  },
  fields: done,
};

export const protocols = helsenorgeReport({
  title: {
    sv: 'Testrapport: klient till Helsenorge STS (äldre)',
    nb: 'Testrapport: klient for Helsenorge STS (eldre)',
    en: 'Test report: a client of Helsenorge STS (legacy)',
  },
  api: { name: 'Helsenorge STS', version: 'v2', identity: 'https://<BaseUrl>/sts/v2/token' },
  contracts: [sts],
  cases,
  wayIn: {
    before: [
      exception,
      publicKey('2', verbatim('Verktøy API, 2024-06-27: Forskriv verktøy til innbygger, Sikkerhetsmodell'), [
        'ST-02',
        'ST-03',
      ]),
      setUp(fill(verbatim('Verktøy API, 2024-06-27: Testing; 01 - System til System, V2, {undated}'), { undated })),
      guids(quickStart),
    ],
    report: quickStart,
    steps,
  },
});
