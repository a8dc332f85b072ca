/** ExtractResourceAllocationDTO */
import type { ExtractResourceAllocationDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { ResourceAllocation } from '../../../fixtures/lifecare/types.ts';
import { type Columns, customerOf, times } from './extract-fields.ts';
import { dayAs, endAs, textAs } from './fields.ts';

export const resourceAllocationColumns: Columns<ResourceAllocation, ExtractResourceAllocationDTO> = {
  Id: ({ id }) => id,
  CustomerNumber: customerOf,
  StartDate: ({ from }, seen) => dayAs(seen, from),
  EndDate: ({ to }, seen) => endAs(seen, to),
  Percent: ({ percent }) => percent,
  Resource: ({ resource }) => textAs(resource),
  ResourceType: ({ resourceType }) => textAs(resourceType),
  ServiceId: ({ service }) => service,
  ...times((period) => period),
};
