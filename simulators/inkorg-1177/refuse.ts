/** The maker of this system's rules: its codes and rows are those of the contract, checked by the compiler. */
import type * as contract from '../../contracts/generated/inkorg-1177/index.ts';
import { rulesOf } from '../kernel/operation.ts';

export const refuse = rulesOf<typeof contract>();
