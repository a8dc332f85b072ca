/** Types of `motpart/msw`: see motpart.test-d.ts. */
import type { RequestHandler } from 'msw';
import { expectTypeOf } from 'vitest';
import type { Peer, System, World } from 'motpart';
import type * as m from 'motpart/msw';

expectTypeOf<typeof m.handlers>().toEqualTypeOf<(options: m.HandlerOptions) => RequestHandler[]>();
expectTypeOf<typeof m.documentedOrigins>().toEqualTypeOf<(systems: readonly System[]) => m.AddressMap>();
expectTypeOf<m.HandlerOptions>().toEqualTypeOf<{
  readonly world: World;
  readonly peer?: Peer;
  readonly origins?: m.AddressMap;
  readonly hints?: boolean;
}>();
expectTypeOf<m.AddressMap>().toEqualTypeOf<Readonly<Record<string, string>>>();
