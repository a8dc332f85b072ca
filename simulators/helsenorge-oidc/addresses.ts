/** Where the provider is. What citizens see has a host of its own, and everything else another: on loopback they are one. */
import type { Call } from '../kernel/call.ts';
import { urlOf } from '../kernel/http.ts';

export const mount = '/helsenorge/sts/oidcprov';

/** Environments where both hosts are known. */
const hostOf = /^https:\/\/(?:eksternapi|tjenester)(?=\.hn2?\.test\.nhn\.no\/)/;

/** What clients call. */
export function forClients({ request }: Call<any>): string {
  return urlOf(request, mount).replace(hostOf, 'https://eksternapi');
}

/** Where citizens are sent. */
export function forCitizens({ request }: Call<any>): string {
  return urlOf(request, mount).replace(hostOf, 'https://tjenester');
}

/** `iss` of id tokens. */
export const issuerOf = (call: Call<any>) => `${forClients(call)}/v3`;

/** Documented public addresses: those that clients call first. */
export const hosts: readonly string[] = [
  'https://eksternapi.hn.test.nhn.no',
  'https://eksternapi.hn2.test.nhn.no',
  'https://eksternapi.hn.qa.nhn.no',
  'https://eksternapi.helsenorge.no',
  'https://tjenester.hn.test.nhn.no',
  'https://tjenester.hn2.test.nhn.no',
].map((host) => `${host}/sts/oidcprov`);
