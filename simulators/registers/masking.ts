/**
 * Masking: what may leave the process. Tokens, passwords, keys and unknown identity numbers keep kind, length and separators and get
 * a keyed hash, so that two sightings can be told to be the same and nobody can get the value back.
 */
import { createHmac } from 'node:crypto';
import { mayBeShown, normaliseNumber } from '../../fixtures/identity/may-be-shown.ts';
import { checkNorwegian } from '../../fixtures/identity/norwegian.ts';
import { checkSwedish } from '../../fixtures/identity/swedish.ts';
import type { ExchangeMasker } from '../kernel/exchange-view.ts';
import type { World } from '../kernel/world.ts';
import { mayBeStored, peopleTable } from './people.ts';

type Hash = (value: string) => string;

const jwt = /\beyJ[\w-]{4,}\.[\w-]*\.[\w-]*/g;
const schemed = /\b(Bearer|DPoP|Basic)(\s+)([\w.~+/=-]{8,})/gi;
const secretNames =
  'password|passord|client_secret|client_assertion|access_token|refresh_token|id_token|subject_token|code_verifier';
const jsonSecret = new RegExp(`("(?:${secretNames})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, 'gi');
const jwkSecret = /("(?:d|k|p|q|dp|dq|qi)"\s*:\s*")([\w-]{16,})/g;
/** `code` and `token` of OAuth, `key` of Lifecare: in JSON these are other things. */
const formSecret = new RegExp(`((?:^|[&?])(?:${secretNames}|code|token|key)=)([^&\\s]+)`, 'gi');
/** The same in a page that posts them. */
const htmlSecret = /(name=\\?"(?:code|login|id_token)\\?" value=\\?")([\w.-]{16,})/g;
const secretHeaders: ReadonlySet<string> = new Set(['cookie', 'set-cookie', 'proxy-authorization', 'x-api-key']);

/** What only looks like a number: a GUID, whose groups would read as one, is matched first and left alone. */
const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Eleven digits, or ten or twelve characters of the Swedish forms, whatever letters stand beside them. */
const numbers = new RegExp(
  `${guid}|(?<!\\d)(?:\\d{6}[ -]?\\d{5}|(?:\\d{2})?\\d{6}[-+]?(?:\\d{4}|TF\\d{2}))(?!\\d)`,
  'gi',
);
const isGuid = new RegExp(`^${guid}$`, 'i');

/** Digits that JSON or a URL has escaped, written plainly. */
function plainDigits(text: string): string {
  return text.replaceAll(/(?:\\u003|%3)([0-9])/g, '$1');
}

const alreadyMasked = /^\[\w+:\d+#[0-9a-f]{8}\]$/;

function secret(kind: string, value: string, hash: Hash): string {
  return alreadyMasked.test(value) ? value : `[${kind}:${value.length}#${hash(value)}]`;
}

/** What kind of identity number this looks like; a wrong check digit does not make it harmless. */
function kindOf(number: string): string | undefined {
  const norwegian = checkNorwegian(number);
  if (norwegian.ok) return norwegian.kind;
  if (norwegian.reason === 'check-digits' || norwegian.reason === 'century') return 'fnr';
  const swedish = checkSwedish(number);
  if (swedish.ok) return swedish.kind;
  return swedish.reason === 'check-digit' ? 'personnummer' : undefined;
}

/** A short Swedish form stands for a birth in either century; it counts only when its check digit is right. */
function longForms(plain: string): string[] {
  if (plain.length !== 10) return [plain];
  return [`19${plain}`, `20${plain}`].filter((number) => checkSwedish(number).ok);
}

function maskNumber(written: string, isKnown: (number: string) => boolean, hash: Hash): string {
  const forms = longForms(normaliseNumber(written));
  const kind = forms.map(kindOf).find((found) => found !== undefined);
  if (kind === undefined || forms.some(isKnown)) return written;
  return `${written.replaceAll(/\d/g, '*')}[${kind}#${hash(normaliseNumber(written))}]`;
}

type IsKnown = (number: string) => boolean;

/** Kind and form without any digit, and without the hash that a key makes worth something. */
function unnumbered(written: string, isKnown: IsKnown): string {
  return isGuid.test(written) ? written : maskNumber(written, isKnown, () => '').replace(/#\]$/, ']');
}

/** A text without the identity numbers that may not be shown. */
export function withoutNumbers(value: string, isKnown: IsKnown): string {
  return value.replaceAll(numbers, (written) => unnumbered(written, isKnown));
}

/** Identity numbers in a text that may not be shown, each as it may be told of. */
export function strangersIn(value: string, isKnown: IsKnown): readonly string[] {
  const found = plainDigits(value).match(numbers) ?? [];
  return found.map((written) => unnumbered(written, isKnown)).filter((masked) => masked.endsWith(']'));
}

function maskSecrets(text: string, hash: Hash): string {
  return text
    .replaceAll(jwt, (found) => secret('jwt', found, hash))
    .replaceAll(
      schemed,
      (_, scheme: string, gap: string, value: string) => `${scheme}${gap}${secret('token', value, hash)}`,
    )
    .replaceAll(jsonSecret, (_, name: string, value: string) => name + secret('secret', value, hash))
    .replaceAll(jwkSecret, (_, name: string, value: string) => name + secret('key', value, hash))
    .replaceAll(formSecret, (_, name: string, value: string) => name + secret('secret', value, hash))
    .replaceAll(htmlSecret, (_, name: string, value: string) => name + secret('secret', value, hash));
}

/** An Authorization of another scheme, or of none, is a secret as a whole: Lifecare takes its key there. */
function isBareAuthorization(name: string, value: string): boolean {
  return name.toLowerCase() === 'authorization' && !/^(Bearer|DPoP|Basic)\s+\S/i.test(value);
}

/** What a world lets stand in clear: its population, and what the number alone allows. */
function knownIn(world: World): IsKnown {
  const hasPeople = world.keeps(peopleTable.name);
  return (number) => (hasPeople ? mayBeStored(world, number) : mayBeShown(number));
}

/** True when an identity number stands in the text that may belong to a real person. Tokens and secrets are not looked into. */
export function holdsForeignNumber(world: World, text: string): boolean {
  return (
    strangersIn(
      maskSecrets(plainDigits(text), () => ''),
      knownIn(world),
    ).length > 0
  );
}

/**
 * A masker for what happens in a world, whose population may stand in clear. The key makes hashes worthless to whoever does not have it: a
 * fresh random one for each run is best.
 */
export function createMasker(world: World, key: Uint8Array): ExchangeMasker {
  const hash: Hash = (value) => createHmac('sha256', key).update(value).digest('hex').slice(0, 8);
  const isKnown = knownIn(world);
  const text = (value: string) =>
    maskSecrets(plainDigits(value), hash).replaceAll(numbers, (found) =>
      isGuid.test(found) ? found : maskNumber(found, isKnown, hash),
    );
  const header = (name: string, value: string) => {
    const isSecret = secretHeaders.has(name.toLowerCase()) || isBareAuthorization(name, value);
    return isSecret ? secret('secret', value, hash) : text(value);
  };
  return { text, header };
}
