/** What the citizen gets of a sending: only a server that lets us look at the citizen's side can be judged by it. */
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Text } from '../../../dsl/types.ts';
import type { Cast } from '../cast.ts';

import { bodyOf, dayAfter, mark, pairOf, sent, taskOf, type Pair, type Task, type User } from '../sending.ts';
import { Session, type Trial } from '../session.ts';
import { say } from '../texts.ts';

interface Shown {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly user: User;
  readonly body?: (trial: Trial) => Readonly<Record<string, unknown>>;
  /** What the task must show, and what it shows. */
  readonly compare: (
    task: Task | undefined,
    trial: Trial,
    pair: Pair,
  ) => { expected: unknown; actual: unknown } | Promise<{ expected: unknown; actual: unknown }>;
}

function shown({ id, row, title, user, body, compare }: Shown): ServerCheck<Cast> {
  return {
    id: `verktoy.server.${id}`,
    title,
    rows: [row],
    level: 'L2',
    step: '4.2',
    needs: ['control'],
    writes: true,
    async run(trial) {
      const pair = pairOf(trial, user);
      await sent(new Session(trial), bodyOf(trial, pair, { ...mark(id), ...body?.(trial) }));
      const { expected, actual } = await compare(await taskOf(trial, pair), trial, pair);
      const holds = JSON.stringify(actual) === JSON.stringify(expected);
      trial.demand(holds, { row, message: title, expected, actual });
    },
  };
}

const day = 86_400_000;

/** The same day of a later month, or that month's last. */
function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, wanted = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(wanted, last))).toISOString().slice(0, 10);
}

const grace = say(
  'Ett uppdrag kan göras i tre månader efter sin frist',
  'En oppgave kan gjøres i tre måneder etter fristen',
  'A task can be done for three months after its deadline',
);

/** The citizen takes the tool into use on the last day: the task is still there. */
const inGrace: ServerCheck<Cast> = {
  id: 'verktoy.server.task-grace',
  title: grace,
  rows: ['verktoy.send.deadline-grace'],
  level: 'L4',
  step: '4.4',
  needs: ['control'],
  writes: true,
  async run(trial) {
    const pair = pairOf(trial, 'deadline-grace');
    const session = new Session(trial);
    await sent(session, bodyOf(trial, pair, { ...mark('task-grace'), FristDato: dayAfter(trial, 3) }));
    const row = 'verktoy.send.deadline-grace';
    const first = await taskOf(trial, pair);
    const expected = first && monthsAfter(first.deadline, 3);
    const demand = (holds: boolean, wanted: unknown, actual: unknown) =>
      trial.demand(holds, { row, message: grace, expected: wanted, actual });
    demand(first?.latestDate === expected, { latestDate: expected }, { latestDate: first?.latestDate ?? null });
    await trial.control!.advance(80 * day);
    const later = await taskOf(trial, pair);
    demand(later?.status === 'open', { status: 'open' }, { status: later?.status ?? null });
  },
};

export const taskChecks: readonly ServerCheck<Cast>[] = [
  shown({
    id: 'task-deadline-default',
    row: 'verktoy.send.deadline-default',
    title: say(
      'Utan FristDato är fristen två veckor fram',
      'Uten FristDato er fristen to uker fram',
      'Without FristDato the deadline is two weeks ahead',
    ),
    user: 'deadline-default',
    compare: (task, trial) => {
      // Near midnight the day depends on the time zone, which nobody has published.
      const days = [dayAfter(trial, 14), new Date(trial.now() + 14 * day).toISOString().slice(0, 10)];
      const deadline = task?.deadline ?? null;
      return { expected: { deadline: days.find((one) => one === deadline) ?? days[0] }, actual: { deadline } };
    },
  }),
  shown({
    id: 'task-deadline-date-only',
    row: 'verktoy.send.deadline-date-only',
    title: say(
      'Av FristDato räknas bara datumet',
      'Av FristDato teller bare datoen',
      'Of FristDato only the date counts',
    ),
    user: 'deadline-date-only',
    body: (trial) => ({ FristDato: `${dayAfter(trial, 20)}T08:30:00` }),
    compare: (task, trial) => ({
      expected: { deadline: dayAfter(trial, 20) },
      actual: { deadline: task?.deadline ?? null },
    }),
  }),
  inGrace,
  shown({
    id: 'task-message',
    row: 'verktoy.send.message-shown',
    title: say(
      'Melding visas bredvid standardtexten, inte i stället för den',
      'Melding vises ved siden av standardteksten, ikke i stedet for den',
      'Melding is shown beside the standard text, not instead of it',
    ),
    user: 'message-shown',
    body: () => ({ Melding: 'Fra behandleren din' }),
    compare: (task) => ({
      expected: { ownMessage: 'Fra behandleren din', standardText: true },
      actual: { ownMessage: task?.ownMessage ?? null, standardText: Boolean(task?.standardText) },
    }),
  }),
  shown({
    id: 'task-notification',
    row: 'verktoy.send.notification',
    title: say(
      'Invånaren aviseras och får ett uppdrag',
      'Innbyggeren varsles og får en oppgave',
      'The citizen is notified and gets a task',
    ),
    user: 'notification',
    compare: (task) => ({
      expected: { notified: true, status: 'open' },
      actual: { notified: Boolean(task?.notification), status: task?.status ?? null },
    }),
  }),
  shown({
    id: 'task-acceptance',
    row: 'verktoy.send.acceptance',
    title: say(
      'Först när invånaren väljer det kommer verktyget till Mine verktøy',
      'Først når innbyggeren velger det, kommer verktøyet til Mine verktøy',
      'Only when the citizen chooses so does the tool come to Mine verktøy',
    ),
    user: 'acceptance',
    compare: async (task, trial, pair) => {
      const before = (await taskOf(trial, pair, 'my-tool')) !== undefined;
      if (task) await trial.control!.actOnTask('helsenorge-verktoy', task.id, 'accept');
      const after = (await taskOf(trial, pair, 'my-tool')) !== undefined;
      return { expected: { before: false, after: true }, actual: { before, after } };
    },
  }),
];
