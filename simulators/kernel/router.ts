/** From method and path to the operation: fixed paths by one look-up, templated ones segment by segment. */
import type { Operation, System } from './operation.ts';

export interface Match {
  readonly system: System;
  readonly operation?: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** Set when no operation takes the request. */
  readonly stray?: 'path' | 'method' | 'bad-path';
}

interface Template {
  readonly method: string;
  readonly segments: readonly string[];
  readonly operation: Operation;
}

interface Mount {
  readonly path: string;
  readonly system: System;
  readonly fixed: ReadonlyMap<string, Operation>;
  readonly templates: readonly Template[];
}

const noParams: Readonly<Record<string, string>> = {};

function mountOf(system: System, path: string): Mount {
  const fold = (text: string) => (system.caseInsensitive ? text.toLowerCase() : text);
  const fixed = new Map<string, Operation>();
  const templates: Template[] = [];
  for (const operation of system.operations) {
    if (operation.path.includes('{')) {
      const segments = operation.path.split('/').map((part) => (part.startsWith('{') ? part : fold(part)));
      templates.push({ method: operation.method, segments, operation });
    } else fixed.set(`${operation.method} ${fold(operation.path)}`, operation);
  }
  return { path: fold(path), system, fixed, templates };
}

function paramsOf(
  template: Template,
  folded: readonly string[],
  raw: readonly string[],
): Record<string, string> | undefined {
  if (template.segments.length !== folded.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, segment] of template.segments.entries()) {
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = decodeURIComponent(raw[place]!);
    else if (segment !== folded[place]) return undefined;
  }
  return params;
}

export class Router {
  readonly #mounts: readonly Mount[];
  constructor(systems: readonly System[]) {
    const mounts = systems.flatMap((system) => system.mounts.map((path) => mountOf(system, path)));
    this.#mounts = mounts.sort((a, b) => b.path.length - a.path.length);
  }

  /** What takes the request; undefined when no system hangs there. */
  find(method: string, path: string): Match | undefined {
    const lower = path.toLowerCase();
    for (const mount of this.#mounts) {
      const folded = mount.system.caseInsensitive ? lower : path;
      if (!folded.startsWith(mount.path)) continue;
      const next = folded.charCodeAt(mount.path.length);
      if (next === 47 || Number.isNaN(next)) return this.#below(mount, method, folded, path);
    }
    return undefined;
  }

  #below(mount: Mount, method: string, folded: string, path: string): Match {
    const { system } = mount;
    const rest = folded.slice(mount.path.length);
    const operation = mount.fixed.get(`${method} ${rest}`);
    if (operation) return { system, operation, params: noParams };
    try {
      return this.#templated(mount, method, rest.split('/'), path.slice(mount.path.length).split('/'));
    } catch {
      return { system, params: noParams, stray: 'bad-path' };
    }
  }

  #templated(mount: Mount, method: string, folded: readonly string[], raw: readonly string[]): Match {
    const { system } = mount;
    let stray: 'path' | 'method' = 'path';
    for (const template of mount.templates) {
      const params = paramsOf(template, folded, raw);
      if (!params) continue;
      if (template.method === method) return { system, operation: template.operation, params };
      stray = 'method';
    }
    const path = folded.join('/');
    if (system.operations.some(({ method: other }) => mount.fixed.has(`${other} ${path}`))) stray = 'method';
    return { system, params: noParams, stray };
  }
}
