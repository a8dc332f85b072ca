/** The parts of package-lock.json that matter here. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

interface LockEntry {
  version?: string;
  dev?: boolean;
  license?: string;
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

/** An optional package that an entry wants and the lock does not hold. */
interface Missing {
  readonly name: string;
  readonly version: string;
  readonly wantedBy: LockEntry;
}

/** The optional packages of other platforms that `npm ci` would miss. */
export function missingFrom({ packages }: Lock): Missing[] {
  return Object.entries(packages).flatMap(([path, wantedBy]) =>
    Object.entries(wantedBy.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, wantedBy })),
  );
}

/** The same lock with an entry for each, in npm's order. What a platform is stands in the package's name. */
export function filled(lock: Lock): Lock {
  const entries = missingFrom(lock).map(({ name, version, wantedBy }) => [
    `node_modules/${name}`,
    entryOf(name, version, wantedBy),
  ]);
  const all = [...Object.entries(lock.packages), ...entries] as [string, LockEntry][];
  const sorted = all.toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** `@oxlint/binding-linux-x64-musl` is for linux, x64 and musl. */
function entryOf(name: string, version: string, { dev, license, engines }: LockEntry): LockEntry {
  const words = (name.split('/')[1] ?? name).replace('binding-', '').split('-');
  const [os = '', cpu = '', abi = ''] = words;
  const libc = os === 'linux' ? [abi.startsWith('musl') ? 'musl' : 'glibc'] : undefined;
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc && abi && { libc }),
    ...(license && { license }),
    optional: true,
    os: [os],
    ...(engines && { engines }),
  };
}
