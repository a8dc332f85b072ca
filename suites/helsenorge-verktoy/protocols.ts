/** What Norsk helsenett asks for on the way in: the test report on the Verktøy API. */
import * as helseid from '../../contracts/generated/helseid/index.ts';
import * as verktoy from '../../contracts/generated/helsenorge-verktoy/index.ts';
import { helseidCases } from '../dsl/helsenorge-report/helseid-cases.ts';
import { helseidFields, scopesField } from '../dsl/helsenorge-report/header.ts';
import { helsenorgeReport } from '../dsl/helsenorge-report/index.ts';
import { decision, guids, publicKey, selfService, setUp } from '../dsl/helsenorge-report/steps-before.ts';
import { fill, verbatim } from '../dsl/texts/fill.ts';
import { reportWords } from '../protocols/report-words.ts';
import type { HeaderField } from '../protocols/types.ts';
import { readingCases } from './reading-cases.ts';
import { sendingCases } from './sending-cases.ts';
import { laterCases } from './later-cases.ts';
import { steps } from './steps.ts';

const testGuids: HeaderField = {
  key: 'test.toolIds',
  label: {
    sv: 'GUID:er för test från Norsk helsenett',
    nb: 'GUID-er for test fra Norsk helsenett',
    en: 'Guids for tests from Norsk helsenett',
  },
  help: {
    sv: 'GUID:er för verktyg och vägledningstjänster som Norsk helsenett har lämnat ut för test',
    nb: 'GUID-er for verktøy og veiledningstjenester som Norsk helsenett har gitt ut for test',
    en: 'guids of tools and guidance services that Norsk helsenett has given out for tests',
  },
  form: 'guids',
  example: '68ce99fd-6243-4ab0-b5bc-3ca81dbd53ba',
  shown: ['test'],
};

const access = verbatim('Verktøy API, 2024-06-27: Forskriv verktøy til innbygger, Sikkerhetsmodell');
const quickStart = fill(verbatim('Quick start, Verktøykatalogen, {undated}'), { undated: reportWords.undated });

export const protocols = helsenorgeReport({
  title: {
    sv: 'Testrapport: klient till Helsenorge Verktøy API',
    nb: 'Testrapport: klient for Helsenorge Verktøy API',
    en: 'Test report: a client of Helsenorge Verktøy API',
  },
  api: { name: 'Verktøy API', version: 'v1', identity: 'https://<BaseUrl>/verktoy/v1/' },
  contracts: [verktoy, helseid],
  cases: [...helseidCases, ...sendingCases, ...readingCases, ...laterCases],
  header: [...helseidFields, scopesField, testGuids],
  wayIn: {
    before: [
      selfService(access, ['HI-02', 'VT-02']),
      decision(access),
      setUp(verbatim('Verktøy API, 2024-06-27: Testing')),
      publicKey('3.1', quickStart, ['HI-02', 'HI-04']),
      guids(quickStart, { label: testGuids.label, key: testGuids.key }),
    ],
    report: quickStart,
    steps,
  },
});
