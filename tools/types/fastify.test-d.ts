/** Types of `motpart/fastify`: see motpart.test-d.ts. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { expectTypeOf } from 'vitest';
import type { Simulator, SimRequest, World, Worlds } from 'motpart';
import type * as m from 'motpart/fastify';

expectTypeOf<typeof m.createServer>().toEqualTypeOf<(options: m.ServerOptions) => FastifyInstance>();
expectTypeOf<typeof m.baseOf>().toEqualTypeOf<(request: FastifyRequest) => string>();
expectTypeOf<typeof m.worldIdOf>().toEqualTypeOf<(request: FastifyRequest) => string | undefined>();
expectTypeOf<m.ServerOptions>().toExtend<{ readonly simulator: Simulator; readonly worlds: Worlds }>();
expectTypeOf<NonNullable<m.ServerOptions['admit']>>().toEqualTypeOf<
  (request: SimRequest, world: World) => m.Admission | undefined
>();
