/** The languages as documents name them. */
import type { Lang } from '../../dsl/types.ts';

export const localeOf: Readonly<Record<Lang, string>> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };
