/** The change feed: whom it lists, and where the next call begins. */
import { replyJson } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, citizens, isTableForm, member, needTaken, news, say, seen, serverCheck } from '../make.ts';
import { tableForm, taken, withdraw } from '../make.ts';
import { numbersIn, offsetIn } from '../session.ts';

const control = { needs: ['control'], level: 'L2' } as const;
const day = 86_400_000;
const hour = 3_600_000;
const isNumber = (value: unknown) => typeof value === 'string' && /^\d{11}$/.test(value);

/** Beyond the longest three months, and within the shortest. */
const past = 93 * day;
const within = 88 * day;

export const feedChecks: readonly ServerCheck<Cast>[] = [
  serverCheck({
    id: 'feed',
    level: 'L0',
    title: say(
      'Flödet ger en lista av nummer och inget om status',
      'Endringsstrømmen gir en liste av numre og ingenting om status',
      'The feed gives a list of numbers, and nothing about status',
    ),
    rows: ['digitaltaktiv.changes.operation', 'digitaltaktiv.changes.no-status'],
    run: async (session, judge) => {
      const exchange = await session.feed();
      const numbers: unknown = replyJson(exchange)?.fnr;
      const shown = { actual: seen(exchange), evidence: exchange };
      const holds = taken(exchange) && Array.isArray(numbers);
      if (!judge(holds, { expected: '200 with fnr, a list', ...shown })) return;
      const strange = (numbers as unknown[]).filter((one) => !isNumber(one)).length;
      const found = { expected: { others: 0 }, actual: { others: strange }, evidence: exchange };
      judge(strange === 0, found, 'digitaltaktiv.changes.no-status');
    },
  }),
  serverCheck({
    id: 'feed-offset',
    level: 'L1',
    title: say(
      'Svaret har ett offset i dokumenterad form, och servern tar emot det igen',
      'Svaret har et offset på dokumentert form, og serveren tar imot det igjen',
      'The answer has an offset in the documented form, and the server takes it back',
    ),
    rows: ['digitaltaktiv.changes.server-offset'],
    run: async (session, judge) => {
      const { offset, exchange } = await news(session);
      judge(isTableForm(offset), {
        expected: 'yyyy-mm-ddThh:mm:ss.00000Z',
        actual: offset.slice(0, 60),
        evidence: exchange,
      });
      const again = await session.feed(offset);
      judge(taken(again), { expected: '200', actual: seen(again), evidence: again });
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-newcomer',
    title: say(
      'Flödet nämner den som samtycker för första gången',
      'Endringsstrømmen nevner den som samtykker for første gang',
      'The feed names somebody who consents for the first time',
    ),
    rows: ['digitaltaktiv.changes.operation'],
    run: async (session, judge, trial) => {
      const { offset } = await news(session);
      const newcomer = member(trial, 'newcomer');
      await trial.control!.consent(newcomer, 'full');
      const { numbers, exchange } = await news(session, offset);
      judge(numbers.includes(newcomer), { expected: [newcomer], actual: numbers, evidence: exchange });
    },
  }),
  apiRefusal({
    id: 'feed-offset-form',
    rows: ['digitaltaktiv.changes.offset-form'],
    what: say(
      'ett offset som inte är en tidpunkt',
      'et offset som ikke er et tidspunkt',
      'an offset that is no moment',
    ),
    status: 400,
    alive: (session) => session.feed(),
    calls: async (session) => [
      await session.feed('yesterday'),
      await session.feed('2026-13-41T00:00:00.00000Z'),
      await session.feed('12'),
    ],
  }),
  serverCheck({
    ...control,
    id: 'feed-after',
    title: say(
      'Flödet nämner dem som ändrades efter tidpunkten, och inga andra',
      'Endringsstrømmen nevner dem som ble endret etter tidspunktet, og ingen andre',
      'The feed names those who changed after the moment, and no others',
    ),
    rows: ['digitaltaktiv.changes.offset-after'],
    run: async (session, judge, trial) => {
      const [earlier = '', later = ''] = citizens(trial, 2);
      const start = await news(session);
      await withdraw(trial, [earlier]);
      const middle = await news(session, start.offset);
      await withdraw(trial, [later]);
      const whole = await news(session, start.offset);
      const both = [earlier, later].every((one) => whole.numbers.includes(one));
      judge(both, { expected: [earlier, later], actual: whole.numbers, evidence: whole.exchange });
      const rest = await news(session, middle.offset);
      const holds = rest.numbers.includes(later) && !rest.numbers.includes(earlier);
      judge(holds, { expected: [later], actual: rest.numbers, evidence: rest.exchange });
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-offset-empty',
    title: say(
      'Utan offset, eller med ett tomt, ger flödet alla ändringar',
      'Uten offset, eller med et tomt, gir endringsstrømmen alle endringer',
      'Without an offset, or with an empty one, the feed gives all changes',
    ),
    rows: ['digitaltaktiv.changes.offset-empty'],
    run: async (session, judge, trial) => {
      const [changed = ''] = citizens(trial, 1);
      await withdraw(trial, [changed]);
      for (const offset of [undefined, '']) {
        const { numbers, exchange } = await news(session, offset);
        judge(numbers.includes(changed), { expected: [changed], actual: numbers, evidence: exchange });
      }
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-three-months',
    level: 'L4',
    title: say(
      'Flödet ger en ändring i nästan tre månader, och aldrig längre',
      'Endringsstrømmen gir en endring i nesten tre måneder, og aldri lenger',
      'The feed gives a change for almost three months, and never for longer',
    ),
    rows: ['digitaltaktiv.changes.three-months', 'digitaltaktiv.changes.offset-after'],
    run: async (session, judge, trial) => {
      const [changed = ''] = citizens(trial, 1);
      const { offset } = await news(session);
      await withdraw(trial, [changed]);
      await trial.control!.advance(within);
      const early = await news(session, offset);
      const told = early.numbers.includes(changed);
      judge(
        told,
        { expected: [changed], actual: early.numbers, evidence: early.exchange },
        'digitaltaktiv.changes.offset-after',
      );
      await trial.control!.advance(past - within);
      const late = await session.feed(offset);
      const actual = taken(late) ? numbersIn(late) : seen(late);
      judge(!actual.includes(changed), { expected: [], actual, evidence: late });
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-new-only',
    title: say(
      'Offsetet ur svaret leder till det som är nytt sedan dess, och inget annat',
      'Offsetet fra svaret fører til det som er nytt siden da, og ingenting annet',
      'The offset of the answer leads to what is new since then, and nothing else',
    ),
    rows: ['digitaltaktiv.changes.server-offset'],
    run: async (session, judge, trial) => {
      const [first = '', second = ''] = citizens(trial, 2);
      let { offset } = await news(session);
      for (const changed of [first, second]) {
        await withdraw(trial, [changed]);
        const { numbers, exchange, offset: next } = await news(session, offset);
        judge([...new Set(numbers)].join() === changed, { expected: [changed], actual: numbers, evidence: exchange });
        offset = next;
      }
    },
  }),
  serverCheck({
    id: 'feed-own-time',
    level: 'L2',
    title: say(
      'Flödet tar emot en tidpunkt ur klientens egen klocka',
      'Endringsstrømmen tar imot et tidspunkt fra klokken til klienten',
      "The feed takes a moment of the client's own clock",
    ),
    rows: ['digitaltaktiv.changes.own-time'],
    run: async (session, judge, trial) => {
      needTaken(trial, await session.feed());
      const [changed = ''] = citizens(trial, 1);
      await trial.control?.consent(changed, 'withdrawn');
      const exchange = await session.feed(tableForm(trial.now() - hour));
      const numbers = numbersIn(exchange);
      const holds = taken(exchange) && (trial.control === undefined || numbers.includes(changed));
      judge(holds, {
        expected: '200 with the changes of the last hour',
        actual: [seen(exchange), ...numbers],
        evidence: exchange,
      });
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-nothing-lost',
    level: 'L4',
    title: say(
      'Från offset till offset ges varje ändring i precis ett svar',
      'Fra offset til offset gis hver endring i nøyaktig ett svar',
      'From offset to offset each change is given in exactly one answer',
    ),
    rows: ['digitaltaktiv.changes.nothing-lost'],
    run: async (session, judge, trial) => {
      const all = trial.cast.citizens;
      const groups = [all.slice(0, 1), all.slice(1, 3), [], all.slice(3)];
      let { offset } = await news(session);
      const given: string[] = [];
      for (const group of groups) {
        await withdraw(trial, group);
        const answer = await news(session, offset);
        given.push(...new Set(answer.numbers));
        offset = answer.offset;
      }
      const holds = given.toSorted().join() === all.toSorted().join();
      const evidence = trial.exchanges({ operation: 'getStatusChanges' });
      judge(holds, { expected: all.toSorted(), actual: given.toSorted(), evidence });
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-nothing-new',
    title: say(
      'När inget har ändrats kommer en tom lista och ett nytt offset',
      'Når ingenting er endret, kommer en tom liste og et nytt offset',
      'When nothing changed, an empty list and a new offset come',
    ),
    rows: ['digitaltaktiv.changes.nothing-new'],
    run: async (session, judge) => {
      const { offset } = await news(session);
      const exchange = await session.feed(offset);
      const next = offsetIn(exchange);
      const holds = taken(exchange) && numbersIn(exchange).length === 0 && next > offset;
      const actual = [seen(exchange), next, ...numbersIn(exchange)];
      judge(holds, { expected: ['200', `later than ${offset}`], actual, evidence: exchange });
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-whole',
    title: say(
      'Ett svar har alla ändringar: det finns inga sidor',
      'Ett svar har alle endringer: det finnes ingen sider',
      'One answer holds all changes: there are no pages',
    ),
    rows: ['digitaltaktiv.changes.whole'],
    run: async (session, judge, trial) => {
      const all = trial.cast.citizens;
      const { offset } = await news(session);
      await withdraw(trial, all);
      const { numbers, exchange } = await news(session, offset);
      const holds = all.every((one) => numbers.includes(one));
      judge(holds, { expected: all, actual: numbers, evidence: exchange });
    },
  }),
  serverCheck({
    ...control,
    id: 'feed-consents',
    title: say(
      'Ett samtycke som ges, ändras eller dras tillbaka är en ändring',
      'Et samtykke som gis, endres eller trekkes tilbake, er en endring',
      'A consent that is given, changed or withdrawn is a change',
    ),
    rows: ['digitaltaktiv.changes.sources'],
    run: async (session, judge, trial) => {
      const newcomer = member(trial, 'newcomer');
      let { offset } = await news(session);
      for (const level of ['basis', 'full', 'withdrawn'] as const) {
        await trial.control!.consent(newcomer, level);
        const { numbers, exchange, offset: next } = await news(session, offset);
        const holds = numbers.includes(newcomer);
        judge(holds, { expected: { [level]: [newcomer] }, actual: { [level]: numbers }, evidence: exchange });
        offset = next;
      }
    },
  }),
];
