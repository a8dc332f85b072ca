import { connectionMutants } from './mutants/connection.ts';
import { describeMatrix } from './testing/describe-matrix.ts';

describeMatrix(connectionMutants);
