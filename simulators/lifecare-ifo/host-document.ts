/** The specification that a host serves, at the address by which it was reached (`lifecare.host.swagger`). */
import { openapi } from '../../contracts/generated/lifecare-ifo/openapi.ts';
import type { Call } from '../kernel/call.ts';
import { urlOf } from '../kernel/http.ts';
import { type OpenApi, type Swagger2, swagger2Of } from './swagger-2.ts';

export function hostDocument({ request, system }: Pick<Call, 'request' | 'system'>): Swagger2 {
  const address = new URL(urlOf(request, system.mounts[0]!));
  return swagger2Of(openapi as OpenApi, 'FamilyCare API V1', address);
}
