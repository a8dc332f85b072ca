/** Which process listens on a port: where the system tells it (Linux, for processes of the same user). */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const listening = '0A';

/** Inodes of the sockets that listen on a port, out of `/proc/net/tcp` and `tcp6`. */
function inodesOf(port: number): ReadonlySet<string> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const tables = ['tcp', 'tcp6'].map((name) => tried(() => readFileSync(`/proc/net/${name}`, 'utf8')) ?? '');
  const lines = tables.flatMap((text) => text.split('\n').slice(1));
  const fields = lines.map((line) => line.trim().split(/\s+/));
  const own = fields.filter(([, local, , state]) => local?.endsWith(wanted) && state === listening);
  return new Set(own.flatMap((line) => line[9] ?? []));
}

/** Undefined for what is gone again, or not ours to see. */
function tried<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function holds(pid: string, inodes: ReadonlySet<string>): boolean {
  const open = tried(() => readdirSync(`/proc/${pid}/fd`)) ?? [];
  return open.some((fd) => {
    const target = tried(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? '';
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    return inode !== undefined && inodes.has(inode);
  });
}

/** `nginx (pid 812)`; undefined where nobody may know. */
export function holderOf(port: number): string | undefined {
  const inodes = inodesOf(port);
  if (inodes.size === 0) return undefined;
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, inodes));
  if (pid === undefined) return undefined;
  const name = tried(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()) ?? 'a program';
  return `${name} (pid ${pid})`;
}
