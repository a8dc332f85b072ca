import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** `import 'motpart'` means the sources in tests, as it does for `bin/motpart.js` in a clone. */
const conditions = ['motpart-source', ...defaultServerConditions];

/** Tests that take long and repeat in other ways what others show: `npm run matrix` has them, as CI does. */
const whole = process.env['MOTPART_MATRIX'] === 'whole' ? [] : ['**/*.whole.test.ts'];

/** Tests that put something else in the place of a module: they would change it for others in their worker. */
const replacing = '**/msw-2.test.ts';

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    exclude: ['**/node_modules/**', '**/dist/**', '**/motpart-report/**'],
    pool: 'threads',
    // Left to itself Vitest keeps one core back: of two, that is half.
    maxWorkers: '100%',
    execArgv: ['--conditions=motpart-source'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        // A worker loads a module once for all files that it runs: a third of the time of the whole.
        test: {
          name: 'tests',
          include: ['{contracts,fixtures,simulators,suites,bin,tools,examples}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/motpart-report/**', replacing, ...whole],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'modules replaced', include: [replacing], isolate: true },
      },
    ],
  },
});
