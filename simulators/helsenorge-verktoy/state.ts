/** What the system remembers: the catalogue, tasks of citizens, and what they have taken into use, and guidance services. */
import type { GuidanceService } from '../../fixtures/guidance-services.ts';
import type { Tool } from '../../fixtures/types.ts';
import type { TableSpec } from '../kernel/table.ts';

/** The catalogue. Seeded; a tool is replaced whole. */
export const toolsTable: TableSpec<Tool> = { name: 'verktoy.tools', key: ({ id }) => id };

/** What a practitioner's number is, in the words of the API's IdType. */
export type PractitionerNumber = 'HPR' | 'FNR';

/** A tool that a practitioner has sent to a citizen (`verktoy.send.notification`). */
export interface Task {
  readonly id: string;
  readonly tool: string;
  /** Identity number of a member of the population. */
  readonly citizen: string;
  /** Identity number of the practitioner, in whichever way the sender named them. */
  readonly practitioner: string;
  /** By which number the sender named them. */
  readonly named: PractitionerNumber;
  /** The sender's own text, beside the standard one; null without. */
  readonly message: string | null;
  /** `YYYY-MM-DD`. */
  readonly deadline: string;
  /** Last day on which the task can be done, `YYYY-MM-DD`. */
  readonly latest: string;
  /** Business time, milliseconds. */
  readonly sent: number;
  /** `open` turns into expired by time alone, so that is not stored. */
  readonly status: 'open' | 'accepted' | 'removed';
}

/** Tasks stand under citizen and tool together: what a new sending looks at. */
export function citizenAndTool(citizen: string, tool: string): string {
  return `${citizen} ${tool}`;
}

export const tasksTable: TableSpec<Task> = {
  name: 'verktoy.tasks',
  key: ({ id }) => id,
  indexes: {
    citizen: ({ citizen }) => citizen,
    citizenAndTool: ({ citizen, tool }) => citizenAndTool(citizen, tool),
  },
};

/** A tool in a citizen's "Mine verktøy". */
export interface MyTool {
  readonly id: string;
  readonly citizen: string;
  readonly tool: string;
  /** Who sent it; null when the citizen took it from the catalogue. */
  readonly practitioner: string | null;
  readonly named: PractitionerNumber | null;
  /** Business time, milliseconds. */
  readonly since: number;
}

export const myToolsTable: TableSpec<MyTool> = {
  name: 'verktoy.my-tools',
  key: ({ citizen, tool }) => citizenAndTool(citizen, tool),
  indexes: { citizen: ({ citizen }) => citizen, id: ({ id }) => id },
};

/** A guidance service as it stands. */
export interface GuidanceRow extends GuidanceService {
  /** Business time of the last update, milliseconds; null while it stands as seeded. */
  readonly updated: number | null;
}

export const guidanceTable: TableSpec<GuidanceRow> = {
  name: 'verktoy.guidance-services',
  key: ({ id }) => id,
  indexes: { client: ({ client }) => client },
};
