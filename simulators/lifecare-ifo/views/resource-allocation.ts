/** PersonBasedResourceAllocationDTO */
import type { PersonBasedResourceAllocationDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { ResourceAllocation } from '../../../fixtures/lifecare/types.ts';
import { dayAs, endAs, type Seen, textAs } from './fields.ts';

export const resourceAllocationView = (seen: Seen, row: ResourceAllocation): PersonBasedResourceAllocationDTO => ({
  Id: row.id,
  StartDate: dayAs(seen, row.from),
  EndDate: endAs(seen, row.to),
  Percent: row.percent,
  Resource: textAs(row.resource),
  ResourceType: textAs(row.resourceType),
  ServiceId: row.service,
});
