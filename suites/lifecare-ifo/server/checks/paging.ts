/** Pages of person-based lists: tried with decisions, of which a matter has several. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { isTaken, pageIn, seen, type Row } from '../answers.ts';
import { serverCheck } from '../make.ts';
import { idsOf } from '../own.ts';
import type { Asked, Session } from '../session.ts';
import { cannotTell, nothingIn, say } from '../texts.ts';

const common = { step: '4.3', level: 'L4' } as const;

const [path, opens] = ['Decisions', 5] as const;
const size = 2;

const asked = (session: Session, query: Asked['query'] = {}) => session.list(path, opens, query);

/** Enough decisions for several pages. */
async function several(session: Session): Promise<readonly Row[]> {
  const rows = await session.whole(path, opens);
  return rows.length > size ? rows : session.trial.skip(nothingIn(path));
}

const days = (exchange: Exchange): string[] => pageIn(exchange).Result.map((row) => String(row['Date']));

export const pagingChecks = [
  serverCheck({
    ...common,
    id: 'paging-zero-based',
    rows: ['paging.zero-based', 'paging.beyond'],
    title: say(
      'Första sidan har pageNr 0, vilket också gäller utan pageNr; en sida efter den sista är tom',
      'Første side har pageNr 0, som også gjelder uten pageNr; en side etter den siste er tom',
      'The first page has pageNr 0, which also holds without pageNr; a page behind the last is empty',
    ),
    run: async (session, judge) => {
      const all = (await several(session)).map(({ Id }) => Id);
      for (const query of [{ pageSize: size }, { pageSize: size, pageNr: 0 }]) {
        const evidence = await asked(session, query);
        judge(idsOf(evidence).join() === all.slice(0, size).join(), { expected: all.slice(0, size), actual: idsOf(evidence), evidence }, 'paging.zero-based'); // prettier-ignore
      }
      const beyond = await asked(session, { pageSize: size, pageNr: Math.ceil(all.length / size) });
      judge(isTaken(beyond) && idsOf(beyond).length === 0, { expected: [], actual: idsOf(beyond), evidence: beyond }, 'paging.beyond'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    id: 'paging-partition',
    rows: ['paging.envelope', 'paging.size-zero', 'paging.totals-of-all'],
    title: say(
      'Sidorna delar upp listan utan luckor eller dubbletter, och summorna räknar hela listan',
      'Sidene deler opp listen uten hull eller dubletter, og summene teller hele listen',
      'The pages divide the list without gaps or doubles, and the totals count all of it',
    ),
    run: async (session, judge) => {
      await several(session);
      const whole = await asked(session, { pageSize: 0 });
      const { TotalNumberOfRecords: total, TotalNumberOfPages, PageSize: cut } = pageIn(whole);
      // A host that cuts pages says so: a reading of its own.
      if (cut) return session.trial.omit(cannotTell);
      judge(idsOf(whole).length === total, { expected: total, actual: idsOf(whole).length, evidence: whole }, 'paging.size-zero'); // prettier-ignore
      judge(TotalNumberOfPages === 1, { expected: 1, actual: TotalNumberOfPages, evidence: whole }, 'paging.totals-of-all'); // prettier-ignore
      const pages = Math.ceil(total / size);
      const found: unknown[] = [];
      for (let pageNr = 0; pageNr < pages; pageNr += 1) {
        const evidence = await asked(session, { pageSize: size, pageNr });
        const { TotalNumberOfRecords, TotalNumberOfPages: told, PageSize } = pageIn(evidence);
        const totals = [TotalNumberOfRecords, told, PageSize];
        judge(totals.join() === [total, pages, size].join(), { expected: [total, pages, size], actual: totals, evidence }, 'paging.envelope'); // prettier-ignore
        found.push(...idsOf(evidence));
      }
      judge(found.join() === idsOf(whole).join(), { expected: idsOf(whole), actual: found }, 'paging.envelope');
      return undefined;
    },
  }),
  serverCheck({
    ...common,
    id: 'paging-ascending',
    rows: ['paging.ascending', 'paging.order-key'],
    title: say(
      'ascending säger om det äldsta kommer först, och inom en dag följer ordningen Id',
      'ascending sier om det eldste kommer først, og innen en dag følger rekkefølgen Id',
      'ascending says whether the oldest comes first, and within a day the order follows Id',
    ),
    run: async (session, judge) => {
      await several(session);
      const [up, down] = [await asked(session, { ascending: true }), await asked(session, { ascending: false })];
      const rising = days(up);
      judge(rising.join() === rising.toSorted().join(), { expected: rising.toSorted(), actual: rising, evidence: up });
      const falling = days(down);
      const wanted = falling.toSorted().toReversed();
      judge(falling.join() === wanted.join(), { expected: wanted, actual: falling, evidence: down }, 'paging.ascending'); // prettier-ignore
      const rows = pageIn(up).Result;
      const inDay = rows.every((row, place) => place === 0 || row['Date'] !== rows[place - 1]!['Date'] || Number(row['Id']) > Number(rows[place - 1]!['Id'])); // prettier-ignore
      judge(inDay, { expected: 'rising Ids within a day', actual: idsOf(up), evidence: up }, 'paging.order-key');
    },
  }),
  serverCheck({
    ...common,
    id: 'paging-required',
    level: 'L3',
    rows: ['paging.required', 'actualisations.bad-request', 'error.not-valid'],
    title: say(
      'Utan personId, startDate eller endDate är begäran inte giltig: 400',
      'Uten personId, startDate eller endDate er forespørselen ikke gyldig: 400',
      'Without personId, startDate or endDate the request is not valid: 400',
    ),
    run: async (session, judge) => {
      session.good(await session.list('Actualisations', 2));
      for (const name of ['personId', 'startDate', 'endDate']) {
        const evidence = await session.list('Actualisations', 2, { [name]: undefined });
        judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence });
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'paging-negative',
    level: 'L3',
    rows: ['paging.negative'],
    title: say(
      'Ett sidnummer eller en sidstorlek under 0, eller som inte är tal, nekas med 400',
      'Et sidenummer eller en sidestørrelse under 0, eller som ikke er tall, avvises med 400',
      'A page number or size below 0, or that is no number, is refused with 400',
    ),
    run: async (session, judge) => {
      session.good(await asked(session));
      for (const query of [{ pageNr: -1 }, { pageSize: -1 }, { pageNr: 'x' }]) {
        const evidence = await asked(session, query);
        judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence });
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'paging-no-cases',
    level: 'L2',
    rows: ['paging.no-cases'],
    title: say(
      'Den som inte har några ärenden får 200, tomt Result och summorna 0',
      'Den som ikke har noen saker, får 200, tomt Result og summene 0',
      'Somebody without cases gets 200, an empty Result and totals of 0',
    ),
    run: async (session, judge) => {
      const evidence = await asked(session, { personId: session.member('withoutCases') });
      const { Result = [], TotalNumberOfRecords, TotalNumberOfPages } = isTaken(evidence) ? pageIn(evidence) : { Result: ['-'] as never[], TotalNumberOfRecords: -1 }; // prettier-ignore
      const totals = [Result.length, TotalNumberOfRecords, TotalNumberOfPages];
      judge(totals.join() === '0,0,0', { expected: [0, 0, 0], actual: totals, evidence });
    },
  }),
];
