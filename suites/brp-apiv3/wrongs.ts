/** What a mutant makes wrong. */
export interface Wrongs {
  readonly forgetsToken?: true;
  readonly readsSeconds?: true;
  readonly loops?: true;
  readonly logsInAfter403?: true;
  readonly tellsStatusOnly?: true;
  readonly advancesBy?: 'count';
  readonly looksOnce?: true;
  readonly takesNewForAll?: true;
  readonly keepsAnonymized?: true;
  readonly needs?: 'every column' | 'the columns that it knows' | 'field errors';
  readonly waits?: 'not after 503' | 'not after 429';
  readonly givesUpAfter?: readonly number[];
  readonly repeats403?: true;
  readonly carries?: 'query always';
  readonly reads?: 'backslashes as nothing';
  readonly logs?: 'password';
}
