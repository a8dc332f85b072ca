import { describeMutants } from '../testing/describe-mutants.ts';
import { sendMutants } from './mutants/send.ts';
import { suite } from './suite.ts';

describeMutants(suite, sendMutants);
