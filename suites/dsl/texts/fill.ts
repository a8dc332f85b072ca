/** Messages with gaps: `fill({ sv: '{n} anrop', … }, { n: 3 })`. */
import type { Lang, Text } from '../types.ts';

export const langs: readonly Lang[] = ['sv', 'nb', 'en'];

/** The message with its gaps filled, in every language. A value that is a `Text` goes in in its own language. */
export function fill(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const say = (lang: Lang) =>
    text[lang].replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name];
      return value === undefined ? gap : typeof value === 'object' ? value[lang] : String(value);
    });
  return { sv: say('sv'), nb: say('nb'), en: say('en') };
}

export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 3 && langs.every((lang) => typeof (value as Record<string, unknown>)[lang] === 'string');
}

/** The same words in every language: names, codes, log lines. */
export function verbatim(words: string): Text {
  return { sv: words, nb: words, en: words };
}
