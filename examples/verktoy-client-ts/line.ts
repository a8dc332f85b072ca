/**
 * Prints one line of the driver protocol for a running `motpart serve`, to try a client by hand:
 * `node line.ts searchTools '{"term":"søvn"}' | node main.ts`. MOTPART_URL says where it runs.
 */
const [action = 'searchTools', params = '{"term":"søvn"}'] = process.argv.slice(2);
const base = process.env['MOTPART_URL'] ?? 'http://127.0.0.1:4010';

interface Listed {
  readonly id: string;
  readonly baseUrl: string;
  readonly credentials?: unknown;
}

async function listed(): Promise<readonly Listed[]> {
  const response = await fetch(`${base}/_motpart/v1/systems`).catch(() => undefined);
  if (response?.ok) return ((await response.json()) as { systems: readonly Listed[] }).systems;
  console.error(`nothing answers at ${base}: start the simulators with npx motpart serve`);
  process.exit(1);
}

const systems = await listed();
const endpoints = Object.fromEntries(systems.map(({ id, baseUrl }) => [id, baseUrl]));
const credentials = Object.fromEntries(systems.map((system) => [system.id, system.credentials]));
const now = new Date().toISOString();
console.log(JSON.stringify({ id: '1', action, params: JSON.parse(params) as unknown, endpoints, credentials, now }));
