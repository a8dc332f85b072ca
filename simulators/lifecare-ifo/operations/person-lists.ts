/** The nine person-based lists: one line each, which says what package opens it, whose records it holds and how they look. */
import type {
  Actualisation,
  Calculation,
  Decision,
  Execution,
  Investigation,
  LifecareDocument,
  Payment,
  ResourceAllocation,
  Service,
} from '../../../fixtures/lifecare/types.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import type { World } from '../../kernel/world.ts';
import { type Access, opens } from '../access/guard.ts';
import { type ListRequest, pageOf, readListRequest } from '../reading/page.ts';
import { succeed } from '../reply.ts';
import { listRules } from '../rules-lists.ts';
import { actualisationsOf } from '../selection/actualisations.ts';
import { calculationsOf } from '../selection/calculations.ts';
import { decisionsOf } from '../selection/decisions.ts';
import { documentsOf } from '../selection/documents.ts';
import { paymentsOf } from '../selection/payments.ts';
import { resourceAllocationsOf } from '../selection/resource-allocations.ts';
import { executionsOf } from '../selection/executions.ts';
import { investigationsOf } from '../selection/investigations.ts';
import { servicesOf } from '../selection/services.ts';
import { byDay, byPeriod, byWholePeriod, inOrder, type Timing } from '../selection/window.ts';
import { actualisationView } from '../views/actualisation.ts';
import { calculationView } from '../views/calculation.ts';
import { decisionView } from '../views/decision.ts';
import { documentView } from '../views/document.ts';
import { paymentView } from '../views/payment.ts';
import { resourceAllocationView } from '../views/resource-allocation.ts';
import type { Seen } from '../views/fields.ts';
import { executionView, investigationView, serviceView } from '../views/matter.ts';

/** What one list is. `name` is that of its path: `Actualisations`. */
interface List<Row extends { readonly id: number | string }> {
  readonly name: string;
  readonly row: string;
  readonly package: number;
  readonly of: (world: World, person: string) => readonly Row[];
  readonly timing: Timing<Row>;
  readonly view: (seen: Seen, row: Row) => object;
}

function listOf<Row extends { readonly id: number | string }>(list: List<Row>): Operation<ListRequest> {
  const { name, timing, view } = list;
  const found = ({ world, auth }: Call<Access>, request: ListRequest): Row[] => {
    const rows = auth.empty ? [] : list.of(world, request.personId).filter((row) => timing.isIn(row, request, world));
    return inOrder(rows, timing.by, request.ascending);
  };
  return {
    id: `get${name}`,
    method: 'GET',
    path: `/apifc/v1/${name}`,
    row: list.row,
    guard: opens(list.package),
    read: readListRequest,
    rules: listRules,
    effect: (call, request) =>
      succeed(
        call,
        pageOf(call, request, found(call, request), (row) => view(call, row)),
        `PageOf${name}`,
      ),
  };
}

const actualisations: List<Actualisation> = {
  name: 'Actualisations',
  row: 'lifecare.actualisations.operation',
  package: 2,
  of: actualisationsOf,
  timing: byDay(({ date }) => date),
  view: actualisationView,
};

const calculations: List<Calculation> = {
  name: 'Calculations',
  row: 'lifecare.calculations.operation',
  package: 3,
  of: calculationsOf,
  timing: byWholePeriod,
  view: calculationView,
};

const decisions: List<Decision> = {
  name: 'Decisions',
  row: 'lifecare.decisions.operation',
  package: 5,
  of: decisionsOf,
  timing: byDay(({ date }) => date),
  view: decisionView,
};

const documents: List<LifecareDocument> = {
  name: 'Documents',
  row: 'lifecare.documents.operation',
  package: 6,
  of: documentsOf,
  timing: byDay(({ date }) => date),
  view: documentView,
};

const executions: List<Execution> = {
  name: 'Executions',
  row: 'lifecare.executions.operation',
  package: 8,
  of: executionsOf,
  timing: byPeriod,
  view: executionView,
};

const investigations: List<Investigation> = {
  name: 'Investigations',
  row: 'lifecare.investigations.operation',
  package: 9,
  of: investigationsOf,
  timing: byPeriod,
  view: investigationView,
};

const payments: List<Payment> = {
  name: 'Payments',
  row: 'lifecare.payments.operation',
  package: 10,
  of: paymentsOf,
  timing: byDay(({ payDate }) => payDate),
  view: paymentView,
};

const resourceAllocations: List<ResourceAllocation> = {
  name: 'ResourceAllocations',
  row: 'lifecare.resource-allocations.operation',
  package: 12,
  of: resourceAllocationsOf,
  timing: byPeriod,
  view: resourceAllocationView,
};

const services: List<Service> = {
  name: 'Services',
  row: 'lifecare.services.operation',
  package: 13,
  of: servicesOf,
  timing: byPeriod,
  view: serviceView,
};

export const personLists: readonly Operation<ListRequest>[] = [
  listOf(actualisations),
  listOf(calculations),
  listOf(decisions),
  listOf(documents),
  listOf(executions),
  listOf(investigations),
  listOf(payments),
  listOf(resourceAllocations),
  listOf(services),
];
