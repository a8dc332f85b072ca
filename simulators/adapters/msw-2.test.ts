/** The tests of the adapter once more, with Mock Service Worker 2 wherever the adapter and its tests import `msw`. */
import { RequestHandler } from 'msw2';
import { describe, expect, test, vi } from 'vitest';
import manifest from 'msw2/package.json' with { type: 'json' };
import { libraryWorld } from '../kernel/testing/ask.ts';
import { handlers } from './msw.ts';
import './msw.test.ts';
import './msw-options.test.ts';

vi.mock('msw', () => import('msw2'));
vi.mock('msw/node', () => import('msw2/node'));

describe('here', () => {
  test('msw is version 2, and the handlers are its own', async () => {
    const newer = await vi.importActual<typeof import('msw')>('msw');
    const [handler] = handlers({ world: libraryWorld() });
    expect(manifest.version).toMatch(/^2\./);
    expect(handler).toBeInstanceOf(RequestHandler);
    expect(handler).not.toBeInstanceOf(newer.RequestHandler);
  });
});
