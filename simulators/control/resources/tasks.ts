/** What citizens see and do in the systems that have a desk for them. */
import type { Desk } from '../../kernel/operation.ts';
import { ControlError } from '../errors.ts';
import type { House } from '../house.ts';
import { anything, list, object, route, string, type Route, type Schema } from '../route.ts';

const task: Schema = {
  type: 'object',
  properties: { system: string },
  required: ['system'],
  additionalProperties: anything,
};

function desksOf({ simulator }: House): { system: string; desk: Desk }[] {
  return simulator.systems.flatMap(({ id, desk }) => (desk ? [{ system: id, desk }] : []));
}

export const tasks: readonly Route[] = [
  route<{ person?: string; system?: string }>({
    id: 'listTasks',
    method: 'GET',
    path: '/tasks',
    summary: 'What a citizen sees: notification, texts, deadline, state; of everybody without a person',
    query: { person: { ...string, description: 'Identity number' }, system: string },
    answer: object({ tasks: list(task) }),
    handle: ({ house, world, query }) => ({
      tasks: desksOf(house)
        .filter(({ system }) => (query.system ?? system) === system)
        .flatMap(({ system, desk }) => desk.list(world, query.person).map((one) => ({ system, ...(one as object) }))),
    }),
  }),
  route<object, unknown>({
    id: 'actOnTask',
    method: 'POST',
    path: '/tasks/{id}/{action}',
    summary: 'Does what the citizen does: accept or remove',
    body: { type: 'object' },
    bodyOptional: true,
    answer: task,
    handle: ({ house, world, params, body }) => {
      for (const { system, desk } of desksOf(house)) {
        const done = desk.act(world, params['id']!, params['action']!, body);
        if (done !== undefined) return { system, ...(done as object) };
      }
      throw new ControlError('SIM-NOT-FOUND', `there is no task ${params['id']}: GET /tasks lists them`);
    },
  }),
];
