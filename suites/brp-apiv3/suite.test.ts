import { describeSuite } from '../testing/describe-suite.ts';
import { suite } from './suite.ts';

describeSuite(suite);
