/** What an error says, in whatever shape it came, without identity numbers. */
import type { Incoming } from '../transport.ts';

const utf8 = new TextDecoder();

/** Identity numbers in any of their forms. */
export const redacted = (text: string) => text.replaceAll(/\b(?:18|19|20)?\d{6}[-+]?[\dA-Z]{4}\b/gi, '…');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an error says, whatever its shape: an object with Message and ModelState, a bare string, a page, nothing. */
export function saidIn({ body, type }: Incoming): string {
  const text = utf8.decode(body);
  const value = parsed(text);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return /html/.test(type) ? '' : text;
  const { Message = '', ModelState = {} } = value as { Message?: string; ModelState?: Record<string, string[]> };
  return [Message, ...Object.values(ModelState).flat()].filter(Boolean).join(' ');
}
