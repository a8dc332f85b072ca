/** Pages of a list: from 0, all of them. */
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { listReads, performFirst } from './reads.ts';
import { parametersOf, someCalls, totalIn } from './traffic.ts';

const common = { step: '4.3' } as const;

/** Several pages of a list, if the client takes the size; what it asked for. */
async function paged(trial: Trial) {
  const { operation } = await performFirst(trial, listReads(trial.world, { pageSize: 2 }));
  const made = someCalls(trial, operation);
  const pages = made.map((call) => Number(parametersOf(call).get('pagenr') ?? 0));
  const total = Math.max(...made.map((call) => totalIn(call, 'TotalNumberOfPages') ?? 0));
  return { made, pages, total };
}

const onePage: Text = {
  sv: 'Klienten tar allt på en sida, vilket också är tillåtet: pageSize 0 ger alla poster.',
  nb: 'Klienten tar alt på én side, noe som også er lov: pageSize 0 gir alle poster.',
  en: 'The client takes all on one page, which is allowed too: pageSize 0 gives all records.',
};

export const pageChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.list.page-base',
    rows: ['lifecare.client.page-base'],
    level: 'L4',
    title: {
      sv: 'Klienten börjar med sida 0.',
      nb: 'Klienten begynner med side 0.',
      en: 'The client begins with page 0.',
    },
    run: async (trial, judge) => {
      const { made, pages } = await paged(trial);
      judge(pages[0] === 0, { expected: 0, actual: pages[0], evidence: made });
    },
  }),
  check({
    ...common,
    id: 'lifecare.list.page-loop',
    rows: ['lifecare.client.page-loop'],
    level: 'L4',
    title: {
      sv: 'Klienten läser vidare till den sista sidan.',
      nb: 'Klienten leser videre til den siste siden.',
      en: 'The client reads on to the last page.',
    },
    run: async (trial, judge) => {
      const { made, pages, total } = await paged(trial);
      if (total <= 1) trial.note(onePage);
      const actual = { last: Math.max(...pages), asked: new Set(pages).size };
      const expected = { last: total - 1, asked: total - Math.min(...pages) };
      judge(actual.last >= expected.last && actual.asked >= expected.asked, { expected, actual, evidence: made });
    },
  }),
];
