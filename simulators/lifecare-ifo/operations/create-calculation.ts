/** POST Calculations: makes a calculation, which staff finalise. The same again is another one (`lifecare.calculations.not-idempotent`). */
import { loadXml } from '../../kernel/codecs/xml.ts';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { newId, write } from '../cases/ids.ts';
import { type CalculationRequest, readCalculation } from '../reading/calculation.ts';
import { said } from '../reading/said.ts';
import { succeed } from '../reply.ts';
import { calculationRules } from '../rules-calculations.ts';
import { calculationsTable } from '../state.ts';

export const createCalculation: Operation<CalculationRequest> = {
  id: 'createCalculation',
  method: 'POST',
  path: '/apifc/v1/Calculations',
  row: 'lifecare.calculations.create',
  guard: opens(3),
  load: loadXml,
  read: readCalculation,
  rules: calculationRules,
  effect: (call, { asked, rows }) => {
    const { id } = write(call.world, calculationsTable, {
      id: newId(call.world),
      norm: asked.norm!,
      from: asked.from,
      to: asked.to,
      investigation: asked.investigation ?? null,
      service: asked.service ?? null,
      actualisation: asked.actualisation ?? null,
      final: false,
      ...said({ date: asked.date, size: asked.hasSize ? asked.size : undefined }),
      ...rows,
    });
    return succeed(call, id, 'integer');
  },
};
