/**
 * The command line as few files: a packed `motpart serve` starts in half the time when Node need not find and read some hundred
 * modules. Only the command line: what users import stays as `tsc` wrote it, so that they share their own copies of packages.
 */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { build, type OnLoadArgs, type Plugin } from 'esbuild';

/** What every `serve` loads. All other packages stay packages: they are loaded by few commands, and some only as CommonJS. */
const within = ['fastify', 'citty'];

async function packagesBeside(root: string): Promise<string[]> {
  const { dependencies, peerDependencies } = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return names.filter((name) => !within.includes(name)).flatMap((name) => [name, `${name}/*`]);
}

/** Packages in CommonJS ask for `require`, which a module does not have. */
const banner = "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

/** A module that reads a file beside itself must find it although it now stands in `<out>/cli`. */
function inPlace(root: string): Plugin {
  const load = async ({ path }: OnLoadArgs) => {
    const text = await readFile(path, 'utf8');
    if (path.includes('node_modules') || !text.includes('import.meta.url')) return undefined;
    const place = `new URL(${JSON.stringify(`../${relative(root, path)}`)}, import.meta.url).href`;
    return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' as const };
  };
  return { name: 'in-place', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, load) };
}

/** Writes `<out>/cli/main.js` and the files that it loads when a command needs them. */
export async function bundle(root: string, out: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'bin/main.ts' },
    outdir: `${out}/cli`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    conditions: ['motpart-source'],
    external: await packagesBeside(root),
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'linked',
    banner: { js: banner },
    logLevel: 'warning',
    plugins: [inPlace(root)],
  });
}
