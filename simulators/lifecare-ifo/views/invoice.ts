/** InvoiceForTreatmentDTO: a resource allocation as somebody who attaches an invoice sees it. */
import type { InvoiceForTreatmentDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { ResourceAllocation, Service } from '../../../fixtures/lifecare/types.ts';
import { servicesTable } from '../state.ts';
import { dayAs, endAs, namedIn, personName, type Seen, staffName, textAs } from './fields.ts';

/** `person` is the one whose invoice it is. */
export function invoiceView(seen: Seen, row: ResourceAllocation, person: string): InvoiceForTreatmentDTO {
  const service = seen.world.table<Service>(servicesTable.name).get(String(row.service));
  return {
    ResourceAllocationId: row.id,
    Type: textAs(row.resourceType),
    Name: textAs(row.resource),
    StartDate: dayAs(seen, row.from),
    EndDate: endAs(seen, row.to),
    Organisation: service ? namedIn(seen, 'organisations', service.organisation) : null,
    Caseworker: staffName(seen, service?.caseworker ?? null),
    FullName: personName(seen, person),
    ServiceType: service ? namedIn(seen, 'serviceTypes', service.type) : null,
  };
}
