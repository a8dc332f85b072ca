import { describeMutants } from '../testing/describe-mutants.ts';
import { laterMutants } from './mutants/later.ts';
import { suite } from './suite.ts';

describeMutants(suite, laterMutants);
