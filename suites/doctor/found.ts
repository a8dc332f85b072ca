/** The four words of an examination. */
import type { Found } from './types.ts';

export const ok = (found: string): Found => ({ severity: 'ok', found });
export const warning = (found: string, todo: string): Found => ({ severity: 'warning', found, todo });
export const problem = (found: string, todo: string): Found => ({ severity: 'problem', found, todo });
export const unseen = (found: string, todo?: string): Found => ({
  severity: 'not-looked-at',
  found,
  ...(todo !== undefined && { todo }),
});

/** What somebody wrote, short enough for a line. Never call it with what may be a secret. */
export function quoted(value: string, most = 48): string {
  const plain = value.replaceAll(/[^\P{C}]+/gu, ' ');
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain || '(empty)';
}
