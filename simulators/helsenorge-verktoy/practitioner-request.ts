/** A request of GET /v1/Behandler, read leniently, and what ties the citizen to the tool. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Practitioner, Tool } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import type { CitizenAccess } from '../registers/citizen-access.ts';
import { findPractitioner } from '../registers/practitioners.ts';
import { dayOf } from './calendar.ts';
import { stands } from './earlier-sendings.ts';
import { readGuid } from './guid.ts';
import { Query } from './query.ts';
import { citizenAndTool, myToolsTable, tasksTable, toolsTable, type MyTool, type Task } from './state.ts';

/** A tool that the citizen has, or is to have. */
export type Link = Pick<MyTool, 'practitioner' | 'named'>;

export interface PractitionerRequest {
  readonly given: string | undefined;
  readonly id: string | undefined;
  readonly tool: Tool | undefined;
  readonly link: Link | undefined;
  /** Undefined where the citizen took the tool without any. */
  readonly sender: Practitioner | undefined;
}

/** The task that still stands, where one that is not accepted counts (`verktoy.practitioner.open-task`). */
function openTask(call: Call, key: string): Task | undefined {
  const { practitionerLink, duplicateWindow, timeZone } = call.world.profile(call.system.id) as unknown as Profile;
  if (practitionerLink === 'accepted') return undefined;
  const today = dayOf(call.world.clock.now(), timeZone);
  const tasks = call.table<Task>(tasksTable.name).by('citizenAndTool', key);
  return tasks.findLast((task) => stands(task, today, duplicateWindow));
}

/** Whoever sent the tool comes before the citizen's own choice: both can stand side by side. */
function linkOf(call: Call, key: string): Link | undefined {
  const mine = call.table<MyTool>(myToolsTable.name).get(key);
  return mine && mine.practitioner !== null ? mine : (openTask(call, key) ?? mine);
}

export function readPractitionerRequest(call: Call<CitizenAccess>): PractitionerRequest {
  const given = new Query(call.search).first('VerktoyId');
  const id = readGuid(given ?? '');
  const tool = id === undefined ? undefined : call.table<Tool>(toolsTable.name).get(id);
  const link = tool && linkOf(call, citizenAndTool(call.auth.represented, tool.id));
  const number = link?.practitioner ?? undefined;
  return { given, id, tool, link, sender: number === undefined ? undefined : findPractitioner(call.world, number) };
}
