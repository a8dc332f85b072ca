/**
 * `npm run demo`: the whole way once. The simulators are served on a free port, the example client does what the suite asks of it, and the
 * verdicts and the report come out. It is `motpart check` with flags that a newcomer need not know.
 */
import { join } from 'node:path';
import { main } from '../bin/main.ts';

const client = join(import.meta.dirname, '../examples/verktoy-client-ts/main.ts');
const command = ['check', 'helsenorge-verktoy', '--module', client, '--format', 'html,json,junit'];

console.log('Serving HelseID and the Verktøy API of Helsenorge on a free port of this machine,');
console.log('and judging the example client examples/verktoy-client-ts with the suite helsenorge-verktoy.\n');
await main(command);
