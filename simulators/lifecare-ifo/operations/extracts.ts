/** The eight extracts: everything of a kind, whosever it is, paged by limit and offset. One line each. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { type Access, opens } from '../access/guard.ts';
import { type ExtractRequest, readExtract } from '../reading/extract.ts';
import { succeed } from '../reply.ts';
import { extractRules } from '../rules-extracts.ts';
import { type Extractable, type Extracted, selectEntries } from '../selection/extract.ts';
import {
  actualisationsTable,
  calculationsTable,
  decisionsTable,
  executionsTable,
  investigationsTable,
  paymentsTable,
  resourceAllocationsTable,
  servicesTable,
} from '../state.ts';
import { actualisationColumns } from '../views/extract-actualisation.ts';
import { calculationColumns, calculationSums } from '../views/extract-calculation.ts';
import { decisionColumns } from '../views/extract-decision.ts';
import { executionColumns } from '../views/extract-execution.ts';
import { entryView, momentAs } from '../views/extract-fields.ts';
import { investigationColumns } from '../views/extract-investigation.ts';
import { paymentColumns } from '../views/extract-payment.ts';
import { resourceAllocationColumns } from '../views/extract-resource-allocation.ts';
import { serviceColumns } from '../views/extract-service.ts';
import { dayAs } from '../views/fields.ts';

interface Line<Row extends Extracted> extends Extractable<Row> {
  /** As it stands in path, operation and type: `Actualisations`. */
  readonly name: string;
  readonly package: number;
  readonly row: RequirementId;
}

/** As it was asked for, in the form of dates of answers (`lifecare.extract.modified-echo`). */
function echoOf(call: Call, { modifiedAfter, moment }: ExtractRequest): string | null {
  if (moment === undefined) return null;
  return /^\d{4}-\d\d-\d\d$/.test(modifiedAfter!) ? dayAs(call, modifiedAfter!) : momentAs(moment);
}

/** An operation that answers with one page of a kind (`lifecare.extract.envelope`, `lifecare.extract.total`). */
function extractOf<Row extends Extracted>(line: Line<Row>): Operation<ExtractRequest> {
  return {
    id: `extract${line.name}`,
    method: 'GET',
    path: `/apifc/v1/Extract/${line.name}`,
    row: line.row,
    guard: opens(line.package),
    read: (call) => readExtract(call, line.searchable),
    rules: extractRules,
    effect: (call: Call<Access>, request) => {
      const entries = call.auth.empty ? [] : selectEntries(call.world, line, request);
      const page = entries.slice(request.offset, request.offset + request.limit);
      const envelope = {
        ModifiedAfter: echoOf(call, request),
        TotalNumberOfRecords: entries.length,
        Result: page.map((entry) => entryView(line, entry, call)),
      };
      return succeed(call, envelope, `ExtractOf${line.name}`);
    },
  };
}

export const extracts: readonly Operation<ExtractRequest>[] = [
  extractOf({
    name: 'Actualisations',
    package: 14,
    row: 'lifecare.extract.actualisations-package',
    table: actualisationsTable,
    columns: actualisationColumns,
    searchable: [
      'PersonId',
      'Id',
      'Aktualisering',
      'Type',
      'Date',
      'Reason',
      'Regards',
      'FromWho',
      'Caseworker',
      'Organization',
      'Status',
      'InvestigationId',
      'ServiceId',
      'DecisionId',
    ],
  }),
  extractOf({
    name: 'Calculations',
    package: 15,
    row: 'lifecare.extract.calculations-package',
    table: calculationsTable,
    columns: calculationColumns,
    more: calculationSums,
    searchable: ['Id', 'Norm', 'FromDate', 'ToDate', 'InvestigationId', 'ServiceId', 'Final', 'ConnectedApplication'],
  }),
  extractOf({
    name: 'Decisions',
    package: 16,
    row: 'lifecare.extract.decisions-package',
    table: decisionsTable,
    columns: decisionColumns,
    searchable: [
      'Id',
      'Date',
      'Type',
      'FromDate',
      'ToDate',
      'Reason',
      'DecisionMaker',
      'InvestigationExecutionId',
      'ServiceId',
      'ConnectedApplication',
    ],
  }),
  extractOf({
    name: 'Executions',
    package: 17,
    row: 'lifecare.extract.executions-package',
    table: executionsTable,
    columns: executionColumns,
    searchable: ['Id', 'Type', 'FromDate', 'ToDate', 'Caseworker', 'Organization', 'DossierType'],
  }),
  extractOf({
    name: 'Investigations',
    package: 18,
    row: 'lifecare.extract.investigations-package',
    table: investigationsTable,
    columns: investigationColumns,
    searchable: ['Id', 'Type', 'FromDate', 'ToDate', 'Caseworker', 'Organization', 'DossierType'],
  }),
  extractOf({
    name: 'Payments',
    package: 19,
    row: 'lifecare.extract.payments-package',
    table: paymentsTable,
    columns: paymentColumns,
    searchable: ['Id', 'PaymentMethod', 'PayDate', 'ConnectedApplication'],
  }),
  extractOf({
    name: 'ResourceAllocations',
    package: 20,
    row: 'lifecare.extract.resource-allocations-package',
    table: resourceAllocationsTable,
    columns: resourceAllocationColumns,
    searchable: ['Id', 'StartDate', 'EndDate', 'Resource', 'ResourceType', 'ServiceId'],
  }),
  extractOf({
    name: 'Services',
    package: 21,
    row: 'lifecare.extract.services-package',
    table: servicesTable,
    columns: serviceColumns,
    searchable: [
      'Id',
      'ServiceType',
      'Organization',
      'StartDate',
      'EndDate',
      'Caseworker',
      'CoCaseworker',
      'InvestigationId',
      'ExecutionId',
      'DecisionId',
    ],
  }),
];
