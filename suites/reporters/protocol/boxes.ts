/** Check boxes as characters, and how they are read aloud. */
import type { Lang } from '../../dsl/types.ts';

export const box = { ticked: '\u2611', empty: '\u2610' } as const;

const spoken = {
  sv: ['ikryssad', 'ej ikryssad'],
  nb: ['krysset av', 'ikke krysset av'],
  en: ['ticked', 'not ticked'],
} as const satisfies Readonly<Record<Lang, readonly [string, string]>>;

/** `Ja: ikryssad`. */
export function aloud(name: string, ticked: boolean, lang: Lang): string {
  return `${name}: ${spoken[lang][ticked ? 0 : 1]}`;
}
