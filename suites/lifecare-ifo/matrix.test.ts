import { describeMatrix } from '../testing/describe-matrix.ts';
import { mutants } from './mutants.ts';
import { suite } from './suite.ts';

/** HTTP/2 is offered by a socket alone: `http-2.test.ts`. */
describeMatrix(
  suite,
  mutants.filter(({ check }) => check !== 'lifecare.connection.http-1-1'),
);
