import { tokenMutants } from '../dsl/helseid/mutants/index.ts';
import { describeMutants } from '../testing/describe-mutants.ts';
import { accessMutants } from './mutants/access.ts';
import { breaker } from './mutants/breaker.ts';
import { suite } from './suite.ts';

describeMutants(suite, [...tokenMutants(breaker), ...accessMutants]);
