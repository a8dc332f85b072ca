import { connectionMutants } from './mutants/connection.ts';
import { describeMatrix } from '../testing/describe-matrix.ts';
import { suite } from './suite.ts';

describeMatrix(suite, connectionMutants);
