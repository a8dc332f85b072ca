import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** `import 'motpart'` means the sources in tests, as it does for `bin/motpart.js` in a clone. */
const conditions = ['motpart-source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{contracts,fixtures,simulators,suites,bin,tools,tests,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/motpart-report/**'],
    pool: 'threads',
    // Left to itself Vitest keeps one core back: of two, that is half.
    maxWorkers: '100%',
    execArgv: ['--conditions=motpart-source'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
