/** What somebody settles beside the documented operations: connections ordered, accounts locked, system-ids issued. */
import type { Control } from '../../kernel/operation.ts';
import { ControlError } from '../errors.ts';
import type { House } from '../house.ts';
import { anything, list, object, route, string, type Route, type Schema } from '../route.ts';

const control: Schema = object({
  system: string,
  name: string,
  title: string,
  takes: { type: 'object', additionalProperties: string },
});

function controlsOf({ simulator }: House): { system: string; name: string; control: Control }[] {
  return simulator.systems.flatMap(({ id, controls = {} }) =>
    Object.entries(controls).map(([name, one]) => ({ system: id, name, control: one })),
  );
}

function demandKnown({ takes }: Control, body: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(takes, name));
  if (unknown === undefined) return;
  throw new ControlError('SIM-INPUT', `body.${unknown} is not known: it takes ${Object.keys(takes).join(', ')}`);
}

export const controls: readonly Route[] = [
  route({
    id: 'listControls',
    method: 'GET',
    path: '/controls',
    summary: 'What can be settled beside the documented operations, with what each takes',
    answer: object({ controls: list(control) }),
    handle: ({ house }) => ({
      controls: controlsOf(house).map(({ system, name, control: { title, takes } }) => ({
        system,
        name,
        title,
        takes,
      })),
    }),
  }),
  route<object, Readonly<Record<string, unknown>> | undefined>({
    id: 'carryOutControl',
    method: 'POST',
    path: '/controls/{system}/{name}',
    summary: 'Carries one out: orders a connection, locks an account',
    body: { type: 'object' },
    bodyOptional: true,
    answer: anything,
    handle: ({ house, world, params, body = {} }) => {
      const known = controlsOf(house);
      const found = known.find(({ system, name }) => system === params['system'] && name === params['name']);
      if (!found) {
        const names = known.map(({ system, name }) => `${system}/${name}`).join(', ') || 'none';
        throw new ControlError('SIM-NOT-FOUND', `there is no control ${params['name']}; there are: ${names}`);
      }
      demandKnown(found.control, body);
      return found.control.run(world, body);
    },
  }),
];
