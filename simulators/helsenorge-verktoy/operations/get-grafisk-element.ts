/** GET /v1/GrafiskElement/{id}: the picture or icon of a tool. */
import type { Profile } from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Operation } from '../../kernel/operation.ts';
import { graphicElement } from '../graphic-elements.ts';
import { imageOf } from '../images.ts';
import { wholeNumber } from '../query.ts';
import { needsScope } from '../rules-access.ts';
import { elementRules, type ElementRequest } from '../rules-catalogue.ts';

/** Whole numbers above zero alone are ids (`verktoy.graphic.id-format`). */
function idOf(given: string): number | undefined {
  const number = wholeNumber(given);
  return number === undefined || number < 1 ? undefined : number;
}

export const getGrafiskElement: Operation<ElementRequest> = {
  id: 'getGrafiskElement',
  method: 'GET',
  path: '/v1/GrafiskElement/{id}',
  row: 'verktoy.graphic.operation',
  guard: needsScope('catalogueScope'),
  read: (call) => {
    const given = call.params['id']!;
    const id = idOf(given);
    return { id, given, element: id === undefined ? undefined : graphicElement(call, id) };
  },
  rules: elementRules,
  effect: (call, { element }) => {
    const type = call.profile<Profile['graphicElementType']>('graphicElementType');
    return { status: 200, headers: { 'content-type': type }, body: imageOf(element!, type) };
  },
};
