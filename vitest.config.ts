import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{contracts,fixtures,simulators,suites,bin,tools,tests,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/motpart-report/**'],
    pool: 'threads',
    // `import 'motpart'` means the sources here, as it does for `bin/motpart.js` in a clone.
    execArgv: ['--conditions=motpart-source'],
    testTimeout: 10_000,
    hookTimeout: 30_000,
  },
});
