/** Which of the five formats an answer comes in (`lifecare.api.formats`, `lifecare.api.accept-unknown`). */

/** In the order in which a host prefers them. */
export const formats = ['application/json', 'text/json', 'application/xml', 'text/xml', 'text/html'] as const;
export type Format = (typeof formats)[number];

interface Wish {
  readonly format: Format;
  /** 0 to 1. */
  readonly quality: number;
  /** 2 for the format itself, 1 for `text/*`, 0 for anything. */
  readonly precision: number;
}

/** RFC 9110 §12.4.2; what is no number counts as 1. */
function qualityIn(parameters: readonly string[]): number {
  const written = parameters.map((one) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(one)?.[1]).find((one) => one !== undefined);
  const quality = Number(written ?? 1);
  return Number.isNaN(quality) ? 1 : quality;
}

function wishesOf(range: string): Wish[] {
  const [written = '', ...parameters] = range.split(';');
  const name = written.trim().toLowerCase();
  const quality = qualityIn(parameters);
  if (name === '*/*') return formats.map((format) => ({ format, quality, precision: 0 }));
  const fits = name.endsWith('/*') ? formats.filter((one) => one.startsWith(name.slice(0, -1))) : [];
  const named = formats.filter((one) => one === name);
  return [
    ...named.map((format) => ({ format, quality, precision: 2 })),
    ...fits.map((format) => ({ format, quality, precision: 1 })),
  ];
}

/** The format that an Accept wants most; JSON where it names none of the five. */
export function formatOf(accept: string | undefined): Format {
  const wishes = (accept ?? '').split(',').flatMap(wishesOf);
  const [best] = wishes
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.precision - a.precision || place(a) - place(b));
  return best?.format ?? formats[0];
}

const place = ({ format }: Wish): number => formats.indexOf(format);
