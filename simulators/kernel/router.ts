/** From method and path to the operation: fixed paths by one look-up, templated ones segment by segment. */
import type { Operation, System } from './operation.ts';

export interface Match {
  readonly system: System;
  readonly operation?: Operation;
  /** Percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Set when no operation takes the request. A system that dispatches by itself has neither operation nor stray. */
  readonly stray?: 'path' | 'method' | 'bad-path';
}

/** Operations at one path, by method. */
type ByMethod = ReadonlyMap<string, Operation>;

interface Segment {
  /** The name of a parameter, or the word that must stand there. */
  readonly text: string;
  readonly isParam: boolean;
}

interface Template {
  readonly segments: readonly Segment[];
  readonly byMethod: ByMethod;
}

interface Mount {
  readonly path: string;
  readonly system: System;
  /** Under the path as documented and, where case does not count, in lower case too. */
  readonly fixed: ReadonlyMap<string, ByMethod>;
  readonly templates: readonly Template[];
}

const slash = 47;
const noParams: Readonly<Record<string, string>> = {};

function segmentOf(part: string, fold: (text: string) => string): Segment {
  const isParam = part.startsWith('{');
  return { isParam, text: isParam ? part.slice(1, -1) : fold(part) };
}

function byPath(operations: readonly Operation[]): Map<string, Map<string, Operation>> {
  const paths = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const methods = paths.get(operation.path) ?? new Map<string, Operation>();
    paths.set(operation.path, methods.set(operation.method, operation));
  }
  return paths;
}

function mountOf(system: System, path: string): Mount {
  const fold = (text: string) => (system.caseInsensitive ? text.toLowerCase() : text);
  const fixed = new Map<string, ByMethod>();
  const templates: Template[] = [];
  for (const [documented, byMethod] of byPath(system.operations)) {
    const segments = documented.split('/').map((part) => segmentOf(part, fold));
    if (segments.some(({ isParam }) => isParam)) templates.push({ segments, byMethod });
    else fixed.set(documented, byMethod).set(fold(documented), byMethod);
  }
  return { path, system, fixed, templates };
}

/** The parameters of a template, when the segments fit it. */
function paramsOf(
  { segments }: Template,
  decoded: readonly string[],
  anyCase: boolean,
): Record<string, string> | undefined {
  if (segments.length !== decoded.length) return undefined;
  const params: Record<string, string> = {};
  for (let place = 0; place < segments.length; place += 1) {
    const { isParam, text } = segments[place]!;
    const given = decoded[place]!;
    if (isParam) params[text] = given;
    else if (text !== given && !(anyCase && text === given.toLowerCase())) return undefined;
  }
  return params;
}

/** True when `path` is the mount or lies below it. */
function isUnder(path: string, mount: Mount): boolean {
  const { length } = mount.path;
  if (path.length > length && path.charCodeAt(length) !== slash) return false;
  if (path.startsWith(mount.path)) return true;
  return mount.system.caseInsensitive === true && path.slice(0, length).toLowerCase() === mount.path.toLowerCase();
}

function matchOf(system: System, byMethod: ByMethod, method: string, params = noParams): Match {
  const operation = byMethod.get(method);
  return operation ? { system, operation, params } : { system, params: noParams, stray: 'method' };
}

/** The segments of a path, percent-decoded; undefined when they cannot be. */
function decodedSegments(rest: string): string[] | undefined {
  try {
    return rest.split('/').map((segment) => decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

export class Router {
  readonly #mounts: readonly Mount[];
  constructor(systems: readonly System[]) {
    const mounts = systems.flatMap((system) => system.mounts.map((path) => mountOf(system, path)));
    this.#mounts = mounts.sort((a, b) => b.path.length - a.path.length);
  }

  /** What takes the request; undefined when no system hangs there. */
  find(method: string, path: string): Match | undefined {
    for (const mount of this.#mounts) {
      if (isUnder(path, mount)) return below(mount, method, path.slice(mount.path.length) || '/');
    }
    return undefined;
  }
}

function below(mount: Mount, method: string, rest: string): Match {
  const { system, fixed } = mount;
  if (system.dispatch) return { system, params: noParams };
  const isEscaped = rest.includes('%');
  const known = fixed.get(rest) ?? (isEscaped ? undefined : fixedAgain(mount, rest));
  if (known) return matchOf(system, known, method);
  if (!isEscaped) return templated(mount, method, rest.split('/'));
  const decoded = decodedSegments(rest);
  if (!decoded) return { system, params: noParams, stray: 'bad-path' };
  // An escaped slash is part of a segment, never a border.
  const again = decoded.some((segment) => segment.includes('/')) ? undefined : fixedAgain(mount, decoded.join('/'));
  return again ? matchOf(system, again, method) : templated(mount, method, decoded);
}

/** A fixed path that was written with escapes or in another case. */
function fixedAgain({ system, fixed }: Mount, path: string): ByMethod | undefined {
  return fixed.get(system.caseInsensitive ? path.toLowerCase() : path);
}

function templated({ system, templates }: Mount, method: string, decoded: readonly string[]): Match {
  let stray: Match = { system, params: noParams, stray: 'path' };
  for (const template of templates) {
    const params = paramsOf(template, decoded, system.caseInsensitive === true);
    if (!params) continue;
    const match = matchOf(system, template.byMethod, method, params);
    if (match.operation) return match;
    stray = match;
  }
  return stray;
}
