import { describeMutants } from '../testing/describe-mutants.ts';
import { accessMutants } from './mutants/access.ts';
import { helseidMutants } from './mutants/helseid.ts';
import { keyMutants } from './mutants/keys.ts';
import { suite } from './suite.ts';

describeMutants(suite, [...helseidMutants, ...keyMutants, ...accessMutants]);
