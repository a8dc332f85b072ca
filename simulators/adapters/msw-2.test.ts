/** The tests of the adapter once more, with Mock Service Worker 2 wherever the adapter and its tests import `msw`. */
import { RequestHandler } from 'msw2';
import manifest from 'msw2/package.json' with { type: 'json' };
import { describe, expect, test, vi } from 'vitest';
import { libraryWorld } from '../kernel/testing/ask.ts';
import { handlers } from './msw.ts';

vi.mock('msw', () => import('msw2'));
vi.mock('msw/node', () => import('msw2/node'));

test('here, msw is version 2, and the handlers are its own', async () => {
  const newer = await vi.importActual<typeof import('msw')>('msw');
  const [handler] = handlers({ world: libraryWorld() });
  expect(manifest.version).toMatch(/^2\./);
  expect(handler).toBeInstanceOf(RequestHandler);
  expect(handler).not.toBeInstanceOf(newer.RequestHandler);
});

// One after the other: the first of version 2 bear no two servers at once.
describe('the adapter', async () => void (await import('./msw.test.ts')));
describe('its options', async () => void (await import('./msw-options.test.ts')));
