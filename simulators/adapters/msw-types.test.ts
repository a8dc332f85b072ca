/** The types of `motpart/msw`, compiled as in a project that has Mock Service Worker 2 instead of 3. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'motpart-msw-'));
afterAll(() => rmSync(folder, { recursive: true }));

const user = `
import { http, HttpResponse, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { handlers, type HandlerOptions } from '${root}/simulators/adapters/msw.ts';

export function serve(options: HandlerOptions) {
  const own: RequestHandler[] = [...handlers(options), http.get('https://weather.example/', () => HttpResponse.json({}))];
  const server = setupServer(...own);
  server.use(...handlers(options));
  // @ts-expect-error a world is needed
  server.use(...handlers({}));
  return server;
}
`;

const types = (part: string) => [`${root}/node_modules/msw2/lib/${part}/index.d.mts`];
const config = {
  extends: `${root}/tsconfig.json`,
  compilerOptions: {
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    typeRoots: [`${root}/node_modules/@types`],
    paths: { msw: types('core'), 'msw/node': types('node') },
  },
  include: [],
  files: ['user.ts'],
};

test('a strict user of msw 2 compiles against them', () => {
  const files = { 'user.ts': user, 'tsconfig.json': JSON.stringify(config), 'package.json': '{"type":"module"}' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--listFiles'], {
    encoding: 'utf8',
  });
  const faults = stdout.split('\n').filter((line) => line.includes('error TS'));
  expect({ status, faults }).toEqual({ status: 0, faults: [] });
  const used = [...new Set(stdout.match(/node_modules\/msw\d?(?=\/)/g))];
  expect(used).toEqual(['node_modules/msw2']);
});
