/** DigitaltAktivOmraade, the older check of one citizen: little of it is known. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import {
  apiRefusal,
  citizens,
  member,
  needTaken,
  say,
  seen,
  serverCheck,
  system,
  taken,
  type Reading,
} from '../make.ts';
import type { Session } from '../session.ts';

const step = '4.2';
const alive = (session: Session) => session.areaOf();

/** A bare boolean, or the only one of an object. */
function activeIn(exchange: Exchange): boolean | undefined {
  const body: unknown = replyJson(exchange);
  if (typeof body === 'boolean') return body;
  const found = Object.values((body ?? {}) as object).filter((value) => typeof value === 'boolean');
  return found.length === 1 ? found[0] : undefined;
}

export const areaChecks: readonly ServerCheck<Cast>[] = [
  serverCheck({
    id: 'area',
    level: 'L0',
    step,
    title: say(
      'DigitaltAktivOmraade svarar om en medborgare och ett område',
      'DigitaltAktivOmraade svarer om en innbygger og et område',
      'DigitaltAktivOmraade answers about one citizen and one area',
    ),
    rows: ['digitaltaktiv.area.operation'],
    run: async (session, judge) => {
      const exchange = await session.areaOf();
      const holds = taken(exchange) && activeIn(exchange) === true;
      judge(holds, {
        expected: ['200', true],
        actual: [seen(exchange), activeIn(exchange) ?? null],
        evidence: exchange,
      });
    },
  }),
  apiRefusal({
    id: 'area-body',
    rows: ['digitaltaktiv.area.body'],
    what: say(
      'en fråga om ett område i annan form',
      'et spørsmål om et område i en annen form',
      'a question about an area in another form',
    ),
    status: 400,
    step,
    alive,
    calls: async (session, trial) => {
      const [fnr] = citizens(trial, 1);
      const bodies = [{ omraade: 3 }, { fnr }, { fnr: Number(fnr), omraade: 3 }, { fnr, omraade: 'tre' }, [fnr]];
      const found = [];
      for (const body of bodies) found.push(await session.area(body));
      return found;
    },
  }),
  apiRefusal({
    id: 'area-number-form',
    rows: ['digitaltaktiv.area.number-form'],
    what: say(
      'ett nummer som inte är elva siffror',
      'et nummer som ikke er elleve sifre',
      'a number that is not eleven digits',
    ),
    status: 400,
    step,
    alive,
    calls: async (session, trial) => {
      const [own = ''] = citizens(trial, 1);
      return [await session.areaOf(own.slice(1)), await session.areaOf(`${own}0`), await session.areaOf('elleve')];
    },
  }),
  serverCheck({
    id: 'area-status',
    level: 'L2',
    step,
    title: say(
      'Ett barn och den som ingen känner är inte aktiva själva i området Helsehjelp',
      'Et barn og den ingen kjenner, er ikke aktive selv i området Helsehjelp',
      'A child, and a number that nobody has, are not active in the area Helsehjelp',
    ),
    rows: ['digitaltaktiv.area.status'],
    run: async (session, judge, trial) => {
      for (const number of [member(trial, 'child').number, member(trial, 'nobody')]) {
        const exchange = needTaken(trial, await session.areaOf(number));
        judge(activeIn(exchange) === false, {
          expected: false,
          actual: activeIn(exchange) ?? null,
          evidence: exchange,
        });
      }
    },
  }),
];

/** Of code set 7618 nothing else is known; a list of areas hardly has more. */
const mostAreas = 9;

export const areaReadings: readonly Reading[] = [
  {
    system,
    step,
    key: 'areaValues',
    other: '1,2,3',
    look: async (session, trial) => {
      needTaken(trial, await session.areaOf());
      const found: number[] = [];
      for (let omraade = 1; omraade <= mostAreas; omraade += 1)
        if (taken(await session.areaOf(undefined, omraade))) found.push(omraade);
      return found.join(',');
    },
  },
  {
    system,
    step,
    key: 'areaAnswer',
    look: async (session, trial) => {
      const body: unknown = replyJson(needTaken(trial, await session.areaOf()));
      if (typeof body === 'boolean') return 'boolean';
      const isKnown = typeof (body as { erDigitaltAktiv?: unknown } | null)?.erDigitaltAktiv === 'boolean';
      return isKnown ? 'object' : JSON.stringify(body).slice(0, 60);
    },
  },
];
