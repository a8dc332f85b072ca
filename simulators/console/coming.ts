/** Addresses whose names are fixed and behind which nothing is in this version: one line each, instead of a path that nobody knows. */
import type { FastifyPluginAsync } from 'fastify';
import { systemIds } from '../index.ts';

/** Systems whose names are fixed, by the beginning of their paths. One that is registered has come. */
const named: Readonly<Record<string, string>> = {
  '/helsenorge/sts': 'helsenorge-sts',
  '/brp': 'brp-apiv3',
  '/lifecare': 'lifecare-ifo',
};

const isComing = (id: string) => !systemIds.includes(id);

/** What will answer, by the beginning of its path. */
export const comingAddresses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(named).filter(([, id]) => isComing(id)),
);

/** Systems of later versions. */
export const comingSystems: readonly string[] = [...Object.values(named), 'helsenorge-oidc'].filter(isComing);

/** Answers there with 501 and `SIM-NOT-BUILT`. */
export const comingPlugin: FastifyPluginAsync = async (app) => {
  for (const [path, system] of Object.entries(comingAddresses)) {
    const message = `${system} is not built yet in this version: GET /_motpart/v1/systems lists what is`;
    for (const url of [path, `${path}/*`]) {
      app.all(url, (_, reply) => reply.code(501).send({ code: 'SIM-NOT-BUILT', message }));
    }
  }
};
