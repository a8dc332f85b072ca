/** Refusals whose rule is gone: what was refused goes through. */
import type { ServerCheck, ServerMutant } from '../../../dsl/server.ts';
import { accessChecks } from '../checks/access.ts';
import { graphicChecks } from '../checks/graphic.ts';
import { guidanceChecks } from '../checks/guidance.ts';
import { listChecks } from '../checks/list.ts';
import { searchChecks } from '../checks/search.ts';
import { sendAgainChecks } from '../checks/send-again.ts';
import { sendChecks } from '../checks/send.ts';
import { senderChecks } from '../checks/sender.ts';
import { toolChecks } from '../checks/tool.ts';
import { catalogueMutants } from './catalogue.ts';
import { laterMutants } from './later.ts';
import { sendingMutants } from './sending.ts';

/** Where another rule would refuse it too, or other checks rest on the same rule, a mutant says otherwise. */
const otherwise = new Set([...sendingMutants, ...catalogueMutants, ...laterMutants].map(({ check }) => check));

const refusals: readonly ServerCheck[] = [
  ...accessChecks,
  ...sendChecks,
  ...sendAgainChecks,
  ...listChecks,
  ...toolChecks,
  ...searchChecks,
  ...graphicChecks,
  ...guidanceChecks,
  ...senderChecks,
];

export const goneMutants: readonly ServerMutant[] = refusals
  .filter(({ id }) => !otherwise.has(id))
  .map(({ id, rows: [row = ''] }) => ({ check: id, title: `the rule ${row} is gone`, without: row }));
