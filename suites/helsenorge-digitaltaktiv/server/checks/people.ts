/** HelsenorgeAktivSjekken: who is digitally active on their own, by others, or in no way. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { citizens, member, needTaken, say, serverCheck, type Reading } from '../make.ts';
import { system } from '../make.ts';
import { entryOf, type Area, type Entry, type Session } from '../session.ts';

const step = '4.2';
const common = { step, level: 'L2' } as const;
const year = 365.25 * 86_400_000;

interface Told {
  readonly entry: Entry | undefined;
  readonly exchange: Exchange;
}

async function told(session: Session, number: string, area: Area = 'Helsehjelp'): Promise<Told> {
  const exchange = needTaken(session.trial, await session.check([number], area));
  return { entry: entryOf(exchange, number), exchange };
}

/** How a finding shows one member of an entry. */
function shown(name: keyof Entry, wanted: boolean, { entry, exchange }: Told) {
  return { expected: { [name]: wanted }, actual: { [name]: entry?.[name] ?? null }, evidence: exchange };
}

export const peopleChecks: readonly ServerCheck<Cast>[] = [
  serverCheck({
    ...common,
    id: 'check-at-once',
    needs: ['control'],
    title: say(
      'Frågan ser ett ändrat samtycke genast',
      'Sjekken ser et endret samtykke med en gang',
      'The check sees a changed consent at once',
    ),
    rows: ['digitaltaktiv.check.operation'],
    run: async (session, judge, trial) => {
      const [own = ''] = citizens(trial, 1);
      await told(session, own);
      for (const level of ['withdrawn', 'full'] as const) {
        await trial.control!.consent(own, level);
        const found = await told(session, own);
        judge(found.entry?.self === (level === 'full'), shown('self', level === 'full', found));
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'check-under-16',
    title: say(
      'I området Helsehjelp är ingen under sexton aktiv själv',
      'I området Helsehjelp er ingen under seksten aktiv selv',
      'In the area Helsehjelp nobody under sixteen is active on their own',
    ),
    rows: ['digitaltaktiv.check.under-16'],
    run: async (session, judge, trial) => {
      const youth = member(trial, 'youth');
      await trial.control?.consent(youth, 'full');
      for (const number of [youth, trial.cast.child?.number ?? youth]) {
        const found = await told(session, number);
        judge(found.entry?.self !== true, shown('self', false, found));
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'check-youth',
    needs: ['control'],
    title: say(
      'Området Ungdom börjar vid tretton',
      'Området Ungdom begynner ved tretten',
      'The area Ungdom begins at thirteen',
    ),
    rows: ['digitaltaktiv.check.youth'],
    run: async (session, judge, trial) => {
      const [youth, child] = [member(trial, 'youth'), member(trial, 'child').number];
      for (const number of [youth, child]) await trial.control!.consent(number, 'full');
      for (const number of [youth, child]) {
        const found = await told(session, number, 'Ungdom');
        judge((found.entry?.self === true) === (number === youth), shown('self', number === youth, found));
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'check-via-others',
    title: say(
      'Aktiv genom andra är den som en förälder kan handla för, och inte den som ingen handlar för',
      'Aktiv via andre er den som en forelder kan handle for, og ikke den som ingen handler for',
      'Active by others is somebody for whom a parent can act, and not somebody for whom nobody does',
    ),
    rows: ['digitaltaktiv.check.via-others'],
    run: async (session, judge, trial) => {
      const { number } = member(trial, 'child');
      const child = await told(session, number);
      judge(child.entry?.viaOthers === true, shown('viaOthers', true, child));
      const alone = await told(session, citizens(trial, 1)[0]!);
      judge(alone.entry?.viaOthers === false, shown('viaOthers', false, alone));
    },
  }),
  serverCheck({
    ...common,
    id: 'check-assigned-power',
    title: say(
      'tildeltFullmakt märker den som inte kan samtycka, och ingen annan',
      'tildeltFullmakt merker den som ikke kan samtykke, og ingen andre',
      'tildeltFullmakt marks somebody who cannot consent, and nobody else',
    ),
    rows: ['digitaltaktiv.check.assigned-power'],
    run: async (session, judge, trial) => {
      const assigned = await told(session, member(trial, 'assigned'));
      judge(assigned.entry?.assigned === true, shown('assigned', true, assigned));
      const own = await told(session, citizens(trial, 1)[0]!);
      judge(own.entry?.assigned === false, shown('assigned', false, own));
    },
  }),
  serverCheck({
    ...common,
    id: 'check-representative',
    needs: ['control'],
    title: say(
      'En förälder kan handla så länge den själv är aktiv och barnet är under sexton',
      'En forelder kan handle så lenge den selv er aktiv og barnet er under seksten',
      'A parent can act while being active and while the child is under sixteen',
    ),
    rows: ['digitaltaktiv.check.representative-active'],
    run: async (session, judge, trial) => {
      const { number, parents } = member(trial, 'child');
      const steps = [
        async () => Promise.all(parents.map((one) => trial.control!.consent(one, 'withdrawn'))),
        async () => Promise.all(parents.map((one) => trial.control!.consent(one, 'full'))),
        async () => trial.control!.advance(16 * year),
      ];
      for (const [place, settle] of steps.entries()) {
        await settle();
        const found = await told(session, number);
        judge(found.entry?.viaOthers === (place === 1), shown('viaOthers', place === 1, found));
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'check-deceased',
    title: say(
      'Den som har dött är inte aktiv på något sätt',
      'Den som er død, er ikke aktiv på noen måte',
      'Whoever has died is active in no way',
    ),
    rows: ['digitaltaktiv.check.deceased'],
    run: async (session, judge, trial) => {
      const { entry, exchange } = await told(session, member(trial, 'deceased'));
      const { self = false, viaOthers = false } = entry ?? {};
      judge(!self && !viaOthers, {
        expected: { self: false, viaOthers: false },
        actual: { self, viaOthers },
        evidence: exchange,
      });
    },
  }),
];

const at = { system, step } as const;

export const peopleReadings: readonly Reading[] = [
  {
    ...at,
    key: 'digitallyActiveRule',
    look: async (session, trial) =>
      (await told(session, member(trial, 'basis'))).entry?.self === true ? 'any-consent' : 'full-consent',
  },
  {
    ...at,
    key: 'unknownNumber',
    look: async (session, trial) => {
      const { entry } = await told(session, member(trial, 'nobody'));
      if (entry === undefined) return 'leave-out';
      return entry.self === true || entry.viaOthers === true ? 'active' : 'inactive';
    },
  },
];
