/** What HelseID's own people do to its signing keys, for whoever wants to see a client bear it. */
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { issuerKeys, rotateIssuerKey, withdrawOldIssuerKeys } from '../registers/issuer-keys.ts';

function listed(world: World): object {
  const [signing, ...older] = issuerKeys(world).map(({ jwk }) => ({ kid: jwk.kid, alg: jwk.alg }));
  return { signing, older };
}

export const controls: Readonly<Record<string, Control>> = {
  'list-signing-keys': {
    title: 'The key that signs access tokens, and older ones in the key set',
    takes: {},
    run: listed,
  },
  'rotate-signing-key': {
    title: 'Signs with a new key; the old one stays in the key set, and its tokens stay good',
    takes: {},
    run: (world) => {
      rotateIssuerKey(world);
      return listed(world);
    },
  },
  'withdraw-signing-keys': {
    title: 'Takes the older keys out of the key set: their tokens are refused from then on',
    takes: {},
    run: (world) => {
      withdrawOldIssuerKeys(world);
      return listed(world);
    },
  },
};
