/** What happens to a tool that was sent: it becomes a task with a deadline, and what the citizen makes of it. */
import type { World } from '../kernel/world.ts';
import { plusDays, plusMonths } from './calendar.ts';
import { citizenAndTool, myToolsTable, tasksTable, type MyTool, type PractitionerNumber, type Task } from './state.ts';

/** Documented: two weeks without a FristDato, three months after it (`verktoy.send.deadline-default`, `verktoy.send.deadline-grace`). */
const defaultDays = 14;
const graceMonths = 3;

/** Sendings of one day mostly share their dates: the last answer is kept. */
function keepingLast(make: (day: string) => string): (day: string) => string {
  let last = { day: '', made: '' };
  return (day) => {
    if (last.day !== day) last = { day, made: make(day) };
    return last.made;
  };
}

const defaultDeadline = keepingLast((today) => plusDays(today, defaultDays));
const latestDay = keepingLast((deadline) => plusMonths(deadline, graceMonths));

export interface NewTask {
  readonly tool: string;
  readonly citizen: string;
  readonly practitioner: string;
  readonly named: PractitionerNumber;
  readonly message: string | null;
  /** `YYYY-MM-DD`; without it two weeks from `today`. */
  readonly deadline: string | undefined;
  readonly today: string;
}

/** Gives the citizen a task. */
export function addTask(world: World, { deadline: wanted, today, ...rest }: NewTask): Task {
  const deadline = wanted ?? defaultDeadline(today);
  const latest = latestDay(deadline);
  const id = world.ids.guid('verktoy.tasks');
  const sent = world.clock.now();
  return world.table<Task>(tasksTable.name).put({ id, ...rest, deadline, latest, sent, status: 'open' });
}

/** The citizen takes the tool into use: it is put in "Mine verktøy" (`verktoy.send.acceptance`). */
export function acceptTask(world: World, task: Task): MyTool {
  world.table<Task>(tasksTable.name).put({ ...task, status: 'accepted' });
  const { id, citizen, tool, practitioner, named } = task;
  return world
    .table<MyTool>(myToolsTable.name)
    .put({ id, citizen, tool, practitioner, named, since: world.clock.now() });
}

/** The citizen puts a tool of the catalogue in "Mine verktøy" without any practitioner. */
export function takeTool(world: World, citizen: string, tool: string): MyTool {
  const id = world.ids.guid('verktoy.my-tools');
  const since = world.clock.now();
  return world.table<MyTool>(myToolsTable.name).put({ id, citizen, tool, practitioner: null, named: null, since });
}

/** The citizen wants the tool no more: neither its task nor, when it came from there, its place in "Mine verktøy" stays. */
export function removeTool(world: World, task: Task | undefined, mine: MyTool | undefined): void {
  if (task) world.table<Task>(tasksTable.name).put({ ...task, status: 'removed' });
  if (mine) world.table<MyTool>(myToolsTable.name).delete(citizenAndTool(mine.citizen, mine.tool));
}
