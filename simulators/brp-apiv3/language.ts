/** Names in the language that a client asks for (`brp.api.language`). */
import type { Translated } from '../../fixtures/brp/types.ts';
import type { Call } from '../kernel/call.ts';
import type { World } from '../kernel/world.ts';
import { profileOf } from './refuse.ts';

type Language = keyof Translated;

const known: Readonly<Record<string, Language>> = { sv: 'sv', da: 'da', nb: 'nb', no: 'nb', en: 'en' };

interface Wanted {
  readonly language: Language | undefined;
  readonly quality: number;
}

/** `da-DK;q=0.8` (RFC 9110 §12.5.4). */
function wantedIn(part: string): Wanted {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const [, quality] = /^q=([01](?:\.\d{0,3})?)$/.exec(parameters[0] ?? 'q=1') ?? [];
  const word = tag.split('-')[0]!;
  return { language: Object.hasOwn(known, word) ? known[word] : undefined, quality: Number(quality ?? 0) };
}

/** The installation's own language. */
export function ownLanguage(world: World): Language {
  return known[profileOf(world).defaultLanguage.slice(0, 2)]!;
}

export function languageOf(call: Call): Language {
  const wanted = (call.header('accept-language') ?? '').slice(0, 500).split(',').map(wantedIn);
  const [best] = wanted
    .filter(({ language, quality }) => language && quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return best?.language ?? ownLanguage(call.world);
}
