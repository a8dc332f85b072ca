import { describeSuite } from '../testing/describe-suite.ts';
import { peopleChecks } from './checks/extracts.ts';
import { suite } from './suite.ts';

describeSuite(suite, { forPeople: peopleChecks.map(({ id }) => id) });
