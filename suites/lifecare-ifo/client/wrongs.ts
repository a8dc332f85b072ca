/** What a mutant makes wrong. */
import type { Transport } from '../transport.ts';

export interface Wrongs {
  /** Alters the traffic. */
  readonly wire?: (next: Transport) => Transport;
  readonly certificate?: 'none' | 'the first' | 'none after a refusal';
  readonly key?: 'as given' | 'the first';
  readonly logs?: 'key' | 'bodies' | 'error texts';
  /** Takes a page that refuses it for an answer without data. */
  readonly takesPages?: true;
  readonly readsErrors?: 'as JSON';
  readonly repeats?: 'no read' | 'writes';
  readonly trustsEmpty?: true;
  readonly firstPage?: 1;
  readonly pages?: 'the first';
  readonly needs?: 'every field' | 'the fields that it knows';
  readonly days?: 'by UTC';
  readonly window?: 'ends at midnight';
  readonly dates?: 'with offset';
  readonly payment?: 'without PayDate';
  readonly decisions?: 'of every matter';
  readonly missing?: { readonly person?: 'fails'; readonly document?: 'fails'; readonly users?: 'fails' };
  readonly protection?: 'address only';
  readonly extract?: 'one page' | 'all each time' | 'since the newest record' | 'looks once';
  readonly quotes?: 'none';
  readonly logonTypes?: 'words only';
  readonly directory?: 'adds nobody' | 'clears what it does not know' | 'leaves who left' | 'sends a password';
  readonly codes?: 'of its own';
  readonly links?: 'the first service';
  readonly retry?: 'blindly';
  readonly newId?: 'of an object';
  readonly attachments?: 'needs a body';
  readonly norm?: 'the first';
  readonly notes?: 'whole';
  readonly numberOfDays?: 'as given';
  readonly calculationPersons?: 'by name';
  readonly invoice?: 'without a sign' | 'keeps the invoice id';
  readonly person?: (number: string) => string;
  readonly writesPersonInUrl?: true;
}
