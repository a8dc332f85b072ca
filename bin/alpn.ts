/** `--lifecare-alpn`: what the HTTPS port offers beside HTTP/1.1. */
import type { Alpn } from '../simulators/adapters/tls.ts';
import { Failure } from './failure.ts';

const alpns: readonly Alpn[] = ['http/1.1', 'h2-reset'];

/** Throws a Failure for anything else. */
export function alpnOf(text: string): Alpn {
  const known = alpns.find((one) => one === text);
  if (known) return known;
  throw new Failure(
    'SIM-FLAG',
    `--lifecare-alpn ${text} is not one of ${alpns.join(', ')}`,
    'leave it out for http/1.1',
  );
}
