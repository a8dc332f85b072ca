/** Mutants of readings where documents contradict each other: either is right, so that only a third way is wrong. */
import { asks, eachRow, status, wrong } from './wrong.ts';

export const bothWays: readonly string[] = ['keyScope', 'userPackage', 'invoiceMethods', 'logonTypes'];

export const documentedMutants = [
  wrong('reads-key-scope', 'fails where a key opens several packages', status(500), asks('pageSize=1')),
  wrong('reads-user-package', 'fails where users are read', status(500)),
  wrong('reads-invoice-methods', 'fails where an invoice is changed', status(500)),
  wrong('reads-logon-types', 'has neither words nor numbers', eachRow(() => ({ LogonTypes: [true] }))),
]; // prettier-ignore
