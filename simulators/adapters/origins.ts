/** Which Host headers we answer to, and the origin that each stands for (a page on another site must not reach us by DNS tricks). */

import type { System } from '../kernel/operation.ts';

const loopback = /^(localhost|[a-z0-9.-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;

/** Where a system's mounts hang: at `base`, or at the same place on the TLS port when it asks for client certificates and there is one. */
export function baseFor(system: Pick<System, 'clientCertificate'>, base: string, tlsUrl: string | undefined): string {
  if (system.clientCertificate === undefined || tlsUrl === undefined) return base;
  return tlsUrl + base.slice(new URL(base).origin.length);
}

/** Remembered at a time; a client may send any number of ports. */
const mostRemembered = 256;

export interface OriginRules {
  /** Names beside the loopback ones, `sim.example` (any port) or `sim.example:4010`. */
  readonly hosts?: readonly string[];
  /** What the world outside calls us, `https://sim.example`; a request with that Host gets this origin. */
  readonly publicUrl?: string;
}

export class Origins {
  readonly #hosts: ReadonlySet<string>;
  readonly #publicHost: string | undefined;
  readonly #publicBase: string;
  readonly #remembered = new Map<string, string>();

  /** Throws a TypeError when `publicUrl` is no URL. */
  constructor({ hosts = [], publicUrl }: OriginRules) {
    this.#hosts = new Set(hosts.map((host) => host.toLowerCase()));
    this.#publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
    this.#publicBase = publicUrl?.replace(/\/+$/, '') ?? '';
  }

  /** The origin for a Host header; undefined when we do not go by that name. */
  of(host: string | undefined, encrypted: boolean): string | undefined {
    if (host === undefined) return undefined;
    const key = encrypted ? `s${host}` : host;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const origin = this.#resolve(host.toLowerCase(), encrypted);
    if (origin !== undefined) this.#remember(key, origin);
    return origin;
  }

  #resolve(host: string, encrypted: boolean): string | undefined {
    if (host === this.#publicHost) return this.#publicBase;
    const name = host.replace(/:\d{1,5}$/, '');
    if (!loopback.test(host) && !this.#hosts.has(host) && !this.#hosts.has(name)) return undefined;
    return `${encrypted ? 'https' : 'http'}://${host}`;
  }

  #remember(key: string, origin: string): void {
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(key, origin);
  }
}
