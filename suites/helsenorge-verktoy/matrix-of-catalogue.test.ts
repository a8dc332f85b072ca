import { describeMutants } from '../testing/describe-mutants.ts';
import { catalogueMutants } from './mutants/catalogue.ts';
import { wireMutants } from './mutants/wire.ts';
import { suite } from './suite.ts';

describeMutants(suite, [...catalogueMutants, ...wireMutants]);
