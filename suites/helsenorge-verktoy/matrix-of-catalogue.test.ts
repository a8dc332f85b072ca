import { describeMutants } from '../testing/describe-mutants.ts';
import { catalogueMutants } from './mutants/catalogue.ts';
import { suite } from './suite.ts';

describeMutants(suite, catalogueMutants);
