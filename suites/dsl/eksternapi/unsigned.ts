/** JWTs that nobody may take: without a signature, or signed with a text that both sides would know. */
import { createHmac } from 'node:crypto';
import type { Jwt } from '../helseid/token.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export function unsigned({ header, claims }: Jwt): string {
  return `${part({ ...header, alg: 'none' })}.${part(claims)}.`;
}

export function symmetric({ header, claims }: Jwt): string {
  const text = `${part({ ...header, alg: 'HS256' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', 'secret').update(text).digest('base64url')}`;
}
