/** The test CA and the client certificates that it signed, good and broken ones, with their keys: all invented, all derived from the seed. */
import { certificateNames, type ClientCertificate } from '../../../fixtures/index.ts';
import { ControlError } from '../errors.ts';
import { list, nullable, object, route, string, time, type Ask, type Route } from '../route.ts';

const certificate = object({
  name: string,
  flaw: nullable(string),
  serialNumber: nullable(string),
  fingerprint: string,
  notBefore: time,
  notAfter: time,
  pem: string,
  key: string,
});

async function everything({ house, world }: Ask) {
  const authority = await house.authority();
  const certificates = await authority.clients(world.id);
  return { ca: authority.ca, revocationList: await authority.revocationList(), certificates };
}

async function one({ house, world, params }: Ask): Promise<ClientCertificate> {
  const found = (await (await house.authority()).clients(world.id)).find(({ name }) => name === params['name']);
  if (found) return found;
  throw new ControlError('SIM-NOT-FOUND', `there is no such certificate: there are ${certificateNames.join(', ')}`);
}

export const certificates: readonly Route[] = [
  route({
    id: 'listCertificates',
    method: 'GET',
    path: '/certificates',
    summary:
      'The CA, its list of revoked certificates, and client certificates with their keys; as text/plain the CA alone. Those of a world choose that world',
    answer: object({ ca: string, revocationList: string, certificates: list(certificate) }),
    text: (value: { ca: string }) => value.ca,
    handle: everything,
  }),
  route({
    id: 'getCertificate',
    method: 'GET',
    path: '/certificates/{name}',
    summary: 'One client certificate; as text/plain certificate and key in one file, as curl --cert takes it',
    answer: certificate,
    text: ({ pem, key }: ClientCertificate) => pem + key,
    handle: one,
  }),
];
