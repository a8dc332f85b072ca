/** Which process listens on a port: where the system tells it (Linux, for processes of the same user). */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const listening = '0A';

/** Inodes of the sockets that listen on a port, out of `/proc/net/tcp` and `tcp6`. */
function inodesOf(port: number): ReadonlySet<string> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = ['tcp', 'tcp6'].flatMap((name) => {
    try {
      return readFileSync(`/proc/net/${name}`, 'utf8').split('\n').slice(1);
    } catch {
      return [];
    }
  });
  const fields = lines.map((line) => line.trim().split(/\s+/));
  const own = fields.filter(([, local, , state]) => local?.endsWith(wanted) && state === listening);
  return new Set(own.flatMap((line) => line[9] ?? []));
}

function holds(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode !== undefined && inodes.has(inode);
    });
  } catch {
    return false;
  }
}

/** `nginx (pid 812)`; undefined where nobody may know. */
export function holderOf(port: number): string | undefined {
  const inodes = inodesOf(port);
  if (inodes.size === 0) return undefined;
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, inodes));
  if (pid === undefined) return undefined;
  const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  return `${name} (pid ${pid})`;
}
