/** The search: what may be asked for, and how it is written. */
import { sentQuery } from '../../dsl/exchange.ts';
import type { Check } from '../../dsl/types.ts';
import { check } from '../../dsl/check.ts';
import { callsOf, perform } from './traffic.ts';

const operation = 'searchSelvstendigVerktoy';

export const searchChecks: readonly Check[] = [
  check({
    id: 'verktoy.search.term',
    rows: ['verktoy.client.search-term'],
    level: 'L1',
    step: '4.2',
    negative: true,
    title: {
      sv: 'Klienten söker bara på ord med 3 till 256 tecken.',
      nb: 'Klienten søker bare på ord med 3 til 256 tegn.',
      en: 'The client searches only for terms of 3 to 256 characters.',
    },
    run: async (trial, judge) => {
      for (const term of ['', 'ab', 'a'.repeat(257)]) await trial.act('searchTools', { term });
      const terms = trial.exchanges({ operation }).map((call) => sentQuery(call).get('SokeOrd') ?? '');
      judge(
        terms.every(({ length }) => length >= 3 && length <= 256),
        { expected: '3 … 256', actual: terms.map(({ length }) => length) },
      );
    },
  }),
  check({
    id: 'verktoy.search.row-count',
    rows: ['verktoy.client.search-row-count'],
    level: 'L4',
    step: '4.2',
    title: {
      sv: 'Klienten utelämnar RowCount eller anger 1 till 50.',
      nb: 'Klienten utelater RowCount eller oppgir 1 til 50.',
      en: 'The client leaves RowCount out or gives 1 to 50.',
    },
    run: async (trial, judge) => {
      await perform(trial, 'searchTools', { term: 'motpart', rowCount: 100 });
      const calls = callsOf(trial, operation);
      const counts = calls.flatMap((call) => sentQuery(call).getAll('RowCount'));
      judge(
        counts.every((count) => Number(count) >= 1 && Number(count) <= 50),
        { expected: '1 … 50', actual: counts, evidence: calls },
      );
    },
  }),
  check({
    id: 'verktoy.search.encoding',
    rows: ['verktoy.client.query-encoding'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten procentkodar norska bokstäver som UTF-8 i frågedelen.',
      nb: 'Klienten prosentkoder norske bokstaver som UTF-8 i spørredelen.',
      en: 'The client percent-encodes Norwegian letters in the query as UTF-8.',
    },
    run: async (trial, judge) => {
      await perform(trial, 'searchTools', { term: 'søvnløs' });
      const [call] = callsOf(trial, operation);
      const actual = call.request.query;
      judge(/(^|&)SokeOrd=s%C3%B8vnl%C3%B8s(&|$)/i.test(actual), {
        expected: 'SokeOrd=s%C3%B8vnl%C3%B8s',
        actual,
        evidence: call,
      });
    },
  }),
];
