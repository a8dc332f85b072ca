import { describeMutants } from '../testing/describe-mutants.ts';
import { suite } from './suite.ts';

describeMutants(suite);
