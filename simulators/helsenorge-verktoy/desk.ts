/** What the citizen sees and does: the task with its texts and dates, and "Mine verktøy". */
import type { Tool } from '../../fixtures/types.ts';
import type { Desk } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { isDigitallyActive } from '../registers/consent.ts';
import { findPractitioner } from '../registers/practitioners.ts';
import { dayOf } from './calendar.ts';
import { citizenAndTool, myToolsTable, tasksTable, toolsTable, type MyTool, type Task } from './state.ts';
import { acceptTask, removeTool, takeTool } from './tasks.ts';

const system = 'helsenorge-verktoy';

type Status = 'open' | 'accepted' | 'removed' | 'expired';

const today = (world: World) => dayOf(world.clock.now(), String(world.profile(system)['timeZone']));

function statusOf(world: World, { status, latest }: Task): Status {
  return status === 'open' && latest < today(world) ? 'expired' : status;
}

const nameOf = (world: World, tool: string) => world.table<Tool>(toolsTable.name).get(tool)?.published.Navn ?? null;

function senderOf(world: World, number: string | null): object | null {
  const practitioner = number === null ? undefined : findPractitioner(world, number);
  return practitioner ? { name: practitioner.name, hprNumber: practitioner.hprNumber } : null;
}

/** A task as the citizen sees it. Standard text and own message stand apart (`verktoy.send.message-shown`). */
function taskView(world: World, task: Task): object {
  const { id, citizen, tool, deadline, latest, message, practitioner, sent } = task;
  const toolName = nameOf(world, tool);
  return {
    id,
    kind: 'task',
    person: citizen,
    notification: { sent: new Date(sent).toISOString(), text: 'Du har en ny oppgave på Helsenorge' },
    standardText: `En behandler har gitt deg oppgaven å ta i bruk verktøyet ${toolName ?? tool}`,
    ownMessage: message,
    tool,
    toolName,
    deadline,
    latestDate: latest,
    status: statusOf(world, task),
    practitioner: senderOf(world, practitioner),
  };
}

function myToolView(world: World, { id, citizen, tool, practitioner, since }: MyTool): object {
  return {
    id,
    kind: 'my-tool',
    person: citizen,
    tool,
    toolName: nameOf(world, tool),
    since: new Date(since).toISOString(),
    practitioner: senderOf(world, practitioner),
  };
}

function rowsOf<Row>(world: World, table: string, person: string | undefined): Row[] {
  const rows = world.table<Row>(table);
  return person === undefined ? [...rows.all()] : rows.by('citizen', person);
}

function accept(world: World, task: Task): object {
  const status = statusOf(world, task);
  if (status !== 'open') throw new RangeError(`the task is ${status}: only an open one can be accepted`);
  return myToolView(world, acceptTask(world, task));
}

function remove(world: World, task: Task | undefined, mine: MyTool | undefined): object {
  if (task?.status === 'removed') throw new RangeError('the task is removed already');
  removeTool(world, task, mine);
  return task ? taskView(world, { ...task, status: 'removed' }) : { ...myToolView(world, mine!), removed: true };
}

/** The citizen's own choice from the catalogue: `id` is the tool, the body names the person. */
function add(world: World, tool: Tool, body: unknown): object {
  const person = (body as { person?: unknown } | undefined)?.person;
  if (typeof person !== 'string' || !isDigitallyActive(world, person))
    throw new RangeError('give the identity number of a digitally active citizen as person');
  if (!tool.filters.kanLeggesTilAvInnbygger) throw new RangeError('only a practitioner can send this tool');
  const known = world.table<MyTool>(myToolsTable.name).get(citizenAndTool(person, tool.id));
  return myToolView(world, known ?? takeTool(world, person, tool.id));
}

function act(world: World, id: string, action: string, body: unknown): object | undefined {
  const task = world.table<Task>(tasksTable.name).get(id);
  const mine = world.table<MyTool>(myToolsTable.name).by('id', id)[0];
  const tool = world.table<Tool>(toolsTable.name).get(id);
  if (!task && !mine && !tool) return undefined;
  if (action === 'add' && tool) return add(world, tool, body);
  if (action === 'accept' && task) return accept(world, task);
  if (action === 'remove' && (task || mine)) return remove(world, task, mine);
  throw new RangeError(`a citizen cannot ${action} this: accept or remove a task, remove or add a tool`);
}

export const desk: Desk = {
  list: (world, person) => [
    ...rowsOf<Task>(world, tasksTable.name, person).map((task) => taskView(world, task)),
    ...rowsOf<MyTool>(world, myToolsTable.name, person).map((mine) => myToolView(world, mine)),
  ],
  act: (world, id, action, body) => world.transact(() => act(world, id, action, body)).result,
};
