/** What of a tool already stands with a citizen, and from whom: the ground for VER-000218 and VER-000232. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../kernel/call.ts';
import { citizenAndTool, myToolsTable, tasksTable, type MyTool, type Task } from './state.ts';

type From = 'same' | 'other' | undefined;

export interface EarlierSendings {
  /** A task that still stands in the way. */
  readonly openTask: From;
  /** The tool in "Mine verktøy"; from `other` also when the citizen took it from the catalogue. */
  readonly inMyTools: From;
}

export interface Sending {
  readonly citizen: string;
  readonly tool: string;
  readonly practitioner: string | undefined;
  readonly today: string;
}

/** Does an open task stand in the way of a new sending (`verktoy.send.duplicate-window`)? */
export function stands(task: Task, today: string, window: Profile['duplicateWindow']): boolean {
  if (task.status !== 'open') return false;
  if (window === 'until-removed') return true;
  return today <= (window === 'deadline' ? task.deadline : task.latest);
}

export function earlierSendings(call: Call, { citizen, tool, practitioner, today }: Sending): EarlierSendings {
  const key = citizenAndTool(citizen, tool);
  const window = call.profile<Profile['duplicateWindow']>('duplicateWindow');
  const tasks = call.table<Task>(tasksTable.name).by('citizenAndTool', key);
  const standing = tasks.filter((task) => stands(task, today, window));
  const mine = call.table<MyTool>(myToolsTable.name).get(key);
  const from = (sender: string | null): From => (sender !== null && sender === practitioner ? 'same' : 'other');
  return {
    openTask: standing.some((task) => from(task.practitioner) === 'same')
      ? 'same'
      : standing.length > 0
        ? 'other'
        : undefined,
    inMyTools: mine && from(mine.practitioner),
  };
}
