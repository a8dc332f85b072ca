import { fileURLToPath } from 'node:url';
import { loadModuleDriver, loadSuite } from 'motpart/suites';
import { describeSuite } from 'motpart/vitest';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));

const suite = (await loadSuite('helsenorge-verktoy'))!;
describeSuite(suite, { driver: () => loadModuleDriver(file), step: '4.2' });
